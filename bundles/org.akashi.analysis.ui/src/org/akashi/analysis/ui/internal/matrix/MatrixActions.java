package org.akashi.analysis.ui.internal.matrix;

import org.akashi.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The tool bar and the menu of the matrix window. */
final class MatrixActions {

	private final MatrixView view;

	MatrixActions(MatrixView view) {
		this.view = view;
	}

	void contribute(IActionBars bars) {
		Action link = new Action(Messages.Matrix_link, IAction.AS_CHECK_BOX) {

			@Override
			public void run() {
				view.follower().link(isChecked());
			}
		};
		link.setImageDescriptor(Icons.descriptor("connect"));
		link.setChecked(true);
		Action whole = action(Messages.Matrix_whole, "case", () -> view.follower().set(""));
		Action unfold = action(Messages.Matrix_unfoldAll, "expand-neighbours", () -> view.unfoldAll(true));
		Action fold = action(Messages.Matrix_foldAll, "collapse", () -> view.unfoldAll(false));
		Action copy = action(Messages.Matrix_copy, "copy", view::copyTable);
		Action export = action(Messages.Matrix_export, "export", view::export);
		var bar = bars.getToolBarManager();
		bar.add(whole);
		bar.add(link);
		bar.add(new Separator());
		bar.add(unfold);
		bar.add(fold);
		bar.add(new Separator());
		bar.add(copy);
		bar.add(export);
		bars.getMenuManager().add(whole);
		bars.getMenuManager().add(unfold);
		bars.getMenuManager().add(fold);
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(copy);
		bars.getMenuManager().add(export);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.updateActionBars();
	}

	private static Action action(String text, String icon, Runnable run) {
		Action action = new Action(text) {

			@Override
			public void run() {
				run.run();
			}
		};
		action.setImageDescriptor(Icons.descriptor(icon));
		return action;
	}
}
