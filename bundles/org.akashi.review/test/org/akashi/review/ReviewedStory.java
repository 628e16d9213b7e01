package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.StixRules;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A case with one report of hand-made findings, and an analyst who decides. */
abstract class ReviewedStory {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;
	Case opened;
	Review review;
	final Story story = new Story();

	@BeforeEach
	void create() throws CoreException {
		opened = Case.create(folder.resolve("case"), "Case");
		review = new Review(opened, Story.names(), "Aki", CLOCK);
	}

	@AfterEach
	void close() {
		opened.close();
	}

	void store() throws CoreException {
		opened.reports().add(story.file, story.text(), story.extraction());
	}

	void reopenCase() throws CoreException {
		opened.close();
		opened = Case.open(folder.resolve("case"), null);
		review = new Review(opened, Story.names(), "Aki", CLOCK);
	}

	ReviewItem item(Mention mention) throws CoreException {
		return review.item(story.file.sha256(), mention.id()).orElseThrow();
	}

	ReviewItem item(Proposal proposal) throws CoreException {
		return review.item(story.file.sha256(), proposal.id()).orElseThrow();
	}

	ReviewOutcome accept(Mention mention) throws CoreException {
		return review.accept(List.of(item(mention)));
	}

	ReviewOutcome accept(Proposal proposal) throws CoreException {
		return review.accept(List.of(item(proposal)));
	}

	@SuppressWarnings("unchecked")
	<T extends StixObject> T only(String type) {
		List<Entry> entries = opened.index().ofType(type);
		assertEquals(1, entries.size(), entries.toString());
		return (T) opened.index().find(entries.getFirst().id()).orElseThrow();
	}

	void assertEvidenceHolds() {
		for (String type : opened.index().types()) {
			for (Entry entry : opened.index().ofType(type)) {
				StixObject object = opened.index().find(entry.id()).orElseThrow();
				assertFalse(object.getEvidence().isEmpty(), entry.toString());
				StixRules.check(object).forEach(finding -> assertNotEquals(Severity.ERROR, finding.severity(), entry + ": " + finding));
				for (Evidence evidence : object.getEvidence()) {
					assertEquals(story.text.substring(evidence.getStart(), evidence.getEnd()), evidence.getQuote());
					assertTrue(evidence.getQuote().length() <= 500);
					assertEquals(evidence.getQuote().strip(), evidence.getQuote());
					assertEquals(story.file.sha256(), evidence.getSha256());
					assertTrue(opened.index().entry(evidence.getReportRef()).isPresent());
				}
			}
		}
		assertEquals(List.of(), opened.index().unresolved());
	}
}
