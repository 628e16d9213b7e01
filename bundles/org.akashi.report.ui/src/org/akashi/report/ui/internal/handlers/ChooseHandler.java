package org.akashi.report.ui.internal.handlers;

import org.eclipse.swt.widgets.Shell;

/** Asks what the selected name stands for, or one that the selected statement rests on. */
public final class ChooseHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return desk().lead().flatMap(actions()::unclear).isPresent();
	}

	@Override
	void run(Shell shell) {
		desk().lead().flatMap(actions()::unclear).ifPresent(item -> ask(shell, item));
	}
}
