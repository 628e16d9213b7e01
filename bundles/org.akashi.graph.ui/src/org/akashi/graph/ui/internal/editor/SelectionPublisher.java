package org.akashi.graph.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.canvas.SceneBuilder;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench what is selected in the drawing: objects and relationships, as the index has them. */
final class SelectionPublisher implements IPostSelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;
	private java.util.function.Consumer<List<String>> select = ids -> {
	};

	/** Calls when another part sets what is selected. */
	void onSet(java.util.function.Consumer<List<String>> taker) {
		select = taker;
	}

	/** Publishes. */
	void publish(Scene scene, List<String> ids) {
		List<Entry> entries = new ArrayList<>();
		for (String id : ids) {
			int card = scene.card(id);
			int line = scene.line(id);
			if (card >= 0 && !id.startsWith(SceneBuilder.GROUP)) {
				entries.add(new Entry(id, scene.type(card), scene.label(card)));
			} else if (line >= 0 && id.startsWith("relationship--")) {
				entries.add(new Entry(id, "relationship", CardWords.ofLine(scene, line)));
			}
		}
		IStructuredSelection next = new StructuredSelection(entries);
		if (!next.equals(selection)) {
			selection = next;
			SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection next) {
		if (next instanceof IStructuredSelection structured) {
			select.accept(structured.stream().filter(Entry.class::isInstance).map(element -> ((Entry) element).id()).toList());
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		register(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		register(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	/** Listeners for both are told once. */
	private void register(ISelectionChangedListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}
}
