package org.akashi.app.internal;

import org.akashi.ui.ProblemDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;

/** Shows the folder of the log in the desktop's file manager. */
public final class LogFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		String folder = Platform.getLogFileLocation().removeLastSegments(1).toOSString();
		if (!Program.launch(folder)) {
			// No file manager here: say at least where it is.
			ProblemDialog.showLater(Messages.LogFolder_noProgram, Status.info(NLS.bind(Messages.LogFolder_is, folder)));
		}
		return null;
	}
}
