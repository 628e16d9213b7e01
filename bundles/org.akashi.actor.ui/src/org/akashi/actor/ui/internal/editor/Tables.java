package org.akashi.actor.ui.internal.editor;

import org.akashi.ui.AccessibleName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The look of the tables and their buttons in the object editor. */
final class Tables {

	private Tables() {
	}

	/** A virtual table that takes the width of its form. */
	static Table create(Composite parent, FormToolkit toolkit, String name, int rows, String[] titles,
			int[] widths) {
		Table table = toolkit.createTable(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(widths[i]);
			column.setMoveable(true);
		}
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(240, table.getHeaderHeight() + table.getItemHeight() * rows).applyTo(table);
		return table;
	}

	/** A button beside a table. */
	static Button button(Composite parent, String label, Runnable action) {
		// Not the toolkit's button: its colours would hide that a button is disabled.
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}
}
