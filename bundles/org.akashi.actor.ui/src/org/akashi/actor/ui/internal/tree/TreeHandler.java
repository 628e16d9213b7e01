package org.akashi.actor.ui.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.akashi.actor.ui.internal.editor.NewObjectDialog;
import org.akashi.actor.ui.internal.editor.ObjectCreation;
import org.akashi.actor.ui.internal.editor.ObjectEdits;
import org.akashi.actor.ui.internal.identity.Merging;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.Navigation;
import org.akashi.ui.ObjectLabelProvider;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** What can be done with the objects selected in the tree, or in any view that selects objects. */
public abstract class TreeHandler extends AbstractHandler {

	abstract void run(Shell shell, List<Entry> selected);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Entry> selected = new ArrayList<>();
		for (Object element : HandlerUtil.getCurrentStructuredSelection(event)) {
			if (element instanceof Entry entry) {
				selected.add(entry);
			}
		}
		run(HandlerUtil.getActiveShellChecked(event), selected);
		return null;
	}

	/** Opens their editors. */
	public static final class Open extends TreeHandler {

		@Override
		void run(Shell shell, List<Entry> selected) {
			selected.forEach(entry -> Navigation.openObject(entry.id()));
		}
	}

	/** Makes a new object, of the selected one's type to begin with. */
	public static final class New extends TreeHandler {

		@Override
		void run(Shell shell, List<Entry> selected) {
			NewObjectDialog dialog = new NewObjectDialog(shell, selected.isEmpty() ? null : selected.getFirst().type());
			if (dialog.open() == Window.OK) {
				ObjectCreation.create(dialog.type(), dialog.name());
			}
		}
	}

	/** Merges two of them; which goes on is asked for. */
	public static final class Merge extends TreeHandler {

		@Override
		void run(Shell shell, List<Entry> selected) {
			if (selected.size() == 2) {
				Merging.ask(shell, selected.get(0), selected.get(1));
			}
		}
	}

	/** Removes them, in one step that can be undone. */
	public static final class Remove extends TreeHandler {

		@Override
		void run(Shell shell, List<Entry> selected) {
			if (!selected.isEmpty()) {
				ObjectEdits.remove(selected.stream().map(Entry::id).toList(),
						new ObjectLabelProvider().getText(selected.getFirst()));
			}
		}
	}
}
