package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds and replaces in the cells of the table; it stays open beside it. What is replaced everywhere is shown before. */
final class FindDialog extends Dialog {

	private static FindDialog open;
	private static String lastFind = "";
	private static String lastWith = "";

	private final Grid grid;
	private final TableModel model;
	private final GridChanges changes;
	private Text find;
	private Text with;
	private Button expression;
	private Button caseCounts;
	private Button whole;
	private Button selectionOnly;
	private Combo column;
	private Label result;
	/** The lines that were selected when searching in the selection began. */
	private BitSet selectedLines = new BitSet();
	private List<Column> selectedColumns = List.of();
	private Job job;

	private FindDialog(Shell parent, Grid grid, TableModel model, GridChanges changes) {
		super(parent);
		this.grid = grid;
		this.model = model;
		this.changes = changes;
		setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	/** Opens it, or brings it to the front. */
	static void open(Shell parent, Grid grid, TableModel model, GridChanges changes) {
		if (open == null || open.getShell() == null || open.getShell().isDisposed() || open.grid != grid) {
			open = new FindDialog(parent, grid, model, changes);
			open.open();
			grid.table().addDisposeListener(event -> {
				if (open != null && open.getShell() != null && !open.getShell().isDisposed()) {
					open.close();
				}
			});
		} else {
			open.getShell().setActive();
		}
		open.takeSelection();
		open.find.setFocus();
		open.find.selectAll();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Find_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		find = field(area, Messages.Find_find, lastFind);
		with = field(area, Messages.Find_with, lastWith);
		new Label(area, SWT.NONE).setText(Messages.Find_column);
		column = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		column.add(Messages.Find_allColumns);
		shownColumns().forEach(one -> column.add(one.label()));
		column.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		expression = check(area, Messages.Find_expression);
		caseCounts = check(area, Messages.Find_case);
		whole = check(area, Messages.Find_whole);
		selectionOnly = check(area, Messages.Find_selection);
		result = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(result);
		return area;
	}

	private static Text field(Composite parent, String label, String text) {
		new Label(parent, SWT.NONE).setText(label);
		Text field = new Text(parent, SWT.BORDER);
		field.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(field);
		return field;
	}

	private static Button check(Composite parent, String label) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(label);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	/** A selection of more than one cell is what is searched in when it is asked for. */
	private void takeSelection() {
		BitSet lines = new BitSet();
		for (Range range : grid.selected().lines()) {
			lines.set(range.start, range.end);
		}
		selectedLines = lines;
		selectedColumns = grid.selected().columns();
		boolean several = lines.cardinality() > 1;
		selectionOnly.setEnabled(several);
		selectionOnly.setSelection(several);
	}

	private List<Column> shownColumns() {
		List<Column> columns = new ArrayList<>();
		for (int position = 0; position < grid.selectionLayer().getColumnCount(); position++) {
			columns.add(grid.column(position));
		}
		return columns;
	}

	private List<Column> searched() {
		List<Column> shown = shownColumns();
		if (selectionOnly.getSelection()) {
			shown.retainAll(selectedColumns);
		}
		if (column.getSelectionIndex() > 0) {
			String label = column.getText();
			shown.removeIf(one -> !one.label().equals(label));
		}
		return shown;
	}

	private IntPredicate among() {
		BitSet lines = (BitSet) selectedLines.clone();
		return selectionOnly.getSelection() ? lines::get : line -> true;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, 1001, Messages.Find_next, true);
		createButton(parent, 1002, Messages.Find_previous, false);
		createButton(parent, 1003, Messages.Find_replace, false);
		createButton(parent, 1004, Messages.Find_replaceAll, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int id) {
		lastFind = find.getText();
		lastWith = with.getText();
		if (id == IDialogConstants.CANCEL_ID) {
			super.buttonPressed(id);
			return;
		}
		if (lastFind.isEmpty()) {
			return;
		}
		try {
			CellSearch search = new CellSearch(
					new CellSearch.Query(lastFind, expression.getSelection(), caseCounts.getSelection(), whole.getSelection()));
			switch (id) {
				case 1001 -> next(search, true);
				case 1002 -> next(search, false);
				case 1003 -> replace(search);
				default -> replaceAll(search);
			}
		} catch (IllegalArgumentException e) {
			say(e.getMessage());
		}
	}

	private void next(CellSearch search, boolean forward) {
		Lines lines = model.lines();
		List<Column> columns = searched();
		IntPredicate among = among();
		Column at = grid.selected().anchorColumn();
		CellSearch.Place from = new CellSearch.Place(grid.selected().anchorLine(), Math.max(0, columns.indexOf(at)));
		Display display = getShell().getDisplay();
		say(Messages.Find_searching);
		if (job != null) {
			job.cancel();
		}
		job = Job.create(Messages.Find_title, (ICoreRunnable) monitor -> {
			java.util.Optional<CellSearch.Place> found = search.next(lines, columns, among, from, forward, monitor::isCanceled);
			display.asyncExec(() -> {
				if (!monitor.isCanceled() && !result.isDisposed() && lines == model.lines()) {
					found.ifPresentOrElse(place -> {
						Column in = columns.get(place.column());
						grid.selected().moveTo(grid.selectionLayer().getColumnPositionByIndex(model.columns().index(in.id())), place.line());
						say(Messages.bind(Messages.Find_found, place.line() + 1, in.label()));
					}, () -> say(Messages.Find_none));
				}
			});
		});
		job.schedule();
	}

	/** Replaces in the cell that the keyboard is in when it is found, and goes on to the next. */
	private void replace(CellSearch search) {
		int row = grid.selected().anchorRow();
		Column at = grid.selected().anchorColumn();
		if (row >= 0 && at != null && search.finds(at.cells().text(row))) {
			changes.propose(List.of(new ChangePlan.Wish(row, at, search.replaced(at.cells().text(row), with.getText()))), Messages.Find_step, false);
		}
		next(search, true);
	}

	private void replaceAll(CellSearch search) {
		Lines lines = model.lines();
		List<Column> columns = searched().stream().filter(one -> RowEdit.editable(one.id())).toList();
		IntPredicate among = among();
		String by = with.getText();
		search.replaced("", by);
		Display display = getShell().getDisplay();
		say(Messages.Find_searching);
		Job.create(Messages.Find_title, (ICoreRunnable) monitor -> {
			List<ChangePlan.Wish> wishes = new ArrayList<>();
			for (int line = 0; line < lines.count() && wishes.size() < GridClipboard.MOST; line++) {
				int row = lines.row(line);
				if (row < 0 || !among.test(line)) {
					continue;
				}
				for (Column one : columns) {
					String text = one.cells().text(row);
					if (!text.isEmpty() && search.finds(text)) {
						wishes.add(new ChangePlan.Wish(row, one, search.replaced(text, by)));
					}
				}
			}
			display.asyncExec(() -> {
				if (!result.isDisposed()) {
					say(wishes.isEmpty() ? Messages.Find_none : "");
					if (!wishes.isEmpty()) {
						changes.propose(wishes, Messages.Find_step, true);
					}
				}
			});
		}).schedule();
	}

	private void say(String message) {
		result.setText(message);
		result.getParent().layout();
	}
}
