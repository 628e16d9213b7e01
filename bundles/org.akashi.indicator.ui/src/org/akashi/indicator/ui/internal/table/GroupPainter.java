package org.akashi.indicator.ui.internal.table;

import java.text.NumberFormat;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.akashi.observable.Fanging;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the headings of groups across the columns, wherever those are scrolled to. */
final class GroupPainter implements IOverlayPainter {

	private static final int INSET = 8;
	private static final int SIGN = 5;
	/** The heads of the columns and the filters. */
	private static final int HEADS = 2;

	private final NatTable table;
	private final TableModel model;
	private final Supplier<GridStyle> style;
	private final Supplier<Integer> anchorLine;
	private final BooleanSupplier defanged;

	/**
	 * @param anchorLine the line that the keyboard is in, or -1
	 */
	GroupPainter(NatTable table, TableModel model, Supplier<GridStyle> style, Supplier<Integer> anchorLine, BooleanSupplier defanged) {
		this.defanged = defanged;
		this.table = table;
		this.model = model;
		this.style = style;
		this.anchorLine = anchorLine;
	}

	/** The words of a heading. */
	static String label(Column column, Lines.Group group, boolean defanged) {
		String text = defanged && column != null && column.live() ? Fanging.defang(group.label()) : group.label();
		return (column == null ? "" : column.label() + ": ") + (text.isEmpty() ? Messages.Group_none : text) + " ("
				+ NumberFormat.getIntegerInstance().format(group.count()) + ")";
	}

	@Override
	public void paintOverlay(GC gc, ILayer layer) {
		Lines lines = model.lines();
		if (lines.groups().isEmpty()) {
			return;
		}
		int left = table.getColumnCount() > 0 ? table.getStartXOfColumnPosition(1) : 0;
		Rectangle area = table.getClientArea();
		int width = Math.min(area.width, table.getWidth()) - left;
		for (int position = 0; position < table.getRowCount(); position++) {
			int y = table.getStartYOfRowPosition(position);
			if (y > area.height) {
				break;
			}
			if (!isBody(position)) {
				continue;
			}
			int line = table.getRowIndexByPosition(position);
			Lines.Group group = lines.group(line);
			if (group != null) {
				paint(gc, group, new Rectangle(left, y, width, table.getRowHeightByPosition(position) - 1), line == anchorLine.get());
			}
		}
	}

	private boolean isBody(int position) {
		return position >= HEADS;
	}

	private void paint(GC gc, Lines.Group group, Rectangle at, boolean focused) {
		GridStyle look = style.get();
		gc.setBackground(focused ? look.selected : look.head);
		gc.fillRectangle(at);
		gc.setForeground(focused ? look.selectedText : look.text);
		gc.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry().getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
		String label = label(model.arrangement().group(), group, defanged.getAsBoolean());
		Point size = gc.textExtent(label, SWT.DRAW_TRANSPARENT);
		int middle = at.y + at.height / 2;
		int x = at.x + INSET;
		gc.setBackground(gc.getForeground());
		gc.setAntialias(SWT.ON);
		gc.fillPolygon(group.open() ? new int[] { x, middle - 2, x + 2 * SIGN, middle - 2, x + SIGN, middle + SIGN - 2 }
				: new int[] { x + 2, middle - SIGN, x + 2 + SIGN, middle, x + 2, middle + SIGN });
		Rectangle clip = gc.getClipping();
		gc.setClipping(at.intersection(clip));
		gc.drawText(label, x + 2 * SIGN + INSET, at.y + (at.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		gc.setClipping(clip);
		gc.setForeground(focused ? look.anchor : look.line);
		gc.drawLine(at.x, at.y + at.height, at.x + at.width, at.y + at.height);
	}
}
