package org.akashi.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** Graphs of parts of a case. */
class GraphSnapshotTest extends DrawnCase {

	@Test
	void onlyWhatIsShownAndWhatJoinsItIsInIt() throws Exception {
		String actor = add("intrusion-set", "a");
		String malware = add("malware", "b");
		String tool = add("tool", "c");
		String uses = relate("1", "uses", actor, malware);
		relate("2", "uses", actor, tool);
		GraphSnapshot graph = graph(actor, malware, id("malware", "99"), uses);

		assertEquals(List.of(actor, malware), graph.ids());
		assertEquals(List.of(uses), edges(graph));
		assertEquals(new GraphNode(malware, "malware", "b", GraphFacts.NONE), graph.node(graph.nodeOf(malware)));
		assertEquals(EdgeFamily.RELATION, graph.edge(0).family());
		assertTrue(graph.edge(0).isObject());
		assertEquals(-1, graph.nodeOf(tool));
	}

	@Test
	void edgesAreFoundFromBothEnds() throws Exception {
		String one = add("malware", "a");
		String two = add("malware", "b");
		String forth = relate("1", "variant-of", one, two);
		String back = relate("2", "related-to", two, one);
		String loop = relate("3", "related-to", one, one);
		GraphSnapshot graph = graph(one, two);
		int node = graph.nodeOf(one);

		assertEquals(3, graph.degree(node));
		assertEquals(2, graph.degree(graph.nodeOf(two)));
		List<String> found = new ArrayList<>();
		graph.eachEdge(node, edge -> found.add(graph.edge(edge).id()));
		assertEquals(List.of(forth, back, loop), found);
		assertEquals(forth, graph.edge(graph.edgeAt(node, 0)).id());
		assertEquals(graph.nodeOf(two), graph.other(graph.edgeOf(forth), node));
		assertEquals(node, graph.other(graph.edgeOf(loop), node));
		assertEquals(-1, graph.edgeOf("relationship--x"));
	}

	@Test
	void factsAreWhatFiltersAsk() throws Exception {
		String report = add("report", "d", "\"published\":\"2018-12-12T00:00:00Z\",\"object_refs\":[\"" + id("malware", "a") + "\"]");
		String actor = add("intrusion-set", "a", "\"confidence\":70,\"first_seen\":\"2017-09-01T00:00:00Z\"");
		String malware = add("malware", "b");
		relate("1", "uses", actor, malware, relationship -> {
			relationship.setConfidence(85);
			relationship.setStartTime("2018-10-25T00:00:00Z");
			relationship.setStopTime("2018-11-18T00:00:00.000Z");
			relationship.getObjectMarkingRefs().add("marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487");
			relationship.getEvidence().add(evidence(report));
			relationship.getEvidence().add(evidence(report));
		});
		GraphSnapshot graph = graph(actor, malware, report);

		assertEquals(new GraphFacts(Set.of("marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"), 85,
				Instant.parse("2018-10-25T00:00:00Z"), Instant.parse("2018-11-18T00:00:00Z"), List.of(report)), graph.edge(0).facts());
		assertEquals(70, graph.node(graph.nodeOf(actor)).facts().confidence());
		assertEquals(Instant.parse("2017-09-01T00:00:00Z"), graph.node(graph.nodeOf(actor)).facts().first());
		assertEquals(-1, graph.node(graph.nodeOf(malware)).facts().confidence());
	}

	@Test
	void guessesAreAFamilyOfTheirOwn() throws Exception {
		String one = add("malware", "a");
		String two = add("malware", "b");
		relate("1", "related-to", one, two, relationship -> relationship.setConfidence(30));
		relate("2", "related-to", one, two, relationship -> relationship.setConfidence(60));
		relate("3", "variant-of", one, two, relationship -> relationship.getLabels().add("Hypothesis"));
		relate("4", "uses", one, two, relationship -> relationship.setConfidence(10));
		GraphSnapshot graph = graph(one, two);

		assertEquals(List.of(EdgeFamily.HYPOTHESIS, EdgeFamily.RELATION, EdgeFamily.HYPOTHESIS, EdgeFamily.RELATION),
				graph.edges().stream().map(GraphEdge::family).toList());
	}

