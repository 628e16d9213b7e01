package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.imports.ImportWizard;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for reports to import. */
public final class ImportReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new WizardDialog(HandlerUtil.getActiveShell(event), new ImportWizard()).open();
		return null;
	}
}
