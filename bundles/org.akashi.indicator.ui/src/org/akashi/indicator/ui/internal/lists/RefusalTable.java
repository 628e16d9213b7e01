package org.akashi.indicator.ui.internal.lists;

import java.util.List;

import org.akashi.ui.Icons;
import org.akashi.ui.Phrases;
import org.akashi.warninglist.Refusal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A table of what was not taken: where, what, why. */
final class RefusalTable {

	private static final String ROWS = "org.akashi.refusals";

	private RefusalTable() {
	}

	static Table make(Composite parent) {
		Table table = Tables.make(parent, SWT.BORDER | SWT.MULTI, Messages.Load_refusals, new String[] { Messages.Load_why, Messages.Load_what,
				Messages.Load_where }, new int[] { 40, 20, 40 });
		table.addListener(SWT.SetData, event -> {
			if (table.getData(ROWS) instanceof List<?> rows && event.index < rows.size() && rows.get(event.index) instanceof Refusal refusal) {
				TableItem item = (TableItem) event.item;
				item.setText(new String[] { Phrases.user(refusal.why()), refusal.what(), refusal.where() });
				item.setImage(0, Icons.image("warning"));
			}
		});
		return table;
	}

	static void show(Table table, List<Refusal> refusals) {
		table.setData(ROWS, List.copyOf(refusals));
		table.setItemCount(refusals.size());
		table.clearAll();
	}
}
