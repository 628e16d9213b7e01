package org.akashi.analysis.ui.internal;

import java.util.function.Consumer;

import org.akashi.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Buttons of a window's tool bar, each of which is also the handler of a command, so that it can have a key. */
public final class Toggles {

	private final IViewSite site;

	public Toggles(IViewSite site) {
		this.site = site;
	}

	/**
	 * Adds a button that is on or off.
	 *
	 * @param command id of its command
	 * @param icon    a name of {@link Icons}
	 */
	public IAction toggle(String command, String text, String icon, boolean on, Consumer<Boolean> changed) {
		return add(command, icon, new Action(text, IAction.AS_CHECK_BOX) {

			@Override
			public void run() {
				changed.accept(isChecked());
			}
		}, on);
	}

	/** Adds a button that does something. */
	public IAction push(String command, String text, String icon, Runnable run) {
		return add(command, icon, new Action(text) {

			@Override
			public void run() {
				run.run();
			}
		}, false);
	}

	private IAction add(String command, String icon, Action action, boolean on) {
		action.setId(command);
		action.setActionDefinitionId(command);
		action.setToolTipText(action.getText());
		action.setImageDescriptor(Icons.descriptor(icon));
		action.setChecked(on);
		site.getActionBars().getToolBarManager().add(action);
		site.getService(IHandlerService.class).activateHandler(command, new ActionHandler(action));
		return action;
	}
}
