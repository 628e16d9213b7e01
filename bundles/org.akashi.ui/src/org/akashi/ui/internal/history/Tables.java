package org.akashi.ui.internal.history;

import java.util.Arrays;

import org.akashi.ui.AccessibleName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Makes the tables of this view: virtual, with titles and movable columns, of which the widest takes the room there is. */
final class Tables {

	/** Pixels that the widest column keeps in a narrow window. */
	private static final int LEAST = 140;

	private Tables() {
	}

	static Table make(Composite parent, String name, String[] titles, int[] widths) {
		Table table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(widths[i]);
			column.setMoveable(true);
		}
		fill(table, widest(widths));
		return table;
	}

	private static int widest(int[] widths) {
		int widest = 0;
		for (int i = 1; i < widths.length; i++) {
			widest = widths[i] > widths[widest] ? i : widest;
		}
		return widest;
	}

	/** Gives a column what the others leave, so that none is cut. */
	private static void fill(Table table, int index) {
		table.addListener(SWT.Resize, event -> {
			TableColumn column = table.getColumn(index);
			int others = Arrays.stream(table.getColumns()).filter(each -> each != column).mapToInt(TableColumn::getWidth).sum();
			column.setWidth(Math.max(LEAST, table.getClientArea().width - others));
		});
	}
}
