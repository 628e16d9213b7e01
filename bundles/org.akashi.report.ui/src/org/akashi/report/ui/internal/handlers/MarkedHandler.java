package org.akashi.report.ui.internal.handlers;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.eclipse.swt.widgets.Shell;

/** A command on the piece of text that is selected in the report. */
abstract class MarkedHandler extends ReviewHandler {

	@Override
	final boolean applies() {
		return desk().marked().isPresent();
	}

	@Override
	final void run(Shell shell) {
		ReviewDesk desk = desk();
		desk.marked().ifPresent(span -> desk.text()
				.ifPresent(text -> run(shell, span, text.text().substring(span.start(), span.end()).strip())));
	}

	/**
	 * Does it.
	 *
	 * @param written the text, without white space around it
	 */
	abstract void run(Shell shell, Span span, String written);
}