	@Test
	void referencesAreDrawnWhereAskedFor() throws Exception {
		String author = add("identity", "a");
		String malware = add("malware", "b", "\"created_by_ref\":\"" + author + "\"");
		String report = add("report", "c", "\"published\":\"2018-12-12T00:00:00Z\",\"object_refs\":[\"" + malware + "\",\"" + author + "\"]");

		assertEquals(List.of(), edges(graph(author, malware, report)));
		GraphSnapshot some = graph(new GraphContent(Set.of("created_by_ref")), author, malware, report);
		assertEquals(List.of(malware + " created_by_ref " + author), edges(some));
		assertEquals(EdgeFamily.REFERENCE, some.edge(0).family());
		assertEquals("created_by_ref", some.edge(0).kind());
		assertEquals(3, graph(GraphContent.ALL, author, malware, report).edgeCount());
		assertTrue(GraphContent.drawable().containsAll(List.of("created_by_ref", "sample_refs", "object_refs", "sighting_of_ref", "where_sighted_refs")));
	}

	@Test
	void anUpdateReadsOnlyWhatWasTouched() throws Exception {
		String actor = add("intrusion-set", "a");
		String malware = add("malware", "b");
		String tool = add("tool", "c");
		relate("1", "uses", actor, malware);
		List<String> shown = List.of(actor, malware, tool);
		GraphSnapshot before = graph(actor, malware, tool);
		touched.clear();
		rename(malware, "bb");
		String uses = relate("2", "uses", actor, tool);
		GraphSnapshot after = before.updated(opened, shown, touched, GraphContent.RELATIONS, null);

		assertEquals("bb", after.node(after.nodeOf(malware)).label());
		assertSame(before.node(before.nodeOf(actor)), after.node(after.nodeOf(actor)));
		assertTrue(edges(after).contains(uses));
		assertEquals(2, after.edgeCount());
		touched.clear();
		remove(uses);
		GraphSnapshot removed = after.updated(opened, shown, touched, GraphContent.RELATIONS, null);
		assertEquals(1, removed.edgeCount());
		opened.history().undo();
		assertEquals(2, removed.updated(opened, shown, touched, GraphContent.RELATIONS, null).edgeCount());
	}

	@Test
	void whatConcernsNothingShownChangesNothing() throws Exception {
		String actor = add("intrusion-set", "a");
		GraphSnapshot before = graph(actor);
		touched.clear();
		add("malware", "b");

		assertSame(before, before.updated(opened, List.of(actor), touched, GraphContent.RELATIONS, null));
	}

	@Test
	void anUpdateEqualsAFreshRead() throws Exception {
		String author = add("identity", "a");
		String malware = add("malware", "b", "\"created_by_ref\":\"" + author + "\"");
		String tool = add("tool", "c");
		relate("1", "downloads", malware, tool);
		relate("2", "related-to", author, tool);
		GraphSnapshot some = graph(GraphContent.ALL, malware);
		GraphSnapshot grown = some.updated(opened, List.of(author, malware, tool), Set.of(), GraphContent.ALL, null);
		GraphSnapshot shrunk = grown.updated(opened, List.of(author, tool), Set.of(), GraphContent.ALL, null);

		assertEquals(graph(GraphContent.ALL, author, malware, tool).edges(), grown.edges());
		assertEquals(3, grown.edgeCount());
		assertEquals(graph(GraphContent.ALL, author, tool).edges(), shrunk.edges());
		touched.clear();
		remove(tool);
		GraphSnapshot without = grown.updated(opened, List.of(author, malware, tool), touched, GraphContent.ALL, null);
		assertEquals(2, without.nodeCount());
		assertEquals(1, without.edgeCount());
		assertNotSame(grown, without);
	}

	@Test
	void aChangedReferenceIsDrawnAnew() throws Exception {
		String one = add("identity", "a");
		String two = add("identity", "b");
		String malware = add("malware", "c", "\"created_by_ref\":\"" + one + "\"");
		GraphSnapshot before = graph(GraphContent.ALL, one, two, malware);
		touched.clear();
		opened.history().execute("x", edit -> edit.<org.akashi.model.Malware>modify(malware).setCreatedByRef(two));
		GraphSnapshot after = before.updated(opened, List.of(one, two, malware), touched, GraphContent.ALL, null);

		assertEquals(List.of(malware + " created_by_ref " + two), edges(after));
	}

	@Test
	void readingIsCancelled() throws Exception {
		String actor = add("intrusion-set", "a");
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> GraphSnapshot.of(opened, List.of(actor), GraphContent.RELATIONS, cancelled));
	}

	@Test
	void edgesWithoutEndsAreRefused() {
		GraphNode node = new GraphNode("a", "tool", "a", GraphFacts.NONE);

		assertThrows(IllegalArgumentException.class, () -> new GraphSnapshot(List.of(node),
				List.of(new GraphEdge("e", "a", "b", "uses", EdgeFamily.RELATION, GraphFacts.NONE))));
		assertThrows(IllegalArgumentException.class, () -> new GraphSnapshot(Arrays.asList(node, node), List.of()));
	}
}
