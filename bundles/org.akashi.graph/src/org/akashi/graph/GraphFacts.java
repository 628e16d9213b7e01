package org.akashi.graph;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a filter may ask about a node or an edge.
 *
 * @param markings   ids of the marking definitions of the object, TLP and others
 * @param confidence 0 to 100, or -1 when the object has none
 * @param first      when it begins (first_seen, start_time, …), or null
 * @param last       when it ends (last_seen, stop_time, …), or null
 * @param sources    ids of the report objects whose sentences are its evidence, in their order, each once
 */
public record GraphFacts(Set<String> markings, int confidence, Instant first, Instant last, List<String> sources) {

	/** Nothing is known: of references, which are no objects. */
	public static final GraphFacts NONE = new GraphFacts(Set.of(), -1, null, null, List.of());

	public GraphFacts {
		markings = Set.copyOf(markings);
		sources = List.copyOf(sources);
	}
}
