package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.model.Campaign;
import org.akashi.model.Evidence;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of victims go into a description and out of it again. */
class VictimCountTest {

	private static final String TEXT = """
			Two figures
			Operation Sharpshooter hit more than 80 organizations and later 24 countries.
			""";

	@TempDir
	Path folder;
	private final Story story = new Story(TEXT);
	private Case opened;
	private Review review;
	private Proposal organizations;
	private Proposal countries;
	private Mention count;

	@BeforeEach
	void store() throws CoreException {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		count = story.mention("more than 80 organizations", 0, "count", "80+ organizations", "", Role.SUBJECT, 65, List.of());
		Mention other = story.mention("24 countries", 0, "count", "24 countries", "", Role.SUBJECT, 65, List.of());
		organizations = story.property(campaign, "description", count);
		countries = story.property(campaign, "description", other);
		opened = Case.create(folder.resolve("case"), "Case");
		review = new Review(opened, Story.names(), "Aki", Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
		opened.reports().add(story.file, story.text(), story.extraction());
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private ReviewItem item(String id) throws CoreException {
		return review.items(story.file.sha256()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private Campaign campaign() {
		return (Campaign) opened.index().find(opened.index().ofType("campaign").getFirst().id()).orElseThrow();
	}

	@Test
	void aCountStandsInTheDescriptionWithItsSentence() throws CoreException {
		assertEquals(List.of(), review.accept(List.of(item(organizations.id()))).skipped());
		assertEquals("Victims: 80+ organizations.", campaign().getDescription());
		Evidence evidence = campaign().getEvidence().stream().filter(each -> "description".equals(each.getProperty())).findFirst().orElseThrow();
		assertTrue(evidence.getQuote().contains("more than 80 organizations"), evidence.getQuote());
	}

	@Test
	void anAcceptedCountAloneIsNoObject() throws CoreException {
		assertEquals(1, review.accept(List.of(item(count.id()))).done());
		assertEquals(0, opened.index().count("campaign"));
	}

	@Test
	void reopeningTakesItsOwnNumberOnly() throws CoreException {
		review.accept(List.of(item(organizations.id()), item(countries.id())));
		assertEquals("Victims: 80+ organizations.\nVictims: 24 countries.", campaign().getDescription());
		review.reopen(List.of(item(organizations.id())));
		assertEquals("Victims: 24 countries.", campaign().getDescription());
		review.reopen(List.of(item(countries.id())));
		assertNull(campaign().getDescription());
	}

	@Test
	void acceptingTwiceWritesOnce() throws CoreException {
		review.accept(List.of(item(organizations.id())));
		review.reopen(List.of(item(organizations.id())));
		review.accept(List.of(item(organizations.id())));
		assertEquals("Victims: 80+ organizations.", campaign().getDescription());
	}
}
