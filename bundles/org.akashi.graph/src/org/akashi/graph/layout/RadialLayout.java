package org.akashi.graph.layout;

import java.util.Arrays;

/**
 * Rings around one node: each subtree has a wedge as wide as its cards need (P. Eades, "Drawing Free Trees", 1992), each ring is as
 * far out as its cards need. Our own since ELK's radial layout takes neighbours from hash sets: each run gives another picture.
 */
final class RadialLayout {

	private static final double RING = 110;

	private final Part part;
	private final SpanningTree tree;
	private final double gap;
	private final double ring;
	private final int[] depths;
	/** How much of its ring a subtree needs, in arcs of the first ring. */
	private final double[] weights;

	RadialLayout(Part part, SpanningTree tree, double spacing) {
		this.part = part;
		this.tree = tree;
		this.gap = Arrangement.GAP * spacing;
		this.ring = RING * spacing;
		this.depths = new int[part.size()];
		this.weights = new double[part.size()];
	}

	void run() {
		int deepest = 0;
		for (int node : tree.order()) {
			depths[node] = node == tree.root() ? 0 : depths[tree.parents()[node]] + 1;
			deepest = Math.max(deepest, depths[node]);
		}
		double[] below = new double[part.size()];
		for (int i = part.size() - 1; i >= 0; i--) {
			int node = tree.order()[i];
			weights[node] = Math.max(room(node) / Math.max(1, depths[node]), below[node]);
			if (node != tree.root()) {
				below[tree.parents()[node]] += weights[node];
			}
		}
		place(below, radii(deepest, wedges(below)));
	}

	/** Of the arc: cards lie on it flat at top and bottom, upright at the sides. */
	private double room(int node) {
		return (part.width()[node] + part.height()[node]) / 2 + gap;
	}

	private double[] wedges(double[] below) {
		double[] wedges = new double[part.size()];
		for (int node : tree.order()) {
			int parent = tree.parents()[node];
			wedges[node] = node == tree.root() ? 2 * Math.PI : wedges[parent] * weights[node] / below[parent];
		}
		return wedges;
	}

	private double[] radii(int deepest, double[] wedges) {
		double[] radii = new double[deepest + 1];
		for (int node : tree.order()) {
			if (depths[node] > 0) {
				radii[depths[node]] = Math.max(radii[depths[node]], room(node) / Math.min(Math.PI, wedges[node]));
			}
		}
		double widest = Arrays.stream(part.width()).max().orElse(0);
		for (int depth = 1; depth <= deepest; depth++) {
			radii[depth] = Math.max(radii[depth], radii[depth - 1] + Math.max(ring, widest * 0.75));
		}
		return radii;
	}

	private void place(double[] below, double[] radii) {
		double[] starts = new double[part.size()];
		double[] wedges = wedges(below);
		double[] used = new double[part.size()];
		starts[tree.root()] = -Math.PI / 2;
		for (int node : tree.order()) {
			int parent = tree.parents()[node];
			if (parent >= 0) {
				starts[node] = starts[parent] + used[parent];
				used[parent] += wedges[node];
			}
			double angle = starts[node] + wedges[node] / 2;
			part.x()[node] = radii[depths[node]] * Math.cos(angle);
			part.y()[node] = radii[depths[node]] * Math.sin(angle);
		}
	}
}
