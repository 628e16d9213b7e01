package org.akashi.export.ui.internal;

import java.util.Optional;

import org.akashi.ui.ActiveCase;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the export wizard, or the profiles, of the open case. */
public class ExportHandler extends AbstractHandler {

	/** Opens the profiles. */
	public static final class Profiles extends ExportHandler {

		@Override
		void open(Shell shell, IStructuredSelection selected) {
			new ProfilesDialog(shell).open();
		}
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShell(event);
		if (ActiveCase.get().current().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Wizard_noCase, Messages.Wizard_noCaseHint);
			return null;
		}
		open(shell, HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected ? selected : StructuredSelection.EMPTY);
		return null;
	}

	void open(Shell shell, IStructuredSelection selected) {
		ExportDialog.open(shell, Optional.empty(), selected);
	}
}
