package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.imports.ImportWizard;
import org.akashi.report.ui.internal.imports.Imports;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for reports to import. */
public final class ImportReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Imports.withCase(open -> new ImportDialog(shell).open());
		return null;
	}

	/** The wizard's window. The platform has its buttons in English only. */
	private static final class ImportDialog extends WizardDialog {

		ImportDialog(Shell shell) {
			super(shell, new ImportWizard());
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			super.createButtonsForButtonBar(parent);
			getButton(IDialogConstants.BACK_ID).setText(Messages.Dialog_back);
			getButton(IDialogConstants.NEXT_ID).setText(Messages.Dialog_next);
			getButton(IDialogConstants.CANCEL_ID).setText(Messages.Dialog_cancel);
			getButton(IDialogConstants.FINISH_ID).setText(Messages.Dialog_import);
		}
	}
}
