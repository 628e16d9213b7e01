package org.akashi.report.office.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.akashi.report.spi.ReportTextBuilder;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.xmlbeans.XmlException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.xml.sax.SAXException;

/**
 * Reads Word, PowerPoint and Excel files (ECMA-376), Open Document files, and the sheets of the older Excel format. What is encrypted,
 * truncated, or in the older formats of Word, PowerPoint and Outlook is told apart.
 */
public final class OfficeReportReader implements ReportReader {

	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };

	/** What a package holds. */
	enum Format {
		WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/"),
		SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/"),
		SHEETS("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/");

		private final String mediaType;
		private final String folder;

		Format(String mediaType, String folder) {
			this.mediaType = mediaType;
			this.folder = folder;
		}

		static Optional<Format> of(ZipNames names) {
			boolean types = names.has("[Content_Types].xml");
			for (Format format : values()) {
				if (types && names.names().stream().anyMatch(name -> name.startsWith(format.folder))) {
					return Optional.of(format);
				}
			}
			return Optional.empty();
		}
	}

	@Override
	public int confidence(ReportFile file) {
		byte[] bytes = file.content();
		if (isOle2(bytes)) {
			return CERTAIN;
		}
		if (!ZipNames.isZip(bytes)) {
			return NONE;
		}
		ZipNames names = ZipNames.of(bytes);
		boolean begun = !names.complete() && (names.has("[Content_Types].xml") || names.has("_rels/.rels"));
		return Format.of(names).isPresent() || OpenDocument.is(names, bytes) ? CERTAIN : begun ? LIKELY : NONE;
	}

	private static boolean isOle2(byte[] bytes) {
		return bytes.length >= OLE2.length && java.util.Arrays.equals(bytes, 0, OLE2.length, OLE2, 0, OLE2.length);
	}

	@Override
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		OfficeEnvironment.prepare(limits.maxInflation());
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(OfficeEnvironment.classLoader());
		try {
			return isOle2(file.content()) ? old(file, limits, monitor) : current(file, limits, monitor);
		} catch (EncryptedDocumentException e) {
			throw encrypted(file, e);
		} catch (IOException | OpenXML4JException | POIXMLException | XmlException | SAXException e) {
			throw OfficePackage.truncated(file, e);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			if (isOwn(e)) {
				throw e;
			}
			throw OfficePackage.truncated(file, e); // the libraries throw all kinds of things at damaged records
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/** Whether the fault arose in our code, not in a library that was given a damaged file. */
	private static boolean isOwn(RuntimeException fault) {
		for (StackTraceElement frame : fault.getStackTrace()) {
			if (!frame.getClassName().startsWith("java.") && !frame.getClassName().startsWith("jdk.")) {
				return frame.getClassName().startsWith("org.akashi.");
			}
		}
		return false;
	}

	private static CoreException encrypted(ReportFile file, Throwable cause) {
		return ReportStatus.error(ReportStatus.ENCRYPTED, "\u201C" + file.name()
				+ "\u201D is encrypted with a password. Open it in Office, save it without the password, and import that.", cause);
	}

	private static ReportText current(ReportFile file, ReadLimits limits, IProgressMonitor monitor)
			throws CoreException, IOException, OpenXML4JException, XmlException, SAXException {
		ZipNames names = ZipNames.of(file.content());
		if (!names.complete()) {
			throw OfficePackage.truncated(file, new IOException("the directory at its end is missing"));
		}
		OfficePackage.check(file, limits, monitor);
		if (Format.of(names).isEmpty() && OpenDocument.is(names, file.content())) {
			return OpenDocument.read(file, limits, monitor);
		}
		Format format = Format.of(names).orElseThrow(() -> ReportStatus.error(ReportStatus.UNSUPPORTED,
				"\u201C" + file.name() + "\u201D is no Office document."));
		ReportTextBuilder builder = new ReportTextBuilder(limits, monitor);
		try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file.content()))) {
			switch (format) {
			case WORD -> new WordBlocks(builder, limits).append(opened);
			case SLIDES -> new SlideBlocks(builder, limits).append(opened);
			case SHEETS -> new SheetBlocks(builder, limits, monitor).append(opened);
			}
			OfficePackage.survey(opened, file, limits, builder);
			warnIfEmpty(builder);
			ReportText text = finish(builder, opened.getPackageProperties(), format);
			opened.revert();
			return text;
		}
	}

	private static void warnIfEmpty(ReportTextBuilder builder) {
		if (builder.isEmpty()) {
			builder.warning(ReportStatus.NO_TEXT, "The document holds no text; it may consist of pictures.");
		}
	}

	private static ReportText finish(ReportTextBuilder builder, PackageProperties properties, Format format) {
		String title = properties.getTitleProperty().orElse("").strip();
		// one word is mostly the name of a file or template; creation dates are those of templates
		return builder.build(new ReportMetadata(title.indexOf(' ') < 0 && title.codePoints().allMatch(c -> c < 0x3000) ? "" : title,
				properties.getCreatorProperty().orElse("").strip(), "", "", "", format.mediaType, ""));
	}

	/** Files in the compound format: encrypted new ones, and the formats before 2007. */
	private static ReportText old(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException, IOException {
		try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file.content()))) {
			DirectoryNode root = system.getRoot();
			if (root.hasEntry("EncryptedPackage")) {
				throw encrypted(file, null);
			}
			if (root.hasEntry("Workbook") || root.hasEntry("Book") || root.hasEntry("WORKBOOK")) {
				ReportTextBuilder builder = new ReportTextBuilder(limits, monitor);
				new OldSheetBlocks(builder).append(root);
				warnIfEmpty(builder);
				return builder.build(ReportMetadata.ofType("application/vnd.ms-excel"));
			}
			throw ReportStatus.error(ReportStatus.UNSUPPORTED, "\u201C" + file.name() + "\u201D is " + kind(root));
		}
	}

	private static String kind(DirectoryNode root) {
		if (root.hasEntry("WordDocument")) {
			return "in the format of Word before 2007 (.doc). Save it as .docx or PDF and import that.";
		}
		if (root.hasEntry("PowerPoint Document")) {
			return "in the format of PowerPoint before 2007 (.ppt). Save it as .pptx or PDF and import that.";
		}
		if (root.hasEntry("__properties_version1.0")) {
			return "an Outlook message (.msg). Save it as .eml and import that.";
		}
		return "a compound file of a kind that no installed reader knows. Save it as PDF or text and import that.";
	}
}
