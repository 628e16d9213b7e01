package org.akashi.export.document.internal.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.apache.xmlbeans.XmlException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

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
		super(ID, true);
	}

	@Override
	protected List<Loss> write(Contents contents, Body body, OutputStream out, IProgressMonitor monitor) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			styles(document, contents);
			properties(document, contents);
			new WordFrame(document, contents).write();
			WordFigures.place(contents, body.element(), monitor);
			new WordBlocks(document, body.element(), contents.words(), monitor).write();
			document.write(bytes);
		}
		repacked(bytes.toByteArray(), out);
		return List.of();
	}

	private static void styles(XWPFDocument document, Contents contents) throws IOException {
		try {
			String styles = own("styles.xml").replace("@lang@", contents.words().language().equals("ja") ? "ja-JP" : "en-GB");
			document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
			document.createNumbering().setNumbering(NumberingDocument.Factory.parse(own("numbering.xml")).getNumbering());
		} catch (XmlException e) {
			throw new IOException("Our own styles can't be read", e);
		}
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
