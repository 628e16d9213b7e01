package org.akashi.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.akashi.store.CaseIndex.Entry;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells other windows which objects are chosen in a window that draws them itself. UI thread. */
public final class EntrySelection implements IPostSelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final List<ISelectionChangedListener> postListeners = new CopyOnWriteArrayList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	/** Chooses objects. */
	public void set(List<Entry> entries) {
		setSelection(entries.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(entries));
	}

	@Override
	public void setSelection(ISelection chosen) {
		if (!chosen.equals(selection)) {
			selection = chosen;
			SelectionChangedEvent event = new SelectionChangedEvent(this, chosen);
			listeners.forEach(listener -> listener.selectionChanged(event));
			postListeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
