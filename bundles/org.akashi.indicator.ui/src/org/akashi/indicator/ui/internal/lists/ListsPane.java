package org.akashi.indicator.ui.internal.lists;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;

import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Colors;
import org.akashi.ui.Icons;
import org.akashi.warninglist.MatchType;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.WarningLists;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The lists: which there are, and which are asked, by the user and in the case. */
final class ListsPane {

	private static final int[] SHARES = { 34, 9, 15, 16, 9, 9, 8 };

	private final Composite area;
	private final Text filter;
	private final Label summary;
	private final Table table;
	private final ListActions actions;
	private List<ListRow> all = List.of();
	private List<ListRow> rows = List.of();

	ListsPane(Composite parent, ListActions actions) {
		this.actions = actions;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 4).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Lists_filter);
		AccessibleName.set(filter, Messages.Lists_filter);
		GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(filter);
		filter.addListener(SWT.Modify, event -> narrow());
		summary = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		table = Tables.make(area, SWT.CHECK | SWT.MULTI | SWT.BORDER, Messages.Lists_table, new String[] { Messages.Lists_column_name,
				Messages.Lists_column_entries, Messages.Lists_column_type, Messages.Lists_column_values, Messages.Lists_column_version,
				Messages.Lists_column_here, Messages.Lists_column_origin }, SHARES);
		table.getColumn(1).setAlignment(SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.MouseHover, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			int index = item == null ? -1 : table.indexOf(item);
			table.setToolTipText(index >= 0 && index < rows.size() ? rows.get(index).more() : null);
		});
		menu();
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		Action ask = Tables.action(Messages.Action_ask, "accept", () -> actions.ask(chosen(), true));
		Action askNot = Tables.action(Messages.Action_askNot, "reject", () -> actions.ask(chosen(), false));
		Action hereAsk = Tables.action(Messages.Action_here_ask, "accept", () -> actions.askHere(chosen(), Boolean.TRUE));
		Action hereNot = Tables.action(Messages.Action_here_askNot, "reject", () -> actions.askHere(chosen(), Boolean.FALSE));
		Action hereSame = Tables.action(Messages.Action_here_same, "", () -> actions.askHere(chosen(), null));
		Action except = Tables.action(Messages.Action_exceptList, "filter", () -> actions.exceptList(chosen()));
		Action remove = Tables.action(Messages.Action_remove, "delete", () -> actions.remove(chosen()));
		MenuManager here = new MenuManager(Messages.Action_here);
		for (Action action : List.of(hereAsk, hereNot, hereSame)) {
			here.add(action);
		}
		menu.add(ask);
		menu.add(askNot);
		menu.add(here);
		menu.add(except);
		menu.add(new Separator());
		menu.add(remove);
		menu.addMenuListener(manager -> {
			List<ListRow> chosen = chosen();
			boolean open = ActiveCase.get().current().filter(one -> !one.readOnly()).isPresent();
			ask.setEnabled(!chosen.isEmpty());
			askNot.setEnabled(!chosen.isEmpty());
			hereAsk.setEnabled(open && !chosen.isEmpty());
			hereNot.setEnabled(open && !chosen.isEmpty());
			hereSame.setEnabled(open && !chosen.isEmpty());
			except.setEnabled(open && chosen.size() == 1);
			remove.setEnabled(chosen.stream().anyMatch(ListRow::loaded));
		});
		table.setMenu(menu.createContextMenu(table));
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
			int index = table.indexOf(item);
			if (index >= 0 && index < rows.size()) {
				actions.ask(List.of(rows.get(index)), item.getChecked());
			}
		}
	}

	private List<ListRow> chosen() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= rows.size()) {
			return;
		}
		ListRow row = rows.get(index);
		item.setText(row.cells());
		item.setChecked(row.asked());
		item.setImage(0, Icons.image(row.list().type() == MatchType.CIDR ? "ipv4-addr" : "filter"));
		item.setForeground(row.counts() ? null : Colors.foreground(Colors.State.HINT));
	}

	/** Shows lists as they are now. */
	void show(WarningLists lists) {
		UserWarningLists user = UserWarningLists.ofUser();
		all = lists.lists().stream().map(list -> ListRow.of(list, user, lists.settings())).toList();
		long asked = all.stream().filter(ListRow::counts).count();
		long entries = all.stream().filter(ListRow::counts).mapToLong(row -> row.list().entries().size()).sum();
		summary.setText(NLS.bind(Messages.Lists_summary, new Object[] { asked, all.size(), NumberFormat.getIntegerInstance().format(entries) }));
		narrow();
	}

	private void narrow() {
		rows = all.stream().filter(row -> row.fits(filter.getText())).toList();
		table.setItemCount(rows.size());
		table.clearAll();
	}

	/** What to put into the window. */
	Composite area() {
		return area;
	}

	/** Where the keyboard goes first. */
	void focus() {
		table.setFocus();
		if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
			table.setSelection(0);
		}
	}
}
