package org.akashi.indicator.ui.internal;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Frames the cell that the keyboard is in, and leaves the selected row as the platform draws it. */
final class CellFrame extends FocusCellHighlighter {

	CellFrame(TableViewer viewer) {
		super(viewer);
		viewer.getTable().addListener(SWT.PaintItem, this::paint);
	}

	@Override
	protected void focusCellChanged(ViewerCell now, ViewerCell before) {
		super.focusCellChanged(now, before);
		redraw(before);
		redraw(now);
	}

	private static void redraw(ViewerCell cell) {
		if (cell != null && !cell.getItem().isDisposed()) {
			Rectangle bounds = cell.getBounds();
			cell.getControl().redraw(bounds.x, bounds.y, bounds.width, bounds.height, true);
		}
	}

	private void paint(Event event) {
		ViewerCell cell = getFocusCell();
		if (cell == null || cell.getItem() != event.item || cell.getColumnIndex() != event.index
				|| !cell.getControl().isFocusControl()) {
			return;
		}
		Rectangle bounds = cell.getBounds();
		event.gc.setForeground(event.display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
		event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
	}
}
