package org.akashi.analysis.ui.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.akashi.analysis.Event;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The timeline as a table: the same events, of the marked period only. */
final class EventTable {

	private final Table table;
	private final TimelineCanvas.Listener listener;
	private List<Event> all = List.of();
	private List<Event> shown = List.of();

	EventTable(Composite parent, TimelineCanvas.Listener listener) {
		this.listener = listener;
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Timeline_name);
		column(Messages.Timeline_column_date, 150, Comparator.comparing(Event::begin));
		column(Messages.Timeline_column_what, 130, Comparator.comparing(EventTexts::kind));
		column(Messages.Timeline_column_subject, 160, Comparator.comparing(event -> EventTexts.name(event.subject())));
		column(Messages.Timeline_column_other, 140,
				Comparator.comparing(event -> event.other() == null ? "" : EventTexts.name(event.other())));
		column(Messages.Timeline_column_sentence, 380, Comparator.comparing(EventTexts::quote));
		column(Messages.Timeline_column_report, 160, Comparator.comparing(EventTable::report));
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> {
			listener.shown(chosen());
			listener.chosen(chosen());
		});
		table.addListener(SWT.DefaultSelection, event -> listener.openSentence(chosen()));
		Runnable marked = this::filter;
		BrushedPeriod.get().addListener(marked);
		table.addListener(SWT.Dispose, event -> BrushedPeriod.get().removeListener(marked));
	}

	private void column(String title, int width, Comparator<Event> order) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
		column.addListener(SWT.Selection, event -> sort(column, order));
	}

	private void sort(TableColumn column, Comparator<Event> order) {
		boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		List<Event> sorted = new ArrayList<>(all);
		sorted.sort(down ? order.reversed() : order);
		all = sorted;
		filter();
	}

	Table control() {
		return table;
	}

	void show(List<Event> events) {
		all = events;
		table.setSortColumn(null);
		filter();
	}

	void select(List<Event> events) {
		Set<Event> wanted = Set.copyOf(events);
		for (int i = 0; i < shown.size(); i++) {
			if (wanted.contains(shown.get(i))) {
				table.setSelection(i);
				return;
			}
		}
	}

	private void filter() {
		List<Event> chosen = chosen();
		shown = all.stream().filter(event -> BrushedPeriod.get().shows(event.period())).toList();
		table.setItemCount(shown.size());
		table.clearAll();
		table.deselectAll();
		if (!chosen.isEmpty()) {
			select(chosen);
		}
	}

	private List<Event> chosen() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= shown.size() ? List.of() : List.of(shown.get(index));
	}

	private void fill(TableItem item, int index) {
		// GTK asks for rows of -1 while a table is emptied.
		if (index >= 0 && index < shown.size()) {
			Event event = shown.get(index);
			String what = EventTexts.kind(event);
			item.setText(new String[] { EventTexts.date(event), event.state() == Event.State.CURRENT ? what : "(" + what + ")",
					EventTexts.name(event.subject()), event.other() == null ? "" : EventTexts.name(event.other()), EventTexts.quote(event),
					report(event) });
			item.setImage(Icons.ofType(event.subject().type()));
		}
	}

	private static String report(Event event) {
		return event.proofs().isEmpty() ? "" : EventTexts.place(event.proofs().getFirst());
	}
}
