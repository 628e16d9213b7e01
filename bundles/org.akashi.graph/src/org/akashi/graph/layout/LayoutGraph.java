package org.akashi.graph.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.akashi.graph.Diagram;
import org.akashi.graph.Extent;
import org.akashi.graph.GraphFilter;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Place;

/**
 * What a layout works on: cards with sizes and former places, and what joins them. Plain arrays; not changed by layouts.
 *
 * @param ids    of the nodes, in the order of all other arrays
 * @param x      former middle of each card; NaN where it has none yet
 * @param y      former middle of each card; NaN where it has none yet
 * @param width  of each card
 * @param height of each card
 * @param pinned which cards must stay where they are
 * @param group  number of each card's group, from 0; -1 for none
 * @param from   the node from which each edge starts
 * @param to     the node to which each edge points
 */
public record LayoutGraph(String[] ids, double[] x, double[] y, double[] width, double[] height, boolean[] pinned, int[] group,
		int[] from, int[] to) {

	/** How many nodes there are. */
	public int size() {
		return ids.length;
	}

	/** How many edges there are. */
	public int edges() {
		return from.length;
	}

	/**
	 * All that is seen of a diagram.
	 *
	 * @param snapshot what is drawn
	 * @param diagram  where it stands
	 * @param sizes    how large the cards are
	 */
	public static LayoutGraph of(GraphSnapshot snapshot, Diagram diagram, Function<GraphNode, Extent> sizes) {
		GraphFilter.Seen seen = diagram.filter().seen(snapshot);
		return of(snapshot, diagram, sizes, seen.nodes(), seen.edges());
	}

	/** Some nodes of a diagram, and some edges; edges to other nodes are passed over. */
	public static LayoutGraph of(GraphSnapshot snapshot, Diagram diagram, Function<GraphNode, Extent> sizes, BitSet nodes, BitSet edges) {
		int count = nodes.cardinality();
		int[] placeOf = new int[snapshot.nodeCount()];
		java.util.Arrays.fill(placeOf, -1);
		LayoutGraph graph = new LayoutGraph(new String[count], new double[count], new double[count], new double[count], new double[count],
				new boolean[count], new int[count], null, null);
		Map<String, Integer> groups = new HashMap<>();
		int next = 0;
		for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
			placeOf[node] = next;
			graph.set(next++, snapshot.node(node), diagram, sizes, groups);
		}
		int[] ends = edges.stream().filter(edge -> placeOf[snapshot.from(edge)] >= 0 && placeOf[snapshot.to(edge)] >= 0).toArray();
		int[] from = java.util.Arrays.stream(ends).map(edge -> placeOf[snapshot.from(edge)]).toArray();
		int[] to = java.util.Arrays.stream(ends).map(edge -> placeOf[snapshot.to(edge)]).toArray();
		return new LayoutGraph(graph.ids, graph.x, graph.y, graph.width, graph.height, graph.pinned, graph.group, from, to);
	}

	private void set(int place, GraphNode node, Diagram diagram, Function<GraphNode, Extent> sizes, Map<String, Integer> groups) {
		Place former = diagram.places().get(node.id());
		Extent extent = sizes.apply(node);
		ids[place] = node.id();
		x[place] = former == null ? Double.NaN : former.x();
		y[place] = former == null ? Double.NaN : former.y();
		width[place] = extent.width();
		height[place] = extent.height();
		pinned[place] = former != null && former.pinned();
		group[place] = former == null || former.group().isEmpty() ? -1 : groups.computeIfAbsent(former.group(), key -> groups.size());
	}

	/** The diagram with its objects where a layout has put them. */
	public Diagram applied(Diagram diagram, Positions positions) {
		Map<String, Place> places = new LinkedHashMap<>();
		for (int node = 0; node < ids.length; node++) {
			Place former = diagram.places().getOrDefault(ids[node], new Place(0, 0));
			places.put(ids[node], former.pinned() ? former : former.at(positions.x()[node], positions.y()[node]));
		}
		return diagram.with(places);
	}
}
