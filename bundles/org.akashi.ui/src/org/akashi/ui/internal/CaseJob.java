package org.akashi.ui.internal;

import java.time.Duration;

import org.akashi.ui.Notice;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;

/** One work on the open case; such jobs run one after the other in the order in which they were asked for. */
public final class CaseJob extends Job {

	/** The bundle that statuses name. */
	public static final String BUNDLE = "org.akashi.ui";

	/** Work that took so long is told of. */
	private static final Duration LONG = Duration.ofSeconds(5);
	/** So is work that took so long while no window of ours was in front. */
	private static final Duration NOTICED = Duration.ofSeconds(2);

	/** All case jobs exclude each other. */
	private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	/** What a case job does. */
	@FunctionalInterface
	public interface Body {

		void run(IProgressMonitor monitor) throws CoreException;
	}

	private final Body body;
	private final Runnable ended;

	public CaseJob(String name, Body body, Runnable ended) {
		super(name);
		this.body = body;
		this.ended = ended;
		setRule(ONE_AT_A_TIME);
		// Our own dialog names the problem and lets the person copy it.
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == CaseJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		long begun = System.nanoTime();
		try {
			body.run(monitor);
			tellEnd(Duration.ofNanos(System.nanoTime() - begun));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return failed(e.getStatus());
		} catch (RuntimeException e) {
			String message = e.getMessage() == null ? e.toString() : e.getMessage();
			return failed(new Status(IStatus.ERROR, BUNDLE, message, e));
		} finally {
			ended.run();
		}
	}

	/** Whoever has waited long, or looks at another program meanwhile, is told. */
	private void tellEnd(Duration took) {
		if (took.compareTo(NOTICED) < 0 || !PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			if (took.compareTo(LONG) >= 0 || display.getActiveShell() == null) {
				Notice.show(getName(), NLS.bind(Messages.CaseJob_ended, took.toSeconds()), CaseJob::toFront);
			}
		});
	}

	private static void toFront() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			window.getShell().forceActive();
		}
	}

	private IStatus failed(IStatus status) {
		Platform.getLog(CaseJob.class).log(status);
		ProblemDialog.showLater(NLS.bind(Messages.CaseJob_failed, getName()), status);
		// Said and logged: the platform need not say it again.
		return new Status(IStatus.INFO, BUNDLE, status.getMessage(), status.getException());
	}
}
