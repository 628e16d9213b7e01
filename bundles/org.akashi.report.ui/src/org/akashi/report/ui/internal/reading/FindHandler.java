package org.akashi.report.ui.internal.reading;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Finds text in the report while the reading pane is active. */
final class FindHandler extends AbstractHandler {

	private final Runnable find;

	FindHandler(Runnable find) {
		this.find = find;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		find.run();
		return null;
	}
}
