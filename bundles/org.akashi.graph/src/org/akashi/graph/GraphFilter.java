package org.akashi.graph;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a graph is seen. Types, kinds and markings name what is hidden, so that what comes later is seen. Nothing is hidden
 * by what isn't known of it, unless the filter says so. Immutable.
 *
 * @param hiddenTypes    STIX types of nodes that are hidden
 * @param hiddenKinds    kinds of edges that are hidden: relationship types and names of referring properties
 * @param hiddenFamilies families of edges that are hidden
 * @param hiddenMarkings ids of marking definitions: what has one of them is hidden; {@link #UNMARKED} hides what has none
 * @param confidence     what has less confidence is hidden, 0 for all
 * @param unrated        whether what has no confidence is seen where {@code confidence} is above 0
 * @param from           what ended before is hidden, or null
 * @param until          what began after is hidden, or null
 * @param undated        whether what has no date is seen where a time is given
 * @param sources        ids of reports: what no sentence of these says is hidden; empty for all
 * @param text           only nodes whose label, id or type holds this text, in any case, are seen; empty for all
 */
public record GraphFilter(Set<String> hiddenTypes, Set<String> hiddenKinds, Set<EdgeFamily> hiddenFamilies, Set<String> hiddenMarkings,
		int confidence, boolean unrated, Instant from, Instant until, boolean undated, Set<String> sources, String text) {

	/** Stands for "no marking" among {@link #hiddenMarkings}. */
	public static final String UNMARKED = "unmarked";

	/** Hides nothing. */
	public static final GraphFilter NONE = new GraphFilter(Set.of(), Set.of(), Set.of(), Set.of(), 0, true, null, null, true, Set.of(), "");

	/**
	 * What is seen.
	 *
	 * @param nodes places of nodes in the snapshot
	 * @param edges places of edges; both ends of each are seen
	 */
	public record Seen(BitSet nodes, BitSet edges) {
	}

	public GraphFilter {
		hiddenTypes = sorted(hiddenTypes);
		hiddenKinds = sorted(hiddenKinds);
		hiddenFamilies = Collections.unmodifiableSet(new TreeSet<>(hiddenFamilies));
		hiddenMarkings = sorted(hiddenMarkings);
		sources = sorted(sources);
		text = text == null ? "" : text.strip();
	}

	private static Set<String> sorted(Set<String> texts) {
		return Collections.unmodifiableSet(new TreeSet<>(texts));
	}

	/** Whether it hides nothing. */
	public boolean isEmpty() {
		return hiddenTypes.isEmpty() && hiddenKinds.isEmpty() && hiddenFamilies.isEmpty() && hiddenMarkings.isEmpty() && confidence <= 0
				&& from == null && until == null && sources.isEmpty() && text.isEmpty();
	}

	/** What of a graph is seen. A node is not hidden because its edges are. */
	public Seen seen(GraphSnapshot graph) {
		String wanted = text.toLowerCase(java.util.Locale.ROOT);
		BitSet nodes = new BitSet(graph.nodeCount());
		for (int node = 0; node < graph.nodeCount(); node++) {
			GraphNode each = graph.node(node);
			if (!hiddenTypes.contains(each.type()) && passes(each.facts()) && holds(each, wanted)) {
				nodes.set(node);
			}
		}
		BitSet edges = new BitSet(graph.edgeCount());
		for (int edge = 0; edge < graph.edgeCount(); edge++) {
			GraphEdge each = graph.edge(edge);
			if (nodes.get(graph.from(edge)) && nodes.get(graph.to(edge)) && !hiddenKinds.contains(each.kind())
					&& !hiddenFamilies.contains(each.family()) && (!each.isObject() || passes(each.facts()))) {
				edges.set(edge);
			}
		}
		return new Seen(nodes, edges);
	}

	private static boolean holds(GraphNode node, String wanted) {
		return wanted.isEmpty() || node.label().toLowerCase(java.util.Locale.ROOT).contains(wanted) || node.id().contains(wanted)
				|| node.type().contains(wanted);
	}

	private boolean passes(GraphFacts facts) {
		return passesMarkings(facts) && passesConfidence(facts) && passesTime(facts) && passesSources(facts);
	}

	private boolean passesMarkings(GraphFacts facts) {
		if (facts.markings().isEmpty()) {
			return !hiddenMarkings.contains(UNMARKED);
		}
		return Collections.disjoint(facts.markings(), hiddenMarkings);
	}

	private boolean passesConfidence(GraphFacts facts) {
		return confidence <= 0 || (facts.confidence() < 0 ? unrated : facts.confidence() >= confidence);
	}

	private boolean passesTime(GraphFacts facts) {
		if (from == null && until == null) {
			return true;
		}
		if (facts.first() == null && facts.last() == null) {
			return undated;
		}
		Instant first = facts.first() == null ? facts.last() : facts.first();
		Instant last = facts.last() == null ? facts.first() : facts.last();
		return (from == null || !last.isBefore(from)) && (until == null || !first.isAfter(until));
	}

	private boolean passesSources(GraphFacts facts) {
		return sources.isEmpty() || facts.sources().stream().anyMatch(sources::contains);
	}
}
