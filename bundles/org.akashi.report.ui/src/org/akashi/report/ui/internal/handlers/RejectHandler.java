package org.akashi.report.ui.internal.handlers;

import org.eclipse.swt.widgets.Shell;

/** Rejects what is selected. */
public final class RejectHandler extends ReviewHandler {

	@Override
	void run(Shell shell) {
		actions().reject();
	}
}
