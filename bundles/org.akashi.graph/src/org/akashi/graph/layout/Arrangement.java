package org.akashi.graph.layout;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** One run of a layout: each part by itself, without overlaps, pins where they were, parts side by side. */
final class Arrangement {

	/** Room around a card, in its usual measure. */
	static final double GAP = 24;

	private Arrangement() {
	}

	static Positions of(LayoutGraph graph, LayoutRequest request, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, graph.size()));
		List<Part> parts = Parts.of(graph);
		for (Part part : parts) {
			arrange(part, graph, request, progress.split(part.size()));
		}
		Packing.pack(parts, GAP * 2 * request.spacing());
		Positions positions = new Positions(graph.x().clone(), graph.y().clone());
		for (Part part : parts) {
			for (int i = 0; i < part.size(); i++) {
				positions.x()[part.nodes()[i]] = part.x()[i];
				positions.y()[part.nodes()[i]] = part.y()[i];
			}
		}
		return positions;
	}

	private static void arrange(Part part, LayoutGraph graph, LayoutRequest request, SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		double[] formerX = part.x().clone();
		double[] formerY = part.y().clone();
		if (part.size() == 1) {
			return;
		}
		switch (request.kind()) {
		case FORCE -> new ForceLayout(part, request, progress).run(formerX, formerY);
		case LAYERED -> new ElkLayout(part, request, progress).layered();
		case RADIAL -> new RadialLayout(part, SpanningTree.of(part, root(part, graph, request)), request.spacing()).run();
		case TREE -> new ElkLayout(part, request, progress).tree(SpanningTree.of(part, root(part, graph, request)));
		}
		if (request.kind() != LayoutKind.FORCE && part.hasPins()) {
			Pins.shift(part, formerX, formerY);
		}
		Overlaps.remove(part, GAP * request.spacing(), progress);
	}

	private static int root(Part part, LayoutGraph graph, LayoutRequest request) {
		for (int i = 0; i < part.size(); i++) {
			if (graph.ids()[part.nodes()[i]].equals(request.root())) {
				return i;
			}
		}
		return -1;
	}
}
