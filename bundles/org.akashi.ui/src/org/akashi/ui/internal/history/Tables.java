package org.akashi.ui.internal.history;

import org.akashi.ui.AccessibleName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Makes the tables of this view: virtual, with titles and movable columns. */
final class Tables {

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
		return table;
	}
}
