package org.akashi.report.office;

import static org.akashi.report.office.OfficeFixtures.blocks;
import static org.akashi.report.office.OfficeFixtures.failure;
import static org.akashi.report.office.OfficeFixtures.read;
import static org.akashi.report.office.OfficeFixtures.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.Place;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Sheets of both Excel formats, and slides. */
class SheetsAndSlidesTest {

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

	static void checkWorkbook(ReportText text) {
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
}
