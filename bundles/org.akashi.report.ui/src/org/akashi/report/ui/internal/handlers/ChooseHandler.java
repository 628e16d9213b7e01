package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.swt.widgets.Shell;

/** Asks what the selected name stands for. */
public final class ChooseHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return desk().lead().filter(QueueItem::ambiguous).isPresent();
	}

	@Override
	void run(Shell shell) {
		desk().lead().filter(QueueItem::ambiguous).ifPresent(item -> ask(shell, item));
	}
}
