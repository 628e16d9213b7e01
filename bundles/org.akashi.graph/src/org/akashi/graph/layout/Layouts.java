package org.akashi.graph.layout;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Lays graphs out. Deterministic: the same graph and request give the same positions. Pinned cards stay where they are; parts
 * that aren't joined are packed side by side; cards don't overlap. Not for the UI thread.
 */
public final class Layouts {

	private Layouts() {
	}

	/**
	 * Lays all of a graph out.
	 *
	 * @param monitor progress and cancellation, or null
	 * @return the new middle of each card
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public static Positions arrange(LayoutGraph graph, LayoutRequest request, IProgressMonitor monitor) {
		return Arrangement.of(graph, request, monitor);
	}

	/**
	 * Puts cards that have no place yet near those that they are joined with, and leaves all others where they are: for
	 * neighbours that come in, pasted or dropped objects.
	 *
	 * @param monitor progress and cancellation, or null
	 */
	public static Positions placeNew(LayoutGraph graph, IProgressMonitor monitor) {
		return NewPlaces.of(graph, monitor);
	}
}
