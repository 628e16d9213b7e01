package org.akashi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.akashi.report.ReportTextRules;
import org.akashi.report.pdf.internal.PdfReportReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on the page: cells between ruling lines, rows over pages, words in any order of drawing. */
class PdfLayoutTest {

	private static final ReportReaders READERS = ReportReaders.builtInAnd(List.of(new PdfReportReader()));
	private static final String SHA1 = "3395856ce81f2b7382dee72602f798b642f14140";
	private static final String SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f";

	/** A document drawn by hand; heights are from the top of an A4 page. */
	private static final class Sheet {

		private final PDDocument document = new PDDocument();
		private PDPageContentStream content;
		private PDPage page;

		Sheet() throws IOException {
			next();
		}

		Sheet next() throws IOException {
			if (content != null) {
				content.close();
			}
			page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			content = new PDPageContentStream(document, page);
			return this;
		}

		Sheet text(float x, float y, String text) throws IOException {
			return text(PdfWriter.REGULAR, 10, x, y, text);
		}

		Sheet text(PDFont font, float size, float x, float y, String text) throws IOException {
			content.beginText();
			content.setFont(font, size);
			content.newLineAtOffset(x, 842 - y);
			content.showText(text);
			content.endText();
			return this;
		}

		Sheet turned(float x, float y, String text) throws IOException {
			content.beginText();
			content.setFont(PdfWriter.REGULAR, 10);
			content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, 842 - y));
			content.showText(text);
			content.endText();
			return this;
		}

		/** A frame for each cell, as renderers of HTML draw them. */
		Sheet cells(float[] xs, float[] ys) throws IOException {
			for (int i = 0; i + 1 < xs.length; i++) {
				for (int j = 0; j + 1 < ys.length; j++) {
					content.addRect(xs[i], 842 - ys[j + 1], xs[i + 1] - xs[i], ys[j + 1] - ys[j]);
				}
			}
			content.stroke();
			return this;
		}

		Sheet line(float x1, float y1, float x2, float y2) throws IOException {
			content.moveTo(x1, 842 - y1);
			content.lineTo(x2, 842 - y2);
			content.stroke();
			return this;
		}

		Sheet bar(float x, float y, float width, float height) throws IOException {
			content.addRect(x, 842 - y - height, width, height);
			content.fill();
			return this;
		}

		Sheet rotated(int degrees) {
			page.setRotation(degrees);
			return this;
		}

		ReportText read() throws IOException, CoreException {
			content.close();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			document.close();
			ReportText text = READERS.read(ReportFile.of("a.pdf", out.toByteArray()), ReadLimits.DEFAULT, new NullProgressMonitor());
			assertEquals(List.of(), ReportTextRules.violations(text));
			return text;
		}
	}

	/** Rows of one table as lines, cells divided by bars, line breaks as tildes. */
	private static String table(ReportText text, int number) {
		TreeMap<Integer, StringBuilder> rows = new TreeMap<>();
		for (Block block : text.blocks()) {
			if (block.place().table() == number) {
				StringBuilder row = rows.computeIfAbsent(block.place().row(), key -> new StringBuilder());
				row.append(row.isEmpty() ? "" : " | ").append(text.text(), block.start(), block.end());
			}
		}
		return String.join(" / ", rows.values()).replace('\n', '~');
	}

	private static List<String> paragraphs(ReportText text) {
		List<String> all = new ArrayList<>();
		for (Block block : text.blocks()) {
			if (block.place().table() == 0 && !block.boilerplate()) {
				all.add(text.text().substring(block.start(), block.end()));
			}
		}
		return all;
	}

	@Test
	void linesOfNeighbouringCellsDoNotRunTogether() throws Exception {
		ReportText text = new Sheet().cells(new float[] { 40, 160, 300 }, new float[] { 100, 140, 180 })
				.text(45, 124, "in the middle").text(165, 115, "first line of").text(165, 127, "the other cell").text(165, 139, "end")
				.text(45, 160, "a2").text(165, 160, "b2").read();
		assertEquals("in the middle | first line of the other cell end / a2 | b2", table(text, 1));
	}

	@Test
	void valuesCutByTheirCellAreWholeAndTheBreakIsKept() throws Exception {
		String[] parts = { SHA1.substring(0, 22), SHA1.substring(22) };
		ReportText text = new Sheet().cells(new float[] { 40, 160, 300 }, new float[] { 100, 130, 160 }).text(45, 112, parts[0]).text(45, 124, parts[1])
				.text(165, 118, "loader.exe").text(45, 145, "evil-site[.]example").text(165, 145, "C2").read();
		assertEquals(SHA1 + " | loader.exe / evil-site[.]example | C2", table(text, 1));
		int start = text.text().indexOf(SHA1);
		assertEquals(List.of(start + 22), text.joints());
	}

	@Test
	void linesBetweenCellsMayBeDrawnAsThinBars() throws Exception {
		Sheet sheet = new Sheet();
		for (float y : new float[] { 100, 120, 140 }) {
			sheet.bar(40, y, 260, 0.7f);
		}
		for (float x : new float[] { 40, 160, 300 }) {
			sheet.bar(x, 100, 0.7f, 40);
		}
		assertEquals("a1 | b1 / a2 | b2", table(sheet.text(45, 114, "a1").text(165, 114, "b1").text(45, 134, "a2").text(165, 134, "b2").read(), 1));
	}

	@Test
	void shadesAreNoCells() throws Exception {
		ReportText text = new Sheet().bar(40, 100, 120, 60).bar(160, 100, 140, 60).text(45, 114, "One sentence that stands").text(45, 126, "on a shade goes on.").read();
		assertEquals(0, text.blocks().getFirst().place().table());
	}

	@Test
	void aFrameAroundTextIsNoTable() throws Exception {
		ReportText text = new Sheet().cells(new float[] { 40, 400 }, new float[] { 100, 160 }).text(45, 114, "A remark in a frame of its own").read();
		assertEquals(List.of("A remark in a frame of its own"), paragraphs(text));
	}

	@Test
	void cellsOverColumnsAndRows() throws Exception {
		Sheet sheet = new Sheet().line(40, 100, 300, 100).line(40, 120, 300, 120).line(100, 140, 300, 140).line(40, 160, 300, 160);
		sheet.line(40, 100, 40, 160).line(100, 120, 100, 160).line(200, 120, 200, 160).line(300, 100, 300, 160);
		ReportText text = sheet.text(45, 114, "over all columns").text(45, 140, "tall").text(105, 134, "b2").text(205, 134, "c2").text(105, 154, "b3").text(205, 154, "c3").read();
		assertEquals("over all columns / tall | b2 | c2 / b3 | c3", table(text, 1));
		Block last = text.blocks().getLast();
		assertEquals(3, last.place().column(), "the tall cell still takes the first column");
	}

	@Test
	void aRowCutByThePageIsOneRow() throws Exception {
		float[] xs = { 40, 160, 300 };
		ReportText text = new Sheet().text(45, 60, "Samples of the campaign:").cells(xs, new float[] { 780, 800, 846 }).text(45, 794, "a1").text(165, 794, "b1")
				.text(45, 815, SHA1.substring(0, 20)).text(165, 815, "dropper with").next()
				.cells(xs, new float[] { -6, 30, 50 }).text(45, 14, SHA1.substring(20)).text(165, 14, "two stages").text(45, 44, "a3").text(165, 44, "b3").read();
		assertEquals("a1 | b1 / " + SHA1 + " | dropper with two stages / a3 | b3", table(text, 1));
		assertEquals(2, text.blocks().getLast().place().page());
	}

	@Test
	void aTableGoesOnBehindRunningTitlesAndItsHeadIsNotRepeated() throws Exception {
		float[] xs = { 40, 160, 300 };
		Sheet sheet = new Sheet();
		for (int i = 1; i <= 2; i++) {
			sheet.text(PdfWriter.REGULAR, 8, 40, 30, "Quarterly report").text(PdfWriter.REGULAR, 8, 280, 820, "Page " + i);
			float top = i == 1 ? 740 : 60;
			sheet.cells(xs, new float[] { top, top + 20, top + 40 }).text(PdfWriter.BOLD, 10, 45, top + 14, "Type").text(PdfWriter.BOLD, 10, 165, top + 14, "Value")
					.text(45, top + 34, "domain").text(165, top + 34, i + "-evil[.]example");
			if (i == 1) {
				sheet.text(45, 100, "The values that were seen are these, each with its type.").next();
			}
		}
		ReportText text = sheet.read();
		assertEquals("Type | Value / domain | 1-evil[.]example / domain | 2-evil[.]example", table(text, 1));
		assertEquals(List.of(Kind.TABLE_HEADER, Kind.TABLE_HEADER), text.blocks().stream().filter(b -> b.place().row() == 1).map(Block::kind).toList());
		assertEquals(4, text.blocks().stream().filter(Block::boilerplate).count());
	}

	@Test
	void anotherTableOnTheNextPageIsAnother() throws Exception {
		float[] xs = { 40, 160, 300 };
		ReportText text = new Sheet().text(45, 60, "Two tables of the same kind:").cells(xs, new float[] { 760, 780, 800 }).text(PdfWriter.BOLD, 10, 45, 774, "Type").text(PdfWriter.BOLD, 10, 165, 774, "Value")
				.text(45, 794, "a2").text(165, 794, "b2").next().cells(xs, new float[] { 60, 80, 100 }).text(PdfWriter.BOLD, 10, 45, 74, "Name").text(PdfWriter.BOLD, 10, 165, 74, "Meaning")
				.text(45, 94, "c2").text(165, 94, "d2").read();
		assertEquals("Type | Value / a2 | b2", table(text, 1));
		assertEquals("Name | Meaning / c2 | d2", table(text, 2));
	}

	@Test
	void wholeRowsOverPagesStayRows() throws Exception {
		float[] xs = { 40, 160, 300 };
		ReportText text = new Sheet().text(45, 60, "Samples of the campaign:").cells(xs, new float[] { 780, 800 }).text(45, 794, "a1").text(165, 794, "b1").next()
				.cells(xs, new float[] { 40, 60, 80 }).text(45, 54, "a2").text(165, 54, "b2").text(45, 74, "a3").text(165, 74, "b3").read();
		assertEquals("a1 | b1 / a2 | b2 / a3 | b3", table(text, 1));
	}

	@Test
	void tablesWithoutLinesAndWithFullCells() throws Exception {
		Sheet sheet = new Sheet().text(40, 100, "SHA-1").text(175, 100, "File").text(300, 100, "Remark");
		for (int i = 0; i < 4; i++) {
			float y = 120 + 30 * i;
			sheet.text(40, y, SHA1.substring(0, 22)).text(40, y + 11, SHA1.substring(22, 39) + i).text(175, y, "file" + i + ".exe").text(300, y, "Loader " + i);
		}
		ReportText text = sheet.read();
		assertTrue(table(text, 1).startsWith("SHA-1 | File | Remark / " + SHA1.substring(0, 39) + "0 | file0.exe | Loader 0 / "), table(text, 1));
	}

	@Test
	void levelLinesDivideRows() throws Exception {
		Sheet sheet = new Sheet().text(40, 100, "Value").text(200, 100, "Remark").line(40, 104, 400, 104);
		for (int i = 0; i < 4; i++) {
			float y = 116 + 24 * i;
			sheet.text(40, y, "evil-" + i + "[.]example").text(200, y, "first line of it").text(200, y + 11, "second line " + i).line(40, y + 14, 400, y + 14);
		}
		ReportText text = sheet.read();
		assertTrue(table(text, 1).contains("evil-2[.]example | first line of it~second line 2 / ")
				|| table(text, 1).contains("evil-2[.]example | first line of it second line 2 / "), table(text, 1));
	}

	@Test
	void listsAreNoTables() throws Exception {
		Sheet sheet = new Sheet();
		for (int i = 0; i < 4; i++) {
			sheet.text(40, 100 + 14 * i, (i + 1) + ".").text(60, 100 + 14 * i, "Step " + i + " of what the malware does");
		}
		ReportText text = sheet.read();
		assertTrue(text.blocks().stream().allMatch(block -> block.place().table() == 0));
		assertEquals(4, text.blocks().stream().filter(block -> block.kind() == Kind.LIST_ITEM).count());
	}

	@Test
	void theOrderOfDrawingDoesNotMatter() throws Exception {
		ReportText text = new Sheet().text(40, 126, "second line of the same paragraph here.").text(40, 112, "First line of a paragraph, and then the").read();
		assertEquals(List.of("First line of a paragraph, and then the second line of the same paragraph here."), paragraphs(text));
	}

	@Test
	void wordsDrawnInPiecesAreWhole() throws Exception {
		float width = PdfWriter.REGULAR.getStringWidth("evil-") / 1000 * 10;
		assertEquals(List.of("evil-site[.]example"), paragraphs(new Sheet().text(40 + width, 100, "site[.]example").text(40, 100, "evil-").read()));
	}

	@Test
	void textPrintedTwiceToLookBoldIsReadOnce() throws Exception {
		assertEquals(List.of("Shadowed heading"), paragraphs(new Sheet().text(40, 100, "Shadowed heading").text(40.4f, 100.2f, "Shadowed heading").read()));
	}

	@Test
	void raisedNumbersBelongToTheirLineButNotToTheWord() throws Exception {
		float width = PdfWriter.REGULAR.getStringWidth("evil-site[.]example") / 1000 * 10;
		ReportText text = new Sheet().text(40, 100, "evil-site[.]example").text(PdfWriter.REGULAR, 6, 40 + width + 0.3f, 96, "7").text(40 + width + 6, 100, "was seen again.").read();
		assertEquals(List.of("evil-site[.]example 7 was seen again."), paragraphs(text));
	}

	@Test
	void ligaturesAreLetters() throws Exception {
		ReportText text = new Sheet().text(40, 100, "the file and the office").read();
		assertFalse(text.text().codePoints().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06));
		assertEquals(List.of("the file and the office"), paragraphs(text));
	}

	@Test
	void textUpTheMarginStandsApart() throws Exception {
		ReportText text = new Sheet().text(60, 100, "The report itself goes from left to right.").text(60, 114, "It does so on two lines, which are one.").turned(20, 400, "Confidential copy 17").read();
		assertEquals(List.of("The report itself goes from left to right. It does so on two lines, which are one."), paragraphs(text));
		Block margin = text.blocks().getLast();
		assertTrue(margin.boilerplate());
		assertEquals("Confidential copy 17", text.text().substring(margin.start(), margin.end()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 90, 180, 270 })
	void turnedPagesAreReadAllTheSame(int degrees) throws Exception {
		ReportText text = new Sheet().text(60, 100, "Words of a page that lies on its side.").rotated(degrees).read();
		assertEquals(List.of("Words of a page that lies on its side."), paragraphs(text));
	}

	@Test
	void valuesBelowEachOtherStayOnTheirLines() throws Exception {
		ReportText text = new Sheet().text(40, 100, SHA256.substring(0, 24)).text(40, 112, SHA256.substring(0, 32)).text(40, 124, SHA256).read();
		assertEquals(SHA256.substring(0, 24) + "\n" + SHA256.substring(0, 32) + "\n" + SHA256, text.text());
	}

	@Test
	void pagesOfVeryManyLinesTakeLittleTime() throws Exception {
		Sheet sheet = new Sheet();
		for (int i = 0; i < 6_000; i++) {
			sheet.text(PdfWriter.REGULAR, 1, 40 + i % 3 * 150, 20 + i / 3 * 0.4f, "value" + i + " of " + i);
		}
		long start = System.nanoTime();
		ReportText text = sheet.read();
		assertTrue(text.text().contains("value5999"));
		assertTrue(System.nanoTime() - start < 20_000_000_000L, "seconds: " + (System.nanoTime() - start) / 1e9);
	}

	@Test
	void drawingsOfVeryManyLinesAreNoTables() throws Exception {
		Sheet sheet = new Sheet();
		for (int i = 0; i < 25_000; i++) {
			sheet.line(40 + i % 250 * 2, 100 + i / 250 * 4, 41 + i % 250 * 2 + 4, 100 + i / 250 * 4);
		}
		ReportText text = sheet.text(40, 700, "A drawing of dots and dashes").read();
		assertEquals(List.of("A drawing of dots and dashes"), paragraphs(text));
	}

	@Test
	void pagesOfVeryManySmallFramesAreDrawings() throws Exception {
		Sheet sheet = new Sheet().text(40, 700, "A page of squared paper");
		for (int i = 0; i < 300; i++) {
			float x = 40 + i % 20 * 25;
			float y = 100 + i / 20 * 25;
			sheet.cells(new float[] { x, x + 8, x + 16 }, new float[] { y, y + 10 });
			sheet.text(PdfWriter.REGULAR, 4, x + 1, y + 6, "a").text(PdfWriter.REGULAR, 4, x + 9, y + 6, "b");
		}
		ReportText text = sheet.read();
		assertTrue(text.text().contains("A page of squared paper"));
		assertTrue(text.text().chars().filter(c -> c == 'a').count() >= 300);
	}

	@Test
	void aSentenceAfterAnAddressThatFillsItsLineIsAnother() throws Exception {
		ReportText text = new Sheet().text(40, 100, "It is available at").text(40, 114, "https://www.example.org/2023/04/20/a-long-name-of-an-article")
				.text(40, 128, "IoCs are also there.").read();
		assertTrue(text.text().contains("a-long-name-of-an-article IoCs") || text.text().contains("a-long-name-of-an-article\nIoCs"), text.text());
	}
}
