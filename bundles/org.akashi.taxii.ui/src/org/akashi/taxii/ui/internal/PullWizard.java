package org.akashi.taxii.ui.internal;

import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Gets a collection into the open case. */
public final class PullWizard extends Wizard implements IImportWizard {

	private Case target;
	private PullPage page;

	/** For the platform. */
	public PullWizard() {
		setWindowTitle(Messages.Pull_title);
		setDialogSettings(DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PullWizard.class)).getDialogSettings(), "pull"));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		target = ActiveCase.get().current().orElse(null);
	}

	@Override
	public void addPages() {
		page = new PullPage(target == null ? "" : target.name());
		addPage(page);
	}

	@Override
	public boolean canFinish() {
		return target != null && !target.readOnly() && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		page.remember();
		page.setting().ifPresent(server -> page.collection()
				.ifPresent(collection -> new PullJob(target, server, collection, page.filter(), page.anew()).schedule()));
		return true;
	}
}
