package org.akashi.export.document.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.export.document.internal.content.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The blocks of a document: headings, paragraphs, lists, tables. */
final class WordBlocks {

	private static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "header", "footer", "nav",
			"aside", "ul", "ol", "dl", "table", "blockquote", "pre", "hr", "figure");
	private static final int WIDTH = 9600;

	private final XWPFDocument document;
	private final Element body;
	private final Words words;
	private final WordText text;
	private final IProgressMonitor monitor;
	private final List<Element> pending = new ArrayList<>();

	WordBlocks(XWPFDocument document, Element body, Words words, IProgressMonitor monitor) {
		this.document = document;
		this.body = body;
		this.words = words;
		this.monitor = monitor;
		text = new WordText(body);
	}

	void write() {
		Element head = body.selectFirst("header.head");
		if (head != null) {
			blocks(head);
			head.remove();
		}
		contents();
		blocks(body);
	}

	/** A field that Word can update, filled already so that it can be read without. */
	private void contents() {
		List<Element> headings = body.select("h2, h3");
		if (headings.size() < 3) {
			return;
		}
		XWPFParagraph title = paragraph("TOCHeading");
		title.createRun().setText(words.of("section.contents"));
		boolean first = true;
		XWPFParagraph last = title;
		for (Element heading : headings) {
			if (heading.id().isEmpty()) {
				heading.attr("id", "heading-" + headings.indexOf(heading));
			}
			XWPFParagraph line = paragraph(heading.tagName().equals("h2") ? "TOC1" : "TOC2");
			if (first) {
				line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
				line.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
				line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
				first = false;
			}
			CTHyperlink link = line.getCTP().addNewHyperlink();
			link.setAnchor(text.name(heading.id()));
			new XWPFHyperlinkRun(link, link.addNewR(), line).setText(heading.text());
			last = line;
		}
		last.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
	}

	private void blocks(Element parent) {
		Element loose = new Element("p");
		for (Node child : new ArrayList<>(parent.childNodes())) {
			if (child instanceof Element element && BLOCKS.contains(element.tagName())) {
				loose(loose);
				loose = new Element("p");
				block(element);
			} else if (child instanceof Element || child instanceof TextNode) {
				loose.appendChild(child.clone());
			}
		}
		loose(loose);
	}

	private void loose(Element element) {
		if (!element.text().isBlank()) {
			filled(element, "Normal");
		}
	}

	private void block(Element element) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		switch (element.tagName()) {
			case "h1" -> filled(element, "Title");
			case "h2" -> heading(element, "Heading1");
			case "h3" -> heading(element, "Heading2");
			case "h4", "h5", "h6" -> filled(element, "Heading3");
			case "p" -> filled(element, element.hasClass("subtitle") ? "Subtitle" : element.hasClass("note") || element.hasClass("meta")
					|| element.hasClass("about") || element.hasClass("number") ? "Note" : "Normal");
			case "blockquote" -> filled(element, "Quote");
			case "pre" -> filled(element, "Normal");
			case "ul", "ol" -> list(element);
			case "dl" -> definitions(element);
			case "table" -> table(element);
			case "hr" -> paragraph("Normal");
			default -> {
				pending.add(element);
				blocks(element);
				pending.remove(element);
			}
		}
	}

	private void heading(Element element, String style) {
		XWPFParagraph paragraph = paragraph(style);
		places(paragraph);
		if (!element.id().isEmpty()) {
			text.mark(element.id(), paragraph);
		}
		text.write(element, paragraph, "");
	}

	private XWPFParagraph filled(Element element, String style) {
		XWPFParagraph paragraph = paragraph(style);
		places(paragraph);
		text.bookmark(element, paragraph);
		text.write(element, paragraph, "");
		return paragraph;
	}

	/** The places of what stands around a block go to its first paragraph. */
	private void places(XWPFParagraph paragraph) {
		pending.forEach(element -> text.bookmark(element, paragraph));
		pending.clear();
	}

	private XWPFParagraph paragraph(String style) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setStyle(style);
		return paragraph;
	}

	private void list(Element list) {
		for (Element item : list.children()) {
			Element own = item.clone();
			own.select("ul, ol").remove();
			XWPFParagraph paragraph = filled(own, list.hasClass("plain") ? "Fact" : "ListBullet");
			for (Element nested : item.children()) {
				if (nested.tagName().equals("ul") || nested.tagName().equals("ol")) {
					for (Element inner : nested.children()) {
						filled(inner, "Fact");
					}
				}
			}
			paragraph.setSpacingAfter(40);
		}
	}

	private void definitions(Element list) {
		for (Element part : list.children()) {
			filled(part, part.tagName().equals("dt") ? "FactName" : "Fact");
		}
	}

	private void table(Element element) {
		List<Element> rows = element.select("tr");
		int columns = rows.stream().mapToInt(row -> row.childrenSize()).max().orElse(0);
		if (columns == 0) {
			return;
		}
		XWPFTable table = document.createTable(rows.size(), columns);
		table.setStyleID("AkashiTable");
		table.getCTTbl().getTblPr().unsetTblBorders();
		table.setWidth(WIDTH);
		table.setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
		int[] widths = widths(rows, columns);
		for (int width : widths) {
			(table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid()).addNewGridCol()
					.setW(java.math.BigInteger.valueOf(width));
		}
		for (int i = 0; i < rows.size(); i++) {
			Element row = rows.get(i);
			XWPFTableRow cells = table.getRow(i);
			cells.setCantSplitRow(true);
			cells.setRepeatHeader(row.closest("thead") != null);
			for (int column = 0; column < row.childrenSize(); column++) {
				cell(row, column, cells.getCell(column), widths[column]);
			}
		}
		document.createParagraph().setSpacingAfter(60);
	}

	private void cell(Element row, int column, XWPFTableCell cell, int width) {
		cell.setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
		cell.getCTTc().getTcPr().getTcW().setW(java.math.BigInteger.valueOf(width));
		cell.getCTTc().getTcPr().getTcW().setType(STTblWidth.DXA);
		XWPFParagraph paragraph = cell.getParagraphs().getFirst();
		paragraph.setStyle("TableText");
		if (column == 0) {
			places(paragraph);
			text.bookmark(row, paragraph);
		}
		Element content = row.child(column);
		text.write(content, paragraph, content.tagName().equals("th") ? "Strong" : content.hasClass("value") ? "Code" : "");
	}

	/** By the longest text of each column, none too narrow to read. */
	private static int[] widths(List<Element> rows, int columns) {
		double[] wanted = new double[columns];
		for (Element row : rows) {
			for (int column = 0; column < row.childrenSize(); column++) {
				double units = row.child(column).text().codePoints().limit(60).mapToDouble(c -> c > 0x2e7f ? 2 : 1).sum();
				wanted[column] = Math.max(wanted[column], Math.clamp(units, 11, 40));
			}
		}
		double sum = java.util.Arrays.stream(wanted).sum();
		return java.util.Arrays.stream(wanted).mapToInt(units -> (int) (units / sum * WIDTH)).toArray();
	}
}
