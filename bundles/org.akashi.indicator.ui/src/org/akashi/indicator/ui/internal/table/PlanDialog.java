package org.akashi.indicator.ui.internal.table;

import java.util.List;

import org.akashi.ui.AccessibleName;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows what many new texts would do before it is done: each cell, what it says and will say, and which are refused and why. */
final class PlanDialog extends TitleAreaDialog {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 520;

	private final ChangePlan plan;
	private final RowStore rows;
	private List<ChangePlan.Cell> shown;
	private Table table;

	PlanDialog(Shell parent, ChangePlan plan, RowStore rows) {
		super(parent);
		this.plan = plan;
		this.rows = rows;
		shown = plan.cells();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Plan_title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().applyTo(area);
		setTitle(Messages.Plan_title);
		long same = plan.cells().stream().filter(ChangePlan.Cell::same).count();
		setMessage(Messages.bind(Messages.Plan_message, new Object[] { plan.changing(), same, plan.refused() }),
				plan.refused() > 0 ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
		Button onlyRefused = new Button(area, SWT.CHECK);
		onlyRefused.setText(Messages.Plan_onlyRefused);
		onlyRefused.setEnabled(plan.refused() > 0);
		onlyRefused.addListener(SWT.Selection, event -> {
			shown = onlyRefused.getSelection() ? plan.cells().stream().filter(cell -> cell.refused() != null).toList() : plan.cells();
			table.setItemCount(shown.size());
			table.clearAll();
		});
		table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Plan_cells);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(table);
		column(Messages.Plan_indicator, 180);
		column(Messages.Plan_column, 110);
		column(Messages.Plan_before, 170);
		column(Messages.Plan_after, 170);
		column(Messages.Plan_why, 220);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, shown.get(event.index)));
		table.setItemCount(shown.size());
		return area;
	}

	private void column(String label, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(label);
		column.setWidth(width);
	}

	private void fill(TableItem item, ChangePlan.Cell cell) {
		String name = cell.row() < 0 ? "" : rows.names.text(cell.row()).isEmpty() ? rows.values.text(cell.row()) : rows.names.text(cell.row());
		item.setText(new String[] { name, cell.column() == null ? "" : cell.column().label(), cell.before(), cell.after(),
				cell.refused() == null ? "" : cell.refused() });
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button change = createButton(parent, IDialogConstants.OK_ID, Messages.bind(Messages.Plan_do, plan.changing()), true);
		change.setEnabled(plan.changing() > 0);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
