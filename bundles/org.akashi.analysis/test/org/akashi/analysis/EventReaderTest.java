package org.akashi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.analysis.Event.Kind;
import org.akashi.analysis.Event.State;
import org.akashi.model.Campaign;
import org.akashi.model.Indicator;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.model.Sighting;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventReaderTest {

	@TempDir
	Path folder;
	private Knowledge knowledge;
	private Campaign campaign;
	private StixObject implant;

	@BeforeEach
	void open() throws CoreException {
		knowledge = new Knowledge(folder);
		campaign = knowledge.add("campaign", one -> {
			one.setName("Paper Lantern");
			one.setFirstSeen("2017-09-01T00:00:00.000Z");
			one.getEvidence().add(knowledge.sentence("2018", "first_seen", "2018"));
			one.getEvidence().add(knowledge.sentence("September 2017", "first_seen", "2017-09"));
		});
		implant = knowledge.add("malware", one -> {
			((org.akashi.model.Malware) one).setName("Night Heron");
			((org.akashi.model.Malware) one).setIsFamily(true);
			one.getEvidence().add(knowledge.sentence("2016", "", null));
		});
	}

	@AfterEach
	void close() {
		knowledge.close();
	}

	@Test
	void theDateAndWhatItWasBefore() {
		List<Event> events = around(campaign).stream().filter(event -> event.kind() == Kind.FIRST_SEEN).toList();
		assertEquals(List.of("2017-09", "2018"), events.stream().map(Event::dateText).toList());
		assertEquals(List.of(State.CURRENT, State.SUPERSEDED), events.stream().map(Event::state).toList());
		assertEquals("2018", events.getFirst().before().text());
		assertTrue(events.getFirst().proofs().getFirst().quote().startsWith("Operation Paper Lantern began"));
	}

	@Test
	void relationshipsHoldOverTheirPeriod() {
		StixObject germany = knowledge.named("location", "Germany");
		Relationship targets = knowledge.relate(campaign, "targets", germany, knowledge.sentence("2019", "", "2019/2019"));
		knowledge.open.read(() -> targets);
		edit(targets.getId(), one -> {
			((Relationship) one).setStartTime("2019-01-01T00:00:00.000Z");
			((Relationship) one).setStopTime("2019-12-31T23:59:59.999Z");
		});
		Event event = around(campaign).stream().filter(one -> one.kind() == Kind.RELATION).findFirst().orElseThrow();
		assertEquals("targets", event.verb());
		assertEquals("Germany", event.otherEnd().orElseThrow().name());
		assertEquals("2019", event.dateText());
		assertFalse(event.isOpenBefore());
		assertFalse(event.isOpenAfter());
		assertEquals(event, around(germany).stream().filter(one -> one.kind() == Kind.RELATION).findFirst().orElseThrow());
	}

	@Test
	void aRelationshipWithoutEndGoesOn() {
		Relationship uses = knowledge.relate(campaign, "uses", implant);
		edit(uses.getId(), one -> ((Relationship) one).setStartTime("2017-09-01T00:00:00.000Z"));
		Event event = around(campaign).stream().filter(one -> one.kind() == Kind.RELATION).findFirst().orElseThrow();
		assertTrue(event.isOpenAfter());
		assertEquals("2017-09-01 –", event.dateText());
	}

	@Test
	void datesThatStandInASentenceAreUndecided() {
		List<Event> events = around(implant);
		assertEquals(List.of("2016"), events.stream().map(Event::dateText).toList());
		assertEquals(Kind.SENTENCE, events.getFirst().kind());
		assertTrue(events.getFirst().proofs().getFirst().quote().contains("implants since 2016"));
	}

	@Test
	void sightingsReportsAndIndicatorsAreFoundByWhatTheyReferTo() {
		Report report = knowledge.add("report", one -> {
			one.setName("Lantern");
			one.setPublished("2019-03-05T00:00:00.000Z");
			one.getObjectRefs().add(implant.getId());
		});
		knowledge.add("sighting", (Sighting one) -> {
			one.setSightingOfRef(implant.getId());
			one.setFirstSeen("2018-05-01T10:00:00.000Z");
		});
		Indicator indicator = knowledge.add("indicator", one -> {
			one.setPattern("[domain-name:value = 'a.example']");
			one.setPatternType("stix");
			one.setValidFrom("2019-03-05T00:00:00.000Z");
		});
		knowledge.relate(indicator, "indicates", implant);
		List<Kind> kinds = around(implant).stream().map(Event::kind).toList();
		assertEquals(List.of(Kind.SENTENCE, Kind.SIGHTING, Kind.INDICATOR, Kind.REPORT), kinds);
		assertEquals(report.getId(), around(implant).getLast().carrier());
	}

	@Test
	void theWholeCaseIsInOrderOfTime() {
		EventList all = new EventReader(knowledge.open, 1_000, 1_000).all(new NullProgressMonitor());
		assertEquals(List.of("2016", "2017-09", "2018"), all.events().stream().map(Event::dateText).toList());
		assertTrue(all.complete());
		assertTrue(all.focus().isEmpty());
	}

	@Test
	void limitsAreSaid() {
		EventList few = new EventReader(knowledge.open, 1, 1_000).all(new NullProgressMonitor());
		assertEquals(1, few.events().size());
		assertEquals(State.CURRENT, few.events().getFirst().state());
		assertFalse(few.complete());
		EventList unread = new EventReader(knowledge.open, 1_000, 1).all(new NullProgressMonitor());
		assertEquals(1, unread.unread());
	}

	@Test
	void itCanBeCancelled() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new EventReader(knowledge.open, 10, 10).all(cancelled));
	}

	@Test
	void missingObjectsGiveNothing() {
		assertTrue(new EventReader(knowledge.open, 10, 10).around(List.of("campaign--00000000-0000-4000-8000-000000000000"), new NullProgressMonitor())
				.events().isEmpty());
	}

	private List<Event> around(StixObject object) {
		return new EventReader(knowledge.open, 1_000, 1_000).around(List.of(object.getId()), new NullProgressMonitor()).events();
	}

	private void edit(String id, java.util.function.Consumer<StixObject> change) {
		try {
			knowledge.open.history().execute("Date", edit -> change.accept(edit.modify(id)));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
