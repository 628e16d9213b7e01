package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.swt.widgets.Shell;

/** Accepts all open items of chosen types above a confidence. */
public final class AcceptAllHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return desk().items().stream().anyMatch(QueueItem::open);
	}

	@Override
	void run(Shell shell) {
		AcceptAllDialog dialog = new AcceptAllDialog(shell, desk().items());
		if (dialog.open() == AcceptAllDialog.OK && !dialog.chosen().isEmpty()) {
			actions().accept(dialog.chosen(), item -> {
			});
		}
	}
}
