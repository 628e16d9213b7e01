package org.akashi.analysis.ui.internal.matrix;

import org.akashi.analysis.ui.internal.Toggles;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

/** The tool bar and the menu of the matrix window. */
final class MatrixActions {

	private static final String COMMANDS = "org.akashi.analysis.ui.matrix.";

	private final MatrixView view;

	MatrixActions(MatrixView view) {
		this.view = view;
	}

	void contribute(IViewSite site) {
		IActionBars bars = site.getActionBars();
		Toggles buttons = new Toggles(site);
		IAction whole = buttons.push(COMMANDS + "whole", Messages.Matrix_whole, "case", () -> view.follower().set(""));
		buttons.toggle(COMMANDS + "link", Messages.Matrix_link, "connect", true, view.follower()::link);
		bars.getToolBarManager().add(new Separator());
		IAction unfold = buttons.push(COMMANDS + "unfoldAll", Messages.Matrix_unfoldAll, "expand-neighbours", () -> view.unfoldAll(true));
		IAction fold = buttons.push(COMMANDS + "foldAll", Messages.Matrix_foldAll, "collapse", () -> view.unfoldAll(false));
		bars.getToolBarManager().add(new Separator());
		IAction copy = buttons.push(COMMANDS + "copy", Messages.Matrix_copy, "copy", view::copyTable);
		IAction export = buttons.push(COMMANDS + "export", Messages.Matrix_export, "export", view::export);
		for (IAction action : new IAction[] { whole, unfold, fold, copy, export }) {
			bars.getMenuManager().add(action);
		}
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.updateActionBars();
	}
}
