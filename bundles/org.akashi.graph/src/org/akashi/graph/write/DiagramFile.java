package org.akashi.graph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.akashi.graph.Diagram;
import org.akashi.graph.Extent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphFilter;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Place;

/**
 * What is written into a file: what a diagram's filter lets see.
 *
 * @param diagram where things stand; what has no place is written without one, at 0, 0 in pictures
 * @param graph   what is drawn
 * @param sizes   how large the cards are
 * @param look    how a picture of it looks
 */
public record DiagramFile(Diagram diagram, GraphSnapshot graph, Function<GraphNode, Extent> sizes, DiagramLook look) {

	/** Light or dark, with cards as large as their labels need in a usual font. */
	public static DiagramFile of(Diagram diagram, GraphSnapshot graph, boolean dark) {
		return new DiagramFile(diagram, graph, node -> Extent.ofCard(node.label()), DiagramLook.plain(dark));
	}

	/** The nodes that are seen, sorted by id. */
	List<GraphNode> nodes() {
		return seen().nodes().stream().mapToObj(graph::node).toList();
	}

	/** The edges that are seen, sorted by id. */
	List<GraphEdge> edges() {
		return new ArrayList<>(seen().edges().stream().mapToObj(graph::edge).toList());
	}

	private GraphFilter.Seen seen() {
		return diagram.filter().seen(graph);
	}

	/** Where a node stands, or null. */
	Place place(GraphNode node) {
		return diagram.places().get(node.id());
	}
}
