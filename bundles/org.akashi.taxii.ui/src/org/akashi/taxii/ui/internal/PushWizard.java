package org.akashi.taxii.ui.internal;

import org.akashi.store.Case;
import org.akashi.taxii.TaxiiCollection;
import org.akashi.ui.ActiveCase;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Sends the open case to a collection. */
public final class PushWizard extends Wizard implements IExportWizard {

	private Case source;
	private CollectionPage where;
	private AudiencePage whom;

	/** For the platform. */
	public PushWizard() {
		setWindowTitle(Messages.Push_title);
		setDialogSettings(DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PushWizard.class)).getDialogSettings(), "push"));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		source = ActiveCase.get().current().orElse(null);
	}

	@Override
	public void addPages() {
		where = new CollectionPage(false, NLS.bind(Messages.Collection_pushMessage, source == null ? "" : source.name()));
		whom = new AudiencePage(source);
		addPage(where);
		addPage(whom);
	}

	@Override
	public boolean canFinish() {
		return source != null && super.canFinish();
	}

	TaxiiCollection collection() {
		return where.collection().orElseThrow();
	}

	ServerSetting server() {
		return where.setting().orElseThrow();
	}

	@Override
	public boolean performFinish() {
		where.remember();
		new PushJob(source, server(), collection(), whom.plan(), whom.anew()).schedule();
		return true;
	}
}
