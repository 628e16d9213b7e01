package org.akashi.report.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows all keys of the review. */
public final class KeysHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new KeysOverlay(HandlerUtil.getActiveShell(event)).open();
		return null;
	}
}
