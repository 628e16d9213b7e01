package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.ui.ActiveCase;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done in the table: its menus, its tool bar and the commands that it answers. UI thread. */
final class GridActions {

	private static final String POPUP = "org.akashi.indicator.ui.table";
	private static final String COMMANDS = POPUP + ".";

	private final IndicatorsView view;
	private final Grid grid;
	private final TableModel model;
	private final GridClipboard clipboard;
	private final GridChanges changes;
	private final GridSort sort;
	private final List<Action> onRows = new ArrayList<>();
	private final List<Action> onCells = new ArrayList<>();
	private Action defang;
	private Action defangCopies;

	GridActions(IndicatorsView view, Grid grid, TableModel model) {
		this.view = view;
		this.grid = grid;
		this.model = model;
		clipboard = new GridClipboard(grid, model);
		changes = new GridChanges(view, grid, model, clipboard);
		sort = new GridSort(model);
		createDefang();
		createMenus();
	}

	private void createDefang() {
		defang = check(Messages.Action_defang, Messages.Action_defangHint, on -> {
			grid.body().setDefanged(on);
			grid.redraw();
			view.layoutChanged();
		});
		defangCopies = check(Messages.Action_defangCopies, Messages.Action_defangCopiesHint, on -> view.layoutChanged());
	}

