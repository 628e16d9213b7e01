package org.akashi.report.ui.internal.reading;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the report larger or smaller as it looked, or fits it to the width. The command says how many steps. */
public final class ZoomHandler extends AbstractHandler {

	private static final String STEPS = "steps";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page != null && page.findView(ReadingView.ID) instanceof ReadingView view) {
			String steps = event.getParameter(STEPS);
			view.zoom(steps == null ? 0 : Integer.parseInt(steps));
		}
		return null;
	}
}
