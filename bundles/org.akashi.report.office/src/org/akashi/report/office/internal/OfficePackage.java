package org.akashi.report.office.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.akashi.report.spi.ReportTextBuilder;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Looks through an Office Open XML package before and besides reading it: bombs, DOCTYPEs, remote content, embedded files. */
final class OfficePackage {

	/** Packages that unpack to less are harmless, however well they were packed. */
	private static final long HARMLESS = 8L << 20;
	private static final int MOST_ENTRIES = 20_000;
	private static final byte[][] DECLARATIONS = { "<!DOCTYPE".getBytes(StandardCharsets.ISO_8859_1),
			"<!DOCTYPE".getBytes(StandardCharsets.UTF_16LE), "<!DOCTYPE".getBytes(StandardCharsets.UTF_16BE) };

	private OfficePackage() {
	}

	/** Unpacks all of it into nothing and refuses what must not reach a parser. */
	static void check(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		long all = 0;
		int entries = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (++entries > MOST_ENTRIES) {
					throw bomb(file, "holds more than " + MOST_ENTRIES + " parts");
				}
				all = check(entry, zip, all, file, limits);
			}
		} catch (ZipException | IllegalArgumentException e) {
			throw truncated(file, e);
		} catch (IOException e) {
			throw truncated(file, e);
		}
	}

	private static long check(ZipEntry entry, InputStream in, long before, ReportFile file, ReadLimits limits)
			throws IOException, CoreException {
		String name = entry.getName().toLowerCase(Locale.ROOT);
		boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
		byte[] buffer = new byte[1 << 15];
		int kept = 0;
		long all = before;
		for (int count = in.read(buffer, kept, buffer.length - kept); count >= 0; count = in.read(buffer, kept, buffer.length - kept)) {
			all += count;
			if (all > HARMLESS && all / Math.max(1, file.size()) > limits.maxInflation() || all > limits.maxBytes() * 16) {
				throw bomb(file, "unpacks to more than " + limits.maxInflation() + " times its size");
			}
			int filled = kept + count;
			if (xml && declares(buffer, filled)) {
				throw ReportStatus.error(ReportStatus.EXTERNAL_ENTITY, "\u201C" + file.name() + "\u201D declares a document type in its part \u201C"
						+ entry.getName() + "\u201D. Office files never do; it was made to pull in other files and was not read.");
			}
			kept = Math.min(filled, 18);
			System.arraycopy(buffer, filled - kept, buffer, 0, kept);
		}
		return all;
	}

	private static boolean declares(byte[] buffer, int length) {
		for (byte[] declaration : DECLARATIONS) {
			for (int i = 0; i + declaration.length <= length; i++) {
				int j = 0;
				while (j < declaration.length && buffer[i + j] == declaration[j]) {
					j++;
				}
				if (j == declaration.length) {
					return true;
				}
			}
		}
		return false;
	}

	private static CoreException bomb(ReportFile file, String how) {
		return ReportStatus.error(ReportStatus.DECOMPRESSION_BOMB, "\u201C" + file.name() + "\u201D " + how
				+ "; it was made to exhaust memory and was not read.");
	}

	static CoreException truncated(ReportFile file, Throwable cause) {
		return ReportStatus.error(ReportStatus.TRUNCATED, "\u201C" + file.name() + "\u201D is damaged or ends too early ("
				+ cause.getMessage() + "). Fetch the file again.", cause);
	}

	/** Warns of content elsewhere, and passes on packages that are embedded. */
	static void survey(OPCPackage opened, ReportFile file, ReadLimits limits, ReportTextBuilder builder) {
		try {
			int remote = remote(opened.getRelationships());
			for (PackagePart part : opened.getParts()) {
				if (!part.isRelationshipPart()) {
					remote += remote(part.getRelationships());
					embedded(part, file, limits, builder);
				}
			}
			if (remote > 0) {
				builder.warning(ReportStatus.REMOTE_REFERENCE, "The document refers to remote content (templates, pictures or objects) in "
						+ remote + " places, which was not fetched.");
			}
		} catch (InvalidFormatException | IOException e) {
			builder.warning(ReportStatus.TRUNCATED, "Some parts of the document are damaged (" + e.getMessage() + ").");
		}
	}

	private static int remote(Iterable<PackageRelationship> relationships) {
		int count = 0;
		for (PackageRelationship relationship : relationships) {
			boolean link = PackageRelationshipTypes.HYPERLINK_PART.equals(relationship.getRelationshipType());
			count += relationship.getTargetMode() == TargetMode.EXTERNAL && !link ? 1 : 0;
		}
		return count;
	}

	private static void embedded(PackagePart part, ReportFile file, ReadLimits limits, ReportTextBuilder builder) throws IOException {
		String name = part.getPartName().getName();
		String plain = name.substring(name.lastIndexOf('/') + 1);
		if (name.contains("/embeddings/") && plain.matches("(?i).*\\.(?:docx|pptx|xlsx|pdf|docm|xlsm|pptm)")) {
			try (InputStream in = part.getInputStream()) {
				byte[] content = in.readNBytes((int) Math.min(limits.maxBytes(), Integer.MAX_VALUE - 16));
				builder.attach(ReportFile.of(plain, content, part.getContentType(), file.name() + "!/" + plain));
			}
		}
	}
}
