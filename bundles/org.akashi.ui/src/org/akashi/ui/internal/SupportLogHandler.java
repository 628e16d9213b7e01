package org.akashi.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves versions and log for whoever helps. */
public final class SupportLogHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SupportLog.ask(HandlerUtil.getActiveShell(event));
		return null;
	}
}
