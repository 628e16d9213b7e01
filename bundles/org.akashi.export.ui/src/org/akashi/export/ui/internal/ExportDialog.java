package org.akashi.export.ui.internal;

import java.util.Optional;

import org.akashi.export.ExportProfile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The export wizard's window. The platform has its buttons in English only. */
final class ExportDialog extends WizardDialog {

	private ExportDialog(Shell shell, ExportWizard wizard) {
		super(shell, wizard);
		setPageSize(760, 470);
	}

	/**
	 * Shows the wizard.
	 *
	 * @param edited   a profile to change, or empty
	 * @param selected what is selected in the window
	 */
	static void open(Shell shell, Optional<ExportProfile> edited, IStructuredSelection selected) {
		ExportWizard wizard = new ExportWizard(edited);
		wizard.init(PlatformUI.getWorkbench(), selected);
		new ExportDialog(shell, wizard).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.akashi.help.org_akashi_export_ui_wizard");
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
