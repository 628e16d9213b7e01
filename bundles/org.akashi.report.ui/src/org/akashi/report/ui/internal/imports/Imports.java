package org.akashi.report.ui.internal.imports;

import java.util.Map;
import java.util.function.Consumer;

import org.akashi.report.ui.internal.Messages;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.Navigation;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Starts imports into the open case. */
public final class Imports {

	/** The workbench's command that asks for a new case. */
	private static final String NEW_CASE = "org.akashi.app.newCase";

	private Imports() {
	}

	/** Imports in the background; asks for a case first when none is open. UI thread. */
	public static void start(ImportOrder order) {
		if (!order.isEmpty()) {
			withCase(open -> new ImportJob(open, order).schedule());
		}
	}

	/**
	 * Does something with the open case; without one, asks for a new case first and goes on when it is open. A
	 * read-only case is said to be so instead. UI thread.
	 */
	public static void withCase(Consumer<Case> action) {
		Case open = ActiveCase.get().current().orElse(null);
		if (open == null && Navigation.can(NEW_CASE)) {
			NextCase next = new NextCase(action);
			ActiveCase.get().addListener(next);
			Navigation.run(NEW_CASE, Map.of());
			next.asked();
		} else if (open == null || open.readOnly()) {
			Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
			MessageDialog.openInformation(shell, Messages.Import_title,
					open == null ? Messages.Import_noCase : Messages.Import_readOnly);
		} else {
			action.accept(open);
		}
	}

	/** Waits for the case that a person is about to make. */
	private static final class NextCase implements ActiveCaseListener {

		private final Consumer<Case> action;
		private boolean asked;

		NextCase(Consumer<Case> action) {
			this.action = action;
		}

		@Override
		public void opened(Case opened) {
			ActiveCase.get().removeListener(this);
			// After all windows have taken the case.
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> action.accept(opened));
		}

		@Override
		public void stateChanged() {
			if (asked && !ActiveCase.get().busy()) {
				// The person changed their mind, or the case could not be made.
				ActiveCase.get().removeListener(this);
			}
		}

		/** The person has answered; the case is being made, or is not wanted. */
		void asked() {
			asked = true;
			stateChanged();
		}
	}

	/** Stops the imports that are running; what they have imported stays. */
	public static void cancel() {
		Job.getJobManager().cancel(ImportJob.class);
	}
}
