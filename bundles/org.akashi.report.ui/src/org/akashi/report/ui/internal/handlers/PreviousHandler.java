package org.akashi.report.ui.internal.handlers;

import org.eclipse.swt.widgets.Shell;

/** Goes to the row of the queue before. */
public final class PreviousHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return !desk().items().isEmpty();
	}

	@Override
	void run(Shell shell) {
		actions().previous();
	}
}
