package org.akashi.actor.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Offers ways to put right what is marked at the field with the focus. */
public final class QuickFixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ObjectEditor editor) {
			editor.offerFixes();
		}
		return null;
	}
}
