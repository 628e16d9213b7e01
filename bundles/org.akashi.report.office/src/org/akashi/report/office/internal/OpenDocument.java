package org.akashi.report.office.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads texts, sheets and slides of the Open Document Format (ISO/IEC 26300). */
final class OpenDocument {

	private static final String TYPE = "application/vnd.oasis.opendocument.";
	private static final int HEAD = 256;

	private OpenDocument() {
	}

	/** Whether the ZIP file is such a document: it begins with its type, or has the parts of one. */
	static boolean is(ZipNames names, byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		boolean manifest = names.has("META-INF/manifest.xml");
		return head.contains(TYPE) || names.has("mimetype") && (manifest || names.has("content.xml")) || manifest && names.has("content.xml");
	}

	/** The text of a document that {@link OfficePackage#check} passed. */
	static ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException, IOException, SAXException {
		ReportTextBuilder builder = new ReportTextBuilder(limits, monitor);
		byte[] content = part(file, "content.xml");
		byte[] manifest = part(file, "META-INF/manifest.xml");
		if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
			throw ReportStatus.error(ReportStatus.ENCRYPTED, "\u201C" + file.name()
					+ "\u201D is encrypted with a password. Open it in an office program, save it without the password, and import that.");
		}
		if (content == null) {
			throw OfficePackage.truncated(file, new IOException("its part content.xml is missing"));
		}
		byte[] styles = part(file, "styles.xml");
		if (styles != null) {
			parse(styles, new OpenDocumentBlocks(builder, true));
		}
		parse(content, new OpenDocumentBlocks(builder, false));
		OpenDocumentMetadata metadata = new OpenDocumentMetadata();
		byte[] meta = part(file, "meta.xml");
		if (meta != null) {
			parse(meta, metadata);
		}
		if (builder.isEmpty()) {
			builder.warning(ReportStatus.NO_TEXT, "The document holds no text; it may consist of pictures.");
		}
		return builder.build(new ReportMetadata(metadata.title(), metadata.creator(), "", "", "", type(file), ""));
	}

	private static String type(ReportFile file) {
		byte[] type = new byte[0];
		try {
			byte[] part = part(file, "mimetype");
			type = part == null ? type : part;
		} catch (IOException e) {
			return TYPE + "text"; // the text is there: only the name of its type is not
		}
		String name = new String(type, StandardCharsets.US_ASCII).strip().toLowerCase(Locale.ROOT);
		return name.startsWith(TYPE) ? name : TYPE + "text";
	}

	private static byte[] part(ReportFile file, String name) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return zip.readAllBytes(); // its size was checked before
				}
			}
		} catch (IllegalArgumentException e) {
			throw new IOException("a name in it is broken", e);
		}
		return null;
	}

	private static void parse(byte[] xml, DefaultHandler handler) throws IOException, SAXException, CoreException {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(xml)), handler);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("The XML parser of Java cannot be made safe", e);
		} catch (OpenDocumentBlocks.Stopped e) {
			throw e.cause();
		}
	}
}
