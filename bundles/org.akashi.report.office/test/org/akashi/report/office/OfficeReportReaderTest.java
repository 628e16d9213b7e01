package org.akashi.report.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.Place;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.ReportTextRules;
import org.akashi.report.office.internal.OfficeReportReader;
import org.akashi.report.spi.ReportReader;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class OfficeReportReaderTest {

	private static final ReportReaders READERS = ReportReaders.builtInAnd(List.of(new OfficeReportReader()));

	/** The reader prepares POI; only what comes after is its own doing. */
	@BeforeAll
	static void prepare() {
		byte[] ole = new byte[600];
		System.arraycopy(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 }, 0, ole, 0, 8);
		assertEquals(ReportStatus.TRUNCATED, failure("a.doc", ole, ReadLimits.DEFAULT).getCode());
	}

	private static ReportText read(String name, byte[] content) throws CoreException {
		ReportText text = READERS.read(ReportFile.of(name, content), ReadLimits.DEFAULT, new NullProgressMonitor());
		assertEquals(List.of(), ReportTextRules.violations(text));
		return text;
	}

	private static IStatus failure(String name, byte[] content, ReadLimits limits) {
		return assertThrows(CoreException.class, () -> READERS.read(ReportFile.of(name, content), limits, new NullProgressMonitor())).getStatus();
	}

	private static List<String> blocks(ReportText text, Kind kind) {
		return text.blocks().stream().filter(block -> block.kind() == kind && !block.boilerplate()).map(block -> of(text, block)).toList();
	}

	private static String of(ReportText text, Block block) {
		return text.text().substring(block.start(), block.end());
	}

	private static List<Integer> codes(ReportText text) {
		return text.problems().stream().map(IStatus::getCode).toList();
	}

	private static byte[] save(XWPFDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.write(out);
		document.close();
		return out.toByteArray();
	}

	private static void style(XWPFDocument document, String id, String name) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.addNewName().setVal(name);
		XWPFStyles styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
		styles.addStyle(new XWPFStyle(style));
	}

	private static XWPFParagraph paragraph(XWPFDocument document, String text) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.createRun().setText(text);
		return paragraph;
	}

	private static byte[] simple(String text) throws IOException {
		XWPFDocument document = new XWPFDocument();
		paragraph(document, text);
		return save(document);
	}

	@Test
	void bringsTheLibrariesThatTheOfficeLibrariesImportOnlyOptionally() throws IOException {
		Path file = Path.of("META-INF", "MANIFEST.MF");
		Assumptions.assumeTrue(Files.isRegularFile(file), "runs in the folder of its bundle");
		String manifest = Files.readString(file);
		for (String needed : List.of("org.apache.commons.lang3", "org.apache.commons.math3.util", "com.zaxxer.sparsebits",
				"org.apache.commons.codec.digest", "org.apache.commons.collections4", "org.apache.logging.log4j")) {
			assertTrue(manifest.contains(" " + needed + ";version="), needed);
		}
	}

	@Test
	void wordHeadingsListsAndParagraphs() throws Exception {
		XWPFDocument document = new XWPFDocument();
		style(document, "T1", "Title");
		style(document, "H2", "heading 2");
		style(document, "C", "caption");
		paragraph(document, "攻撃の分析").setStyle("T1");
		paragraph(document, "2019年3月5日");
		paragraph(document, "Part one").setStyle("H2");
		XWPFParagraph item = paragraph(document, "one");
		item.setNumID(BigInteger.ONE);
		paragraph(document, "Figure 1").setStyle("C");
		XWPFParagraph broken = document.createParagraph();
		broken.createRun().setText("first");
		broken.getRuns().getFirst().addBreak();
		broken.createRun().setText("second");
		ReportText text = read("a.docx", save(document));
		assertEquals(List.of("攻撃の分析"), blocks(text, Kind.TITLE));
		assertEquals(List.of("Part one"), blocks(text, Kind.HEADING));
		assertEquals(List.of("one"), blocks(text, Kind.LIST_ITEM));
		assertEquals(List.of("Figure 1"), blocks(text, Kind.CAPTION));
		assertEquals(List.of("2019年3月5日", "first\nsecond"), blocks(text, Kind.PARAGRAPH));
		assertEquals("攻撃の分析", text.metadata().title());
		assertEquals("2019-03-05", text.metadata().published());
		assertEquals("application/vnd.openxmlformats-officedocument.wordprocessingml.document", text.metadata().mediaType());
	}

	@Test
	void wordTablesLinksAndMergedCells() throws Exception {
		XWPFDocument document = new XWPFDocument();
		XWPFTable table = document.createTable(3, 2);
		table.getRow(0).setRepeatHeader(true);
		table.getRow(0).getCell(0).setText("Type");
		table.getRow(0).getCell(1).setText("Value");
		table.getRow(1).getCell(0).setText("IP");
		table.getRow(1).getCell(1).setText("192.0.2.1");
		table.getRow(1).getCell(1).addParagraph().createRun().setText("192.0.2.2");
		table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
		table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
		table.getRow(2).getCell(1).getParagraphs().getFirst().createHyperlinkRun("https://example.com/x").setText("evil[.]example");
		ReportText text = read("a.docx", save(document));
		assertEquals(List.of("Type", "Value"), blocks(text, Kind.TABLE_HEADER));
		assertEquals(List.of("IP", "192.0.2.1\n192.0.2.2", "evil[.]example"), blocks(text, Kind.TABLE_CELL));
		assertEquals(new Place(0, "", 4, 1, 3, 2), text.blocks().getLast().place());
		assertEquals("https://example.com/x", text.links().getFirst().target());
		assertEquals("evil[.]example", text.text().substring(text.links().getFirst().start(), text.links().getFirst().end()));
		assertEquals(List.of(), text.problems(), "links are no remote content");
	}

	@Test
	void wordFootnotesHeadersAndFooters() throws Exception {
		XWPFDocument document = new XWPFDocument();
		XWPFParagraph body = paragraph(document, "Body text of it.");
		body.addFootnoteReference(document.createFootnote());
		document.getFootnotes().getLast().createParagraph().createRun().setText("Seen at 192.0.2.7");
		document.createHeaderFooterPolicy().createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph().createRun().setText("Firm in Israel");
		document.getHeaderFooterPolicy().createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph().createRun().setText("TLP:CLEAR");
		ReportText text = read("a.docx", save(document));
		assertTrue(blocks(text, Kind.FOOTNOTE).stream().anyMatch(note -> note.contains("192.0.2.7")), text.text());
		List<String> furniture = text.blocks().stream().filter(Block::boilerplate).map(block -> of(text, block)).toList();
		assertEquals(List.of("Firm in Israel", "TLP:CLEAR"), furniture);
	}

	@Test
	void wordTextBoxes() throws Exception {
		String box = "<w:r xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
				+ "<w:txbxContent><w:p><w:r><w:t>In the box </w:t></w:r><w:r><w:t>192.0.2.8</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>"
				+ "<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In the box 192.0.2.8</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
		byte[] content = rewrite(simple("Before it"), "word/document.xml", xml -> xml.replace("</w:p>", box + "</w:p>"));
		assertEquals("Before it\n\nIn the box 192.0.2.8", read("a.docx", content).text());
	}

	@Test
	void wordHiddenTextIsOut() throws Exception {
		XWPFDocument document = new XWPFDocument();
		XWPFParagraph paragraph = paragraph(document, "seen");
		paragraph.createRun().setText("hidden");
		paragraph.getRuns().getLast().setVanish(true);
		assertEquals("seen", read("a.docx", save(document)).text());
	}

	@Test
	void propertiesAreMetadata() throws Exception {
		XWPFDocument document = new XWPFDocument();
		paragraph(document, "Some text of it.");
		document.getProperties().getCoreProperties().setTitle("The real title");
		document.getProperties().getCoreProperties().setCreator("A. Writer");
		ReportText text = read("a.docx", save(document));
		assertEquals("The real title", text.metadata().title());
		assertEquals("A. Writer", text.metadata().author());
		assertEquals("", text.metadata().published(), "the day of making is mostly that of a template");
	}

	@Test
	void slidesNotesAndTables() throws Exception {
		XMLSlideShow show = new XMLSlideShow();
		XSLFSlide first = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
		((XSLFTextShape) first.getShapes().get(0)).setText("Operation of sorts");
		((XSLFTextShape) first.getShapes().get(1)).setText("Point one\nPoint two");
		XSLFNotes notes = show.getNotesSlide(first);
		for (XSLFTextShape shape : notes.getPlaceholders()) {
			if (shape.getTextType() == org.apache.poi.sl.usermodel.Placeholder.BODY) {
				shape.setText("Said aloud: 192.0.2.9");
			}
		}
		XSLFSlide second = show.createSlide();
		XSLFTable table = second.createTable();
		XSLFTableRow row = table.addRow();
		row.addCell().setText("Domain");
		row.addCell().setText("a[.]example");
		second.createTextBox().setText("See here");
		second.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
				.forEach(shape -> shape.getTextParagraphs().getFirst().getTextRuns().getFirst().createHyperlink().setAddress("https://example.com/y"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		show.write(out);
		show.close();
		ReportText text = read("a.pptx", out.toByteArray());
		assertEquals(List.of("Operation of sorts"), blocks(text, Kind.TITLE));
		assertTrue(text.text().contains("Point one"));
		Block note = text.blockAt(text.text().indexOf("192.0.2.9")).orElseThrow();
		assertEquals("Notes", note.place().part());
		assertEquals(1, note.place().page());
		assertEquals(2, text.pageAt(text.text().indexOf("a[.]example")));
		assertEquals("https://example.com/y", text.links().getFirst().target());
	}

	private static byte[] workbook(Workbook workbook) throws IOException {
		Sheet sheet = workbook.createSheet("Indicators");
		Row head = sheet.createRow(0);
		head.createCell(0).setCellValue("Type");
		head.createCell(1).setCellValue("Value");
		Row first = sheet.createRow(1);
		first.createCell(0).setCellValue("IP");
		first.createCell(1).setCellValue("192.0.2.1");
		first.createCell(4).setCellValue(443);
		Row far = sheet.createRow(9);
		far.createCell(200).setCellValue("far away");
		workbook.createSheet("国").createRow(0).createCell(0).setCellValue("ナミビア");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		workbook.close();
		return out.toByteArray();
	}

	private static void checkWorkbook(ReportText text) {
		assertEquals(List.of("Type", "Value"), blocks(text, Kind.TABLE_HEADER));
		assertEquals(List.of("IP", "192.0.2.1", "443", "far away", "ナミビア"), blocks(text, Kind.TABLE_CELL));
		assertEquals(new Place(1, "Indicators", 4, 1, 2, 5), text.blocks().get(4).place());
		assertEquals(201, text.blocks().get(5).place().column());
		assertEquals("国", text.blocks().getLast().place().part());
		assertEquals(2, text.blocks().getLast().place().page());
		assertTrue(text.text().startsWith("Type\tValue\nIP\t192.0.2.1\t\t\t443\n"), text.text());
	}

	@Test
	void sheetsAndTheirCells() throws Exception {
		checkWorkbook(read("a.xlsx", workbook(new XSSFWorkbook())));
	}

	@Test
	void sheetsBefore2007() throws Exception {
		checkWorkbook(read("a.xls", workbook(new HSSFWorkbook())));
	}

	@Test
	void sheetsAreLimited() throws Exception {
		ReadLimits one = new ReadLimits(1 << 24, 1 << 24, 1, 8, 200, Duration.ofSeconds(60));
		assertEquals(ReportStatus.TOO_MANY_PAGES, failure("a.xlsx", workbook(new XSSFWorkbook()), one).getCode());
		ReadLimits few = new ReadLimits(1 << 24, 9, 9, 8, 200, Duration.ofSeconds(60));
		assertEquals(ReportStatus.TOO_LARGE, failure("a.xlsx", workbook(new XSSFWorkbook()), few).getCode());
	}

	private interface Change {
		String of(String xml);
	}

	/** The package with one of its parts changed, added when it is not there. */
	private static byte[] rewrite(byte[] zip, String part, Change change) throws IOException {
		return rewrite(zip, part, change, StandardCharsets.UTF_8);
	}

	private static byte[] rewrite(byte[] zip, String part, Change change, Charset charset) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream to = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				to.putNextEntry(new ZipEntry(entry.getName()));
				to.write(entry.getName().equals(part) ? change.of(new String(content, StandardCharsets.UTF_8)).getBytes(charset) : content);
			}
		}
		return out.toByteArray();
	}

	@Test
	void documentTypesAreRefused() throws Exception {
		String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
		Change change = xml -> xml.replaceFirst("\\?>", "?>" + entity).replace("Some", "&e;");
		IStatus status = failure("a.docx", rewrite(simple("Some text"), "word/document.xml", change), ReadLimits.DEFAULT);
		assertEquals(ReportStatus.EXTERNAL_ENTITY, status.getCode());
		assertTrue(status.getMessage().contains("word/document.xml"));
		Change wide = xml -> entity + "<x/>";
		byte[] utf16 = rewrite(simple("Some text"), "word/document.xml", wide, StandardCharsets.UTF_16LE);
		assertEquals(ReportStatus.EXTERNAL_ENTITY, failure("a.docx", utf16, ReadLimits.DEFAULT).getCode());
		byte[] sheet = rewrite(workbook(new XSSFWorkbook()), "xl/sharedStrings.xml", xml -> entity + xml.replaceFirst("(?s)^<\\?.*?\\?>", ""));
		assertEquals(ReportStatus.EXTERNAL_ENTITY, failure("a.xlsx", sheet, ReadLimits.DEFAULT).getCode());
	}

	@Test
	void remoteTemplatesAndPicturesAreTold() throws Exception {
		XWPFDocument document = new XWPFDocument();
		paragraph(document, "Some text");
		document.getPackagePart().addRelationship(java.net.URI.create("https://example.com/t.dotm"), TargetMode.EXTERNAL,
				"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
		document.getPackagePart().addRelationship(java.net.URI.create("https://example.com/p.png"), TargetMode.EXTERNAL, PackageRelationshipTypes.IMAGE_PART);
		ReportText text = read("a.docx", save(document));
		assertEquals(List.of(ReportStatus.REMOTE_REFERENCE), codes(text));
		assertTrue(text.problems().getFirst().getMessage().contains("2 places"));
	}

	private static byte[] encrypted(byte[] content) throws Exception {
		try (POIFSFileSystem system = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content)); var out = encryptor.getDataStream(system)) {
				opened.save(out);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			system.writeFilesystem(out);
			return out.toByteArray();
		}
	}

	@Test
	void aPasswordIsAskedFor() throws Exception {
		IStatus status = failure("a.docx", encrypted(simple("Some text")), ReadLimits.DEFAULT);
		assertEquals(ReportStatus.ENCRYPTED, status.getCode());
		assertTrue(status.getMessage().contains("password"));
	}

	private static byte[] compound(String entry) throws IOException {
		try (POIFSFileSystem system = new POIFSFileSystem()) {
			system.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			system.writeFilesystem(out);
			return out.toByteArray();
		}
	}

	@Test
	void olderFormatsAreNamed() throws Exception {
		for (List<String> each : List.of(List.of("WordDocument", ".docx"), List.of("PowerPoint Document", ".pptx"), List.of("__properties_version1.0", ".eml"))) {
			IStatus status = failure("a.bin", compound(each.get(0)), ReadLimits.DEFAULT);
			assertEquals(ReportStatus.UNSUPPORTED, status.getCode());
			assertTrue(status.getMessage().contains(each.get(1)), status.getMessage());
		}
		assertEquals(ReportStatus.UNSUPPORTED, failure("a.bin", compound("Other"), ReadLimits.DEFAULT).getCode());
	}

	@Test
	void truncatedFiles() throws Exception {
		byte[] word = simple("Some text");
		assertEquals(ReportStatus.TRUNCATED, failure("a.docx", Arrays.copyOf(word, word.length - 40), ReadLimits.DEFAULT).getCode());
		assertEquals(ReportStatus.TRUNCATED, failure("a.docx", Arrays.copyOf(word, word.length / 2), ReadLimits.DEFAULT).getCode());
		byte[] sheet = workbook(new HSSFWorkbook());
		assertEquals(ReportStatus.TRUNCATED, failure("a.xls", Arrays.copyOf(sheet, 1200), ReadLimits.DEFAULT).getCode());
		byte[] broken = rewrite(word, "word/document.xml", xml -> xml.substring(0, xml.length() - 30));
		assertEquals(ReportStatus.TRUNCATED, failure("a.docx", broken, ReadLimits.DEFAULT).getCode());
	}

	@Test
	void bombsAreRefused() throws Exception {
		byte[] bomb = rewrite(simple("Some text"), "word/document.xml", xml -> xml.replace("Some text", " ".repeat(60_000_000)));
		assertTrue(bomb.length < 200_000);
		assertEquals(ReportStatus.DECOMPRESSION_BOMB, failure("a.docx", bomb, ReadLimits.DEFAULT).getCode());
	}

	@Test
	void otherPackagesAreNotRead() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<x/>".getBytes());
		}
		assertEquals(ReportStatus.UNSUPPORTED, failure("a.docx", out.toByteArray(), ReadLimits.DEFAULT).getCode());
		assertEquals(ReportReader.NONE, new OfficeReportReader().confidence(ReportFile.of("a.docx", "text".getBytes())));
	}

	@Test
	void judgedByContent() throws Exception {
		assertEquals(ReportReader.CERTAIN, new OfficeReportReader().confidence(ReportFile.of("a.txt", simple("x"))));
		assertEquals("Some text", read("renamed.pdf", simple("Some text")).text());
	}

	@Test
	void embeddedPackagesAreReportsInside() throws Exception {
		XWPFDocument document = new XWPFDocument();
		paragraph(document, "Some text");
		var name = org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName("/word/embeddings/list.xlsx");
		var part = document.getPackage().createPart(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		try (var out = part.getOutputStream()) {
			out.write(workbook(new XSSFWorkbook()));
		}
		document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
		ReportText text = read("a.docx", save(document));
		assertEquals("list.xlsx", text.attachments().getFirst().name());
		assertEquals("a.docx!/list.xlsx", text.attachments().getFirst().source());
		checkWorkbook(read("list.xlsx", text.attachments().getFirst().content()));
	}

	@Test
	void emptyDocumentsHaveNoText() throws Exception {
		assertEquals(List.of(ReportStatus.NO_TEXT), codes(read("a.docx", simple(""))));
	}

	@Test
	void theThreadIsLeftAsItWasAndTheConsoleClean() throws Exception {
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		PrintStream error = System.err;
		ByteArrayOutputStream console = new ByteArrayOutputStream();
		System.setErr(new PrintStream(console, true));
		try {
			new OfficeReportReader().read(ReportFile.of("a.docx", simple("x")), ReadLimits.DEFAULT, new NullProgressMonitor());
			failure("a.docx", rewrite(simple("x"), "word/document.xml", xml -> "<broken"), ReadLimits.DEFAULT);
		} finally {
			System.setErr(error);
		}
		assertSame(before, Thread.currentThread().getContextClassLoader());
		assertEquals("", console.toString());
	}
}
