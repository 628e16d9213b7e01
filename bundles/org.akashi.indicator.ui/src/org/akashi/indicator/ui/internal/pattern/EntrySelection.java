package org.akashi.indicator.ui.internal.pattern;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The indicator as the workbench's selection, so that views that follow it show what belongs to it. */
final class EntrySelection extends EventManager implements ISelectionProvider {

	private ISelection current = StructuredSelection.EMPTY;

	void set(ISelection next) {
		if (!next.equals(current)) {
			setSelection(next);
		}
	}

	@Override
	public void setSelection(ISelection next) {
		current = next;
		SelectionChangedEvent event = new SelectionChangedEvent(this, next);
		for (Object listener : getListeners()) {
			((ISelectionChangedListener) listener).selectionChanged(event);
		}
	}

	@Override
	public ISelection getSelection() {
		return current;
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}
}
