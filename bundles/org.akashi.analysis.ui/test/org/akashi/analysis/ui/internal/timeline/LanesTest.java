package org.akashi.analysis.ui.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.akashi.analysis.Event;
import org.akashi.analysis.Event.Kind;
import org.akashi.analysis.Event.State;
import org.akashi.analysis.EventList;
import org.akashi.analysis.Proof;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.store.CaseIndex.Entry;
import org.junit.jupiter.api.Test;

class LanesTest {

	private static final List<Event> EVENTS = List.of(Happened.first(Happened.CAMPAIGN, "2017-09"), Happened.targets(Happened.GERMANY, "2019", null),
			Happened.targets(Happened.TURKEY, "2019", null));

	@Test
	void ofTheFocusedOneFirstThenOfWhatItIsRelatedTo() {
		List<Lane> lanes = Lanes.byEntity(new EventList(Set.of(Happened.CAMPAIGN.id()), EVENTS, 0, 0), Entry::name);
		assertEquals(List.of("Paper Lantern", "Germany", "Turkey"), lanes.stream().map(Lane::title).toList());
		assertEquals(1, lanes.getFirst().events().size());
	}

	@Test
	void ofTheWholeCaseByWhoDoesIt() {
		List<Lane> lanes = Lanes.byEntity(new EventList(Set.of(), EVENTS, 0, 0), Entry::name);
		assertEquals(List.of("Paper Lantern"), lanes.stream().map(Lane::title).toList());
		assertEquals(3, lanes.getFirst().events().size());
	}

	@Test
	void byKindEachRelationshipHasItsOwn() {
		List<Lane> lanes = Lanes.byKind(new EventList(Set.of(), EVENTS, 0, 0), event -> event.verb());
		assertEquals(List.of("first_seen", "targets"), lanes.stream().map(Lane::title).toList());
		assertEquals(List.of(1, 2), lanes.stream().map(lane -> lane.events().size()).toList());
	}

	@Test
	void theSentenceSaysWhatItWasBefore() {
		Event moved = new Event(Kind.FIRST_SEEN, State.CURRENT, "campaign--1", "first_seen", Happened.CAMPAIGN, null, Happened.date("2017-09"), null, 80,
				Happened.date("2018"), List.of());
		String text = EventTexts.sentence(moved);
		assertTrue(text.contains("2017-09") && text.contains("2018"), text);
		Event former = new Event(Kind.FIRST_SEEN, State.SUPERSEDED, "campaign--1", "first_seen", Happened.CAMPAIGN, null, Happened.date("2018"), null, 80,
				null, List.of());
		assertFalse(EventTexts.sentence(former).equals(EventTexts.sentence(Happened.first(Happened.CAMPAIGN, "2018"))));
	}

	@Test
	void hostileNamesStayOnOneLine() {
		Entry hostile = new Entry("malware--9", "malware", "Evil\u202E\n\tname" + "x".repeat(10_000));
		String label = EventTexts.label(List.of(Happened.first(hostile, "2018")), false);
		assertFalse(label.contains("\n") || label.contains("\u202E"));
		assertTrue(label.length() <= 52);
	}

	@Test
	void aJudgementSaysWhoseItIs() {
		Proof proof = new Proof("first_seen", "2017", "", "", "", -1, -1, 0, 0, "ann", "2026-11-23T17:00:00Z", "");
		assertTrue(EventTexts.quote(proof).contains("ann"));
	}

	@Test
	void manyTargetsAreNumbered() {
		List<Event> events = new java.util.ArrayList<>();
		for (int i = 0; i < 9; i++) {
			events.add(Happened.targets(new Entry("location--" + i, "location", "Country number " + i), "2019", null));
		}
		String label = EventTexts.label(events, true);
		assertTrue(label.matches(".*Country number 0, Country number 1 \\+7"), label);
	}
}
