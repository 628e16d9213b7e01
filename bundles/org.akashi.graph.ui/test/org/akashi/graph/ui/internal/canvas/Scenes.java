package org.akashi.graph.ui.internal.canvas;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.akashi.graph.Diagram;
import org.akashi.graph.EdgeFamily;
import org.akashi.graph.GraphContent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphFacts;
import org.akashi.graph.GraphFilter;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Place;

/** Small scenes for tests: cards by id with their places, lines as "from kind to". */
public final class Scenes {

	private final Map<String, Place> places = new TreeMap<>();
	private final List<GraphNode> nodes = new ArrayList<>();
	private final List<GraphEdge> edges = new ArrayList<>();
	private final TreeMap<String, Diagram.Group> groups = new TreeMap<>();

	/** A card. */
	public Scenes card(String id, double x, double y) {
		return card(id, x, y, "");
	}

	/** A card in a group. */
	public Scenes card(String id, double x, double y, String group) {
		return card(id, id, x, y, group);
	}

	/** A card with a name. */
	public Scenes card(String id, String label, double x, double y, String group) {
		nodes.add(new GraphNode(id, id.contains("--") ? id.substring(0, id.indexOf("--")) : "malware", label, GraphFacts.NONE));
		places.put(id, new Place(x, y, false, group));
		return this;
	}

	/** A line. */
	public Scenes line(String from, String kind, String to) {
		edges.add(new GraphEdge("relationship--" + edges.size(), from, to, kind, EdgeFamily.RELATION, GraphFacts.NONE));
		return this;
	}

	/** A collapsed group. */
	public Scenes collapsed(String group, String label) {
		groups.put(group, new Diagram.Group(group, label, true));
		return this;
	}

	/** All of it. */
	public Scene scene() {
		GraphSnapshot graph = new GraphSnapshot(nodes, edges);
		BitSet allNodes = new BitSet();
		allNodes.set(0, graph.nodeCount());
		BitSet allEdges = new BitSet();
		allEdges.set(0, graph.edgeCount());
		return SceneBuilder.build(new Diagram("Test", new TreeMap<>(places), groups, GraphFilter.NONE, GraphContent.RELATIONS), graph, allNodes,
				allEdges);
	}
}
