package org.akashi.graph.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is selected in a diagram, and where the keyboard is. Ids of cards and lines; they outlive a new reading of the case.
 * Without widgets. UI thread.
 */
public final class DiagramSelection {

	private final Set<String> selected = new LinkedHashSet<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private String focus = "";

	/** Calls after each change. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** In the order in which they were selected. */
	public List<String> ids() {
		return List.copyOf(selected);
	}

	/** Where the keyboard is, or {@code ""}. */
	public String focus() {
		return focus;
	}

	/** Whether something is selected. */
	public boolean contains(String id) {
		return selected.contains(id);
	}

	/** Whether nothing is selected. */
	public boolean isEmpty() {
		return selected.isEmpty();
	}

	/** Selects just this. */
	public void only(String id) {
		set(List.of(id));
	}

	/** Selects just these; the keyboard goes to the first. */
	public void set(Collection<String> ids) {
		if (!List.copyOf(selected).equals(List.copyOf(ids)) || !ids.isEmpty() && !ids.contains(focus)) {
			selected.clear();
			selected.addAll(ids);
			focus = selected.isEmpty() ? "" : selected.contains(focus) ? focus : selected.iterator().next();
			tell();
		}
	}

	/** Adds these to what is selected. */
	public void add(Collection<String> ids) {
		if (selected.addAll(ids)) {
			focus = focus.isEmpty() ? selected.iterator().next() : focus;
			tell();
		}
	}

	/** Selects one more, or one fewer. */
	public void toggle(String id) {
		if (!selected.remove(id)) {
			selected.add(id);
		}
		focus = id;
		tell();
	}

	/** Moves the keyboard without selecting. */
	public void focus(String id) {
		if (!focus.equals(id)) {
			focus = id;
			tell();
		}
	}

	/** Selects nothing. */
	public void clear() {
		set(List.of());
	}

	/** Forgets what isn't there any more. */
	public void retain(Predicate<String> there) {
		boolean changed = selected.removeIf(there.negate());
		if (!focus.isEmpty() && !there.test(focus)) {
			focus = selected.isEmpty() ? "" : selected.iterator().next();
			changed = true;
		}
		if (changed) {
			tell();
		}
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
