package org.akashi.report.ui.internal.reading;

import org.akashi.report.Block;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Quiet lines in the text of a report: where a page begins, with its number, and above each row of a table. */
final class PageRules {

	private PageRules() {
	}

	/** Paints those of the lines in sight. */
	static void paint(GC gc, StyledText widget, ReportText text, MarkPainter painter, int bottom) {
		int top = widget.getTopIndex();
		int before = top == 0 ? 0 : pageBefore(text, widget.getOffsetAtLine(top));
		int right = widget.getClientArea().width;
		for (int line = top; line <= bottom; line++) {
			int offset = widget.getOffsetAtLine(line);
			int y = widget.getLinePixel(line);
			gc.setForeground(painter.rule());
			if (beginsRow(text, offset)) {
				gc.drawLine(widget.getLeftMargin(), y - 1, right - widget.getRightMargin(), y - 1);
			}
			int page = text.pageAt(offset);
			if (page > 0 && page != before) {
				page(gc, widget, painter, page, y);
				before = page;
			}
		}
	}

	/** The page of what stands before an offset; between blocks there are line breaks. */
	private static int pageBefore(ReportText text, int offset) {
		int page = 0;
		for (int back = 1; page == 0 && back <= 4 && offset - back >= 0; back++) {
			page = text.pageAt(offset - back);
		}
		return page;
	}

	private static boolean beginsRow(ReportText text, int offset) {
		int at = offset;
		while (at < text.text().length() && text.text().charAt(at) == '\t') {
			at++; // empty cells
		}
		Block block = text.blockAt(at).orElse(null);
		return block != null && block.place().table() > 0 && block.start() == at;
	}

	private static void page(GC gc, StyledText widget, MarkPainter painter, int page, int y) {
		String label = NLS.bind(Messages.ReadingPane_page, page);
		Point extent = gc.textExtent(label);
		gc.drawLine(4, y - 1, widget.getClientArea().width - 8, y - 1);
		gc.setForeground(painter.dim());
		gc.drawText(label, Math.max(2, widget.getLeftMargin() - extent.x - 10), y + 2, true);
	}
}
