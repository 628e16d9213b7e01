package org.akashi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.Place;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.ReportTextRules;
import org.akashi.report.Samples;
import org.akashi.report.pdf.internal.PdfReportReader;
import org.akashi.report.spi.ReportReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfReportReaderTest {

	private static final ReportReaders READERS = ReportReaders.builtInAnd(List.of(new PdfReportReader()));

	/** The reader prepares PDFBox; only what comes after is its own doing. */
	@BeforeAll
	static void prepare() {
		failure("%PDF-1.7\nnothing of the kind".getBytes(), ReadLimits.DEFAULT);
	}

	private interface Setting {
		void set(PdfWriter pdf) throws Exception;
	}

	private static byte[] pdf(String header, Setting setting) throws Exception {
		PdfWriter pdf = new PdfWriter(header);
		setting.set(pdf);
		return pdf.save("", "", 2019, 3, 5);
	}

	private static ReportText read(byte[] content) throws CoreException {
		return read(content, ReadLimits.DEFAULT);
	}

	private static ReportText read(byte[] content, ReadLimits limits) throws CoreException {
		ReportText text = READERS.read(ReportFile.of("a.pdf", content), limits, new NullProgressMonitor());
		assertEquals(List.of(), ReportTextRules.violations(text));
		assertEquals("application/pdf", text.metadata().mediaType());
		return text;
	}

	private static IStatus failure(byte[] content, ReadLimits limits) {
		return assertThrows(CoreException.class, () -> read(content, limits)).getStatus();
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

	@Test
	void theSampleIsWhatItsProgramMakes() throws Exception {
		assertArrayEquals(SharpshooterPdf.make(), Samples.bytes(Samples.ENGLISH), "run SharpshooterPdf after changing it");
	}

	@Test
	void theSampleReadsWell() throws Exception {
		ReportText text = READERS.read(Samples.report(Samples.ENGLISH), ReadLimits.DEFAULT, new NullProgressMonitor());
		assertEquals(List.of(), ReportTextRules.violations(text));
		assertEquals(SharpshooterPdf.TITLE, text.metadata().title());
		assertEquals("2019-03-05", text.metadata().published());
		assertEquals("en", text.metadata().language());
		assertEquals(List.of(SharpshooterPdf.TITLE), blocks(text, Kind.TITLE));
		assertTrue(blocks(text, Kind.HEADING).contains("The African connection"));
		assertTrue(blocks(text, Kind.LIST_ITEM).contains("• The Lazarus Group used a similar version of the Rising Sun implant in 2017."));
		assertEquals(List.of("Type", "Value", "Note"), blocks(text, Kind.TABLE_HEADER));
		List<String> cells = blocks(text, Kind.TABLE_CELL);
		for (String value : List.of("198.51.100[.]23", "8634b7a6ebb6c16f51d399545eabfb0e4d5a7ee07a62153b3f34e9603239ea8a",
				"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\RsunUpd", "CVE-2017-11882", "T1566.001",
				"hxxps://jobs[.]sharpshooter-sample[.]example/offer.php?id=7", "Flaw in Office that every defender should have patched")) {
			assertTrue(cells.contains(value), value);
		}
		assertTrue(text.text().contains("most often in Germany, Turkey, the United Kingdom and the United States."));
		assertEquals("https://attack.mitre.org/campaigns/C0013/", text.links().getFirst().target());
		assertEquals(2, text.pageAt(text.text().indexOf("198.51.100[.]23")));
		assertEquals(4, text.blocks().stream().filter(Block::boilerplate).count(), "running title and number of both pages");
		assertEquals(List.of(), text.problems());
	}

	@Test
	void judgedByItsHeader() {
		PdfReportReader reader = new PdfReportReader();
		assertEquals(ReportReader.CERTAIN, reader.confidence(ReportFile.of("x.doc", "%PDF-1.7\n".getBytes())));
		assertEquals(90, reader.confidence(ReportFile.of("x", ("junk before it" + "%PDF-1.7\n").getBytes())));
		assertEquals(ReportReader.NONE, reader.confidence(ReportFile.of("x.pdf", "plain".getBytes())));
		assertEquals(ReportReader.NONE, reader.confidence(ReportFile.of("x.pdf", new byte[0])));
	}

	@Test
	void linesBecomeParagraphs() throws Exception {
		ReportText text = read(pdf("", pdf -> {
			pdf.paragraph("The group is patient and goes about its work with care. ".repeat(4).strip());
			pdf.paragraph("A second one begins here.");
		}));
		assertEquals(List.of("The group is patient and goes about its work with care. ".repeat(4).strip(), "A second one begins here."), blocks(text, Kind.PARAGRAPH));
	}

	@Test
	void dividedWordsAreWholeAgainAndCompoundsStay() throws Exception {
		ReportText text = read(pdf("", pdf -> {
			pdf.show(PdfWriter.REGULAR, 10, 60, 700, "The attackers set up their own infra-");
			pdf.show(PdfWriter.REGULAR, 10, 60, 687, "structure, and they are thought to be state-");
			pdf.show(PdfWriter.REGULAR, 10, 60, 674, "sponsored. Hosts were named like web-");
			pdf.show(PdfWriter.REGULAR, 10, 60, 661, "01.example and the like, all over the net.");
		}));
		assertEquals("The attackers set up their own infrastructure, and they are thought to be state-sponsored. "
				+ "Hosts were named like web-01.example and the like, all over the net.", text.text());
	}

	@Test
	void hashesAndAddressesCutAtTheMarginAreWhole() throws Exception {
		ReportText text = read(pdf("", pdf -> {
			pdf.show(PdfWriter.REGULAR, 10, 60, 700, "8634b7a6ebb6c16f51d399545eabfb0e4d5a7ee0");
			pdf.show(PdfWriter.REGULAR, 10, 60, 687, "7a62153b3f34e9603239ea8a");
			pdf.show(PdfWriter.REGULAR, 10, 60, 650, "a808c407ef3456b633d54421d8d1bc22");
			pdf.show(PdfWriter.REGULAR, 10, 60, 637, "b908c407ef3456b633d54421d8d1bc22");
			pdf.show(PdfWriter.REGULAR, 10, 60, 600, "It reported to hxxps://jobs[.]example/path/");
			pdf.show(PdfWriter.REGULAR, 10, 60, 587, "offer.php?id=7 each day of the week, they say.");
		}));
		assertTrue(text.text().contains("8634b7a6ebb6c16f51d399545eabfb0e4d5a7ee07a62153b3f34e9603239ea8a"), text.text());
		assertTrue(text.text().matches("(?s).*a808c407ef3456b633d54421d8d1bc22\\sb908c407ef3456b633d54421d8d1bc22\\s.*"), "two hashes stay two: " + text.text());
		assertTrue(text.text().contains("hxxps://jobs[.]example/path/offer.php?id=7 each"), text.text());
	}

	@Test
	void breaksThatWereMeantStay() throws Exception {
		ReportText text = read(pdf("", pdf -> {
			pdf.show(PdfWriter.REGULAR, 10, 60, 760, "A line that is full and runs up to the margin of the page, like this one does");
			pdf.show(PdfWriter.REGULAR, 10, 60, 748, "A line that is full and runs up to the margin of the page, like this one does");
			pdf.show(PdfWriter.REGULAR, 10, 60, 700, "192.0.2.1");
			pdf.show(PdfWriter.REGULAR, 10, 60, 688, "192.0.2.2");
		}));
		assertEquals("192.0.2.1\n192.0.2.2", blocks(text, Kind.PARAGRAPH).getLast());
	}

	@Test
	void tablesWithWrappedCells() throws Exception {
		ReportText text = read(pdf("", pdf -> pdf.table(new float[] { 90, 200, 150 }, List.of(List.of("Kind", "Value", "Note"),
				List.of("IP", "192.0.2.1", "a server that was seen for a long time in many places"), List.of("Domain", "a[.]example", ""),
				List.of("IP", "192.0.2.3", "short")))));
		assertEquals(List.of("Kind", "Value", "Note"), blocks(text, Kind.TABLE_HEADER));
		assertEquals(List.of("IP", "192.0.2.1", "a server that was seen for a long time in many places", "Domain", "a[.]example", "IP", "192.0.2.3", "short"),
				blocks(text, Kind.TABLE_CELL));
		assertEquals(new Place(1, "", 9, 1, 4, 2), text.blocks().get(9).place());
	}

	@Test
	void valuesCutByTheirCellAreWholeAndListsStay() throws Exception {
		ReportText text = read(pdf("", pdf -> pdf.table(new float[] { 140, 200, 120 }, List.of(List.of("Hash", "Hosts", "Note"),
				List.of("+8A2261D8C8111D2D99276575120B9EA65D0AEAEA+", "a-host.example", "one"),
				List.of("x", "long-host-name.first.example second.example third.example fourth.example", "two")))));
		List<String> cells = blocks(text, Kind.TABLE_CELL);
		assertTrue(cells.contains("+8A2261D8C8111D2D99276575120B9EA65D0AEAEA+"), cells.toString());
		assertTrue(cells.stream().anyMatch(cell -> cell.replace('\n', ' ').equals("long-host-name.first.example second.example third.example fourth.example")), cells.toString());
	}

	@Test
	void hostsDividedAtTheirHyphenKeepIt() throws Exception {
		ReportText text = read(pdf("", pdf -> {
			pdf.show(PdfWriter.REGULAR, 10, 60, 700, "They used the host of a firm, called kapata-");
			pdf.show(PdfWriter.REGULAR, 10, 60, 687, "sample.example.org and another, sample.example");
			pdf.show(PdfWriter.REGULAR, 10, 60, 674, "[.]net, for more than a year without being seen.");
		}));
		assertTrue(text.text().contains("kapata-sample.example.org") && text.text().contains("sample.example[.]net"), text.text());
	}

	@Test
	void twoColumnsAreReadOneAfterTheOther() throws Exception {
		ReportText text = read(pdf("", pdf -> {
			for (int i = 0; i < 20; i++) {
				pdf.show(PdfWriter.REGULAR, 10, 50, 760 - i * 13, "left line " + i + " goes on and on for a while");
				pdf.show(PdfWriter.REGULAR, 10, 310, 760 - i * 13, "right line " + i + " goes on and on for a while");
			}
		}));
		assertTrue(text.text().indexOf("left line 19") < text.text().indexOf("right line 0"), text.text());
		assertTrue(blocks(text, Kind.TABLE_CELL).isEmpty());
	}

	@Test
	void runningTitlesAreBoilerplate() throws Exception {
		ReportText text = read(pdf("Secret of the firm in Israel", pdf -> {
			pdf.paragraph("First page text.");
			pdf.newPage();
			pdf.paragraph("Second page text.");
			pdf.newPage();
			pdf.paragraph("Third page text.");
		}));
		assertEquals(List.of("First page text.", "Second page text.", "Third page text."), blocks(text, Kind.PARAGRAPH));
		assertEquals(6, text.blocks().stream().filter(Block::boilerplate).count());
		assertEquals(List.of(1, 2, 3), text.blocks().stream().filter(block -> !block.boilerplate()).map(block -> block.place().page()).toList());
	}

	@Test
	void titlesThatProgramsWriteAreNone() throws Exception {
		PdfWriter pdf = new PdfWriter("");
		pdf.title("The title on the page");
		pdf.paragraph("Text of the page.");
		assertEquals("The title on the page", read(pdf.save("Microsoft Word - draft7.docx", "", 2019, 3, 5)).metadata().title());
	}

	@Test
	void theDayOfMakingIsUsedWhenTheTextSaysNone() throws Exception {
		assertEquals("2019-03-05", read(pdf("", pdf -> pdf.paragraph("Text of the page."))).metadata().published());
	}

	private static byte[] locked(String user) throws Exception {
		PdfWriter pdf = new PdfWriter("");
		pdf.paragraph("Secret text of the page.");
		StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
		policy.setEncryptionKeyLength(128);
		policy.setPreferAES(true);
		pdf.document().protect(policy);
		return pdf.save("", "", 2019, 3, 5);
	}

	@Test
	void aPasswordIsAskedFor() throws Exception {
		IStatus status = failure(locked("user"), ReadLimits.DEFAULT);
		assertEquals(ReportStatus.ENCRYPTED, status.getCode());
		assertTrue(status.getMessage().contains("a.pdf"));
	}

	@Test
	void aPasswordOnlyForChangingIsNoHindrance() throws Exception {
		assertEquals("Secret text of the page.", read(locked("")).text());
	}

	@Test
	void truncatedFiles() throws Exception {
		byte[] whole = pdf("", pdf -> pdf.paragraph("Text of the page."));
		IStatus cut = failure(Arrays.copyOf(whole, 60), ReadLimits.DEFAULT);
		assertEquals(ReportStatus.TRUNCATED, cut.getCode());
		ReportText most = read(Arrays.copyOf(whole, whole.length - 12));
		assertEquals("Text of the page.", most.text());
		assertEquals(List.of(ReportStatus.TRUNCATED), codes(most));
		assertEquals(ReportStatus.TRUNCATED, failure("%PDF-1.7\nnothing of the kind".getBytes(), ReadLimits.DEFAULT).getCode());
	}

	@Test
	void pagesWithoutText() throws Exception {
		assertEquals(List.of(ReportStatus.NO_TEXT), codes(read(pdf("", pdf -> pdf.newPage()))));
	}

	@Test
	void pagesAndCharactersAreLimited() throws Exception {
		byte[] three = pdf("", pdf -> {
			pdf.paragraph("Text of the page.");
			pdf.newPage();
			pdf.newPage();
		});
		assertEquals(ReportStatus.TOO_MANY_PAGES, failure(three, new ReadLimits(1 << 20, 1 << 20, 2, 8, 200, Duration.ofSeconds(30))).getCode());
		assertEquals(ReportStatus.TOO_LARGE, failure(three, new ReadLimits(1 << 20, 10, 9, 8, 200, Duration.ofSeconds(30))).getCode());
		assertEquals(ReportStatus.TOO_LARGE, failure(three, new ReadLimits(99, 1 << 20, 9, 8, 200, Duration.ofSeconds(30))).getCode());
	}

	@Test
	void timeIsLimited() throws Exception {
		byte[] many = pdf("", pdf -> {
			for (int i = 0; i < 40; i++) {
				pdf.paragraph("Text of the page. ".repeat(100));
			}
		});
		assertEquals(ReportStatus.TIMEOUT, failure(many, new ReadLimits(1 << 24, 1 << 24, 99, 8, 200, Duration.ofNanos(1))).getCode());
	}

	private static byte[] packed(int filters, COSName subtype) throws Exception {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			COSArray names = new COSArray();
			Collections.nCopies(filters, COSName.FLATE_DECODE).forEach(names::add);
			COSStream stream = document.getDocument().createCOSStream();
			try (var out = stream.createOutputStream(names)) {
				byte[] blanks = new byte[1 << 20];
				Arrays.fill(blanks, (byte) ' ');
				for (int i = 0; i < 80; i++) {
					out.write(blanks);
				}
			}
			if (subtype != null) {
				stream.setItem(COSName.SUBTYPE, subtype);
				page.getCOSObject().setItem(COSName.getPDFName("Spare"), stream);
			} else {
				page.setContents(new PDStream(stream));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	@Test
	void bombsAreRefused() throws Exception {
		byte[] once = packed(1, null);
		assertTrue(once.length < 200_000);
		assertEquals(ReportStatus.DECOMPRESSION_BOMB, failure(once, ReadLimits.DEFAULT).getCode());
		assertEquals(ReportStatus.DECOMPRESSION_BOMB, failure(packed(2, null), ReadLimits.DEFAULT).getCode());
	}

	@Test
	void picturesThatPackWellAreNoBombs() throws Exception {
		assertEquals(List.of(ReportStatus.NO_TEXT), codes(read(packed(1, COSName.IMAGE))));
	}

	@Test
	void embeddedFilesAreReportsInside() throws Exception {
		PdfWriter pdf = new PdfWriter("");
		pdf.paragraph("See the file.");
		PDDocument document = pdf.document();
		PDEmbeddedFile embedded = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream("192.0.2.1".getBytes()));
		embedded.setSubtype("text/csv");
		PDComplexFileSpecification file = new PDComplexFileSpecification();
		file.setFile("lists/iocs.csv");
		file.setEmbeddedFile(embedded);
		PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(Collections.singletonMap("iocs", file));
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(tree);
		document.getDocumentCatalog().setNames(names);
		ReportText text = read(pdf.save("", "", 2019, 3, 5));
		assertEquals("iocs.csv", text.attachments().getFirst().name());
		assertEquals("192.0.2.1", new String(text.attachments().getFirst().content(), StandardCharsets.UTF_8));
		assertEquals("a.pdf!/iocs.csv", text.attachments().getFirst().source());
	}

	@Test
	void nothingIsWrittenToTheConsoleAndNoFontsAreSought() throws Exception {
		PrintStream before = System.err;
		ByteArrayOutputStream console = new ByteArrayOutputStream();
		System.setErr(new PrintStream(console, true));
		try {
			byte[] whole = pdf("", pdf -> pdf.paragraph("Text of the page."));
			read(new String(whole, StandardCharsets.ISO_8859_1).replace("startxref", "startxxxx").getBytes(StandardCharsets.ISO_8859_1));
		} finally {
			System.setErr(before);
		}
		assertEquals("", console.toString());
		assertTrue(FontMappers.instance().getClass().getName().startsWith("org.akashi."));
		assertFalse(System.getProperty("java.awt.headless", "false").equals("false"));
	}
}
