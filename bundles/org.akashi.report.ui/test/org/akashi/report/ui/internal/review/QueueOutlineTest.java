package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Statement;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.report.ui.internal.review.QueueOutline.Heading;
import org.akashi.report.ui.internal.review.QueueOutline.Row;
import org.junit.jupiter.api.Test;

class QueueOutlineTest {

	private static final QueueItem A1 = Items.mention("a1", "actor", "Lazarus", 0);
	private static final QueueItem IP = Items.mention("ip", "ipv4", "198.51.100.7", 20);
	private static final QueueItem A2 = Items.mention("a2", "actor", "Lazarus", 50);
	private static final QueueItem DE = Items.mention("de", "country", "Germany", 70);
	private static final QueueItem REL = statement("r1", Kind.RELATIONSHIP, "a1", "targets", "de", "Germany", 0, 90);
	private static final QueueItem SEEN = statement("p1", Kind.PROPERTY, "a2", "first_seen", "d", "2017-09", 40, 60);
	private static final List<QueueItem> ALL = List.of(A1, IP, A2, DE, REL, SEEN);

	private static QueueItem statement(String id, Kind kind, String subject, String verb, String object, String objectName, int start,
			int end) {
		return new QueueItem(id, kind, Status.OPEN, verb, "Lazarus " + verb + " " + objectName, "Sentence.", "", List.of(), Role.SUBJECT, 70,
				new Span(start, end), 0, "cues/1", "cue", "", new Statement(subject, "Lazarus", verb, object, objectName, "", ""), "");
	}

	private static QueueItem onPage(QueueItem item, int page) {
		return new QueueItem(item.id(), item.kind(), item.status(), item.type(), item.value(), item.raw(), item.entity(), item.candidates(),
				item.role(), item.confidence(), item.span(), page, item.extractor(), item.why(), item.object(), item.statement(), item.conflict());
	}

	private static QueueOutline text() {
		return new QueueOutline(ALL, ItemFilter.ALL, Grouping.TEXT);
	}

	private static QueueOutline entities() {
		return new QueueOutline(ALL, ItemFilter.ALL, Grouping.ENTITY);
	}

	private static List<String> ids(QueueOutline outline) {
		return outline.order().stream().map(QueueItem::id).toList();
	}

	private static List<String> tops(QueueOutline outline) {
		return outline.roots().stream().map(row -> row.item() == null ? row.key() : row.item().id()).toList();
	}

	@Test
	void anEmptyQueueHasNoRows() {
		for (Grouping grouping : Grouping.values()) {
			assertTrue(new QueueOutline(List.of(), ItemFilter.ALL, grouping).roots().isEmpty());
		}
	}

	@Test
	void aThingHasOneRowWithItsPlaces() {
		Row group = entities().roots().get(0);
		assertTrue(group.group());
		assertNull(group.parent());
		assertEquals(List.of(A1, A2), group.items());
		assertEquals(List.of("a1", "a2"), group.children().stream().map(Row::key).toList());
		assertTrue(group.children().get(1).place());
		assertSame(group, group.children().get(1).unit());
	}

	@Test
	void aValueWithOnePlaceIsNoGroup() {
		Row single = entities().row("ip").orElseThrow();
		assertFalse(single.group());
		assertFalse(single.place());
		assertEquals("ip", single.key());
		assertSame(single, single.unit());
	}

	@Test
	void aStatementFollowsTheLaterOfWhatItConnects() {
		assertEquals(List.of("a1", "p1", "ip", "de", "r1"), tops(entities()));
		assertEquals(List.of("a1", "a2", "p1", "ip", "de", "r1"), ids(entities()));
	}

	@Test
	void aStatementWhoseEndsAreHiddenComesLast() {
		QueueOutline outline = new QueueOutline(ALL, new ItemFilter("", "targets", null, null, 0), Grouping.ENTITY);
		assertEquals(List.of("r1"), tops(outline));
	}

	@Test
	void oneStatementOfSeveralSentencesIsOneRow() {
		QueueItem again = statement("r2", Kind.RELATIONSHIP, "a2", "targets", "de", "Germany", 100, 150);
		QueueItem other = statement("r3", Kind.RELATIONSHIP, "a2", "uses", "de", "Germany", 100, 150);
		QueueOutline outline = new QueueOutline(List.of(A1, A2, DE, REL, again, other), ItemFilter.ALL, Grouping.ENTITY);
		assertEquals(List.of("a1", "de", "r1", "r3"), tops(outline));
		assertEquals(List.of(REL, again), outline.roots().get(2).items());
	}

	@Test
	void anotherDateIsAnotherStatement() {
		QueueItem later = statement("p2", Kind.PROPERTY, "a1", "first_seen", "d2", "2018-10", 40, 60);
		QueueOutline outline = new QueueOutline(List.of(A1, A2, SEEN, later), ItemFilter.ALL, Grouping.ENTITY);
		assertEquals(List.of("a1", "p1", "p2"), tops(outline));
	}

	@Test
	void sameValueOfAnotherTypeIsAnotherThing() {
		QueueItem tool = Items.mention("t", "tool", "Lazarus", 90);
		assertEquals(List.of("a1", "t"), tops(new QueueOutline(List.of(A1, A2, tool), ItemFilter.ALL, Grouping.ENTITY)));
	}

