package org.akashi.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.akashi.graph.Neighbours.Group;
import org.akashi.graph.Paths.Answer;
import org.akashi.graph.Paths.Question;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** What hangs at objects, how two hang together, and what can be drawn between them. */
class NeighboursAndPathsTest extends DrawnCase {

	@Test
	void neighboursComeByKindDirectionAndTypeWithCounts() throws Exception {
		String actor = add("intrusion-set", "a");
		String one = add("malware", "b");
		String two = add("malware", "c");
		String tool = add("tool", "d");
		String campaign = add("campaign", "e");
		relate("1", "uses", actor, one);
		relate("2", "uses", actor, two);
		relate("3", "uses", actor, tool);
		relate("4", "attributed-to", campaign, actor);
		relate("5", "uses", actor, two);
		List<Group> groups = Neighbours.of(opened.index(), List.of(actor), Set.of(actor, tool), GraphContent.RELATIONS);

		assertEquals(List.of(new Group("uses", true, EdgeFamily.RELATION, "malware", List.of(one, two), 0),
				new Group("attributed-to", false, EdgeFamily.RELATION, "campaign", List.of(campaign), 0),
				new Group("uses", true, EdgeFamily.RELATION, "tool", List.of(tool), 1)), groups);
		assertEquals(List.of(2, 1, 0), groups.stream().map(Group::hidden).toList());
		assertEquals(Set.of(one, two, campaign, tool), Neighbours.ids(groups));
	}

	@Test
	void neighboursOfSeveralAreNotThese() throws Exception {
		String one = add("malware", "a");
		String two = add("malware", "b");
		String tool = add("tool", "c");
		relate("1", "variant-of", one, two);
		relate("2", "downloads", one, tool);
		relate("3", "downloads", two, tool);
		List<Group> groups = Neighbours.of(opened.index(), List.of(one, two), Set.of(), GraphContent.RELATIONS);

		assertEquals(1, groups.size());
		assertEquals(List.of(tool), groups.getFirst().ids());
	}

	@Test
	void referencesAreNeighboursInBothDirections() throws Exception {
		String author = add("identity", "a");
		String malware = add("malware", "b", "\"created_by_ref\":\"" + author + "\"");

		assertEquals(List.of(new Group("created_by_ref", false, EdgeFamily.REFERENCE, "malware", List.of(malware), 0)),
				Neighbours.of(opened.index(), List.of(author), Set.of(), GraphContent.ALL));
		assertEquals(List.of(new Group("created_by_ref", true, EdgeFamily.REFERENCE, "identity", List.of(author), 0)),
				Neighbours.of(opened.index(), List.of(malware), Set.of(), GraphContent.ALL));
	}

	/** a-b-c-d in a row, and a-e-f-d beside it, and a-d by way of the hub. */
	private String[] row() throws Exception {
		String[] ids = new String[6];
		for (int i = 0; i < 6; i++) {
			ids[i] = add("malware", "abcdef".substring(i, i + 1));
		}
		relate("1", "related-to", ids[0], ids[1]);
		relate("2", "related-to", ids[2], ids[1]);
		relate("3", "related-to", ids[2], ids[3]);
		relate("4", "related-to", ids[0], ids[4]);
		relate("5", "related-to", ids[4], ids[5]);
		relate("6", "related-to", ids[5], ids[3]);
		return ids;
	}

	private Answer paths(String from, String to, Question question) {
		return Paths.between(opened.index(), from, to, question, null);
	}

	@Test
	void theShortestPathComesFirstWhateverTheDirectionOfItsEdges() throws Exception {
		String[] ids = row();
		Answer answer = paths(ids[0], ids[3], Question.of(1));

		assertEquals(List.of(ids[0], ids[1], ids[2], ids[3]), answer.paths().getFirst().nodes());
		assertEquals(List.of(id("relationship", "1"), id("relationship", "2"), id("relationship", "3")),
				answer.paths().getFirst().edges().stream().map(GraphEdge::id).toList());
		assertEquals(ids[2], answer.paths().getFirst().edges().get(1).from());
		assertTrue(answer.complete());
	}

	@Test
	void severalPathsComeShortestFirst() throws Exception {
		String[] ids = row();
		String hub = add("identity", "9");
		relate("7", "related-to", ids[0], hub);
		relate("8", "related-to", ids[3], hub);
		Answer answer = paths(ids[0], ids[3], Question.of(10));

		assertEquals(List.of(2, 3, 3), answer.paths().stream().map(Paths.Path::length).toList());
		Answer without = paths(ids[0], ids[3], new Question(10, 10, 1000, Set.of("identity")));
		assertEquals(List.of(3, 3), without.paths().stream().map(Paths.Path::length).toList());
		assertEquals(2, paths(hub, ids[1], new Question(10, 1, 1000, Set.of("identity"))).paths().getFirst().length());
	}

	@Test
	void pathsAreBoundedByLength() throws Exception {
		String[] ids = row();

		assertEquals(List.of(), paths(ids[0], ids[3], new Question(2, 5, 1000, Set.of())).paths());
		assertEquals(2, paths(ids[0], ids[3], new Question(3, 5, 1000, Set.of())).paths().size());
	}

	@Test
	void aSearchThatGivesUpSaysSo() throws Exception {
		String[] ids = row();

		assertFalse(paths(ids[0], ids[3], new Question(10, 5, 2, Set.of())).complete());
	}

	@Test
	void whatIsNotJoinedHasNoPath() throws Exception {
		String[] ids = row();
		String alone = add("tool", "99");

		assertEquals(new Answer(List.of(), true), paths(ids[0], alone, Question.of(3)));
		assertEquals(new Answer(List.of(), true), paths(ids[0], ids[0], Question.of(3)));
		assertEquals(new Answer(List.of(), true), paths(ids[0], "malware--gone", Question.of(3)));
	}

	@Test
	void longerPathsDontGoThroughAnObjectTwice() throws Exception {
		String[] ids = row();
		relate("9", "related-to", ids[1], ids[4]);
		for (Paths.Path path : paths(ids[0], ids[3], Question.of(50)).paths()) {
			assertEquals(path.nodes().size(), Set.copyOf(path.nodes()).size());
		}
		assertEquals(4, paths(ids[0], ids[3], Question.of(50)).paths().size());
	}

	@Test
	void searchingIsCancelled() throws Exception {
		String[] ids = row();
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThrows(OperationCanceledException.class,
				() -> Paths.between(opened.index(), ids[0], ids[3], Question.of(1), cancelled));
	}

	@Test
	void whatTheStandardHasForTwoTypesIsOfferedInBothDirections() {
		List<Connections.Offer> offers = Connections.between("malware", "intrusion-set");

		assertEquals(new Connections.Offer("authored-by", true, true), offers.getFirst());
		assertTrue(offers.contains(new Connections.Offer("uses", false, true)), offers.toString());
		assertEquals(new Connections.Offer("related-to", true, false), offers.getLast());
		assertFalse(offers.contains(new Connections.Offer("uses", true, true)));
	}

	@Test
	void betweenEqualTypesNothingIsOfferedTwice() {
		List<Connections.Offer> offers = Connections.between("malware", "malware");

		assertEquals(offers.size(), Set.copyOf(offers).size());
		assertTrue(offers.stream().allMatch(Connections.Offer::forward));
		assertTrue(offers.contains(new Connections.Offer("duplicate-of", true, false)));
	}
}
