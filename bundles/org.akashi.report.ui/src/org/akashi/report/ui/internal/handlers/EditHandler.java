package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.swt.widgets.Shell;

/** Corrects the selected mention: its type, its value, or what it stands for. */
public final class EditHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return desk().lead().filter(QueueItem::mention).isPresent();
	}

	@Override
	void run(Shell shell) {
		desk().lead().filter(QueueItem::mention).ifPresent(item -> edit(shell, item));
	}

	private void edit(Shell shell, QueueItem item) {
		EditDialog dialog = new EditDialog(shell, item);
		if (dialog.open() == EditDialog.OK) {
			if (dialog.candidate().isEmpty()) {
				actions().edit(item, dialog.type(), dialog.value());
			} else {
				actions().choose(item, dialog.candidate());
			}
		}
	}
}
