package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.rules.RulesView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the rules. */
public final class RulesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(RulesView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The rules can't be shown", e);
		}
		return null;
	}
}
