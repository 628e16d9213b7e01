package org.akashi.graph.layout;

/**
 * A part of a graph that is laid out by itself, with its own numbers for nodes. Layouts write the arrays x and y.
 *
 * @param nodes  its nodes in the whole graph
 * @param x      middle of each card
 * @param y      middle of each card
 * @param width  of each card
 * @param height of each card
 * @param pinned which cards must stay
 * @param group  number of each card's group, or -1
 * @param from   start of each edge; no loops, no two edges in the same direction
 * @param to     end of each edge
 */
record Part(int[] nodes, double[] x, double[] y, double[] width, double[] height, boolean[] pinned, int[] group, int[] from, int[] to) {

	int size() {
		return nodes.length;
	}

	boolean hasPins() {
		for (boolean pin : pinned) {
			if (pin) {
				return true;
			}
		}
		return false;
	}

	/** For each node its neighbours, each once, in order. */
	int[][] neighbours() {
		java.util.TreeSet<Integer>[] sets = sets();
		int[][] all = new int[size()][];
		for (int node = 0; node < size(); node++) {
			all[node] = sets[node].stream().mapToInt(Integer::intValue).toArray();
		}
		return all;
	}

	@SuppressWarnings("unchecked")
	private java.util.TreeSet<Integer>[] sets() {
		java.util.TreeSet<Integer>[] sets = new java.util.TreeSet[size()];
		java.util.Arrays.setAll(sets, node -> new java.util.TreeSet<Integer>());
		for (int edge = 0; edge < from.length; edge++) {
			sets[from[edge]].add(to[edge]);
			sets[to[edge]].add(from[edge]);
		}
		return sets;
	}

	/** Left, top, right, bottom of all cards. */
	double[] bounds() {
		double[] bounds = { Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE };
		for (int node = 0; node < size(); node++) {
			bounds[0] = Math.min(bounds[0], x[node] - width[node] / 2);
			bounds[1] = Math.min(bounds[1], y[node] - height[node] / 2);
			bounds[2] = Math.max(bounds[2], x[node] + width[node] / 2);
			bounds[3] = Math.max(bounds[3], y[node] + height[node] / 2);
		}
		return bounds;
	}

	void move(double dx, double dy) {
		for (int node = 0; node < size(); node++) {
			x[node] += dx;
			y[node] += dy;
		}
	}
}
