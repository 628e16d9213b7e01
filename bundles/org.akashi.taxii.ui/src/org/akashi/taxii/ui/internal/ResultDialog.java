package org.akashi.taxii.ui.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Tells what became of a pull or a push, object by object; virtual. */
final class ResultDialog extends TitleAreaDialog {

	/** One object, or something that belongs to none. */
	record Row(String id, String name, String outcome, String why) {

		String shown() {
			return CollectionTable.plain(name.isBlank() ? id : name);
		}
	}

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;

	private final String window;
	private final String heading;
	private final String message;
	private final boolean warning;
	private final List<Row> rows;

	ResultDialog(Shell parent, String window, String heading, String message, boolean warning, List<Row> rows) {
		super(parent);
		this.window = window;
		this.heading = heading;
		this.message = message;
		this.warning = warning;
		this.rows = rows;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(heading);
		setMessage(message, warning ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		Table table = new Table(content, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		AccessibleName.set(table, heading);
		table.setHeaderVisible(true);
		column(table, Messages.Result_object, 240);
		column(table, Messages.Result_outcome, 120);
		column(table, Messages.Result_why, 380);
		table.addListener(SWT.SetData, event -> {
			Row row = rows.get(event.index);
			TableItem item = (TableItem) event.item;
			item.setText(new String[] { row.shown(), row.outcome(), CollectionTable.plain(row.why()) });
			int mark = row.id().indexOf("--");
			item.setImage(Icons.ofType(mark < 0 ? "" : row.id().substring(0, mark)));
		});
		table.setItemCount(rows.size());
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 240).applyTo(table);
		return area;
	}

	private static void column(Table table, String label, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(label);
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.Result_copy, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { tabSeparated(rows) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(button);
		}
	}

	/** As lines with tabs between cells. */
	static String tabSeparated(List<Row> rows) {
		return rows.stream().map(row -> row.id() + '\t' + row.name() + '\t' + row.outcome() + '\t' + row.why().replaceAll("[\\t\\r\\n]+", " "))
				.collect(Collectors.joining("\n", "", "\n"));
	}
}
