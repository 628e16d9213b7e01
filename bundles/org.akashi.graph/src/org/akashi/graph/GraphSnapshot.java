package org.akashi.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import org.akashi.graph.internal.SnapshotReading;
import org.akashi.store.Case;
import org.akashi.store.CaseChange;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A part of a case as a graph, as it was at one moment: immutable, so any thread may read it. Nodes are sorted by id, edges by
 * id; their places in these orders are the indexes that all methods take. An edge is in it when both its ends are.
 */
public final class GraphSnapshot {

	/** Nothing. */
	public static final GraphSnapshot EMPTY = new GraphSnapshot(List.of(), List.of());

	private final GraphNode[] nodes;
	private final GraphEdge[] edges;
	private final Map<String, Integer> nodePlaces;
	private final int[] from;
	private final int[] to;
	/** The edges of node n are those at starts[n] to starts[n + 1]; an edge of a node to itself stands there once. */
	private final int[] starts;
	private final int[] incident;

	/**
	 * A graph of these nodes and edges.
	 *
	 * @throws IllegalArgumentException when two nodes have one id, or an edge ends at a node that isn't among them
	 */
	public GraphSnapshot(Collection<GraphNode> nodes, Collection<GraphEdge> edges) {
		this.nodes = nodes.stream().sorted(Comparator.comparing(GraphNode::id)).toArray(GraphNode[]::new);
		this.edges = edges.stream().sorted(Comparator.comparing(GraphEdge::id)).toArray(GraphEdge[]::new);
		nodePlaces = new HashMap<>(this.nodes.length * 2);
		for (int node = 0; node < this.nodes.length; node++) {
			if (nodePlaces.put(this.nodes[node].id(), node) != null) {
				throw new IllegalArgumentException("Two nodes have the id " + this.nodes[node].id());
			}
		}
		from = new int[this.edges.length];
		to = new int[this.edges.length];
		starts = new int[this.nodes.length + 1];
		for (int edge = 0; edge < this.edges.length; edge++) {
			from[edge] = end(this.edges[edge].from());
			to[edge] = end(this.edges[edge].to());
			starts[from[edge] + 1]++;
			if (from[edge] != to[edge]) {
				starts[to[edge] + 1]++;
			}
		}
		for (int node = 0; node < this.nodes.length; node++) {
			starts[node + 1] += starts[node];
		}
		incident = incident();
	}

	private int end(String id) {
		Integer place = nodePlaces.get(id);
		if (place == null) {
			throw new IllegalArgumentException("No node has the id " + id + " at which an edge ends");
		}
		return place;
	}

	private int[] incident() {
		int[] all = new int[starts[nodes.length]];
		int[] next = Arrays.copyOf(starts, nodes.length);
		for (int edge = 0; edge < edges.length; edge++) {
			all[next[from[edge]]++] = edge;
			if (from[edge] != to[edge]) {
				all[next[to[edge]]++] = edge;
			}
		}
		return all;
	}

	/**
	 * The objects with these ids and all that joins them. Ids that the case doesn't hold are left out. Reads the objects; not
	 * for the UI thread.
	 *
	 * @param source  the case
	 * @param shown   STIX ids of objects; relationships among them are left out, since they are edges
	 * @param content what is drawn besides relationships
	 * @param monitor progress and cancellation, or null
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public static GraphSnapshot of(Case source, Collection<String> shown, GraphContent content, IProgressMonitor monitor) {
		return new SnapshotReading(source, content, monitor).read(shown);
	}

	/**
	 * This graph after changes: only what is new or has changed is read again. The content must be the one that this was read
	 * with.
	 *
	 * @param source  the case, as it is now
	 * @param shown   as for {@link #of}
	 * @param touched ids of objects that were added, changed or removed since ({@link #touched(Collection)})
	 * @param content what is drawn besides relationships
	 * @param monitor progress and cancellation, or null
	 * @return this when nothing in it has changed
	 */
	public GraphSnapshot updated(Case source, Collection<String> shown, Set<String> touched, GraphContent content,
			IProgressMonitor monitor) {
		return new SnapshotReading(source, content, monitor).update(this, shown, touched);
	}

	/** The ids that any of the changes touched. */
	public static Set<String> touched(Collection<CaseChange> changes) {
		Set<String> ids = new java.util.HashSet<>();
		for (CaseChange change : changes) {
			ids.addAll(change.added());
			ids.addAll(change.changed());
			ids.addAll(change.removed());
		}
		return ids;
	}

	/** How many nodes there are. */
	public int nodeCount() {
		return nodes.length;
	}

	/** How many edges there are. */
	public int edgeCount() {
		return edges.length;
	}

	/** The node at a place. */
	public GraphNode node(int node) {
		return nodes[node];
	}

	/** The edge at a place. */
	public GraphEdge edge(int edge) {
		return edges[edge];
	}

	/** The place of the node with an id, or -1. */
	public int nodeOf(String id) {
		return nodePlaces.getOrDefault(id, -1);
	}

	/** The place of the edge with an id, or -1. */
	public int edgeOf(String id) {
		int low = 0;
		int high = edges.length - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = edges[middle].id().compareTo(id);
			if (order == 0) {
				return middle;
			}
			if (order < 0) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return -1;
	}

	/** The node from which an edge starts. */
	public int from(int edge) {
		return from[edge];
	}

	/** The node to which an edge points. */
	public int to(int edge) {
		return to[edge];
	}

	/** The other end of an edge; the node itself where the edge is a loop. */
	public int other(int edge, int node) {
		return from[edge] == node ? to[edge] : from[edge];
	}

	/** How many edges a node has; a loop counts once. */
	public int degree(int node) {
		return starts[node + 1] - starts[node];
	}

	/** One of the edges of a node, counted from 0, in the order of edges. */
	public int edgeAt(int node, int place) {
		return incident[starts[node] + place];
	}

	/** Gives all edges of a node, in order. */
	public void eachEdge(int node, IntConsumer taker) {
		for (int i = starts[node]; i < starts[node + 1]; i++) {
			taker.accept(incident[i]);
		}
	}

	/** All nodes, sorted by id. */
	public List<GraphNode> nodes() {
		return List.of(nodes);
	}

	/** All edges, sorted by id. */
	public List<GraphEdge> edges() {
		return List.of(edges);
	}

	/** The ids of all nodes, sorted. */
	public List<String> ids() {
		List<String> ids = new ArrayList<>(nodes.length);
		for (GraphNode node : nodes) {
			ids.add(node.id());
		}
		return ids;
	}
}
