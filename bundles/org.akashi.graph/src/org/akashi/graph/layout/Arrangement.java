package org.akashi.graph.layout;

import org.eclipse.core.runtime.IProgressMonitor;

/** One run of a layout. */
final class Arrangement {

	private Arrangement() {
	}

	static Positions of(LayoutGraph graph, LayoutRequest request, IProgressMonitor monitor) {
		return NewPlaces.of(graph, monitor);
	}
}
