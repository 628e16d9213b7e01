package org.akashi.report.ui.internal.imports;

import org.akashi.report.ui.internal.Messages;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Starts imports into the open case. */
public final class Imports {

	private Imports() {
	}

	/** Imports in the background; says so when there is no case to import into. UI thread. */
	public static void start(ImportOrder order) {
		Case open = ActiveCase.get().current().orElse(null);
		if (open == null || open.readOnly()) {
			Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
			MessageDialog.openInformation(shell, Messages.Import_title,
					open == null ? Messages.Import_noCase : Messages.Import_readOnly);
		} else if (!order.isEmpty()) {
			new ImportJob(open, order).schedule();
		}
	}

	/** Stops the imports that are running; what they have imported stays. */
	public static void cancel() {
		Job.getJobManager().cancel(ImportJob.class);
	}
}
