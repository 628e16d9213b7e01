package org.akashi.indicator.ui.internal.pattern;

import org.akashi.ui.ActiveCase;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Cut, copy, paste, undo and the like of the workbench, for the text while it has the focus. */
final class TextActions {

	private TextActions() {
	}

	static void install(IWorkbenchPartSite site, PatternText text) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler("org.eclipse.ui.edit.undo", new Operation(text, ITextOperationTarget.UNDO, () -> ActiveCase.get().undo()));
		handlers.activateHandler("org.eclipse.ui.edit.redo", new Operation(text, ITextOperationTarget.REDO, () -> ActiveCase.get().redo()));
		Runnable nothing = () -> { };
		handlers.activateHandler("org.eclipse.ui.edit.cut", new Operation(text, ITextOperationTarget.CUT, nothing));
		handlers.activateHandler("org.eclipse.ui.edit.copy", new Operation(text, ITextOperationTarget.COPY, nothing));
		handlers.activateHandler("org.eclipse.ui.edit.paste", new Operation(text, ITextOperationTarget.PASTE, nothing));
		handlers.activateHandler("org.eclipse.ui.edit.selectAll", new Operation(text, ITextOperationTarget.SELECT_ALL, nothing));
	}

	/** An operation of the text where it can be done, else something else. */
	private static final class Operation extends AbstractHandler {

		private final PatternText text;
		private final int operation;
		private final Runnable otherwise;

		Operation(PatternText text, int operation, Runnable otherwise) {
			this.text = text;
			this.operation = operation;
			this.otherwise = otherwise;
		}

		@Override
		public Object execute(ExecutionEvent event) {
			if (text.viewer().getTextWidget().isFocusControl() && text.viewer().canDoOperation(operation)) {
				text.viewer().doOperation(operation);
			} else {
				otherwise.run();
			}
			return null;
		}
	}
}
