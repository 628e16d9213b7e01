package org.akashi.analysis.ui.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.akashi.analysis.Event;
import org.akashi.analysis.EventList;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.timeline.LaneLayout.Item;
import org.akashi.stix.Period;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class LaneLayoutTest {

	private static final TimeScale SCALE = TimeScale.fit(new Period(Instant.parse("2016-01-01T00:00:00Z"), Instant.parse("2019-12-31T00:00:00Z")),
			1_000, 0, 0);

	@Test
	void aMonthIsAsLongAsAMonthAndADayIsAMark() {
		LaneLayout layout = layout(List.of(Happened.first(Happened.CAMPAIGN, "2017-09"), Happened.first(Happened.GERMANY, "2018-03-05")));
		Item month = layout.items().getFirst();
		assertEquals(SCALE.x(Instant.parse("2017-10-01T00:00:00Z")) - SCALE.x(Instant.parse("2017-09-01T00:00:00Z")), month.width(), 0.01);
		assertEquals(LaneLayout.MARK, layout.items().getLast().width());
	}

	@Test
	void openDatesHaveArrows() {
		Item since = layout(List.of(Happened.targets(Happened.GERMANY, "2017", null))).items().getFirst();
		assertEquals(since.x() + since.width() + LaneLayout.ARROW, since.right());
		assertEquals(since.x(), since.left());
		Item until = layout(List.of(Happened.targets(Happened.GERMANY, null, "2017"))).items().getFirst();
		assertEquals(until.x() - LaneLayout.ARROW, until.left());
	}

	@Test
	void whatIsOfTheSameKindAndTimeIsOneShape() {
		List<Event> events = List.of(Happened.targets(Happened.GERMANY, "2019", null), Happened.targets(Happened.TURKEY, "2019", null),
				Happened.targets(Happened.GERMANY, "2017", "2017"));
		LaneLayout layout = layout(events);
		assertEquals(2, layout.items().size());
		Item both = layout.items().getLast();
		assertEquals(2, both.events().size());
		assertFalse(both.count());
		assertTrue(EventTexts.label(both.events(), true).endsWith("Germany, Turkey"), EventTexts.label(both.events(), true));
	}

	@Test
	void rowsNeverOverlapLabelsIncluded() {
		Random random = new Random(7);
		List<Event> events = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			events.add(Happened.first(new Entry("malware--" + i, "malware", "M" + i), "20%02d-%02d".formatted(10 + random.nextInt(10), 1 + random.nextInt(12))));
		}
		LaneLayout layout = layout(events);
		assertFalse(layout.counts());
		for (Item one : layout.items()) {
			for (Item other : layout.items()) {
				boolean apart = one == other || one.row() != other.row() || one.right() + (one.labelled() ? 40 : 0) <= other.left()
						|| other.right() + (other.labelled() ? 40 : 0) <= one.left();
				assertTrue(apart, one + " " + other);
			}
		}
	}

	@Test
	void factsStandAboveSentences() {
		LaneLayout layout = layout(List.of(Happened.sentence(Happened.CAMPAIGN, "2016"), Happened.first(Happened.CAMPAIGN, "2018")));
		Item sentence = layout.items().stream().filter(item -> item.event().kind() == Event.Kind.SENTENCE).findFirst().orElseThrow();
		Item fact = layout.items().stream().filter(item -> item.event().kind() == Event.Kind.FIRST_SEEN).findFirst().orElseThrow();
		assertTrue(fact.row() < sentence.row());
	}

	@Test
	void crowdsAreCountedAndNobodyIsLost() {
		Random random = new Random(3);
		List<Event> events = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			events.add(Happened.first(new Entry("malware--" + i, "malware", "M" + i), "2017-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28))));
		}
		LaneLayout layout = layout(events);
		assertTrue(layout.counts());
		assertEquals(10_000, layout.items().stream().mapToInt(item -> item.events().size()).sum());
		assertTrue(layout.items().size() < 40, layout.items().size() + "");
		assertTrue(layout.most() > 200);
	}

	@Test
	void closerTheCrowdComesApart() {
		List<Event> events = new ArrayList<>();
		for (int i = 1; i <= 28; i++) {
			events.add(Happened.first(new Entry("malware--" + i, "malware", "M" + i), "2017-09-%02d".formatted(i)));
		}
		assertTrue(LaneLayout.of(lane(events), SCALE, label -> 60).items().size() < 28);
		assertEquals(28, LaneLayout.of(lane(events), SCALE.zoomed(100, 0), label -> 60).items().size());
	}

	@Test
	void whatIsAtAPlaceIsFound() {
		LaneLayout one = layout(List.of(Happened.first(Happened.CAMPAIGN, "2017-09")));
		LaneLayout other = layout(List.of(Happened.targets(Happened.GERMANY, "2019", null)));
		TimelineGeometry geometry = new TimelineGeometry(SCALE, 0, List.of(one, other), 100, 28, 20, 900, 400);
		for (int lane = 0; lane < 2; lane++) {
			Item item = geometry.layouts().get(lane).items().getFirst();
			Rectangle bounds = geometry.bounds(lane, item);
			assertEquals(new TimelineGeometry.Place(lane, item), geometry.at(bounds.x + 2, bounds.y + 3).orElseThrow());
		}
		assertTrue(geometry.at(50, 60).isEmpty());
		assertTrue(geometry.at(300, 10).isEmpty());
		assertEquals(-1, geometry.laneAt(399));
		assertEquals(0, geometry.scrolledBy(1_000).scrolled());
	}

	@Test
	void scrolledLanesGoUnderTheRuler() {
		List<LaneLayout> layouts = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			layouts.add(layout(List.of(Happened.first(Happened.CAMPAIGN, "2017-09"))));
		}
		TimelineGeometry geometry = new TimelineGeometry(SCALE, 0, layouts, 100, 28, 20, 900, 400).scrolledBy(240);
		assertEquals(10, geometry.laneAt(30));
		assertEquals(28 + 1 - 240, geometry.top(0));
		assertEquals(geometry.wholeHeight() - 400, geometry.scrolledBy(100_000).scrolled());
	}

	private static LaneLayout layout(List<Event> events) {
		return LaneLayout.of(lane(events), SCALE, label -> 40);
	}

	private static Lane lane(List<Event> events) {
		return Lane.of("k", "A lane", "campaign", events.stream().sorted(Comparator.comparing(Event::begin)).toList(), true);
	}

	@Test
	void aModelWithoutEventsHasATimeAllTheSame() {
		TimelineModel model = new TimelineModel(EventList.NONE, List.of());
		assertEquals(new Period(Instant.EPOCH, Instant.EPOCH), model.whole());
		assertTrue(model.isEmpty());
	}
}
