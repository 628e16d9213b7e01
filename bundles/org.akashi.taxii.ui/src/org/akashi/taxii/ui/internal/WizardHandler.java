package org.akashi.taxii.ui.internal;

import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a wizard of this bundle on the open case. */
public abstract class WizardHandler extends AbstractHandler {

	/** Gets from a server. */
	public static final class Pull extends WizardHandler {

		/** For the platform. */
		public Pull() {
			super(true);
		}

		@Override
		IWorkbenchWizard wizard() {
			return new PullWizard();
		}
	}

	/** Sends to a server. */
	public static final class Push extends WizardHandler {

		/** For the platform. */
		public Push() {
			super(false);
		}

		@Override
		IWorkbenchWizard wizard() {
			return new PushWizard();
		}
	}

	private final boolean changes;

	private WizardHandler(boolean changes) {
		this.changes = changes;
	}

	abstract IWorkbenchWizard wizard();

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShell(event);
		Case open = ActiveCase.get().current().orElse(null);
		if (open == null) {
			MessageDialog.openInformation(shell, Messages.Case_none, Messages.Case_hint);
			return null;
		}
		if (changes && open.readOnly()) {
			MessageDialog.openInformation(shell, Messages.Pull_title, Messages.Case_readOnly);
			return null;
		}
		IWorkbenchWizard wizard = wizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new Window(shell, wizard, changes ? Messages.Pull_finish : Messages.Push_finish);
		dialog.setPageSize(780, 420);
		dialog.open();
		return null;
	}

	/** The wizard's window. The platform has its buttons in English only. */
	private static final class Window extends WizardDialog {

		private final String finish;

		Window(Shell shell, IWizard wizard, String finish) {
			super(shell, wizard);
			this.finish = finish;
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			super.createButtonsForButtonBar(parent);
			label(IDialogConstants.BACK_ID, Messages.Dialog_back);
			label(IDialogConstants.NEXT_ID, Messages.Dialog_next);
			label(IDialogConstants.CANCEL_ID, Messages.Dialog_cancel);
			label(IDialogConstants.FINISH_ID, finish);
		}

		private void label(int id, String text) {
			Button button = getButton(id);
			if (button != null) {
				button.setText(text);
			}
		}
	}
}
