package org.akashi.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** What filters let see. */
class GraphFilterTest {

	private static final Set<String> NONE = Set.of();
	private static final GraphFacts RED_2018 = new GraphFacts(Set.of("red"), 80, Instant.parse("2018-01-01T00:00:00Z"),
			Instant.parse("2018-06-01T00:00:00Z"), List.of("report--1"));

	private static final GraphSnapshot GRAPH = new GraphSnapshot(
			List.of(new GraphNode("a", "malware", "Rising Sun", RED_2018), new GraphNode("b", "tool", "b", GraphFacts.NONE),
					new GraphNode("c", "tool", "証拠", new GraphFacts(Set.of(), 20, Instant.parse("2019-01-01T00:00:00Z"), null, List.of()))),
			List.of(new GraphEdge("1", "a", "b", "uses", EdgeFamily.RELATION, RED_2018),
					new GraphEdge("2", "b", "c", "created_by_ref", EdgeFamily.REFERENCE, GraphFacts.NONE),
					new GraphEdge("3", "a", "c", "related-to", EdgeFamily.HYPOTHESIS, GraphFacts.NONE)));

	private static void assertSeen(String nodes, String edges, GraphFilter filter) {
		GraphFilter.Seen seen = filter.seen(GRAPH);
		assertEquals(nodes, String.join("", seen.nodes().stream().mapToObj(node -> GRAPH.node(node).id()).toList()));
		assertEquals(edges, String.join("", seen.edges().stream().mapToObj(edge -> GRAPH.edge(edge).id()).toList()));
	}

	private static GraphFilter confidence(int least, boolean unrated) {
		return new GraphFilter(NONE, NONE, Set.of(), NONE, least, unrated, null, null, true, NONE, "");
	}

	private static GraphFilter time(String from, String until, boolean undated) {
		return new GraphFilter(NONE, NONE, Set.of(), NONE, 0, true, from == null ? null : Instant.parse(from + "T00:00:00Z"),
				until == null ? null : Instant.parse(until + "T00:00:00Z"), undated, NONE, "");
	}

	@Test
	void noneHidesNothing() {
		assertSeen("abc", "123", GraphFilter.NONE);
		assertTrue(GraphFilter.NONE.isEmpty());
	}

	@Test
	void byTypeEdgesGoWithTheirEnds() {
		assertSeen("a", "", new GraphFilter(Set.of("tool"), NONE, Set.of(), NONE, 0, true, null, null, true, NONE, ""));
	}

	@Test
	void byKindAndFamilyNodesStay() {
		assertSeen("abc", "23", new GraphFilter(NONE, Set.of("uses"), Set.of(), NONE, 0, true, null, null, true, NONE, ""));
		assertSeen("abc", "1", new GraphFilter(NONE, NONE, Set.of(EdgeFamily.HYPOTHESIS, EdgeFamily.REFERENCE), NONE, 0, true, null, null,
				true, NONE, ""));
	}

	@Test
	void byMarking() {
		assertSeen("bc", "2", new GraphFilter(NONE, NONE, Set.of(), Set.of("red"), 0, true, null, null, true, NONE, ""));
		assertSeen("a", "", new GraphFilter(NONE, NONE, Set.of(), Set.of(GraphFilter.UNMARKED), 0, true, null, null, true, NONE, ""));
	}

	@Test
	void byConfidenceTheUnratedAreSeenOrNot() {
		assertSeen("ab", "1", confidence(50, true));
		assertSeen("a", "", confidence(50, false));
	}

	@Test
	void byTimeWhatReachesIntoItIsSeen() {
		assertSeen("abc", "123", time("2018-05-01", "2019-02-01", true));
		assertSeen("b", "", time("2018-07-01", "2018-12-31", true));
		assertSeen("c", "", time("2018-07-01", null, false));
		assertSeen("a", "", time(null, "2018-01-01", false));
	}

	@Test
	void bySourceAndText() {
		assertSeen("a", "", new GraphFilter(NONE, NONE, Set.of(), NONE, 0, true, null, null, true, Set.of("report--1"), ""));
		assertSeen("a", "", new GraphFilter(NONE, NONE, Set.of(), NONE, 0, true, null, null, true, NONE, " rising "));
		assertSeen("c", "", new GraphFilter(NONE, NONE, Set.of(), NONE, 0, true, null, null, true, NONE, "証拠"));
	}
}
