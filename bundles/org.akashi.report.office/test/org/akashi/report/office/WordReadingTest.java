package org.akashi.report.office;

import static org.akashi.report.office.OfficeFixtures.blocks;
import static org.akashi.report.office.OfficeFixtures.of;
import static org.akashi.report.office.OfficeFixtures.paragraph;
import static org.akashi.report.office.OfficeFixtures.read;
import static org.akashi.report.office.OfficeFixtures.rewrite;
import static org.akashi.report.office.OfficeFixtures.save;
import static org.akashi.report.office.OfficeFixtures.simple;
import static org.akashi.report.office.OfficeFixtures.style;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.Place;
import org.akashi.report.ReportText;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Blocks, tables, links and notes of Word documents. */
class WordReadingTest {

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
}
