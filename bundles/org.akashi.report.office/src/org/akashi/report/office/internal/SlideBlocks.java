package org.akashi.report.office.internal;

import java.io.IOException;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportStatus;
import org.akashi.report.spi.ReportTextBuilder;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.core.runtime.CoreException;

/** The blocks of a presentation: a page for each slide, its notes after it. */
final class SlideBlocks {

	private final ReportTextBuilder builder;
	private final ReadLimits limits;
	private boolean titled;

	SlideBlocks(ReportTextBuilder builder, ReadLimits limits) {
		this.builder = builder;
		this.limits = limits;
	}

	void append(OPCPackage opened) throws IOException, CoreException {
		XMLSlideShow show = new XMLSlideShow(opened);
		int number = 0;
		for (XSLFSlide slide : show.getSlides()) {
			builder.page(++number);
			shapes(slide.getShapes(), 0);
			notes(slide.getNotes());
		}
	}

	private void notes(XSLFNotes notes) throws CoreException {
		if (notes == null) {
			return;
		}
		builder.part("Notes");
		for (XSLFShape shape : notes.getShapes()) {
			boolean body = shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.BODY;
			if (body) {
				paragraphs((XSLFTextShape) shape, Kind.PARAGRAPH);
			}
		}
		builder.part("");
	}

	private void shapes(List<XSLFShape> shapes, int depth) throws CoreException {
		if (depth > limits.maxDepth()) {
			builder.warning(ReportStatus.TOO_DEEP, "Groups of shapes are nested more than " + limits.maxDepth() + " deep; what lies deeper was left out.");
			return;
		}
		for (XSLFShape shape : shapes) {
			switch (shape) {
			case XSLFTextShape text -> text(text);
			case XSLFTable table -> table(table);
			case XSLFGroupShape group -> shapes(group.getShapes(), depth + 1);
			default -> {
				continue; // pictures and lines
			}
			}
		}
	}

	private void text(XSLFTextShape shape) throws CoreException {
		Placeholder type = shape.getTextType();
		boolean title = type == Placeholder.TITLE || type == Placeholder.CENTERED_TITLE;
		boolean furniture = type == Placeholder.FOOTER || type == Placeholder.SLIDE_NUMBER || type == Placeholder.HEADER
				|| type == Placeholder.DATETIME;
		builder.boilerplate(furniture);
		paragraphs(shape, title ? titled ? Kind.HEADING : Kind.TITLE : type == Placeholder.SUBTITLE ? Kind.HEADING : Kind.PARAGRAPH);
		builder.boilerplate(false);
		titled |= title;
	}

	private void paragraphs(XSLFTextShape shape, Kind kind) throws CoreException {
		for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
			builder.begin(kind == Kind.PARAGRAPH && paragraph.isBullet() ? Kind.LIST_ITEM : kind);
			runs(paragraph);
			builder.end();
		}
	}

	private void runs(XSLFTextParagraph paragraph) throws CoreException {
		for (XSLFTextRun run : paragraph.getTextRuns()) {
			int start = builder.length();
			builder.append(run.getRawText().replace('\u000B', '\n'));
			boolean linked = run.getHyperlink() != null && run.getHyperlink().getAddress() != null;
			if (linked && builder.isOpen()) {
				builder.link(start, run.getHyperlink().getAddress());
			}
		}
	}

	private void table(XSLFTable table) throws CoreException {
		builder.beginTable();
		boolean header = table.getCTTable().getTblPr() != null && table.getCTTable().getTblPr().getFirstRow();
		for (XSLFTableRow row : table.getRows()) {
			builder.beginRow();
			for (XSLFTableCell cell : row.getCells()) {
				if (cell.isMerged()) {
					builder.skipCell();
					continue;
				}
				builder.beginCell(header);
				boolean first = true;
				for (XSLFTextParagraph paragraph : cell.getTextParagraphs()) {
					builder.append(first ? "" : "\n");
					runs(paragraph);
					first = false;
				}
				builder.end();
			}
			header = false;
		}
		builder.endTable();
	}
}
