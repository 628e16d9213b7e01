package org.akashi.report.ui.internal.handlers;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.review.HandWork.Piece;
import org.eclipse.swt.widgets.Shell;

/** Makes the sentence of the selected text evidence of an object of the case. */
public final class LinkEvidenceHandler extends MarkedHandler {

	@Override
	void run(Shell shell, Span span, String written) {
		LinkEvidenceDialog dialog = new LinkEvidenceDialog(shell, written);
		if (dialog.open() == LinkEvidenceDialog.OK) {
			CaseDesk.get().link(new Piece(desk().sha256(), span), dialog.object(), dialog.property());
		}
	}
}
