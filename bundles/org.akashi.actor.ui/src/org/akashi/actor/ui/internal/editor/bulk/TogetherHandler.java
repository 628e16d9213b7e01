package org.akashi.actor.ui.internal.editor.bulk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.model.StixObject;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edits all selected objects together, wherever they are selected. */
public final class TogetherHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<String> ids = ids(HandlerUtil.getCurrentSelection(event));
		if (!ids.isEmpty()) {
			TogetherDialog.open(HandlerUtil.getActiveShell(event), ids);
		}
		return null;
	}

	/** The objects of a selection, each once. */
	static List<String> ids(ISelection selection) {
		Set<String> ids = new LinkedHashSet<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				Entry entry = Adapters.adapt(element, Entry.class);
				if (entry != null) {
					ids.add(entry.id());
				} else if (element instanceof StixObject object) {
					ids.add(object.getId());
				}
			}
		}
		return List.copyOf(ids);
	}
}
