package org.akashi.report.ui.internal.handlers;

import org.eclipse.swt.widgets.Shell;

/** Goes to the next row of the queue. */
public final class NextHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return !desk().items().isEmpty();
	}

	@Override
	void run(Shell shell) {
		actions().next();
	}
}
