package org.akashi.analysis.targeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.model.Relationship;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetingFactsTest {

	@TempDir
	Path folder;
	private TargetingCase of;

	@BeforeEach
	void open() throws CoreException {
		of = new TargetingCase(folder);
	}

	@AfterEach
	void close() {
		of.close();
	}

	private List<Targeted> read(String subject) {
		return TargetingFacts.read(of.open(), subject, new NullProgressMonitor());
	}

	private static List<String> words(List<Targeted> facts) {
		return facts.stream().map(fact -> fact.subjectName() + " " + fact.key() + " " + fact.held().text()).toList();
	}

	@Test
	void eachSentenceIsAFactWithItsOwnPeriod() throws CoreException {
		String campaign = of.named("campaign", "Night Owl");
		of.relate(campaign, "targets", of.country("DE"), "2017", "2019-03-05/", "");
		assertEquals(List.of("Night Owl DE 2017", "Night Owl DE 2019-03-05 –", "Night Owl DE "), words(read("")));
		assertTrue(read("").getFirst().proof().hasPlace());
	}

	@Test
	void sentencesWithoutPeriodTakeThatOfTheRelationshipWhenNoneStatesOne() throws CoreException {
		String campaign = of.named("campaign", "Night Owl");
		Relationship relation = of.relate(campaign, "targets", of.country("DE"), "");
		of.open().history().execute("Date", edit -> edit.<Relationship>modify(relation.getId()).setStartTime("2018-02-01T00:00:00.000Z"));
		assertEquals(List.of("Night Owl DE 2018-02 –"), words(read("")));
	}

	@Test
	void relationshipWithoutSentencesCountsOnceAndLeadsToItself() throws CoreException {
		String campaign = of.named("campaign", "Night Owl");
		Relationship relation = of.relate(campaign, "targets", of.country("DE"));
		Targeted only = read("").getFirst();
		assertFalse(only.proof().hasPlace());
		assertEquals(relation.getId(), only.relation());
	}

	@Test
	void identityOfTwoSectorsCountsForBothAndRegionsAreKeptApart() throws CoreException {
		String campaign = of.named("campaign", "Night Owl");
		of.relate(campaign, "targets", of.sector("energy", "utilities"), "2018");
		of.relate(campaign, "targets", of.region("europe"), "2018");
		assertEquals(List.of("Night Owl region/europe 2018", "Night Owl energy 2018", "Night Owl utilities 2018"), words(read("")));
		assertTrue(read("").getFirst().isRegion());
	}

	@Test
	void onlyTargetsCount() throws CoreException {
		String actor = of.named("intrusion-set", "Owl Group");
		of.relate(actor, "originates-from", of.country("FR"), "2018");
		of.relate(actor, "targets", of.named("vulnerability", "CVE-2018-0001"), "2018");
		assertEquals(List.of(), read(""));
		assertEquals(List.of(), read(actor));
	}

	@Test
	void anActorHasTheTargetsOfItsCampaigns() throws CoreException {
		String actor = of.named("intrusion-set", "Owl Group");
		String campaign = of.named("campaign", "Night Owl");
		String other = of.named("campaign", "Day Owl");
		of.relate(campaign, "attributed-to", actor, "2018");
		of.relate(campaign, "targets", of.country("DE"), "2018");
		of.relate(other, "targets", of.country("FR"), "2018");
		of.relate(actor, "targets", of.country("IT"), "2018");
		assertEquals(List.of("Night Owl DE 2018", "Owl Group IT 2018"), words(read(actor)));
		assertEquals(List.of("Night Owl DE 2018"), words(read(campaign)));
		assertEquals(3, read("").size());
	}

	@Test
	void lifeIsThatOfTheSubject() throws CoreException {
		String campaign = of.campaign("Night Owl", "2017-09-01T00:00:00.000Z", "2019-03-05T23:59:59.999Z");
		of.relate(campaign, "targets", of.country("DE"), "/2018-06");
		assertEquals("2017-09 – 2018-06", read(campaign).getFirst().reach().text());
	}

	@Test
	void cancelledReadingStops() throws CoreException {
		of.relate(of.named("campaign", "Night Owl"), "targets", of.country("DE"), "2018");
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> TargetingFacts.read(of.open(), "", monitor));
	}
}
