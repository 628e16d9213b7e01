package org.akashi.report.ui.internal.handlers;

import org.eclipse.swt.widgets.Shell;

/** Takes the decisions on what is selected back. */
public final class ReopenHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return desk().selection().stream().anyMatch(item -> !item.open());
	}

	@Override
	void run(Shell shell) {
		actions().reopen();
	}
}
