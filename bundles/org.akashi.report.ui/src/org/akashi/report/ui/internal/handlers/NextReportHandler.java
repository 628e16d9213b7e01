package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.CaseDesk;
import org.eclipse.swt.widgets.Shell;

/** Goes to the next report with something to decide. */
public final class NextReportHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return desk().text().isPresent();
	}

	@Override
	void run(Shell shell) {
		CaseDesk.get().openNext();
	}
}
