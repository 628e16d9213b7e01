package org.akashi.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams, their text and their groups. */
class DiagramTest {

	private static final GraphFilter FILTER = new GraphFilter(Set.of("identity"), Set.of("related-to"), Set.of(EdgeFamily.HYPOTHESIS),
			Set.of(GraphFilter.UNMARKED), 40, false, Instant.parse("2017-09-01T00:00:00Z"), Instant.parse("2018-12-31T00:00:00Z"), false,
			Set.of("report--1"), "sun");

	private static Diagram diagram() {
		return Diagram.empty("Overview").with(Map.of("malware--b", new Place(1.26, -20), "malware--a", new Place(3, 4, true, "g1"),
				"tool--c", new Place(0, 0, false, "g1"))).with(new Diagram.Group("g1", "Group «\"1\"»\n", true)).filtered(FILTER)
				.drawing(new GraphContent(Set.of("created_by_ref")));
	}

	@Test
	void textHasOneObjectALineSortedById() {
		assertEquals("""
				{
				"akashi-diagram":1,
				"groups":[
				null],
				"nodes":[
				{"id":"malware--a","x":3,"y":4,"pinned":true},
				{"id":"malware--b","x":1.3,"y":-20},
				null]
				}
				""", Diagram.empty("x").with(Map.of("malware--b", new Place(1.26, -20), "malware--a", new Place(3, 4, true, ""))).text());
	}

	@Test
	void whatIsWrittenIsRead() {
		assertEquals(diagram(), Diagram.read("Overview", diagram().text()));
		assertEquals(Diagram.empty("x"), Diagram.read("x", Diagram.empty("x").text()));
		assertEquals(diagram().text(), Diagram.read("Overview", diagram().text()).text());
	}

	@Test
	void movingOneChangesOneLine() {
		List<String> before = diagram().text().lines().toList();
		List<String> after = diagram().change(Set.of("malware--b"), place -> place.at(7, 8)).text().lines().toList();

		assertEquals(before.size(), after.size());
		assertEquals(1, java.util.stream.IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).count());
	}

	@Test
	void bothSidesOfAConflictAreRead() {
		String text = """
				{
				"akashi-diagram":1,
				"groups":[
				null],
				"nodes":[
				<<<<<<< ours
				{"id":"a","x":1,"y":1},
				{"id":"b","x":1,"y":1},
				||||||| base
				{"id":"gone","x":1,"y":1},
				=======
				{"id":"b","x":2,"y":2},
				{"id":"c","x":3,"y":3},
				>>>>>>> theirs
				null]
				}
				""";
		Diagram read = Diagram.read("x", text);

		assertEquals(Set.of("a", "b", "c"), read.shown());
		assertEquals(new Place(2, 2), read.places().get("b"));
	}

	@Test
	void aDiagramThatAnotherToolHasIndentedIsRead() {
		assertEquals(Set.of("a"), Diagram.read("x", "{ \"akashi-diagram\": 1, \"nodes\": [ { \"y\": 2,\n \"id\": \"a\" } ] }").shown());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "[]", "{}", "{\"akashi-diagram\":0}", "{\"akashi-diagram\":2}", "{\n\"akashi-diagram\":1,\n\"nodes\":[\n{\"id\":}\n" })
	void whatIsNoDiagramIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Diagram.read("x", text));
	}

	@Test
	void hostileNumbersAndTypesDontHurt() {
		Diagram read = Diagram.read("x", "{\"akashi-diagram\":1,\"filter\":7,\"references\":{},\"groups\":[1,{\"id\":\"g\"}],\"nodes\":["
				+ "{\"id\":\"a\",\"x\":1e999,\"y\":\"b\",\"group\":\"none\"},{\"id\":5},{\"x\":1},[],null]}");

		assertEquals(Map.of("a", new Place(1e7, 0)), Map.copyOf(read.places()).entrySet().stream().filter(e -> e.getKey().equals("a"))
				.collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
		assertEquals(GraphFilter.NONE, read.filter());
		assertEquals("g", read.groups().get("g").label());
	}

	@Test
	void placesAreRoundedAndFinite() {
		assertEquals(new Place(1.2, 0), new Place(1.2499, Double.NaN));
		assertEquals(1e7, new Place(Double.POSITIVE_INFINITY, 0).x());
		assertEquals("0.0", Double.toString(new Place(-0.01, 0).x()));
	}

	@Test
	void whatIsTakenOutTakesEmptyGroupsAlong() {
		Diagram some = diagram().without(Set.of("malware--a"));
		assertEquals(Set.of("g1"), some.groups().keySet());
		assertEquals(Set.of(), some.without(Set.of("tool--c")).groups().keySet());
		assertEquals("", diagram().ungrouped("g1").places().get("tool--c").group());
	}

	private static GraphNode node(String id) {
		return new GraphNode(id, id.substring(0, id.indexOf("--")), id, GraphFacts.NONE);
	}

	private static GraphSnapshot graph() {
		return new GraphSnapshot(List.of(node("malware--a"), node("malware--b"), node("tool--c"), node("identity--d")), List.of(
				new GraphEdge("e1", "malware--a", "tool--c", "uses", EdgeFamily.RELATION, GraphFacts.NONE),
				new GraphEdge("e2", "malware--b", "tool--c", "uses", EdgeFamily.RELATION, GraphFacts.NONE),
				new GraphEdge("e3", "malware--a", "malware--b", "variant-of", EdgeFamily.RELATION, GraphFacts.NONE),
				new GraphEdge("e4", "identity--d", "tool--c", "uses", EdgeFamily.RELATION, GraphFacts.NONE)));
	}

	private static Diagram drawn() {
		return Diagram.empty("x").with(Map.of("malware--a", new Place(0, 0), "malware--b", new Place(100, 50), "tool--c", new Place(200, 0),
				"identity--d", new Place(300, 0)));
	}

	@Test
	void groupsByTypeHoldWhatThereIsSeveralOf() {
		Diagram grouped = Grouping.byType(drawn(), graph(), type -> "The " + type, false);

		assertEquals(Map.of("malware", new Diagram.Group("malware", "The malware", false)), grouped.groups());
		assertEquals(Set.of("malware--a", "malware--b"), grouped.members("malware"));
		assertEquals(drawn(), Grouping.none(grouped));
		assertEquals("g1", Grouping.newId(grouped));
	}

	@Test
	void aCollapsedGroupIsOneCardWithItsEdgesBundled() {
		Diagram grouped = Grouping.byType(drawn(), graph(), type -> type, true);
		Grouping.Folded folded = Grouping.fold(graph(), grouped);

		assertEquals(List.of("group:malware", "identity--d", "tool--c"), folded.graph().ids());
		assertEquals("malware (2)", folded.graph().node(0).label());
		assertEquals(new Place(50, 25), folded.diagram().places().get("group:malware"));
		assertEquals(2, folded.graph().edgeCount());
		assertEquals(Map.of("group:malware uses tool--c RELATION", 2), folded.counts());
		Diagram moved = Grouping.unfold(grouped, folded.diagram().change(Set.of("group:malware"), place -> place.at(60, 25)));
		assertEquals(new Place(110, 50, false, "malware"), moved.places().get("malware--b"));
		assertEquals(Set.of("malware--a", "malware--b", "tool--c", "identity--d"), moved.shown());
	}

	@Test
	void withoutCollapsedGroupsNothingIsFolded() {
		assertTrue(Grouping.fold(graph(), drawn()).graph() == graph() || Grouping.fold(graph(), drawn()).counts().isEmpty());
		assertEquals(4, Grouping.fold(graph(), drawn()).graph().nodeCount());
	}
}
