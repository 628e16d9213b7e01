package org.akashi.app.internal;

import java.nio.file.Path;

import org.akashi.ui.Navigation;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** The File menu's commands on cases. */
public abstract class CaseHandler extends AbstractHandler {

	abstract void run(Shell shell, ExecutionEvent event);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		run(HandlerUtil.getActiveShellChecked(event), event);
		return null;
	}

	/** Makes a case. */
	public static final class New extends CaseHandler {

		@Override
		void run(Shell shell, ExecutionEvent event) {
			CaseCommands.newCase(shell);
		}
	}

	/** Opens a case. */
	public static final class Open extends CaseHandler {

		@Override
		void run(Shell shell, ExecutionEvent event) {
			String folder = event.getParameter("folder");
			if (folder == null) {
				CaseCommands.openCase(shell);
			} else {
				CaseCommands.openCase(Path.of(folder));
			}
		}
	}

	/** Closes the case. */
	public static final class Close extends CaseHandler {

		@Override
		void run(Shell shell, ExecutionEvent event) {
			CaseCommands.closeCase();
		}
	}

	/** Opens the sample case. */
	public static final class Sample extends CaseHandler {

		@Override
		void run(Shell shell, ExecutionEvent event) {
			SampleCase.open();
		}
	}

	/** Imports reports while no case is open: a case is made first. */
	public static final class ImportReport extends CaseHandler {

		@Override
		void run(Shell shell, ExecutionEvent event) {
			CaseCommands.importReport(shell);
		}
	}

	/** Imports files while no case is open: a case is made first. */
	public static final class ImportFiles extends CaseHandler {

		@Override
		void run(Shell shell, ExecutionEvent event) {
			String files = event.getParameter(Navigation.FILES);
			if (files != null) {
				CaseCommands.importFiles(shell, files.lines().map(Path::of).toList());
			}
		}
	}
}