	private static Action check(String label, String hint, Consumer<Boolean> changed) {
		Action action = new Action(label, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				changed.accept(isChecked());
			}
		};
		action.setToolTipText(hint);
		action.setChecked(true);
		return action;
	}

	/** Whether values are copied in their safe form. */
	boolean defangsCopies() {
		return defangCopies.isChecked();
	}

	void setDefangs(boolean shown, boolean copied) {
		defang.setChecked(shown);
		defangCopies.setChecked(copied);
		grid.body().setDefanged(shown);
	}

	private void createMenus() {
		Action open = rows(action(Messages.Action_open, "indicator", this::open));
		Action sentence = rows(action(Messages.Action_sentence, "evidence", this::showSentence));
		Action copy = cells(action(Messages.Action_copy, "copy", () -> text(() -> clipboard.copy(defangsCopies()), Text::copy)));
		Action paste = cells(action(Messages.Action_paste, null, () -> text(changes::paste, Text::paste)));
		Action delete = rows(action(Messages.Action_delete, "delete", () -> text(changes::delete, GridActions::deleteForward)));
		Action all = action("", "object", () -> text(() -> grid.selectionLayer().selectAll(), Text::selectAll));
		Action fill = command("fillDown", cells(action(Messages.Action_fillDown, null, changes::fillDown)));
		Action find = action(Messages.Action_find, null, changes::find);
		Action bulk = command("changeTogether", rows(action(Messages.Action_bulk, null, changes::together)));
		Action duplicates = command("duplicates", action(Messages.Action_duplicates, null, changes::duplicates));
		Action columns = command("columns", action(Messages.Action_columns, null, this::columns));
		IHandlerService handlers = view.getSite().getService(IHandlerService.class);
		handlers.activateHandler(ActionFactory.COPY.getCommandId(), new ActionHandler(copy));
		handlers.activateHandler(ActionFactory.PASTE.getCommandId(), new ActionHandler(paste));
		handlers.activateHandler(ActionFactory.DELETE.getCommandId(), new ActionHandler(delete));
		handlers.activateHandler(ActionFactory.SELECT_ALL.getCommandId(), new ActionHandler(all));
		handlers.activateHandler(ActionFactory.FIND.getCommandId(), new ActionHandler(find));
		MenuManager column = columnMenu(columns);
		List<Action> sorting = sortActions();
		List<Action> grouping = groupActions();
		Action clear = command("clearFilters", action(Messages.Action_clearFilters, null, this::clearFilters));
		MenuManager menu = new MenuManager(null, POPUP);
		for (Object item : new Object[] { open, sentence, null, copy, paste, fill, null, bulk, find, duplicates, null,
				menu(Messages.Menu_sort, sorting), menu(Messages.Menu_group, grouping), column,
				only(), clear, null, defang, defangCopies, null, delete, new Separator("additions") }) {
			add(menu, item);
		}
		grid.table().setMenu(menu.createContextMenu(grid.table()));
		view.getSite().registerContextMenu(POPUP, menu, view.getSite().getSelectionProvider());
		IActionBars bars = view.getViewSite().getActionBars();
		for (Object item : new Object[] { bulk, find, duplicates, null, menu(Messages.Menu_sort, sorting),
				menu(Messages.Menu_group, grouping), columns, clear, null, defang, defangCopies }) {
			add((MenuManager) bars.getMenuManager(), item);
		}
		ActionContributionItem shown = new ActionContributionItem(defang);
		shown.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		bars.getToolBarManager().add(shown);
		update();
	}

	private static void add(MenuManager menu, Object item) {
		switch (item) {
			case null -> menu.add(new Separator());
			case Action action -> menu.add(action);
			case Separator separator -> menu.add(separator);
			case MenuManager sub -> menu.add(sub);
			default -> throw new IllegalArgumentException(item.toString());
		}
	}

	private List<Action> sortActions() {
		return List.of(command("sortAscending", action(Messages.Action_sortUp, null, () -> sortBy(SortDirectionEnum.ASC, false))),
				command("sortDescending", action(Messages.Action_sortDown, null, () -> sortBy(SortDirectionEnum.DESC, false))),
				command("sortAlso", action(Messages.Action_sortAlso, null, () -> sortBy(SortDirectionEnum.ASC, true))),
				action(Messages.Action_unsort, null, () -> {
					sort.clear();
					view.layoutChanged();
				}));
	}

	private List<Action> groupActions() {
		return List.of(command("groupBy", action(Messages.Action_group, null, () -> group(grid.selected().anchorColumn()))),
				command("ungroup", action(Messages.Action_ungroup, null, () -> group(null))),
				action(Messages.Action_collapseAll, null, () -> collapse(true)), action(Messages.Action_expandAll, null, () -> collapse(false)));
	}

	/** A menu of actions; they may stand in other menus too. */
	private static MenuManager menu(String label, List<Action> actions) {
		MenuManager menu = new MenuManager(label);
		actions.forEach(menu::add);
		return menu;
	}

	private MenuManager columnMenu(Action columns) {
		MenuManager menu = new MenuManager(Messages.Menu_column);
		menu.add(columns);
		menu.add(command("hideColumn", action(Messages.Action_hideColumn, null, () -> {
			grid.layout().hide(grid.selected().columns());
			view.layoutChanged();
		})));
		menu.add(command("fitColumn", action(Messages.Action_fitColumn, null, this::fit)));
		menu.add(command("freeze", action(Messages.Action_freeze, null, () -> freeze(grid.anchor().map(at -> at.columnPosition + 1).orElse(0)))));
		menu.add(action(Messages.Action_unfreeze, null, () -> freeze(0)));
		menu.add(command("filterColumn", action(Messages.Action_filterColumn, null,
				() -> grid.editFilter(grid.anchor().map(at -> at.columnPosition).orElse(0)))));
		return menu;
	}

	private Action only() {
		return command("filterValue", cells(action(Messages.Action_filterValue, null, () -> {
			Column column = grid.selected().anchorColumn();
			int row = grid.selected().anchorRow();
			if (column != null && row >= 0) {
				grid.setFilter(column.id(), "=" + column.cells().text(row));
			}
		})));
	}

	private Action rows(Action action) {
		onRows.add(action);
		return action;
	}

	private Action cells(Action action) {
		onCells.add(action);
		return action;
	}

	/** Lets an action answer the command of this name. */
	private Action command(String name, Action action) {
		action.setActionDefinitionId(COMMANDS + name);
		IHandlerService handlers = view.getSite().getService(IHandlerService.class);
		handlers.activateHandler(COMMANDS + name, new ActionHandler(action));
		return action;
	}

	private static Action action(String label, String icon, Runnable body) {
		Action action = new Action(label) {
			@Override
			public void run() {
				body.run();
			}
		};
		if (icon != null) {
			action.setImageDescriptor(Icons.descriptor(icon));
		}
		return action;
	}

	/** Actions follow the selection. */
	void update() {
		boolean row = grid.selected().anchorRow() >= 0 || grid.selected().count() > 1;
		onRows.forEach(action -> action.setEnabled(row || typing()));
		onCells.forEach(action -> action.setEnabled(row || typing()));
	}

	private boolean typing() {
		return grid.table().getDisplay().getFocusControl() instanceof Text;
	}

	/** The key acts on rows in the table; in the filter and in a cell it belongs to the text. */
	private void text(Runnable rowsBody, Consumer<Text> textBody) {
		if (grid.table().getDisplay().getFocusControl() instanceof Text text) {
			textBody.accept(text);
		} else {
			rowsBody.run();
		}
	}

	/** Deletes what is selected, or the character after the caret. */
	private static void deleteForward(Text text) {
		if (text.getSelectionCount() == 0) {
			text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
		}
		text.insert("");
	}

	/** Opens the indicator that the keyboard is in; in the columns about its source, the sentence. */
	void open() {
		int row = grid.selected().anchorRow();
		Column column = grid.selected().anchorColumn();
		if (row >= 0 && column != null && (column.id().equals(Column.SOURCE) || column.id().equals(Column.SENTENCES))
				&& !model.rows().sha256(row).isEmpty()) {
			showSentence();
		} else if (row >= 0) {
			Navigation.openObject(model.rows().id(row));
		}
	}

	private void showSentence() {
		int row = grid.selected().anchorRow();
		RowStore rows = model.rows();
		if (row >= 0 && !rows.sha256(row).isEmpty()) {
			Navigation.openReport(rows.sha256(row), rows.start(row), rows.end(row));
		}
	}

	private void sortBy(SortDirectionEnum direction, boolean also) {
		Column column = grid.selected().anchorColumn();
		if (column != null) {
			sort.sort(model.columns().index(column.id()), direction, also);
			view.layoutChanged();
		}
	}

	private void group(Column column) {
		model.arrange(model.arrangement().withGroup(column));
		view.layoutChanged();
	}

	/** Opens (true), closes (false) or turns (null) a group. */
	void toggleGroup(Lines.Group group, Boolean wanted) {
		Set<String> collapsed = new HashSet<>(model.arrangement().collapsed());
		boolean open = wanted == null ? !group.open() : wanted;
		if (open ? collapsed.remove(group.label()) : collapsed.add(group.label())) {
			model.arrange(model.arrangement().withCollapsed(collapsed));
		}
	}

	private void collapse(boolean all) {
		Set<String> collapsed = new HashSet<>();
		if (all) {
			model.lines().groups().forEach(group -> collapsed.add(group.label()));
		}
		model.arrange(model.arrangement().withCollapsed(collapsed));
	}

	private void freeze(int count) {
		grid.layout().freeze(count);
		view.layoutChanged();
	}

	private void fit() {
		for (Column column : grid.selected().columns()) {
			grid.layout().fit(column);
		}
		view.layoutChanged();
	}

	private void columns() {
		Shell shell = view.getSite().getShell();
		ColumnsDialog dialog = new ColumnsDialog(shell, model.columns(), grid.layout().places(), grid.layout().frozenColumns());
		if (dialog.open() == org.eclipse.jface.window.Window.OK) {
			if (dialog.isReset()) {
				view.resetLayout();
			} else {
				grid.layout().arrange(dialog.places(), dialog.frozen());
				view.layoutChanged();
			}
		}
	}

	private void clearFilters() {
		view.filterText().setText("");
		new HashSet<>(grid.filterTexts().keySet()).forEach(column -> grid.setFilter(column, ""));
	}

	/** Whether anything can be changed. */
	static boolean canEdit() {
		return ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent();
	}
}
