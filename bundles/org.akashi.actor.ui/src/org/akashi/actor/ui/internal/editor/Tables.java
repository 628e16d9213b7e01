package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.editor.fields.FieldKeys;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.RowComfort;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The look of the tables and their buttons in the object editor. */
final class Tables {

	private static final int NARROWEST = 44;
	private static final int BORDER = 6;

	private Tables() {
	}

	/** A virtual table of single selection that takes the width of its form. */
	static Table create(Composite parent, FormToolkit toolkit, String name, int rows, String[] titles, int[] shares) {
		return create(parent, toolkit, name, SWT.SINGLE, rows, titles, shares);
	}

	/**
	 * A virtual table that takes the width of its form.
	 *
	 * @param shares how the columns share the width
	 */
	static Table create(Composite parent, FormToolkit toolkit, String name, int selection, int rows, String[] titles, int[] shares) {
		Table table = toolkit.createTable(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | selection | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		for (String title : titles) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(title);
			column.setToolTipText(title);
			column.setMoveable(true);
		}
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(220, table.getHeaderHeight() + table.getItemHeight() * rows).applyTo(table);
		RowComfort.on(table);
		table.addListener(SWT.MouseVerticalWheel, FieldKeys::scrollForm);
		table.addListener(SWT.Resize, event -> spread(table, shares));
		return table;
	}

	/** Gives a section its title, if that is another one. */
	static void title(Section section, String title) {
		if (!title.equals(section.getText())) {
			section.setText(title);
			section.layout();
		}
	}

	/** Shows so many rows; the table is as high as they need, between two and a limit. Returns whether that changed. */
	static boolean fit(Table table, int count, int most) {
		GridData data = (GridData) table.getLayoutData();
		int height = table.getHeaderHeight() + table.getItemHeight() * Math.clamp(count, 2, Math.max(2, most)) + BORDER;
		boolean changed = data.heightHint != height;
		data.heightHint = height;
		table.setItemCount(count);
		table.clearAll();
		return changed;
	}

	/** Spreads columns once over the width; what a person has moved since stays. */
	private static void spread(Table table, int[] shares) {
		int width = table.getClientArea().width;
		if (width <= 1 || Integer.valueOf(width).equals(table.getData("spread"))) {
			return;
		}
		table.setData("spread", width);
		int all = java.util.Arrays.stream(shares).sum();
		for (int i = 0; i < shares.length; i++) {
			table.getColumn(i).setWidth(Math.max(NARROWEST, width * shares[i] / all));
		}
	}

	/** A row for the buttons below a table; what doesn't fit stands in a second one. */
	static Composite buttons(Composite parent, FormToolkit toolkit) {
		Composite buttons = toolkit.createComposite(parent);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 4;
		buttons.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(buttons);
		return buttons;
	}

	/** A button of a table. */
	static Button button(Composite parent, String label, Runnable action) {
		// Not the toolkit's button: its colours would hide that a button is disabled.
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		if (parent.getLayout() instanceof GridLayout) {
			GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		}
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}
}
