package org.akashi.report.ui.internal.rules;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ThemeChanges;
import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.Colors;
import org.akashi.ui.EmptyState;
import org.akashi.ui.Icons;
import org.akashi.ui.RowComfort;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/** Lists what the case has learned from decisions and what people have ruled: each can be switched off, edited, shared. */
public final class RulesView extends ViewPart implements ActiveCaseListener {

	/** The id of this view. */
	public static final String ID = "org.akashi.report.ui.rules";

	private static final int COLUMNS = 5;
	private static final int LEAST_ABOUT = 180;
	private static final int LEAST = 70;
	/** Parts of the width that the columns get, in percent. */
	private static final int[] SHARES = { 46, 12, 18, 10, 14 };
	private static final String[] EXTENSIONS = { "*.json", "*" };

	private final StackLayout stack = new StackLayout();
	private final Runnable reload = this::load;
	private Composite parent;
	private EmptyState empty;
	private Table table;
	private List<RuleRow> rows = List.of();
	private Job loading;
	private int fitted;
	private Action add;
	private Action edit;
	private Action delete;
	private Action importFile;
	private Action exportFile;

	@Override
	public void createPartControl(Composite container) {
		parent = new Composite(container, SWT.NONE);
		parent.setLayout(stack);
		actions();
		empty = new EmptyState(parent, Messages.Rules_emptyTitle, Messages.Rules_emptyHint);
		empty.addAction(Messages.Rules_addButton, "add", this::add);
		table = new Table(parent, SWT.VIRTUAL | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Rules_name);
		for (String title : new String[] { Messages.Rules_about, Messages.Rules_effect, Messages.Rules_origin, Messages.Rules_scope,
				Messages.Rules_note }) {
			column(title);
		}
		RowComfort.on(table);
		table.addListener(SWT.Resize, event -> widen());
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.DefaultSelection, event -> edit());
		table.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.DEL && delete.isEnabled()) {
				delete();
			}
		});
		ThemeChanges.on(table, () -> table.clearAll());
		menus();
		ActiveCase.get().addListener(this);
		UserRules.get().addListener(reload);
		parent.addListener(SWT.Dispose, event -> ActiveCase.get().removeListener(this));
		stack.topControl = empty;
		load();
	}

	private void column(String title) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setMoveable(true);
	}

	/** All columns share the width; what a rule is about gets what the others leave. */
	private void widen() {
		int width = table.getClientArea().width;
		if (width == fitted || width <= 0) {
			return;
		}
		fitted = width;
		int left = width;
		for (int i = 1; i < SHARES.length; i++) {
			int share = Math.max(LEAST, width * SHARES[i] / 100);
			table.getColumn(i).setWidth(share);
			left -= share;
		}
		table.getColumn(0).setWidth(Math.max(LEAST_ABOUT, left));
	}

	private void actions() {
		add = action(Messages.Rules_add, "add", this::add);
		edit = action(Messages.Rules_edit, "edit", this::edit);
		delete = action(Messages.Rules_delete, "delete", this::delete);
		importFile = action(Messages.Rules_import, "import", this::importFile);
		exportFile = action(Messages.Rules_export, "export", this::exportFile);
	}

	private static Action action(String label, String icon, Runnable work) {
		Action action = new Action(label, IAction.AS_PUSH_BUTTON) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setImageDescriptor(Icons.descriptor(icon));
		action.setToolTipText(label);
		return action;
	}

	private void menus() {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		MenuManager menu = new MenuManager();
		for (Action action : new Action[] { add, edit, delete }) {
			bar.add(action);
			menu.add(action);
		}
		bar.add(new Separator());
		menu.add(new Separator());
		for (Action action : new Action[] { importFile, exportFile }) {
			bar.add(action);
			menu.add(action);
		}
		table.setMenu(menu.createContextMenu(table));
		enable();
	}

	private void fill(TableItem item, RuleRow row) {
		ExtractionRule rule = row.rule();
		item.setText(0, RuleLabels.about(rule.match()));
		item.setText(1, RuleLabels.effect(rule));
		item.setText(2, RuleLabels.origin(rule));
		item.setText(3, row.always() ? Messages.Rules_always : Messages.Rules_here);
		item.setText(4, rule.note());
		item.setImage(0, Icons.image(switch (rule.effect()) {
		case SUPPRESS -> "filter";
		case LOWER -> "next";
		case RAISE -> "previous";
		}));
		item.setChecked(rule.enabled());
		for (int i = 0; i < COLUMNS; i++) {
			item.setForeground(i, rule.enabled() ? null : Colors.foreground(Colors.State.HINT));
		}
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK) {
			TableItem item = (TableItem) event.item;
			int index = table.indexOf(item);
			if (index >= 0 && index < rows.size()) {
				RuleWork.enable(List.of(rows.get(index)), item.getChecked());
			}
		}
		enable();
	}

	private void enable() {
		boolean open = ActiveCase.get().current().filter(current -> !current.readOnly()).isPresent();
		int chosen = table == null || table.isDisposed() ? 0 : table.getSelectionCount();
		add.setEnabled(open);
		edit.setEnabled(open && chosen == 1);
		delete.setEnabled(open && chosen > 0);
		importFile.setEnabled(open);
		exportFile.setEnabled(!rows.isEmpty());
	}

	private List<RuleRow> chosen() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	private void add() {
		RuleDialog dialog = new RuleDialog(getSite().getShell(), null);
		if (dialog.open() == RuleDialog.OK) {
			RuleWork.add(List.of(dialog.rule()), dialog.always());
		}
	}

	private void edit() {
		List<RuleRow> one = chosen();
		if (one.size() == 1 && edit.isEnabled()) {
			RuleDialog dialog = new RuleDialog(getSite().getShell(), one.getFirst());
			if (dialog.open() == RuleDialog.OK) {
				RuleWork.replace(one.getFirst(), dialog.rule(), dialog.always());
			}
		}
	}

	private void delete() {
		RuleWork.remove(chosen());
	}

	private void importFile() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText(Messages.Rules_importTitle);
		dialog.setFilterExtensions(EXTENSIONS);
		String file = dialog.open();
		if (file != null) {
			RuleWork.importFile(Path.of(file));
		}
	}

	private void exportFile() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.Rules_exportTitle);
		dialog.setFilterExtensions(EXTENSIONS);
		dialog.setFileName("akashi-rules.json");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			List<RuleRow> some = chosen();
			RuleWork.exportFile(Path.of(file), (some.size() > 1 ? some : rows).stream().map(RuleRow::rule).toList());
		}
	}

	/** Reads the rules in a job. Any thread. */
	private void load() {
		Case open = ActiveCase.get().current().orElse(null);
		Job before = loading;
		if (before != null) {
			before.cancel();
		}
		loading = Job.createSystem(Messages.Rules_loading, monitor -> {
			List<RuleRow> read = RuleRow.of(open == null ? List.of() : RuleWork.rules(open).all(), UserRules.get().set().rules());
			if (!monitor.isCanceled() && !parent.isDisposed()) {
				parent.getDisplay().asyncExec(() -> show(read, monitor.isCanceled()));
			}
		});
		loading.schedule();
	}

	private void show(List<RuleRow> read, boolean outdated) {
		if (table.isDisposed() || outdated) {
			return;
		}
		List<String> chosen = chosen().stream().map(row -> row.rule().id()).toList();
		rows = read;
		table.setItemCount(rows.size());
		table.clearAll();
		table.deselectAll();
		for (int i = 0; i < rows.size(); i++) {
			if (chosen.contains(rows.get(i).rule().id())) {
				table.select(i);
			}
		}
		stack.topControl = rows.isEmpty() ? empty : table;
		parent.layout();
		enable();
	}

	@Override
	public void opened(Case opened) {
		load();
	}

	@Override
	public void closed() {
		load();
	}

	@Override
	public void changed(CaseChanges changes) {
		if (changes.anyRule()) {
			load();
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl != null) {
			stack.topControl.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (loading != null) {
			loading.cancel();
		}
		UserRules.get().removeListener(reload);
		super.dispose();
	}
}
