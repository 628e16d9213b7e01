package org.akashi.export.ui.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.akashi.export.ExportProfile;
import org.akashi.export.Exporters;
import org.akashi.export.ProfileRun;
import org.akashi.store.Case;
import org.akashi.ui.Icons;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;

/** Writes a file away from the window, and tells how it went. */
final class ExportJob {

	private ExportJob() {
	}

	/**
	 * Starts it.
	 *
	 * @param file   the file to write; null for the one that the profile names
	 * @param parent where the result is shown, or null
	 */
	static Job start(Case source, Exporters exporters, ExportProfile profile, Path file, Shell parent) {
		String name = file == null ? profile.name() : String.valueOf(file.getFileName());
		Job job = Job.create(NLS.bind(Messages.Export_job, name), (IJobFunction) monitor -> write(source, exporters, profile, file, monitor, parent));
		job.setUser(true);
		job.setProperty(IProgressConstants.ICON_PROPERTY, Icons.descriptor("export"));
		job.schedule();
		return job;
	}

	private static IStatus write(Case source, Exporters exporters, ExportProfile profile, Path file, IProgressMonitor monitor, Shell parent) {
		try {
			ProfileRun.Outcome outcome = new ProfileRun(source, exporters).run(profile, ProfileRun.Since.LAST, Optional.ofNullable(file), Instant.now(),
					monitor);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> new ResultDialog(parent == null || parent.isDisposed() ? null : parent, profile, outcome)
					.open());
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			ProblemDialog.showLater(Messages.Export_failed, e.getStatus());
			return Status.OK_STATUS;
		}
	}
}
