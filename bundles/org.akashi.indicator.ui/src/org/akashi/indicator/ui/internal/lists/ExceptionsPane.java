package org.akashi.indicator.ui.internal.lists;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;

import org.akashi.ui.ActiveCase;
import org.akashi.ui.CaseWarnings;
import org.akashi.ui.Icons;
import org.akashi.warninglist.WarningException;
import org.akashi.warninglist.WarningList;
import org.akashi.warninglist.WarningLists;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Which hits don't count in the case: who said so, when and why. */
final class ExceptionsPane {

	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Label empty;
	private final Table table;
	private final Action accept;
	private WarningLists lists;
	private List<WarningException> rows = List.of();

	ExceptionsPane(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		stack.marginWidth = stack.marginHeight = 6;
		area.setLayout(stack);
		empty = new Label(area, SWT.WRAP);
		table = Tables.make(area, SWT.MULTI | SWT.BORDER, Messages.Except_tab, new String[] { Messages.Except_column_what, Messages.Except_column_list,
				Messages.Except_column_reason, Messages.Except_column_by, Messages.Except_column_at }, new int[] { 24, 22, 30, 10, 14 });
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		accept = Tables.action(Messages.Action_accept, "undo", this::accept);
		MenuManager menu = new MenuManager();
		menu.add(accept);
		table.setMenu(menu.createContextMenu(table));
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.DEL && accept.isEnabled()) {
				accept();
			}
		});
		stack.topControl = empty;
	}

	private void enable() {
		accept.setEnabled(table.getSelectionCount() > 0 && ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent());
	}

	private void accept() {
		List<WarningException> chosen = Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).mapToObj(rows::get).toList();
		if (!chosen.isEmpty()) {
			CaseWarnings.get().accept(NLS.bind(Messages.Except_acceptLabel, chosen.size()), chosen);
		}
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= rows.size()) {
			return;
		}
		WarningException row = rows.get(index);
		String list = row.listId().isEmpty() ? Messages.Except_allLists : lists.find(row.listId()).map(WarningList::name).orElse(row.listId());
		String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(row.at());
		item.setText(new String[] { row.value().isEmpty() ? Messages.Except_allValues : row.value(), list, row.reason().replaceAll("\\s+", " "), row.by(), at });
		item.setImage(0, Icons.image("filter"));
	}

	/** Shows what the case says now; how many exceptions there are. */
	int show(WarningLists now) {
		lists = now;
		rows = now.settings().exceptions();
		empty.setText(ActiveCase.get().current().isPresent() ? Messages.Except_none : Messages.Except_noCase);
		table.setItemCount(rows.size());
		table.clearAll();
		stack.topControl = rows.isEmpty() ? empty : table;
		area.layout();
		enable();
		return rows.size();
	}

	/** What to put into the window. */
	Composite area() {
		return area;
	}
}
