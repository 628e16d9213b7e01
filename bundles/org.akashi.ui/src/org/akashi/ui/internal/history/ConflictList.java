package org.akashi.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.akashi.store.Case;
import org.akashi.store.Conflict;
import org.akashi.store.Conflict.Choice;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.TypeLabels;
import org.akashi.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What contradicts itself since versions of the case were merged, and the three ways to decide it. */
final class ConflictList {

	private final Composite area;
	private final Label head;
	private final Table table;
	private final List<Button> buttons = new ArrayList<>();
	private final IntConsumer counted;
	private final CaseQuery<List<Conflict>> query;
	private List<Conflict> conflicts = List.of();

	ConflictList(Composite parent, IntConsumer counted) {
		this.counted = counted;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(area);
		head = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(head);
		table = Tables.make(area, Messages.Conflicts_tab, new String[] { Messages.History_object, Messages.History_property, Messages.Conflicts_ours,
				Messages.Conflicts_theirs, Messages.Conflicts_base }, new int[] { 220, 120, 200, 200, 200 });
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> open());
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		button(row, Messages.Conflicts_keepOurs, Choice.OURS);
		button(row, Messages.Conflicts_takeTheirs, Choice.THEIRS);
		button(row, Messages.Conflicts_asBefore, Choice.BASE);
		query = new CaseQuery<>(Messages.Conflicts_tab, parent.getDisplay(), (open, monitor) -> open.conflicts(), this::show);
		show(null);
	}

	private void button(Composite row, String label, Choice choice) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> decide(choice));
		buttons.add(button);
	}

	Control control() {
		return area;
	}

	void refresh() {
		query.request();
	}

	private void show(List<Conflict> answer) {
		if (table.isDisposed()) {
			return;
		}
		List<Conflict> now = answer == null ? List.of() : answer;
		if (now.equals(conflicts) && !conflicts.isEmpty()) {
			return;
		}
		conflicts = now;
		head.setText(conflicts.isEmpty() ? Messages.Conflicts_none : NLS.bind(Messages.Conflicts_head, conflicts.size()));
		table.setItemCount(conflicts.size());
		table.clearAll();
		if (!conflicts.isEmpty()) {
			table.setSelection(0);
		}
		counted.accept(conflicts.size());
		enable();
		area.layout();
	}

	private void fill(TableItem item, int index) {
		if (index < conflicts.size()) {
			Conflict conflict = conflicts.get(index);
			item.setText(new String[] { TypeLabels.of(conflict.type()) + " «" + conflict.name() + "»",
					conflict.property().isEmpty() ? Messages.Conflicts_object : HistoryRows.label(conflict.property()),
					shown(conflict, conflict.ours()), shown(conflict, conflict.theirs()), shown(conflict, conflict.base()) });
			item.setImage(0, Icons.image("warning"));
		}
	}

	private static String shown(Conflict conflict, String value) {
		if (conflict.property().isEmpty()) {
			return value == null ? Messages.History_removed : Messages.Conflicts_changed;
		}
		if (value == null) {
			return Messages.Conflicts_nothing;
		}
		boolean text = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
		return HistoryView.oneLine(text ? value.substring(1, value.length() - 1) : value);
	}

	private void enable() {
		boolean writable = ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent();
		boolean known = true;
		for (int index : table.getSelectionIndices()) {
			known &= index < conflicts.size() && conflicts.get(index).base() != null;
		}
		boolean selected = writable && table.getSelectionCount() > 0;
		buttons.forEach(button -> button.setEnabled(selected));
		// What stood there before both isn't known where git's markers don't tell.
		buttons.getLast().setEnabled(selected && known);
	}

	private void decide(Choice choice) {
		List<Conflict> chosen = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			chosen.add(conflicts.get(index));
		}
		if (!chosen.isEmpty()) {
			String label = chosen.size() == 1 ? NLS.bind(Messages.Conflicts_decide, chosen.getFirst().name())
					: NLS.bind(Messages.Conflicts_decideMany, chosen.size());
			ActiveCase.get().takeOverInput();
			ActiveCase.get().run(label, (open, monitor) -> decide(open, label, chosen, choice));
		}
	}

	private static void decide(Case open, String label, List<Conflict> chosen, Choice choice) throws org.eclipse.core.runtime.CoreException {
		List<Conflict> left = open.conflicts();
		open.history().execute(label, edit -> {
			for (Conflict conflict : chosen) {
				// Another window may have been quicker, or an earlier choice has removed the object.
				if (left.contains(conflict) && edit.find(conflict.object()).isPresent()) {
					edit.decide(conflict, choice);
				}
			}
		});
	}

	private void open() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < conflicts.size()) {
			Navigation.openObject(conflicts.get(index).object());
		}
	}

	void dispose() {
		query.dispose();
	}
}
