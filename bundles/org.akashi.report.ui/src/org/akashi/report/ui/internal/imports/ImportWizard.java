package org.akashi.report.ui.internal.imports;

import org.akashi.report.ui.internal.Messages;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Imports reports into the case. The wizard only asks; reading goes on in the background. */
public final class ImportWizard extends Wizard implements IImportWizard {

	private final MappingPage mapping = new MappingPage();
	private final ImportPage page = new ImportPage(mapping::show);

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
		addPage(mapping);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage current) {
		return current == page && !page.tables().isEmpty() ? mapping : null;
	}

	@Override
	public boolean canFinish() {
		return page.isPageComplete() && (getContainer().getCurrentPage() != mapping || mapping.isPageComplete());
	}

	@Override
	public boolean performFinish() {
		ImportOrder order = page.order(mapping.mappings());
		getShell().getDisplay().asyncExec(() -> Imports.start(order));
		return true;
	}
}
