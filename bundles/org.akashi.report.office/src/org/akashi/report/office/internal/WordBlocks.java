package org.akashi.report.office.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportStatus;
import org.akashi.report.spi.ReportTextBuilder;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.eclipse.core.runtime.CoreException;

/** The blocks of a Word document: body, notes, page headers and footers. */
final class WordBlocks {

	private final ReportTextBuilder builder;
	private final ReadLimits limits;
	private final Set<String> furniture = new HashSet<>();
	private XWPFDocument document;
	private boolean titled;

	WordBlocks(ReportTextBuilder builder, ReadLimits limits) {
		this.builder = builder;
		this.limits = limits;
	}

	void append(OPCPackage opened) throws IOException, CoreException {
		document = new XWPFDocument(opened);
		furniture(document.getHeaderList());
		elements(document.getBodyElements());
		notes(document.getFootnotes());
		notes(document.getEndnotes());
		furniture(document.getFooterList());
	}

	/** Page headers and footers, each text once. */
	private void furniture(List<? extends XWPFHeaderFooter> parts) throws CoreException {
		builder.boilerplate(true);
		for (XWPFHeaderFooter part : parts) {
			for (XWPFParagraph paragraph : part.getParagraphs()) {
				if (!paragraph.getText().isBlank() && furniture.add(paragraph.getText().strip())) {
					builder.begin(Kind.PARAGRAPH);
					runs(paragraph);
					builder.end();
				}
			}
		}
		builder.boilerplate(false);
	}

	private void notes(List<? extends XWPFAbstractFootnoteEndnote> notes) throws CoreException {
		for (XWPFAbstractFootnoteEndnote note : notes) {
			for (XWPFParagraph paragraph : note.getParagraphs()) {
				builder.begin(Kind.FOOTNOTE);
				runs(paragraph);
				builder.end();
			}
		}
	}

	private void elements(List<IBodyElement> elements) throws CoreException {
		for (IBodyElement element : elements) {
			switch (element) {
			case XWPFParagraph paragraph -> paragraph(paragraph);
			case XWPFTable table -> table(table);
			case XWPFSDT control -> lines(control.getContent().getText());
			default -> {
				continue; // nothing else holds text
			}
			}
		}
	}

	private void lines(String text) throws CoreException {
		for (String line : text.split("\\R")) {
			builder.block(Kind.PARAGRAPH, line);
		}
	}

	private void paragraph(XWPFParagraph paragraph) throws CoreException {
		builder.begin(kind(paragraph));
		runs(paragraph);
		builder.end();
		for (String box : WordTextBoxes.texts(paragraph)) {
			builder.block(Kind.PARAGRAPH, box);
		}
	}

	private Kind kind(XWPFParagraph paragraph) {
		String style = style(paragraph);
		boolean top = style.equals("title") || style.equals("heading 1") || style.equals("\u898B\u51FA\u3057 1");
		if (top && !titled) {
			titled = true;
			return Kind.TITLE;
		}
		if (style.startsWith("heading") || style.startsWith("\u898B\u51FA\u3057") || style.equals("title") || style.equals("subtitle")
				|| outlined(paragraph)) {
			return Kind.HEADING;
		}
		if (style.equals("caption")) {
			return Kind.CAPTION;
		}
		if (style.contains("code") || style.contains("preformatted") || style.contains("source")) {
			return Kind.CODE;
		}
		return paragraph.getNumID() != null || style.startsWith("list") ? Kind.LIST_ITEM : Kind.PARAGRAPH;
	}

	private String style(XWPFParagraph paragraph) {
		String id = paragraph.getStyle();
		XWPFStyle style = id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
		String name = style != null && style.getName() != null ? style.getName() : id == null ? "" : id;
		return name.toLowerCase(Locale.ROOT).strip();
	}

	private static boolean outlined(XWPFParagraph paragraph) {
		var properties = paragraph.getCTP().getPPr();
		return properties != null && properties.isSetOutlineLvl() && properties.getOutlineLvl().getVal() != null
				&& properties.getOutlineLvl().getVal().intValue() < 9;
	}

	/** Appends the text of a paragraph to the open block, with its links. */
	private void runs(XWPFParagraph paragraph) throws CoreException {
		for (IRunElement element : paragraph.getIRuns()) {
			if (element instanceof XWPFRun run) {
				if (run.isVanish()) {
					continue;
				}
				int start = builder.length();
				builder.append(run.text());
				String target = target(run);
				if (builder.isOpen() && !target.isEmpty()) {
					builder.link(start, target);
				}
			} else if (element instanceof XWPFSDT control) {
				builder.append(control.getContent().getText());
			}
		}
	}

	private String target(XWPFRun run) {
		if (run instanceof XWPFHyperlinkRun link) {
			XWPFHyperlink found = link.getHyperlink(document);
			return found == null || found.getURL() == null ? "" : found.getURL();
		}
		return "";
	}

	private void table(XWPFTable table) throws CoreException {
		builder.beginTable();
		boolean first = true;
		for (XWPFTableRow row : table.getRows()) {
			builder.beginRow();
			boolean header = row.isRepeatHeader() || first && isBold(row);
			for (XWPFTableCell cell : row.getTableCells()) {
				cell(cell, header);
			}
			first = false;
		}
		builder.endTable();
	}

	private static boolean isBold(XWPFTableRow row) {
		boolean text = false;
		for (XWPFTableCell cell : row.getTableCells()) {
			for (XWPFParagraph paragraph : cell.getParagraphs()) {
				for (XWPFRun run : paragraph.getRuns()) {
					if (!run.text().isBlank() && !run.isBold()) {
						return false;
					}
					text |= !run.text().isBlank();
				}
			}
		}
		return text;
	}

	private void cell(XWPFTableCell cell, boolean header) throws CoreException {
		var properties = cell.getCTTc().getTcPr();
		boolean continued = properties != null && properties.isSetVMerge() && (properties.getVMerge().getVal() == null
				|| properties.getVMerge().getVal().toString().equals("continue"));
		if (continued) {
			builder.skipCell();
		} else {
			builder.beginCell(header);
			content(cell, 0);
			builder.end();
		}
		if (properties != null && properties.isSetGridSpan() && properties.getGridSpan().getVal() != null) {
			builder.skipCells(Math.clamp(properties.getGridSpan().getVal().intValue() - 1L, 0, 63));
		}
	}

	/** Paragraphs of a cell as lines; tables in it row by row. */
	private void content(XWPFTableCell cell, int depth) throws CoreException {
		if (depth > limits.maxDepth()) {
			builder.warning(ReportStatus.TOO_DEEP, "Tables are nested more than " + limits.maxDepth() + " deep; what lies deeper was left out.");
			return;
		}
		boolean first = true;
		for (IBodyElement element : cell.getBodyElements()) {
			builder.append(first ? "" : "\n");
			first = false;
			if (element instanceof XWPFParagraph paragraph) {
				runs(paragraph);
			} else if (element instanceof XWPFTable table) {
				for (XWPFTableRow row : table.getRows()) {
					builder.append("\n");
					for (XWPFTableCell inner : row.getTableCells()) {
						builder.append(" ");
						content(inner, depth + 1);
					}
				}
			} else if (element instanceof XWPFSDT control) {
				builder.append(control.getContent().getText());
			}
		}
	}
}
