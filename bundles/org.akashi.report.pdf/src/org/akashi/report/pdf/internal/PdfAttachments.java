package org.akashi.report.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.akashi.report.spi.ReportTextBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The files embedded in a document (ISO 32000-1, 7.11.4), as reports inside the report. */
final class PdfAttachments {

	private static final int MOST = 200;

	private PdfAttachments() {
	}

	static void attach(PDDocument document, ReportFile file, ReadLimits limits, ReportTextBuilder builder) {
		try {
			PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
			PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
			if (tree != null) {
				long[] left = { limits.maxBytes(), MOST };
				attach(tree, file, left, 0, limits, builder);
			}
		} catch (IOException | RuntimeException e) { // the text is there: a broken name tree must not lose it
			builder.warning(ReportStatus.TRUNCATED, "The embedded files could not be read (" + e.getMessage() + ").");
		}
	}

	private static void attach(PDNameTreeNode<PDComplexFileSpecification> node, ReportFile file, long[] left, int depth,
			ReadLimits limits, ReportTextBuilder builder) throws IOException {
		if (depth > limits.maxDepth()) {
			builder.warning(ReportStatus.TOO_DEEP, "The list of embedded files is nested more than " + limits.maxDepth() + " deep.");
			return;
		}
		Map<String, PDComplexFileSpecification> files = node.getNames();
		if (files != null) {
			for (Map.Entry<String, PDComplexFileSpecification> entry : files.entrySet()) {
				attach(entry, file, left, builder);
			}
		}
		if (node.getKids() != null) {
			for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
				attach(kid, file, left, depth + 1, limits, builder);
			}
		}
	}

	private static void attach(Map.Entry<String, PDComplexFileSpecification> entry, ReportFile file, long[] left,
			ReportTextBuilder builder) throws IOException {
		PDEmbeddedFile embedded = entry.getValue() == null ? null : entry.getValue().getEmbeddedFile();
		if (embedded == null || left[1]-- <= 0) {
			return;
		}
		try (InputStream in = embedded.createInputStream()) {
			byte[] content = in.readNBytes((int) Math.min(left[0] + 1, Integer.MAX_VALUE - 16));
			left[0] -= content.length;
			if (left[0] < 0) {
				builder.warning(ReportStatus.TOO_LARGE, "The embedded files are larger than the limit; \u201C" + entry.getKey() + "\u201D and those after it were left out.");
				left[1] = 0;
				return;
			}
			String name = entry.getValue().getFilename() == null ? entry.getKey() : entry.getValue().getFilename();
			String plain = name.replaceAll("^.*[/\\\\]", "");
			String type = embedded.getSubtype() == null ? "" : embedded.getSubtype();
			builder.attach(ReportFile.of(plain, content, type, file.name() + "!/" + plain));
		}
	}
}
