package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.queue.QueueView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens or closes the places of the selected row of the queue. */
public final class ExpandHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof QueueView queue) {
			queue.toggle();
		}
		return null;
	}
}
