package org.akashi.ui.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolTip;

/**
 * Looks, whenever the person comes back to the window, whether another program such as git has changed the files of the open
 * case meanwhile, takes that over, and says so.
 */
public final class OutsideWatch {

	/** Milliseconds between two looks. */
	private static final int PAUSE = 2_000;
	private static final AtomicBoolean STARTED = new AtomicBoolean();

	private final Display display;
	private final Job job;
	private long lastLook;
	private String lastProblem = "";

	private OutsideWatch(Display display) {
		this.display = display;
		job = Job.create(Messages.Outside_looking, (IProgressMonitor monitor) -> look());
		job.setSystem(true);
	}

	/** Starts looking; once. UI thread. */
	public static void start(Display display) {
		if (STARTED.compareAndSet(false, true)) {
			OutsideWatch watch = new OutsideWatch(display);
			display.addFilter(SWT.Activate, watch::activated);
		}
	}

	private void activated(Event event) {
		long now = System.currentTimeMillis();
		if (event.widget instanceof Shell && now - lastLook > PAUSE && !ActiveCase.get().busy()) {
			lastLook = now;
			job.schedule();
		}
	}

	private IStatus look() {
		Optional<Case> open = ActiveCase.get().current();
		try {
			if (open.isPresent() && open.get().refresh() && !display.isDisposed()) {
				display.asyncExec(this::tell);
			}
			lastProblem = "";
		} catch (CoreException e) {
			String problem = e.getStatus().getMessage();
			if (!problem.equals(lastProblem)) {
				lastProblem = problem;
				ProblemDialog.showLater(problem, e.getStatus());
			}
		}
		return Status.OK_STATUS;
	}

	private void tell() {
		Shell shell = display.getActiveShell();
		if (shell != null) {
			ToolTip tip = new ToolTip(shell, SWT.BALLOON | SWT.ICON_INFORMATION);
			tip.setMessage(Messages.Outside_taken);
			tip.setAutoHide(true);
			tip.setVisible(true);
			tip.addListener(SWT.Hide, event -> display.asyncExec(tip::dispose));
		}
	}
}
