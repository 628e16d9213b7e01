package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.akashi.ui.AccessibleName;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Which columns are shown, in which order, how wide, and how many stay: all by keyboard. */
final class ColumnsDialog extends TitleAreaDialog {

	private static final int RESET = IDialogConstants.CLIENT_ID;
	private static final int WIDEST = 2_000;

	private final Columns columns;
	private final List<TableLayout.Place> places;
	private int frozen;
	private boolean reset;
	private Table list;
	private Spinner width;
	private Spinner staying;

	ColumnsDialog(Shell parent, Columns columns, List<TableLayout.Place> places, int frozen) {
		super(parent);
		this.columns = columns;
		this.places = new ArrayList<>(places);
		this.frozen = frozen;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** The columns as they shall be. */
	List<TableLayout.Place> places() {
		return places;
	}

	/** How many stay. */
	int frozen() {
		return frozen;
	}

	/** Whether everything shall be as at first. */
	boolean isReset() {
		return reset;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Columns_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Columns_title);
		setMessage(Messages.Columns_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		AccessibleName.set(list, Messages.Columns_list);
		GridDataFactory.fillDefaults().grab(true, true).hint(280, 300).applyTo(list);
		Composite side = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(side);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(side);
		button(side, Messages.Columns_up, () -> move(-1));
		button(side, Messages.Columns_down, () -> move(1));
		new Label(side, SWT.NONE).setText(Messages.Columns_width);
		width = new Spinner(side, SWT.BORDER);
		width.setValues(100, 24, WIDEST, 0, 10, 50);
		width.addListener(SWT.Modify, event -> {
			int at = list.getSelectionIndex();
			if (at >= 0) {
				TableLayout.Place place = places.get(at);
				places.set(at, new TableLayout.Place(place.id(), width.getSelection(), place.hidden()));
			}
		});
		new Label(side, SWT.NONE).setText(Messages.Columns_frozen);
		staying = new Spinner(side, SWT.BORDER);
		staying.setValues(frozen, 0, places.size(), 0, 1, 1);
		staying.addListener(SWT.Modify, event -> frozen = staying.getSelection());
		fill(0);
		list.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				check(list.indexOf((TableItem) event.item), ((TableItem) event.item).getChecked());
			} else {
				showWidth();
			}
		});
		return area;
	}

	private static void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void fill(int selected) {
		list.removeAll();
		for (TableLayout.Place place : places) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(columns.find(place.id()).map(Column::label).orElse(place.id()));
			item.setChecked(!place.hidden());
		}
		list.setSelection(selected);
		showWidth();
	}

	private void showWidth() {
		int at = list.getSelectionIndex();
		if (at >= 0) {
			width.setSelection(places.get(at).width());
		}
	}

	private void check(int at, boolean shown) {
		TableLayout.Place place = places.get(at);
		places.set(at, new TableLayout.Place(place.id(), place.width(), !shown));
		boolean any = places.stream().anyMatch(one -> !one.hidden());
		setErrorMessage(any ? null : Messages.Columns_one);
		getButton(IDialogConstants.OK_ID).setEnabled(any);
	}

	private void move(int by) {
		int at = list.getSelectionIndex();
		if (at >= 0 && at + by >= 0 && at + by < places.size()) {
			places.add(at + by, places.remove(at));
			fill(at + by);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESET, Messages.Columns_reset, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == RESET) {
			reset = true;
			okPressed();
		} else {
			super.buttonPressed(id);
		}
	}
}
