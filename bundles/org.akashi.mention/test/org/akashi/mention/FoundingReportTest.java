package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The facts of ../shared/design/founding-story.md, from the report itself where it is at hand. */
class FoundingReportTest {

	private static Findings findings;

	@BeforeAll
	static void read() throws IOException {
		Path folder = Stream.of("../../../shared/data/reports/ja", "../shared/data/reports/ja")
				.map(Path::of).filter(Files::isDirectory).findFirst().orElse(Path.of("none"));
		Assumptions.assumeTrue(Files.isDirectory(folder), "Skipped: the founding report is not here (../shared/data/reports/ja)");
		try (Stream<Path> files = Files.list(folder)) {
			findings = Findings.in(Files.readString(files.sorted().findFirst().orElseThrow()), "2019-03-05");
		}
	}

	private static void states(String... relationships) {
		for (String words : relationships) {
			assertTrue(findings.relationships().contains(words), words + " among " + findings.relationships());
		}
	}

	@Test
	void theCampaignTargetsFourSectors() {
		states("Operation Sharpshooter targets telecommunications", "Operation Sharpshooter targets energy",
				"Operation Sharpshooter targets government", "Operation Sharpshooter targets defense");
	}

	@Test
	void itBeganInSeptember2017AndGoesOn() {
		assertTrue(findings.properties().contains("Operation Sharpshooter first_seen 2017-09"), findings.properties().toString());
		assertTrue(findings.properties().contains("Operation Sharpshooter last_seen 2019-03-05"));
	}

	@Test
	void targetsOfTwoPeriods() {
		assertEquals("2019-03-05", findings.relationship("Operation Sharpshooter targets Germany").start());
		assertEquals("2019-03-05", findings.relationship("Operation Sharpshooter targets Switzerland").stop());
		states("Operation Sharpshooter targets Türkiye", "Operation Sharpshooter targets United Kingdom",
				"Operation Sharpshooter targets Israel", "Operation Sharpshooter targets financial-services",
				"Operation Sharpshooter targets infrastructure");
	}

	@Test
	void likenessToTheGroupIsNoAttribution() {
		states("Operation Sharpshooter related-to Lazarus Group");
		assertFalse(findings.relationships().stream().anyMatch(words -> words.contains("attributed-to")));
	}

	@Test
	void theGroupsOwnEvidence() {
		assertEquals("2017", findings.relationship("Lazarus Group uses Rising Sun").start());
		assertEquals("2016", findings.relationship("Lazarus Group uses Duuzer").start());
		states("Operation Sharpshooter uses Rising Sun");
	}

	@Test
	void theAfricanConnection() {
		assertEquals(List.of("NA"), findings.entities("country").stream().filter("NA"::equals).toList());
		assertTrue(findings.entities("region").containsAll(Set.of("africa", "NA/Windhoek")));
		assertTrue(findings.relationship("Operation Sharpshooter related-to Windhoek").confidence() < 50);
	}

	@Test
	void thePublishersOwnIsKeptOut() {
		assertTrue(findings.extraction().mentions().stream().filter(mention -> mention.value().equals("McAfee"))
				.allMatch(mention -> mention.role() == Role.PUBLISHER));
		assertTrue(findings.extraction().proposals().stream().noneMatch(proposal -> findings.sentence(proposal).contains("商標")));
	}
}
