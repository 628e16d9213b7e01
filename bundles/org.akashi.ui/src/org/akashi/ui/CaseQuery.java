package org.akashi.ui;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.akashi.store.Case;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * A question to the open case that a window asks again and again: answered on a worker thread, shown on the UI thread.
 * Requests that come while an answer is worked out make it start over, so that what is shown last is true.
 *
 * @param <T> the answer: a value that does not change any more
 */
public final class CaseQuery<T> {

	private final Display display;
	private final BiFunction<Case, IProgressMonitor, T> question;
	private final Consumer<T> show;
	private final Job job;
	private volatile boolean disposed;

	/**
	 * @param name     for the log and the progress view
	 * @param question reads the case; runs on a worker thread; looks at the monitor when it takes long
	 * @param show     gets the answer on the UI thread, null when no case is open; must look whether its widgets live
	 */
	public CaseQuery(String name, Display display, BiFunction<Case, IProgressMonitor, T> question, Consumer<T> show) {
		this.display = display;
		this.question = question;
		this.show = show;
		job = Job.create(name, this::answer);
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	/** Lets people see it in the progress view and cancel it there: for questions that may take more than half a second. */
	public CaseQuery<T> visible() {
		job.setSystem(false);
		return this;
	}

	/** Asks again. Any thread. */
	public void request() {
		if (!disposed) {
			job.cancel();
			job.schedule();
		}
	}

	/** Shows no answer any more. */
	public void dispose() {
		disposed = true;
		job.cancel();
	}

	private IStatus answer(IProgressMonitor monitor) {
		Optional<Case> open = ActiveCase.get().current();
		try {
			T answer = open.isPresent() ? question.apply(open.get(), monitor) : null;
			if (!monitor.isCanceled() && !display.isDisposed()) {
				display.asyncExec(() -> tell(answer));
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			// The case may have been closed meanwhile: then there is nothing to show and nothing to say.
			if (ActiveCase.get().current().equals(open)) {
				Platform.getLog(CaseQuery.class).log(Status.error(job.getName() + ": " + e.getMessage(), e));
			}
			return Status.CANCEL_STATUS;
		}
	}

	private void tell(T answer) {
		if (!disposed) {
			show.accept(answer);
		}
	}
}
