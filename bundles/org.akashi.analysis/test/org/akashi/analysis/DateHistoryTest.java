package org.akashi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.analysis.DateStep.Effect;
import org.akashi.model.Campaign;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateHistoryTest {

	@TempDir
	Path folder;
	private Knowledge knowledge;
	private Campaign campaign;

	@BeforeEach
	void open() throws CoreException {
		knowledge = new Knowledge(folder);
		campaign = (Campaign) StixTypes.create("campaign");
		campaign.setName("Paper Lantern");
	}

	@AfterEach
	void close() {
		knowledge.close();
	}

	@Test
	void nothingWithoutValueAndEvidence() {
		assertTrue(DateHistory.of(knowledge.open, campaign, "first_seen").isEmpty());
	}

	@Test
	void aSentenceMovesTheDate() {
		state("2018", "2018");
		state("September 2017", "2017-09");
		campaign.setFirstSeen("2017-09-01T00:00:00.000Z");
		DateHistory history = history("first_seen");
		assertEquals(List.of(Effect.SET, Effect.MOVED), effects(history));
		assertEquals("2018", history.mover().orElseThrow().before().text());
		assertTrue(history.mover().orElseThrow().proof().quote().contains("September 2017"));
		assertEquals(List.of("2018"), history.others().stream().map(step -> step.stated().text()).toList());
		assertEquals(1, history.proofs().size());
	}

	@Test
	void aLaterDateContradicts() {
		state("September 2017", "2017-09");
		state("2018", "2018");
		campaign.setFirstSeen("2017-09-01T00:00:00.000Z");
		assertEquals(List.of(Effect.SET, Effect.CONTRADICTED), effects(history("first_seen")));
	}

	@Test
	void theSameDateAndACoarserOneConfirm() {
		state("September 2017", "2017-09");
		state("September 2017", "2017-09");
		state("September 2017", "2017-09-20");
		campaign.setFirstSeen("2017-09-01T00:00:00.000Z");
		DateHistory history = history("first_seen");
		assertEquals(List.of(Effect.SET, Effect.CONFIRMED, Effect.CONFIRMED), effects(history));
		assertEquals(3, history.proofs().size());
		assertTrue(history.others().isEmpty());
	}

	@Test
	void aPersonMayChooseALaterDate() {
		state("September 2017", "2017-09");
		state("2018", "2018");
		campaign.setFirstSeen("2018-01-01T00:00:00.000Z");
		DateHistory history = history("first_seen");
		assertEquals(Effect.MOVED, history.mover().orElseThrow().effect());
		assertEquals("2017-09", history.mover().orElseThrow().before().text());
		assertEquals("2018", history.value().text());
	}

	@Test
	void aValueWithoutEvidenceSaysSo() {
		campaign.setFirstSeen("2015-01-01T00:00:00.000Z");
		DateHistory history = history("first_seen");
		assertEquals(List.of(Effect.UNSOURCED), effects(history));
		assertNull(history.steps().getFirst().proof());
		assertTrue(history.proofs().isEmpty());
	}

	@Test
	void aValueThatNoSentenceStatesFollowsThem() {
		state("2018", "2018");
		campaign.setFirstSeen("2015-01-01T00:00:00.000Z");
		DateHistory history = history("first_seen");
		assertEquals(List.of(Effect.SET, Effect.UNSOURCED), effects(history));
		assertEquals("2018", history.mover().orElseThrow().before().text());
	}

	@Test
	void endsReachFurtherWhenTheyAreLater() {
		campaign.getEvidence().add(knowledge.sentence("2018", "last_seen", "2018"));
		campaign.getEvidence().add(knowledge.sentence("2019", "last_seen", "2019"));
		campaign.setLastSeen("2019-12-31T23:59:59.999Z");
		DateHistory history = history("last_seen");
		assertEquals(List.of(Effect.SET, Effect.MOVED), effects(history));
		assertEquals("2019", history.value().text());
	}

	@Test
	void whatAPersonSetsByHandIsAStep() {
		state("2018", "2018");
		campaign.setFirstSeen("2018-01-01T00:00:00.000Z");
		StatedDates.set(campaign, "first_seen", PartialDate.of("2016").orElseThrow(), "ann", "2026-11-23T18:00:00.000Z", "");
		DateHistory history = history("first_seen");
		assertEquals(List.of(Effect.SET, Effect.MOVED), effects(history));
		assertTrue(history.mover().orElseThrow().proof().isByHand());
	}

	private void state(String words, String stated) {
		campaign.getEvidence().add(knowledge.sentence(words, "first_seen", stated));
	}

	private DateHistory history(String property) {
		return DateHistory.of(knowledge.open, campaign, property).orElseThrow();
	}

	private static List<Effect> effects(DateHistory history) {
		return history.steps().stream().map(DateStep::effect).toList();
	}
}
