package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.ReviewActions;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** A review command: enabled while something is selected on the desk. */
abstract class ReviewHandler extends AbstractHandler implements ReviewDesk.Listener {

	private final ReviewDesk desk = CaseDesk.get().desk();

	ReviewHandler() {
		desk.addListener(this);
		update();
	}

	final ReviewDesk desk() {
		return desk;
	}

	final ReviewActions actions() {
		return CaseDesk.get().actions();
	}

	/** Whether there is something to do. */
	boolean applies() {
		return desk.lead().isPresent();
	}

	abstract void run(Shell shell) throws ExecutionException;

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		run(HandlerUtil.getActiveShell(event));
		return null;
	}

	private void update() {
		setBaseEnabled(applies());
	}

	@Override
	public void reportChanged() {
		update();
	}

	@Override
	public void itemsChanged() {
		update();
	}

	@Override
	public void selectionChanged() {
		update();
	}

	@Override
	public void markedChanged() {
		update();
	}

	/** Asks what an ambiguous name stands for. */
	static void ask(Shell shell, QueueItem item) {
		ChooseDialog dialog = new ChooseDialog(shell, item, CaseDesk.get().candidates(item));
		if (dialog.open() == ChooseDialog.OK) {
			CaseDesk.get().actions().choose(item, dialog.choice());
		}
	}

	@Override
	public void dispose() {
		desk.removeListener(this);
		super.dispose();
	}
}
