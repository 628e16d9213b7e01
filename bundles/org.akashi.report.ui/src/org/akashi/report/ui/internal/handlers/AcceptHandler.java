package org.akashi.report.ui.internal.handlers;

import org.eclipse.swt.widgets.Shell;

/** Accepts what is selected; asks where a name is ambiguous. */
public final class AcceptHandler extends ReviewHandler {

	@Override
	void run(Shell shell) {
		actions().accept(item -> ask(shell, item));
	}
}
