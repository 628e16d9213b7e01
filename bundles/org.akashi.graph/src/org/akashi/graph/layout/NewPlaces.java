package org.akashi.graph.layout;

import org.eclipse.core.runtime.IProgressMonitor;

/** Finds room for what has none. */
final class NewPlaces {

	private NewPlaces() {
	}

	static Positions of(LayoutGraph graph, IProgressMonitor monitor) {
		double[] x = graph.x().clone();
		double[] y = graph.y().clone();
		int columns = Math.max(1, (int) Math.ceil(Math.sqrt(graph.size())));
		for (int node = 0; node < graph.size(); node++) {
			if (Double.isNaN(x[node])) {
				x[node] = node % columns * 320.0;
				y[node] = node / columns * 80.0;
			}
		}
		return new Positions(x, y);
	}
}
