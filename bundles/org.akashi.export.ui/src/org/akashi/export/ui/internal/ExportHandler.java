package org.akashi.export.ui.internal;

import org.akashi.ui.ActiveCase;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the export wizard on the open case. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShell(event);
		if (ActiveCase.get().current().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Wizard_noCase, Messages.Wizard_noCaseHint);
			return null;
		}
		ExportWizard wizard = new ExportWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new ExportDialog(shell, wizard);
		dialog.setPageSize(760, 460);
		dialog.open();
		return null;
	}

	/** The wizard's window. The platform has its buttons in English only. */
	private static final class ExportDialog extends WizardDialog {

		ExportDialog(Shell shell, ExportWizard wizard) {
			super(shell, wizard);
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			super.createButtonsForButtonBar(parent);
			getButton(IDialogConstants.BACK_ID).setText(Messages.Dialog_back);
			getButton(IDialogConstants.NEXT_ID).setText(Messages.Dialog_next);
			getButton(IDialogConstants.CANCEL_ID).setText(Messages.Dialog_cancel);
			getButton(IDialogConstants.FINISH_ID).setText(Messages.Dialog_export);
		}
	}
}
