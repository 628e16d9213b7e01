package org.akashi.export.document.internal.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.akashi.export.LossReport.Loss;
import org.akashi.export.document.internal.DocumentExporter;
import org.akashi.export.document.internal.body.Body;
import org.akashi.export.document.internal.content.Contents;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A document for Word (Office Open XML, ISO/IEC 29500): real styles, a table of contents, tables, links to bookmarks at
 * sentences and facts, the marking in header and footer.
 */
public final class WordExporter extends DocumentExporter {

	/** {@code --format docx}. */
	public static final String ID = "docx";

	/** The first moment that a ZIP file can say: there is no clock in the file. */
	private static final long NO_TIME = 315_532_800_000L;

	/** For declarative services. */
	public WordExporter() {
		super(ID, false);
	}

	@Override
	protected List<Loss> write(Contents contents, Body body, OutputStream out, IProgressMonitor monitor) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument(empty(contents))) {
			properties(document, contents);
			new WordFrame(document, contents).write();
			body.element().select("figure").remove();
			new WordBlocks(document, body.element(), contents.words(), monitor).write();
			document.write(bytes);
		}
		repacked(bytes.toByteArray(), out);
		return List.of();
	}

	/** An empty document with our styles: the smallest package that is one (ISO/IEC 29500-1, section 11.3). */
	private static InputStream empty(Contents contents) throws IOException {
		String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
		String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			text("[Content_Types].xml", head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"" + type
					+ "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"" + type
					+ "styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"" + type + "numbering+xml\"/></Types>", zip);
			text("_rels/.rels", head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
					+ "Type=\"" + relations + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>", zip);
			text("word/_rels/document.xml.rels", head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
					+ "<Relationship Id=\"rId1\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"" + relations
					+ "/numbering\" Target=\"numbering.xml\"/></Relationships>", zip);
			text("word/document.xml", head + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>", zip);
			text("word/styles.xml", own("styles.xml").replace("@lang@", contents.words().language().equals("ja") ? "ja-JP" : "en-GB"), zip);
			text("word/numbering.xml", own("numbering.xml"), zip);
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}

	private static void text(String name, String text, ZipOutputStream zip) throws IOException {
		part(name, text.getBytes(StandardCharsets.UTF_8), zip);
	}

	private static void properties(XWPFDocument document, Contents contents) {
		var core = document.getProperties().getCoreProperties();
		Date date = Date.from(contents.now());
		core.setTitle(contents.documentTitle());
		core.setCreator("Akashi");
		core.setCreated(Optional.of(date));
		core.setModified(Optional.of(date));
		core.setSubjectProperty(contents.words().of("subtitle"));
		core.getUnderlyingProperties().setLanguageProperty(contents.words().language());
	}

	/** The same parts in the order of their names, without the time of writing, so that equal documents are equal bytes. */
	private static void repacked(byte[] written, OutputStream out) throws IOException {
		TreeMap<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		ZipOutputStream zip = new ZipOutputStream(out);
		part("[Content_Types].xml", parts.remove("[Content_Types].xml"), zip);
		for (var part : parts.entrySet()) {
			part(part.getKey(), part.getValue(), zip);
		}
		zip.finish();
	}

	private static void part(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(java.time.LocalDateTime.ofEpochSecond(NO_TIME / 1000, 0, java.time.ZoneOffset.UTC));
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	private static String own(String file) throws IOException {
		try (var in = WordExporter.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
