package org.akashi.graph.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The shortest ways from one node to all others: what tree and radial layouts draw of a graph with cycles.
 *
 * @param root    where it begins
 * @param parents for each node the one that it hangs at; -1 for the root
 * @param order   all nodes, from the root outwards
 */
record SpanningTree(int root, int[] parents, int[] order) {

	/**
	 * The tree of a part. What hangs together by its group only hangs at the root.
	 *
	 * @param root where it begins, or -1 for the node with most neighbours
	 */
	static SpanningTree of(Part part, int root) {
		int[][] neighbours = part.neighbours();
		int start = root >= 0 ? root : best(neighbours);
		int[] parents = new int[part.size()];
		Arrays.fill(parents, -2);
		int[] order = new int[part.size()];
		int count = 0;
		Deque<Integer> open = new ArrayDeque<>();
		parents[start] = -1;
		open.add(start);
		int next = 0;
		while (count < order.length) {
			if (open.isEmpty()) {
				while (parents[next] != -2) {
					next++;
				}
				parents[next] = start;
				open.add(next);
			}
			int node = open.poll();
			order[count++] = node;
			for (int other : byGroup(part, neighbours[node])) {
				if (parents[other] == -2) {
					parents[other] = node;
					open.add(other);
				}
			}
		}
		return new SpanningTree(start, parents, order);
	}

	private static int best(int[][] neighbours) {
		int best = 0;
		for (int node = 1; node < neighbours.length; node++) {
			if (neighbours[node].length > neighbours[best].length) {
				best = node;
			}
		}
		return best;
	}

	/** Members of a group side by side, then in the order of nodes. */
	private static int[] byGroup(Part part, int[] nodes) {
		return Arrays.stream(nodes).boxed().sorted(java.util.Comparator.<Integer>comparingInt(node -> part.group()[node])
				.thenComparingInt(node -> node)).mapToInt(Integer::intValue).toArray();
	}
}
