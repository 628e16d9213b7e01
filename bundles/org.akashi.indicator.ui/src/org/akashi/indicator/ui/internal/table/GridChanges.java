package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.akashi.ui.ActiveCase;
import org.eclipse.jface.window.Window;

/** What changes many indicators at once: always looked at before, and one undoable step. UI thread. */
final class GridChanges {

	private final IndicatorsView view;
	private final Grid grid;
	private final TableModel model;
	private final GridClipboard clipboard;

	GridChanges(IndicatorsView view, Grid grid, TableModel model, GridClipboard clipboard) {
		this.view = view;
		this.grid = grid;
		this.model = model;
		this.clipboard = clipboard;
	}

	void paste() {
		List<List<String>> block = clipboard.clipboard();
		if (block.isEmpty()) {
			say(Messages.Paste_nothing);
			return;
		}
		long size = block.stream().mapToLong(List::size).sum() * (block.size() == 1 ? Math.max(1, grid.selected().count()) : 1);
		if (size > GridClipboard.MOST) {
			say(Messages.bind(Messages.Paste_tooMuch, size, GridClipboard.MOST));
			return;
		}
		List<ChangePlan.Wish> wishes = clipboard.pasted(block);
		if (wishes.isEmpty()) {
			say(Messages.Paste_place);
			return;
		}
		propose(wishes, Messages.Paste_step, wishes.size() > 1);
	}

	void fillDown() {
		List<ChangePlan.Wish> wishes = clipboard.filled();
		if (wishes.isEmpty()) {
			say(Messages.Fill_nothing);
		} else if (wishes.size() > GridClipboard.MOST) {
			say(Messages.bind(Messages.Paste_tooMuch, wishes.size(), GridClipboard.MOST));
		} else {
			propose(wishes, Messages.Fill_step, false);
		}
	}

	/**
	 * Looks at new texts and does them.
	 *
	 * @param step   the label of the step, with the number of cells
	 * @param always whether they are shown before even when nothing is refused
	 */
	void propose(List<ChangePlan.Wish> wishes, String step, boolean always) {
		if (!GridActions.canEdit()) {
			return;
		}
		RowStore rows = model.rows();
		Columns columns = model.columns();
		clipboard.work(Messages.Plan_title, () -> ChangePlan.of(rows, columns, wishes), plan -> {
			if ((!always && plan.refused() == 0 || new PlanDialog(view.getSite().getShell(), plan, rows).open() == Window.OK) && plan.changing() > 0) {
				ActiveCase.get().edit(Messages.bind(step, plan.changing()), plan::apply);
			}
		});
	}

	void delete() {
		List<String> ids = ids();
		if (!ids.isEmpty()) {
			ActiveCase.get().edit(Messages.bind(Messages.Delete_step, ids.size()), edit -> ids.forEach(edit::remove));
		}
	}

	/** The ids of the selected indicators. */
	List<String> ids() {
		List<String> ids = new ArrayList<>();
		for (int row : grid.selected().rows()) {
			ids.add(model.rows().id(row));
		}
		return ids;
	}

	void together() {
		int[] rows = grid.selected().rows();
		if (rows.length > 0 && GridActions.canEdit()) {
			new BulkDialog(view.getSite().getShell(), model, rows).open();
		}
	}

	void find() {
		FindDialog.open(view.getSite().getShell(), grid, model, this);
	}

	void duplicates() {
		new DuplicatesDialog(view.getSite().getShell(), grid, model).open();

	}

	private void say(String message) {
		view.problem(message);
	}
}
