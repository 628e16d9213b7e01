package org.akashi.ui.internal;

import java.util.Map;

import org.akashi.store.Case;
import org.akashi.store.History;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.Phrases;
import org.akashi.ui.TextUndo;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Undo or redo on the open case; its menu entry names what it will do. */
public abstract class HistoryHandler extends AbstractHandler implements IElementUpdater, ActiveCaseListener {

	private final String command;
	private final String plain;
	private final String named;

	HistoryHandler(String command, String plain, String named) {
		this.command = command;
		this.plain = plain;
		this.named = named;
		ActiveCase.get().addListener(this);
	}

	/** The label of the step, {@code ""} when there is none. */
	abstract String step(History history);

	/** Does it: within the text that is being typed first, then with the steps of the case. */
	abstract void act();

	/** Whether the text with the focus has something to do. */
	abstract boolean inText();

	/** Takes back the last step. */
	public static final class Undo extends HistoryHandler {

		public Undo() {
			super("org.eclipse.ui.edit.undo", Messages.Undo, Messages.UndoNamed);
		}

		@Override
		String step(History history) {
			return history.undoLabel();
		}

		@Override
		void act() {
			TextUndo text = TextUndo.focused();
			if (text != null && text.canUndo()) {
				text.undo();
			} else {
				ActiveCase.get().undo();
			}
		}

		@Override
		boolean inText() {
			TextUndo text = TextUndo.focused();
			return text != null && text.canUndo();
		}
	}

	/** Does again what was taken back. */
	public static final class Redo extends HistoryHandler {

		public Redo() {
			super("org.eclipse.ui.edit.redo", Messages.Redo, Messages.RedoNamed);
		}

		@Override
		String step(History history) {
			return history.redoLabel();
		}

		@Override
		void act() {
			TextUndo text = TextUndo.focused();
			if (text != null && text.canRedo()) {
				text.redo();
			} else {
				ActiveCase.get().redo();
			}
		}

		@Override
		boolean inText() {
			TextUndo text = TextUndo.focused();
			return text != null && text.canRedo();
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		act();
		return null;
	}

	/** Asked at the moment of the key, not remembered: the step may be a moment old. */
	@Override
	public boolean isEnabled() {
		return inText() || !label().isEmpty();
	}

	@Override
	public void stateChanged() {
		fireHandlerChanged(new HandlerEvent(this, true, false));
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(command, null);
		}
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		String label = label();
		String text = label.isEmpty() ? plain : NLS.bind(named, label.replace("&", "&&"));
		// An ampersand of the step's name is doubled: it is not a mnemonic.
		element.setText(text);
		element.setTooltip(LegacyActionTools.removeMnemonics(text));
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		super.dispose();
	}

	private String label() {
		return ActiveCase.get().current().filter(open -> !open.readOnly()).map(Case::history).map(this::step).map(Phrases::user)
				.orElse("");
	}
}
