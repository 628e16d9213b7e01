package org.akashi.app.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What the File menu and the welcome view do with cases. UI thread; each asks about unsaved changes first. */
final class CaseCommands {

	private CaseCommands() {
	}

	/** Asks for name and folder and makes a case there. Returns the job, or null when the person changed their mind. */
	static Job newCase(Shell shell) {
		if (!UnsavedWork.mayLeave()) {
			return null;
		}
		NewCaseDialog dialog = new NewCaseDialog(shell);
		return dialog.open() == Window.OK ? ActiveCase.get().create(dialog.folder(), dialog.name()) : null;
	}

	/** Asks for the folder of a case and opens it. */
	static void openCase(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
		dialog.setText(Messages.OpenCase_title);
		dialog.setMessage(Messages.OpenCase_message);
		String chosen = dialog.open();
		if (chosen != null) {
			openCase(Path.of(chosen));
		}
	}

	/** Opens the case of a folder. */
	static void openCase(Path folder) {
		if (UnsavedWork.mayLeave()) {
			ActiveCase.get().open(folder);
		}
	}

	/** Closes the case. */
	static void closeCase() {
		if (UnsavedWork.mayLeave()) {
			ActiveCase.get().close();
		}
	}

	/** Asks for reports to import; asks for a case first when none is open. */
	static void importReport(Shell shell) {
		withCase(shell, () -> Navigation.run(Navigation.IMPORT_REPORT, Map.of()));
	}

	/** Imports files; asks for a case first when none is open. */
	static void importFiles(Shell shell, List<Path> files) {
		withCase(shell, () -> Navigation.run(Navigation.IMPORT_FILES,
				Map.of(Navigation.FILES, files.stream().map(Path::toString).collect(Collectors.joining("\n")))));
	}

	private static void withCase(Shell shell, Runnable action) {
		if (ActiveCase.get().current().isPresent()) {
			action.run();
			return;
		}
		Job made = newCase(shell);
		if (made != null) {
			Display display = shell.getDisplay();
			made.addJobChangeListener(IJobChangeListener.onDone(event -> display.asyncExec(() -> {
				if (ActiveCase.get().current().isPresent()) {
					action.run();
				}
			})));
		}
	}
}
