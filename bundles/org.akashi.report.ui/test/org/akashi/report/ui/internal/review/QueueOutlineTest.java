package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.report.ui.internal.review.QueueOutline.Row;
import org.junit.jupiter.api.Test;

class QueueOutlineTest {

	private static final QueueItem A1 = Items.mention("a1", "actor", "Lazarus", 0);
	private static final QueueItem IP = Items.mention("ip", "ipv4", "198.51.100.7", 20);
	private static final QueueItem A2 = Items.mention("a2", "actor", "Lazarus", 50);
	private static final QueueItem REL = Items.relationship("r1", "Lazarus", "targets", "Germany", "");
	private static final QueueItem DATE = Items.property("p1", "Lazarus", "first_seen", "2017-09");
	private static final List<QueueItem> ALL = List.of(A1, IP, A2, REL, DATE);

	private static QueueOutline flat() {
		return new QueueOutline(ALL, ItemFilter.ALL, false);
	}

	private static QueueOutline grouped() {
		return new QueueOutline(ALL, ItemFilter.ALL, true);
	}

	@Test
	void eachKindHasASectionInAFixedOrder() {
		assertEquals(List.of(Kind.MENTION, Kind.RELATIONSHIP, Kind.PROPERTY),
				flat().sections().stream().map(Row::kind).toList());
	}

	@Test
	void sectionsWithoutItemsAreLeftOut() {
		QueueOutline outline = new QueueOutline(List.of(REL), ItemFilter.ALL, false);
		assertEquals(List.of(Kind.RELATIONSHIP), outline.sections().stream().map(Row::kind).toList());
		assertEquals(0, outline.sections().get(0).index());
	}

	@Test
	void anEmptyQueueHasNoRows() {
		assertTrue(new QueueOutline(List.of(), ItemFilter.ALL, true).sections().isEmpty());
	}

	@Test
	void flatRowsKeepTheOrderOfTheText() {
		assertEquals(List.of("a1", "ip", "a2"),
				flat().sections().get(0).children().stream().map(Row::key).toList());
		assertEquals(List.of("a1", "ip", "a2", "r1", "p1"), flat().order().stream().map(QueueItem::id).toList());
	}

	@Test
	void groupedRowsJoinPlacesOfOneValue() {
		Row section = grouped().sections().get(0);
		assertEquals(2, section.children().size());
		Row group = section.children().get(0);
		assertTrue(group.group());
		assertEquals(List.of(A1, A2), group.items());
		assertEquals(List.of("a1", "a2"), group.children().stream().map(Row::key).toList());
	}

	@Test
	void aValueWithOnePlaceIsNoGroup() {
		Row single = grouped().sections().get(0).children().get(1);
		assertFalse(single.group());
		assertEquals("ip", single.key());
	}

	@Test
	void sameValueOfAnotherTypeIsAnotherGroup() {
		QueueItem tool = Items.mention("t", "tool", "Lazarus", 90);
		QueueOutline outline = new QueueOutline(List.of(A1, A2, tool), ItemFilter.ALL, true);
		assertEquals(2, outline.sections().get(0).children().size());
	}

	@Test
	void groupedOrderFollowsTheRows() {
		assertEquals(List.of("a1", "a2", "ip", "r1", "p1"), grouped().order().stream().map(QueueItem::id).toList());
	}

	@Test
	void rowOfAnItemIsItsPlaceInTheGroup() {
		QueueOutline outline = grouped();
		Row place = outline.row("a2").orElseThrow();
		assertSame(outline.sections().get(0).children().get(0), place.parent());
		assertEquals(1, place.index());
	}

	@Test
	void groupKeysStayWhenADecisionChanges() {
		QueueOutline after = new QueueOutline(List.of(A1.with(Status.ACCEPTED), IP, A2), ItemFilter.ALL, true);
		assertEquals(grouped().sections().get(0).children().get(0).key(),
				after.sections().get(0).children().get(0).key());
	}

	@Test
	void filteredItemsHaveNoRow() {
		QueueOutline outline = new QueueOutline(ALL, new ItemFilter("", "ipv4", null, null, 0), false);
		assertTrue(outline.row("a1").isEmpty());
		assertTrue(outline.row("ip").isPresent());
		assertEquals(1, outline.sections().size());
	}

	@Test
	void nextGoesDownAndAroundOnce() {
		assertEquals(IP, flat().next("a1", 1, item -> true).orElseThrow());
		assertEquals(A1, flat().next("p1", 1, item -> true).orElseThrow());
	}

	@Test
	void previousGoesUpAndAroundOnce() {
		assertEquals(A1, flat().next("ip", -1, item -> true).orElseThrow());
		assertEquals(DATE, flat().next("a1", -1, item -> true).orElseThrow());
	}

	@Test
	void nextFromNowhereStartsAtAnEnd() {
		assertEquals(A1, flat().next("", 1, item -> true).orElseThrow());
		assertEquals(DATE, flat().next("", -1, item -> true).orElseThrow());
		assertEquals(A1, flat().next("gone", 1, item -> true).orElseThrow());
	}

	@Test
	void nextSkipsWhatDoesNotFit() {
		assertEquals(REL, flat().next("a1", 1, item -> !item.mention()).orElseThrow());
		assertTrue(flat().next("a1", 1, item -> false).isEmpty());
	}

	@Test
	void nextOfTheOnlyFittingItemIsItself() {
		assertEquals(IP, flat().next("ip", 1, item -> item.id().equals("ip")).orElseThrow());
	}
}
