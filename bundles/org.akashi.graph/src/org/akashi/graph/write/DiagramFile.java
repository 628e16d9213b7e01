package org.akashi.graph.write;

import java.util.function.Function;

import org.akashi.graph.Diagram;
import org.akashi.graph.Extent;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;

/**
 * What is written into a file: what a diagram's filter lets see.
 *
 * @param diagram where things stand
 * @param graph   what is drawn
 * @param sizes   how large the cards are
 * @param dark    whether it is for a dark background, where the format has colours
 */
public record DiagramFile(Diagram diagram, GraphSnapshot graph, Function<GraphNode, Extent> sizes, boolean dark) {

	/** Light, with cards as large as their labels need in a usual font. */
	public static DiagramFile of(Diagram diagram, GraphSnapshot graph) {
		return new DiagramFile(diagram, graph, node -> Extent.ofCard(node.label()), false);
	}
}
