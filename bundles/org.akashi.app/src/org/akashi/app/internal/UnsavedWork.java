package org.akashi.app.internal;

import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Asks what to do with unsaved changes before a case is left. UI thread. */
final class UnsavedWork {

	private static final int SAVE = 0;
	private static final int DISCARD = 1;

	private UnsavedWork() {
	}

	/** Whether the open case may be left now: it has nothing unsaved, or the person has decided. */
	static boolean mayLeave() {
		ActiveCase.get().takeOverInput();
		waitUntilIdle();
		Case open = ActiveCase.get().current().filter(Case::dirty).orElse(null);
		if (open == null) {
			return true;
		}
		switch (ask(open)) {
			case SAVE -> {
				waitFor(ActiveCase.get().save());
				return ActiveCase.get().current().filter(Case::dirty).isEmpty();
			}
			case DISCARD -> {
				waitFor(ActiveCase.get().closeWithoutSaving());
				return true;
			}
			default -> {
				return false;
			}
		}
	}

	private static int ask(Case open) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		return new MessageDialog(shell, Messages.UnsavedWork_title, null,
				NLS.bind(Messages.UnsavedWork_question, open.name()), MessageDialog.QUESTION, 0,
				Messages.UnsavedWork_save, Messages.UnsavedWork_discard, Messages.UnsavedWork_cancel).open();
	}

	/** Waits with the window alive: the job needs the UI thread to tell its listeners. */
	static void waitFor(Job job) {
		Display display = Display.getCurrent();
		Runnable wake = () -> display.wake();
		job.addJobChangeListener(org.eclipse.core.runtime.jobs.IJobChangeListener.onDone(event -> {
			if (!display.isDisposed()) {
				display.asyncExec(wake);
			}
		}));
		while (!display.isDisposed() && job.getState() != Job.NONE) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Lets work that was asked for before come to its end, with the window alive. */
	private static void waitUntilIdle() {
		if (ActiveCase.get().busy()) {
			// Jobs of the case run one after the other: when an empty one has run, so have all before it.
			waitFor(ActiveCase.get().run(Messages.UnsavedWork_waiting, (open, monitor) -> {
				// Nothing to do.
			}));
		}
	}
}
