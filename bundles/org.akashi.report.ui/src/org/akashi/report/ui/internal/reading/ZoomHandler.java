package org.akashi.report.ui.internal.reading;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Shows the report larger or smaller as it looked, or fits it to the width. The command says how many steps. */
public final class ZoomHandler extends AbstractHandler {

	private static final String STEPS = "steps";

	@Override
	public Object execute(ExecutionEvent event) {
		String steps = event.getParameter(STEPS);
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			IWorkbenchPage page = window.getActivePage();
			if (page != null && page.findView(ReadingView.ID) instanceof ReadingView view) {
				view.zoom(steps == null ? 0 : Integer.parseInt(steps));
			}
		}
		return null;
	}
}
