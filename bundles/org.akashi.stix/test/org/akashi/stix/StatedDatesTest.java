package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.akashi.model.Campaign;
import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatedDatesTest {

	private static final String AT = "2026-11-23T17:00:00.000Z";
	private Campaign campaign;

	@BeforeEach
	void make() {
		campaign = (Campaign) StixTypes.create("campaign");
		campaign.setName("Operation Paper Lantern");
	}

	@Test
	void withoutEvidenceAMidnightIsADay() {
		campaign.setFirstSeen("2017-09-01T00:00:00.000Z");
		assertEquals("2017-09-01", shown("first_seen"));
		campaign.setFirstSeen("2017-09-01T04:00:00.000Z");
		assertEquals("2017-09-01 04:00", shown("first_seen"));
	}

	@Test
	void theSentenceSaysHowPreciseItIs() {
		campaign.setFirstSeen("2017-09-01T00:00:00.000Z");
		campaign.getEvidence().add(evidence("first_seen", "2017-09"));
		assertEquals("2017-09", shown("first_seen"));
	}

	@Test
	void theMostPreciseOfTheSameMomentCounts() {
		campaign.setFirstSeen("2017-01-01T00:00:00.000Z");
		campaign.getEvidence().add(evidence("first_seen", "2017"));
		campaign.getEvidence().add(evidence("first_seen", "2017-01"));
		assertEquals("2017-01", shown("first_seen"));
	}

	@Test
	void evidenceForAnotherMomentDoesNotCount() {
		campaign.setFirstSeen("2016-05-01T00:00:00.000Z");
		campaign.getEvidence().add(evidence("first_seen", "2017-09"));
		assertEquals("2016-05-01", shown("first_seen"));
	}

	@Test
	void endsAreTheLastMoment() {
		campaign.setLastSeen("2018-12-31T23:59:59.999Z");
		campaign.getEvidence().add(evidence("last_seen", "2018"));
		assertEquals("2018", shown("last_seen"));
	}

	@Test
	void evidenceOfEarlierCasesSaysItInItsReason() {
		campaign.setFirstSeen("2017-09-01T00:00:00.000Z");
		Evidence evidence = evidence("first_seen", null);
		evidence.setWhy("Stated as 2017-09. «began» stands before it.");
		campaign.getEvidence().add(evidence);
		assertEquals("2017-09", shown("first_seen"));
	}

	@Test
	void relationshipsHoldOverPeriods() {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setStartTime("2017-09-01T00:00:00.000Z");
		relationship.setStopTime("2018-12-31T23:59:59.999Z");
		relationship.getEvidence().add(evidence("", "2017-09/2018"));
		assertEquals("2017-09", StatedDates.value(relationship, "start_time").orElseThrow().text());
		assertEquals("2018", StatedDates.value(relationship, "stop_time").orElseThrow().text());
		assertEquals(1, StatedDates.evidence(relationship, "stop_time").size());
	}

	@Test
	void whatAPersonSetsIsThatPersonsEvidenceAndTravels() {
		StatedDates.set(campaign, "first_seen", PartialDate.of("2017").orElseThrow(), "ann", AT, "");
		StatedDates.set(campaign, "first_seen", PartialDate.of("2017-09").orElseThrow(), "ann", AT, "seen by myself");
		assertEquals("2017-09-01T00:00:00.000Z", campaign.getFirstSeen());
		assertEquals(1, campaign.getEvidence().size());
		assertTrue(StatedDates.isByHand(campaign.getEvidence().getFirst()));
		StixObject read = StixReader.read(StixWriter.line(campaign));
		assertEquals("2017-09", StatedDates.value(read, "first_seen").orElseThrow().text());
		assertEquals("ann", read.getEvidence().getFirst().getDecidedBy());
	}

	@Test
	void sentencesStayWhenAPersonSetsAnotherDate() {
		campaign.getEvidence().add(evidence("first_seen", "2018"));
		StatedDates.set(campaign, "first_seen", PartialDate.of("2017-09").orElseThrow(), "ann", AT, "");
		assertEquals(2, campaign.getEvidence().size());
		StatedDates.set(campaign, "first_seen", null, "ann", AT, "");
		assertEquals(1, campaign.getEvidence().size());
		assertTrue(StatedDates.value(campaign, "first_seen").isEmpty());
	}

	@Test
	void onlyTimestampsAreSet() {
		assertThrows(IllegalArgumentException.class, () -> StatedDates.set(campaign, "name", null, "ann", AT, ""));
		assertFalse(StatedDates.value(campaign, "name").isPresent());
	}

	private String shown(String property) {
		return StatedDates.value(campaign, property).orElseThrow().text();
	}

	private static Evidence evidence(String property, String stated) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setProperty(property);
		evidence.setStated(stated);
		evidence.setSha256("0".repeat(64));
		evidence.setQuote("It began then.");
		return evidence;
	}
}
