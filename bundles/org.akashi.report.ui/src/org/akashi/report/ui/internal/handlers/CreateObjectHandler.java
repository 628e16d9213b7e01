package org.akashi.report.ui.internal.handlers;

import java.util.List;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.review.HandWork.Guess;
import org.akashi.review.HandWork.Piece;
import org.eclipse.swt.widgets.Shell;

/** Makes an object of the piece of text that is selected, or says which object of the case it is. */
public final class CreateObjectHandler extends MarkedHandler {

	@Override
	void run(Shell shell, Span span, String written) {
		String sha256 = desk().sha256();
		CaseDesk.get().guesses(written, guesses -> ask(shell, new Piece(sha256, span), written, guesses));
	}

	private static void ask(Shell shell, Piece piece, String written, List<Guess> guesses) {
		CreateObjectDialog dialog = new CreateObjectDialog(shell, written, guesses);
		if (dialog.open() == CreateObjectDialog.OK) {
			CaseDesk.get().mark(List.of(piece), dialog.type(), dialog.value(), dialog.object());
		}
	}
}
