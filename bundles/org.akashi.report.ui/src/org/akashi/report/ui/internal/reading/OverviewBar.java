package org.akashi.report.ui.internal.reading;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A narrow bar beside the text that shows where in the whole report the mentions stand; a click goes there. */
final class OverviewBar extends Canvas {

	private static final int WIDTH = 12;
	private final MarkPainter painter;
	private List<QueueItem> marks = List.of();
	private int length;

	OverviewBar(Composite parent, MarkPainter painter, Consumer<QueueItem> onClick) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.painter = painter;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> {
			QueueItem nearest = nearest(event.y);
			if (nearest != null) {
				onClick.accept(nearest);
			}
		});
	}

	/** Shows the marks of a text of so many characters. */
	void show(List<QueueItem> items, int characters) {
		marks = items;
		length = characters;
		redraw();
	}

	private int y(QueueItem item) {
		return (int) ((long) item.span().start() * Math.max(1, getClientArea().height - 3) / Math.max(1, length));
	}

	private QueueItem nearest(int y) {
		QueueItem best = null;
		for (QueueItem item : marks) {
			if (best == null || Math.abs(y(item) - y) < Math.abs(y(best) - y)) {
				best = item;
			}
		}
		return best;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setForeground(painter.rule());
		gc.drawLine(0, 0, 0, area.height);
		int last = -1;
		for (QueueItem item : marks) {
			int y = y(item);
			if (item.status() == QueueItem.Status.REJECTED || y == last && item.open()) {
				continue;
			}
			last = y;
			gc.setBackground(painter.line(item));
			if (item.open()) {
				gc.fillRectangle(3, y, 4, 2);
			} else {
				gc.fillRectangle(3, y, area.width - 5, 3);
			}
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(WIDTH, hHint == SWT.DEFAULT ? 100 : hHint);
	}
}
