package org.akashi.graph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a graph apart into what hangs together, by edges or because it is in one group. */
final class Parts {

	private final LayoutGraph graph;
	private final int[] parents;

	private Parts(LayoutGraph graph) {
		this.graph = graph;
		this.parents = new int[graph.size()];
		java.util.Arrays.setAll(parents, node -> node);
	}

	/** The parts, the largest first, then in the order of nodes. */
	static List<Part> of(LayoutGraph graph) {
		return new Parts(graph).parts();
	}

	private int root(int node) {
		int root = node;
		while (parents[root] != root) {
			root = parents[root];
		}
		for (int each = node; parents[each] != root;) {
			int next = parents[each];
			parents[each] = root;
			each = next;
		}
		return root;
	}

	private List<Part> parts() {
		for (int edge = 0; edge < graph.edges(); edge++) {
			parents[root(graph.from()[edge])] = root(graph.to()[edge]);
		}
		Map<Integer, Integer> firsts = new LinkedHashMap<>();
		for (int node = 0; node < graph.size(); node++) {
			if (graph.group()[node] >= 0) {
				Integer first = firsts.putIfAbsent(graph.group()[node], node);
				if (first != null) {
					parents[root(node)] = root(first);
				}
			}
		}
		Map<Integer, List<Integer>> nodes = new LinkedHashMap<>();
		for (int node = 0; node < graph.size(); node++) {
			nodes.computeIfAbsent(root(node), key -> new ArrayList<>()).add(node);
		}
		Map<Integer, List<Integer>> edges = new LinkedHashMap<>();
		for (int edge = 0; edge < graph.edges(); edge++) {
			edges.computeIfAbsent(root(graph.from()[edge]), key -> new ArrayList<>()).add(edge);
		}
		List<Part> parts = new ArrayList<>();
		int[] own = new int[graph.size()];
		nodes.forEach((root, members) -> parts.add(part(members, edges.getOrDefault(root, List.of()), own)));
		parts.sort(Comparator.comparingInt(Part::size).reversed());
		return parts;
	}

	private Part part(List<Integer> members, List<Integer> edges, int[] own) {
		int count = members.size();
		int[] nodes = members.stream().mapToInt(Integer::intValue).toArray();
		Part part = new Part(nodes, new double[count], new double[count], new double[count], new double[count], new boolean[count],
				new int[count], null, null);
		for (int i = 0; i < count; i++) {
			int node = nodes[i];
			own[node] = i;
			part.x()[i] = Double.isNaN(graph.x()[node]) ? 0 : graph.x()[node];
			part.y()[i] = Double.isNaN(graph.y()[node]) ? 0 : graph.y()[node];
			part.width()[i] = Math.max(1, graph.width()[node]);
			part.height()[i] = Math.max(1, graph.height()[node]);
			part.pinned()[i] = graph.pinned()[node] && !Double.isNaN(graph.x()[node]) && !Double.isNaN(graph.y()[node]);
			part.group()[i] = graph.group()[node];
		}
		Set<Long> seen = new HashSet<>();
		List<int[]> kept = new ArrayList<>();
		for (int edge : edges) {
			int from = own[graph.from()[edge]];
			int to = own[graph.to()[edge]];
			if (from != to && seen.add((long) from << 32 | to)) {
				kept.add(new int[] { from, to });
			}
		}
		int[] from = kept.stream().mapToInt(ends -> ends[0]).toArray();
		int[] to = kept.stream().mapToInt(ends -> ends[1]).toArray();
		return new Part(nodes, part.x(), part.y(), part.width(), part.height(), part.pinned(), part.group(), from, to);
	}
}
