package org.akashi.report.ui.internal.handlers;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Finds what is like the selected text, or like the selected mention, in all reports of the case. */
public final class SimilarHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return desk().marked().isPresent() || desk().lead().filter(QueueItem::mention).isPresent();
	}

	@Override
	void run(Shell shell) {
		Span marked = desk().marked().orElse(null);
		if (marked != null) {
			String written = desk().text().orElseThrow().text().substring(marked.start(), marked.end()).strip();
			SimilarDialog dialog = new SimilarDialog(shell, NLS.bind(Messages.Similar_text, written), written);
			CaseDesk.get().similar(written, dialog::show);
			dialog.open();
		} else {
			desk().lead().filter(QueueItem::mention).ifPresent(item -> {
				SimilarDialog dialog = new SimilarDialog(shell, NLS.bind(Messages.Similar_item, item.value()), item.value());
				CaseDesk.get().similar(item, dialog::show);
				dialog.open();
			});
		}
	}
}
