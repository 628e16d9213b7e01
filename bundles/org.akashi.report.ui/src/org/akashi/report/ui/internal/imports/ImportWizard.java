package org.akashi.report.ui.internal.imports;

import org.akashi.report.ui.internal.Messages;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Imports reports into the case. The wizard only asks; reading goes on in the background. */
public final class ImportWizard extends Wizard implements IImportWizard {

	private final ImportPage page = new ImportPage();

	public ImportWizard() {
		setWindowTitle(Messages.Import_title);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// Nothing depends on what is selected.
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ImportOrder order = page.order();
		getShell().getDisplay().asyncExec(() -> Imports.start(order));
		return true;
	}
}
