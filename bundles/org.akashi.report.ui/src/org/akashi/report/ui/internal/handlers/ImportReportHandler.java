package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.imports.ImportWizard;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for reports to import. */
public final class ImportReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new WizardDialog(HandlerUtil.getActiveShell(event), new ImportWizard()) {

			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				super.createButtonsForButtonBar(parent);
				// The platform has these in English only.
				getButton(IDialogConstants.CANCEL_ID).setText(Messages.Dialog_cancel);
				getButton(IDialogConstants.FINISH_ID).setText(Messages.Dialog_import);
			}
		}.open();
		return null;
	}
}