	@Test
	void anAliasOfTheSameThingIsAnotherPlaceOfIt() {
		QueueItem alias = new QueueItem("z", Kind.MENTION, Status.OPEN, "actor", "Lazarus", "Hidden Cobra", "Lazarus", List.of(), Role.SUBJECT, 80,
				new Span(90, 102), 0, "names/1", "alias", "", null, "");
		assertEquals(1, new QueueOutline(List.of(A1, alias), ItemFilter.ALL, Grouping.ENTITY).roots().size());
	}

	@Test
	void anAmbiguousNameIsNoPlaceOfOneOfItsThings() {
		QueueItem asked = Items.ambiguous("x", "Lazarus", 90);
		QueueItem again = Items.ambiguous("y", "LAZARUS", 120);
		assertEquals(List.of("a1", "x"), tops(new QueueOutline(List.of(A1, asked, again), ItemFilter.ALL, Grouping.ENTITY)));
	}

	@Test
	void theSurestThingComesFirstWithItsStatements() {
		QueueItem sure = Items.mention("s", "malware", "Duuzer", 150, 99, Role.SUBJECT);
		QueueItem uses = statement("u", Kind.RELATIONSHIP, "s", "targets", "gone", "?", 150, 160);
		QueueOutline outline = new QueueOutline(List.of(A1, sure, uses), ItemFilter.ALL, Grouping.ENTITY, true);
		assertEquals(List.of("s", "u", "a1"), tops(outline));
	}

	@Test
	void inTheOrderOfTheTextEachPlaceStandsAlone() {
		assertEquals(List.of("a1", "ip", "a2", "p1", "de", "r1"), tops(text()));
		assertTrue(text().roots().stream().allMatch(row -> row.children().isEmpty()));
	}

	@Test
	void pagesHaveHeadingsWhereThereArePages() {
		QueueOutline outline = new QueueOutline(List.of(onPage(A1, 1), onPage(IP, 1), onPage(A2, 3)), ItemFilter.ALL, Grouping.TEXT);
		assertEquals(List.of(1, 3), outline.roots().stream().map(row -> row.heading().page()).toList());
		Row first = outline.roots().get(0);
		assertTrue(first.isHeading());
		assertFalse(first.group());
		assertEquals(List.of("a1", "ip"), first.children().stream().map(Row::key).toList());
		assertSame(first.children().get(0), first.children().get(0).unit());
	}

	@Test
	void typesHaveHeadingsMentionsFirst() {
		QueueOutline outline = new QueueOutline(ALL, ItemFilter.ALL, Grouping.TYPE);
		assertEquals(List.of(new Heading(Kind.MENTION, "actor", 0), new Heading(Kind.MENTION, "country", 0), new Heading(Kind.MENTION, "ipv4", 0),
				new Heading(Kind.RELATIONSHIP, "targets", 0), new Heading(Kind.PROPERTY, "first_seen", 0)),
				outline.roots().stream().map(Row::heading).toList());
		assertTrue(outline.roots().get(0).children().get(0).group());
		assertEquals(2, outline.roots().get(0).items().size());
	}

	@Test
	void keysAreUnique() {
		for (Grouping grouping : Grouping.values()) {
			QueueOutline outline = new QueueOutline(ALL, ItemFilter.ALL, grouping);
			List<String> keys = outline.roots().stream().flatMap(row -> Stream.concat(Stream.of(row), row.children().stream()))
					.flatMap(row -> row.group() ? Stream.concat(Stream.of(row), row.children().stream()) : Stream.of(row))
					.distinct().map(Row::key).toList();
			Set<String> different = keys.stream().collect(Collectors.toSet());
			assertEquals(different.size(), keys.size(), grouping + " " + keys);
		}
	}

	@Test
	void groupKeysStayWhenADecisionChanges() {
		QueueOutline after = new QueueOutline(List.of(A1.with(Status.ACCEPTED), IP, A2), ItemFilter.ALL, Grouping.ENTITY);
		assertEquals(entities().roots().get(0).key(), after.roots().get(0).key());
	}

	@Test
	void filteredItemsHaveNoRow() {
		QueueOutline outline = new QueueOutline(ALL, new ItemFilter("", "ipv4", null, null, 0), Grouping.ENTITY);
		assertTrue(outline.row("a1").isEmpty());
		assertTrue(outline.row("ip").isPresent());
		assertEquals(1, outline.roots().size());
	}

	@Test
	void nextGoesDownAndAroundOnce() {
		assertEquals(IP, text().next("a1", 1, item -> true).orElseThrow());
		assertEquals(A1, text().next("r1", 1, item -> true).orElseThrow());
	}

	@Test
	void previousGoesUpAndAroundOnce() {
		assertEquals(A1, text().next("ip", -1, item -> true).orElseThrow());
		assertEquals(REL, text().next("a1", -1, item -> true).orElseThrow());
	}

	@Test
	void nextFromNowhereStartsAtAnEnd() {
		assertEquals(A1, text().next("", 1, item -> true).orElseThrow());
		assertEquals(REL, text().next("", -1, item -> true).orElseThrow());
		assertEquals(A1, text().next("gone", 1, item -> true).orElseThrow());
	}

	@Test
	void nextSkipsWhatDoesNotFit() {
		assertEquals(SEEN, text().next("a1", 1, item -> !item.mention()).orElseThrow());
		assertTrue(text().next("a1", 1, item -> false).isEmpty());
	}

	@Test
	void nextOfTheOnlyFittingItemIsItself() {
		assertEquals(IP, text().next("ip", 1, item -> item.id().equals("ip")).orElseThrow());
	}
}
