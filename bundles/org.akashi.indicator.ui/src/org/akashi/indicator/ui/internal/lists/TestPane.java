package org.akashi.indicator.ui.internal.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.observable.Observable;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.CaseWarnings;
import org.akashi.ui.Colors;
import org.akashi.ui.Icons;
import org.akashi.ui.TextUndo;
import org.akashi.ui.WarningText;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningLists;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Values to try, and their hits while one types. */
final class TestPane {

	private final SashForm area;
	private final Text values;
	private final Label summary;
	private final Table table;
	private final Job asking;
	private final Action except;
	private volatile String text = "";
	private volatile WarningLists lists;
	private List<ValueTest.Row> rows = List.of();

	TestPane(Composite parent) {
		area = new SashForm(parent, SWT.HORIZONTAL);
		values = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(values, Messages.Test_values);
		values.setToolTipText(Messages.Test_values);
		TextUndo.add(values);
		values.addListener(SWT.Modify, event -> ask());
		values.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		Composite right = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(right);
		summary = new Label(right, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
		table = Tables.make(right, SWT.BORDER | SWT.MULTI, Messages.Test_hits, new String[] { Messages.Test_column_value, Messages.Test_column_type,
				Messages.Test_column_list, Messages.Test_column_why }, new int[] { 24, 10, 28, 38 });
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		area.setWeights(30, 70);
		except = Tables.action(Messages.Action_except, "filter", this::except);
		Action copy = Tables.action(Messages.Action_copy, "copy", this::copy);
		MenuManager menu = new MenuManager();
		menu.add(except);
		menu.add(copy);
		menu.addMenuListener(manager -> {
			enable();
			copy.setEnabled(table.getSelectionCount() > 0);
		});
		table.setMenu(menu.createContextMenu(table));
		table.addListener(SWT.DefaultSelection, event -> {
			enable();
			if (except.isEnabled()) {
				except();
			}
		});
		asking = Job.create(Messages.Test_tab, monitor -> {
			WarningLists now = lists;
			String asked = text;
			if (now != null) {
				ValueTest answer = ValueTest.of(now, asked);
				area.getDisplay().asyncExec(() -> show(asked, answer));
			}
			return Status.OK_STATUS;
		});
		asking.setSystem(true);
		area.addListener(SWT.Dispose, event -> asking.cancel());
	}

	private void ask() {
		text = values.getText();
		asking.schedule(50);
	}

	private void enable() {
		except.setEnabled(table.getSelectionCount() == 1 && ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent());
	}

	private Optional<ValueTest.Row> chosen() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
	}

	private void except() {
		chosen().ifPresent(row -> {
			Observable value = row.value();
			List<WarningHit> hits = rows.stream().filter(other -> other.value().equals(value)).map(ValueTest.Row::hit).toList();
			ExceptionDialog.ofHits(table.getShell(), Map.of(value, hits)).ask();
		});
	}

	private void copy() {
		chosen().ifPresent(row -> {
			Clipboard clipboard = new Clipboard(table.getDisplay());
			clipboard.setContents(new Object[] { WarningText.sentence(row.value().value(), row.hit()) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= rows.size()) {
			return;
		}
		ValueTest.Row row = rows.get(index);
		boolean counts = row.excepted().isEmpty();
		String why = counts ? WarningText.how(row.hit())
				: NLS.bind(Messages.Test_excepted, row.excepted().get().reason().replaceAll("\\s+", " "), row.excepted().get().by());
		item.setText(new String[] { row.value().value(), row.value().type().id(), row.hit().listName(), why });
		item.setImage(0, Icons.image(counts ? "warning" : "filter"));
		item.setForeground(counts ? null : Colors.foreground(Colors.State.HINT));
	}

	private void show(String asked, ValueTest answer) {
		if (area.isDisposed() || !asked.equals(text)) {
			return;
		}
		rows = answer.rows();
		String words = asked.isBlank() ? Messages.Test_hint : answer.values() == 0 ? "" : rows.isEmpty() ? NLS.bind(Messages.Test_none, answer.values())
				: NLS.bind(Messages.Test_summary, new Object[] { answer.found(), answer.values(), rows.size() });
		String unreadable = answer.unreadable().isEmpty() ? "" : NLS.bind(Messages.Test_unreadable, shortened(answer.unreadable()));
		summary.setText((words + " " + unreadable).strip().replace("&", "&&"));
		table.setItemCount(rows.size());
		table.clearAll();
		summary.getParent().layout();
	}

	private static String shortened(List<String> lines) {
		String some = String.join(", ", lines.subList(0, Math.min(5, lines.size())));
		return some.length() > 200 ? some.substring(0, 200) + "…" : lines.size() > 5 ? some + " …" : some;
	}

	/** Asks lists as they are now. */
	void ask(WarningLists now) {
		lists = now;
		ask();
	}

	/** Puts values there, a line each. */
	void test(List<String> lines) {
		values.setText(String.join("\n", lines));
		CaseWarnings.get().ready().ifPresent(this::ask);
	}

	/** What to put into the window. */
	Composite area() {
		return area;
	}

	/** Where the keyboard goes. */
	void focus() {
		values.setFocus();
	}
}
