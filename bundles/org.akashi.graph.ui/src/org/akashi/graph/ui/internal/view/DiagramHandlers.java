package org.akashi.graph.ui.internal.view;

import java.util.List;

import org.akashi.graph.ui.internal.Messages;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseTexts.Kind;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Commands that make diagrams, in any window. */
public final class DiagramHandlers {

	private DiagramHandlers() {
	}

	/** Asks for a name and opens an empty diagram. */
	public static final class New extends AbstractHandler {

		@Override
		public Object execute(ExecutionEvent event) {
			Shell shell = HandlerUtil.getActiveShell(event);
			ActiveCase.get().run(Messages.Diagrams_reading, (open, monitor) -> {
				List<String> names = open.texts(Kind.DIAGRAM).names();
				shell.getDisplay().asyncExec(() -> ask(shell, names));
			});
			return null;
		}

		private static void ask(Shell shell, List<String> names) {
			if (shell.isDisposed()) {
				return;
			}
			InputDialog dialog = new InputDialog(shell, Messages.New_title, Messages.New_message,
					NewDiagrams.freeName(Messages.New_name, names), name -> NewDiagrams.fault(name.strip(), names));
			if (dialog.open() == Window.OK) {
				NewDiagrams.create(dialog.getValue().strip());
			}
		}
	}

	/** Draws the object of the parameter, or those that are selected. */
	public static final class Draw extends AbstractHandler {

		@Override
		public Object execute(ExecutionEvent event) {
			String id = event.getParameter(Navigation.ID);
			List<String> ids = id != null ? List.of(id)
					: HandlerUtil.getCurrentStructuredSelection(event).stream().map(Draw::id).filter(each -> !each.isEmpty()).toList();
			if (!ids.isEmpty()) {
				NewDiagrams.draw(ids);
			}
			return null;
		}

		private static String id(Object element) {
			Entry entry = element instanceof Entry direct ? direct
					: element instanceof IAdaptable other ? other.getAdapter(Entry.class) : null;
			return entry == null ? "" : entry.id();
		}
	}
}
