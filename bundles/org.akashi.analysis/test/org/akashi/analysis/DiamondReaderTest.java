package org.akashi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.akashi.analysis.Diamond.Corner;
import org.akashi.analysis.Diamond.Item;
import org.akashi.analysis.Diamond.Meta;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiamondReaderTest {

	@TempDir
	Path folder;
	private Knowledge knowledge;
	private StixObject campaign;

	@BeforeEach
	void open() throws CoreException {
		knowledge = new Knowledge(folder);
		campaign = knowledge.add("campaign", (org.akashi.model.Campaign one) -> {
			one.setName("Paper Lantern");
			one.setFirstSeen("2017-09-01T00:00:00.000Z");
			one.setObjective("Espionage");
			one.getEvidence().add(knowledge.sentence("September 2017", "first_seen", "2017-09"));
		});
	}

	@AfterEach
	void close() {
		knowledge.close();
	}

	@Test
	void aBareCampaignHasFourEmptyCorners() {
		Diamond diamond = read();
		assertEquals(0, diamond.size());
		assertEquals(List.of("2017-09 … "), values(diamond, Meta.TIMESTAMP));
		assertEquals(List.of("Espionage"), values(diamond, Meta.RESULT));
	}

	@Test
	void eachCornerGetsWhatBelongsThere() {
		StixObject implant = knowledge.named("tool", "Night Heron");
		StixObject server = knowledge.named("infrastructure", "The nest");
		relate(campaign, "attributed-to", knowledge.named("intrusion-set", "Herons"), 80);
		relate(campaign, "uses", implant, 80);
		relate(campaign, "targets", knowledge.named("location", "Germany"), 80);
		relate(campaign, "targets", knowledge.named("vulnerability", "CVE-2017-0001"), 80);
		relate(implant, "uses", server, 80);
		Diamond diamond = read();
		assertEquals(List.of("Herons"), names(diamond, Corner.ADVERSARY));
		assertEquals(List.of("Night Heron", "CVE-2017-0001"), names(diamond, Corner.CAPABILITY));
		assertEquals(List.of("The nest"), names(diamond, Corner.INFRASTRUCTURE));
		assertEquals(List.of("Germany"), names(diamond, Corner.VICTIM));
		assertEquals("Night Heron", diamond.items(Corner.INFRASTRUCTURE).getFirst().via().name());
		assertEquals(List.of("CAPABILITY>INFRASTRUCTURE"), values(diamond, Meta.DIRECTION));
	}

	@Test
	void whatSeemsSoIsAHypothesis() {
		relate(campaign, "related-to", knowledge.named("intrusion-set", "Herons"), 70);
		relate(campaign, "uses", knowledge.named("tool", "Maybe"), 25);
		relate(campaign, "uses", knowledge.named("tool", "Surely"), 75);
		Diamond diamond = read();
		assertTrue(diamond.items(Corner.ADVERSARY).getFirst().hypothesis());
		assertEquals(List.of("Surely", "Maybe"), names(diamond, Corner.CAPABILITY));
		assertFalse(diamond.items(Corner.CAPABILITY).getFirst().hypothesis());
		assertTrue(diamond.items(Corner.CAPABILITY).getLast().hypothesis());
	}

	@Test
	void aHypothesisLeadsNoFurther() {
		StixObject maybe = knowledge.named("tool", "Maybe");
		relate(campaign, "uses", maybe, 25);
		relate(maybe, "uses", knowledge.named("infrastructure", "The nest"), 90);
		assertTrue(read().items(Corner.INFRASTRUCTURE).isEmpty());
	}

	@Test
	void twoRelationshipsWithOneThingAreOneItem() {
		StixObject germany = knowledge.named("location", "Germany");
		Relationship early = knowledge.relate(campaign, "targets", germany, knowledge.sentence("September 2017", "", "2017-09/2017-09"));
		Relationship late = knowledge.relate(campaign, "targets", germany, knowledge.sentence("2019", "", "2019/"));
		period(early, "2017-09-01T00:00:00.000Z", "2017-09-30T23:59:59.999Z");
		period(late, "2019-01-01T00:00:00.000Z", null);
		Item item = read().items(Corner.VICTIM).getFirst();
		assertEquals(2, item.proofs().size());
		assertEquals(2, item.relations().size());
		assertTrue(item.when().equals("2017-09; 2019 –") || item.when().equals("2019 –; 2017-09"), item.when());
	}

	@Test
	void whatLiesOutsideThePeriodIsCounted() {
		Relationship late = knowledge.relate(campaign, "targets", knowledge.named("location", "Germany"));
		period(late, "2019-01-01T00:00:00.000Z", null);
		relate(campaign, "targets", knowledge.named("location", "Israel"), 80);
		Diamond diamond = DiamondReader.read(knowledge.open, campaign.getId(), period -> period.contains(Instant.parse("2018-01-01T00:00:00Z")),
				new NullProgressMonitor()).orElseThrow();
		assertEquals(List.of("Israel"), names(diamond, Corner.VICTIM));
		assertEquals(1, diamond.hidden());
	}

	@Test
	void anActorIsItsOwnAdversaryAndHasWhatItsCampaignsHave() {
		StixObject herons = knowledge.named("intrusion-set", "Herons");
		relate(campaign, "attributed-to", herons, 80);
		relate(campaign, "targets", knowledge.named("location", "Germany"), 80);
		Diamond diamond = DiamondReader.read(knowledge.open, herons.getId(), period -> true, new NullProgressMonitor()).orElseThrow();
		assertEquals(List.of("Herons"), names(diamond, Corner.ADVERSARY));
		assertEquals("Paper Lantern", diamond.items(Corner.VICTIM).getFirst().via().name());
	}

	@Test
	void otherTypesHaveNone() {
		StixObject germany = knowledge.named("location", "Germany");
		assertTrue(DiamondReader.read(knowledge.open, germany.getId(), period -> true, new NullProgressMonitor()).isEmpty());
		assertTrue(DiamondReader.read(knowledge.open, "", period -> true, new NullProgressMonitor()).isEmpty());
	}

	private Diamond read() {
		return DiamondReader.read(knowledge.open, campaign.getId(), period -> true, new NullProgressMonitor()).orElseThrow();
	}

	private void relate(StixObject source, String kind, StixObject target, int confidence) {
		Relationship relationship = knowledge.relate(source, kind, target);
		change(relationship, one -> one.setConfidence(confidence));
	}

	private void period(Relationship relationship, String start, String stop) {
		change(relationship, one -> {
			one.setStartTime(start);
			one.setStopTime(stop);
		});
	}

	private void change(Relationship relationship, java.util.function.Consumer<Relationship> change) {
		try {
			knowledge.open.history().execute("Change", edit -> change.accept(edit.modify(relationship.getId())));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<String> names(Diamond diamond, Corner corner) {
		return diamond.items(corner).stream().map(item -> item.entry().name()).toList();
	}

	private static List<String> values(Diamond diamond, Meta meta) {
		return diamond.features().stream().filter(feature -> feature.meta() == meta).findFirst().orElseThrow().values();
	}
}
