package org.akashi.actor.ui.internal.editor;

import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the editor of an object; from Triage it goes to the Knowledge perspective, which has the editors. */
public final class OpenObjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String id = event.getParameter(Navigation.ID);
		Case open = ActiveCase.get().current().orElse(null);
		if (id == null || open == null) {
			return null;
		}
		String name = open.index().entry(id).map(Entry::name).orElse("");
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			IWorkbenchPage page = window.getActivePage();
			if (page.getPerspective() != null && Windows.TRIAGE.equals(page.getPerspective().getId())) {
				page = window.getWorkbench().showPerspective(Windows.KNOWLEDGE, window);
			}
			return page.openEditor(new ObjectInput(id, name), Windows.OBJECT_EDITOR);
		} catch (org.eclipse.ui.WorkbenchException e) {
			throw new ExecutionException(e.getLocalizedMessage(), e);
		}
	}
}
