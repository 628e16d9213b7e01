package org.akashi.report.ui.internal.imports;

import java.util.List;

import org.akashi.report.ui.internal.Messages;
import org.akashi.ui.Icons;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Says for each report of an import what became of it, and where one failed, why and what to do. Does not block. */
final class ImportResultDialog extends TitleAreaDialog {

	private final List<ImportOutcome> outcomes;
	private Text detail;

	ImportResultDialog(Shell shell, List<ImportOutcome> outcomes) {
		super(shell);
		this.outcomes = List.copyOf(outcomes);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ImportResult_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		long read = outcomes.stream().filter(ImportOutcome::read).count();
		setTitle(NLS.bind(Messages.ImportResult_summary, read, outcomes.size()));
		setMessage(outcomes.stream().allMatch(outcome -> outcome.status().isOK()) ? Messages.ImportResult_fine : Messages.ImportResult_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
		Table table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		for (String title : new String[] { Messages.Reports_title, Messages.ImportResult_result }) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(title);
			column.setWidth(title.equals(Messages.Reports_title) ? 200 : 380);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 180).applyTo(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, outcomes.get(event.index)));
		table.setItemCount(outcomes.size());
		detail = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, 80).applyTo(detail);
		table.addListener(SWT.Selection,
				event -> detail.setText(result(outcomes.get(table.indexOf((TableItem) event.item)))));
		for (int i = 0; i < outcomes.size(); i++) {
			if (!outcomes.get(i).status().isOK()) {
				table.setSelection(i);
				detail.setText(result(outcomes.get(i)));
				break;
			}
		}
		return area;
	}

	private static void fill(TableItem item, ImportOutcome outcome) {
		item.setText(0, outcome.name());
		item.setText(1, result(outcome).lines().findFirst().orElse(""));
		item.setImage(0, Icons.image(!outcome.read() ? "error" : outcome.status().isOK() ? "report" : "warning"));
	}

	private static String result(ImportOutcome outcome) {
		IStatus status = outcome.status();
		String found = !outcome.knowledge().isEmpty() ? outcome.knowledge() : NLS.bind(Messages.ImportResult_found,
				new Object[] { outcome.mentions(), outcome.proposals(), outcome.accepted() });
		if (status.isOK()) {
			return found;
		}
		StringBuilder text = new StringBuilder(status.getMessage());
		for (IStatus child : status.getChildren()) {
			text.append('\n').append(child.getMessage());
		}
		if (!outcome.knowledge().isEmpty()) {
			return text.toString(); // the message begins with it
		}
		if (outcome.read()) {
			text.append('\n').append(found);
		} else if (!outcome.sha256().isEmpty()) {
			text.append('\n').append(Messages.ImportResult_kept);
		}
		return text.toString();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_close, true);
	}
}
