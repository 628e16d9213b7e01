package org.akashi.graph.ui.internal.canvas;

import java.util.Set;

/**
 * What is marked in a drawing.
 *
 * @param selected ids of cards and lines
 * @param focus    id of the card or line at which the keyboard is, or {@code ""}
 * @param hover    id of the card under the pointer, or {@code ""}
 * @param path     ids of cards and lines of a path that was asked for
 * @param hits     ids of cards that what is sought fits
 */
public record Marks(Set<String> selected, String focus, String hover, Set<String> path, Set<String> hits) {

	/** Nothing. */
	public static final Marks NONE = new Marks(Set.of(), "", "", Set.of(), Set.of());

	public Marks {
		selected = Set.copyOf(selected);
		path = Set.copyOf(path);
		hits = Set.copyOf(hits);
	}

	boolean isStrong(String id) {
		return selected.contains(id) || path.contains(id) || focus.equals(id);
	}
}
