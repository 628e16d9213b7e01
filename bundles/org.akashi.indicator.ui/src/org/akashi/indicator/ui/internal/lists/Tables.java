package org.akashi.indicator.ui.internal.lists;

import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.RowComfort;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Tables of this view, whose columns share the width. */
final class Tables {

	private static final int LEAST = 60;

	private Tables() {
	}

	/**
	 * A virtual table.
	 *
	 * @param style  more style, e.g. {@link SWT#CHECK}
	 * @param shares parts of the width for the columns, in percent; the first gets what the others leave
	 */
	static Table make(Composite parent, int style, String name, String[] titles, int[] shares) {
		Table table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | style);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		for (String title : titles) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(title);
			column.setMoveable(true);
		}
		RowComfort.on(table);
		int[] fitted = { 0 };
		table.addListener(SWT.Resize, event -> {
			int width = table.getClientArea().width;
			if (width > 0 && width != fitted[0]) {
				fitted[0] = width;
				fit(table, width, shares);
			}
		});
		return table;
	}

	private static void fit(Table table, int width, int[] shares) {
		int left = width;
		for (int i = 1; i < shares.length; i++) {
			int share = Math.max(LEAST, width * shares[i] / 100);
			table.getColumn(i).setWidth(share);
			left -= share;
		}
		table.getColumn(0).setWidth(Math.max(4 * LEAST, left));
	}

	static Action action(String label, String icon, Runnable work) {
		Action action = new Action(label, IAction.AS_PUSH_BUTTON) {
			@Override
			public void run() {
				work.run();
			}
		};
		if (!icon.isEmpty()) {
			action.setImageDescriptor(Icons.descriptor(icon));
		}
		action.setToolTipText(label.replace("&", "&&"));
		return action;
	}
}
