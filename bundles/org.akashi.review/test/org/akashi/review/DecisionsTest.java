package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Extraction;
import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.model.Evidence;
import org.akashi.model.Malware;
import org.akashi.model.Report;
import org.akashi.review.ReviewItem.State;
import org.junit.jupiter.api.Test;

/** Decisions as steps: accept, reject, reopen, batches, undo, reopening the case, extracting again. */
class DecisionsTest extends ReviewedStory {

	@Test
	void itemsAreMentionsInTextOrderThenProposals() throws Exception {
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		story.relation(actor, "uses", malware, "", "");
		store();
		List<ReviewItem> items = review.items(story.file.sha256());
		assertEquals(List.of("Rising Sun", "Lazarus Group", "Lazarus Group uses Rising Sun"),
				items.stream().map(ReviewItem::label).toList());
		assertTrue(items.stream().allMatch(item -> item.state() == State.OPEN && item.object().isEmpty()));
		assertEquals(List.of(), review.items("0".repeat(64)));
	}

	@Test
	void acceptIsOneUndoableStep() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		accept(domain);
		assertEquals("Accept «evil.example»", opened.history().undoLabel());
		assertEquals(2, opened.history().steps().size());
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertEquals(State.OPEN, item(domain).state());
		opened.history().redo();
		assertEquals(3, opened.index().size());
		assertEquals(State.ACCEPTED, item(domain).state());
		assertEvidenceHolds();
	}

	@Test
	void acceptingTwiceIsSkipped() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		accept(domain);
		ReviewOutcome outcome = accept(domain);
		assertEquals(0, outcome.done());
		assertEquals(1, outcome.skipped().size());
		assertEquals(1, only("domain-name").getEvidence().size());
	}

	@Test
	void staleItemsAreJudgedAsTheyStandNow() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		ReviewItem stale = item(domain);
		review.accept(List.of(stale));
		assertEquals(0, review.accept(List.of(stale)).done());
		assertEquals(1, review.reject(List.of(stale)).done());
		assertEquals(0, opened.index().size());
	}

	@Test
	void rejectRecordsAVerdictOnly() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		assertEquals(1, review.reject(List.of(item(domain))).done());
		assertEquals(State.REJECTED, item(domain).state());
		assertEquals(0, opened.index().size());
		assertEquals(1, review.reject(List.of(item(domain))).skipped().size());
		opened.history().undo();
		assertEquals(State.OPEN, item(domain).state());
		assertEquals(1, review.reject(List.of(item(domain))).done());
		assertEquals(1, accept(domain).done());
		assertEquals(State.ACCEPTED, item(domain).state());
	}

	@Test
	void reopenWithdrawsWhatWasAdded() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		store();
		accept(domain);
		accept(malware);
		assertEquals(1, review.reopen(List.of(item(domain))).done());
		assertEquals(State.OPEN, item(domain).state());
		assertEquals(0, opened.index().count("domain-name"));
		assertEquals(0, opened.index().count("indicator"));
		assertEquals(List.of(only("malware").getId()), ((Report) only("report")).getObjectRefs());
		review.reopen(List.of(item(malware)));
		assertEquals(0, opened.index().size());
		assertEquals("It is open.", review.reopen(List.of(item(malware))).skipped().getFirst().reason());
		opened.history().undo();
		opened.history().undo();
		assertEquals(4, opened.index().size());
		assertEvidenceHolds();
	}

	@Test
	void reopenKeepsObjectsWithOtherEvidence() throws Exception {
		Mention first = story.mention("Rising Sun", 0, "malware", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		Mention second = story.mention("Rising Sun", 1, "malware", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		store();
		review.accept(List.of(item(first), item(second)));
		review.reopen(List.of(item(first)));
		Malware malware = only("malware");
		assertEquals(1, malware.getEvidence().size());
		assertEquals(second.id(), malware.getEvidence().getFirst().getMention());
		assertEquals(1, ((Report) only("report")).getObjectRefs().size());
	}

	@Test
	void verdictsHoldAfterExtractingAgain() throws Exception {
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Mention domain = story.observable("evil.example", "domain");
		store();
		accept(malware);
		review.reject(List.of(item(domain)));
		Mention better = new Mention(malware.span(), 0, malware.raw(), malware.value(), malware.type(), malware.entity(),
				List.of(), Role.SUBJECT, 99, "test/2", "Better.");
		opened.reports().add(story.file, story.text(), new Extraction(List.of(better), List.of(), List.of()));
		assertEquals(State.ACCEPTED, item(malware).state());
		assertEquals(99, item(malware).confidence());
		assertEquals(State.REJECTED, item(domain).state());
		assertEquals("evil.example", item(domain).mention().orElseThrow().raw());
		reopenCase();
		assertEquals(State.ACCEPTED, item(malware).state());
		assertEquals(State.REJECTED, item(domain).state());
	}

	@Test
	void decisionsSurviveSaveAndReopen() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		accept(domain);
		opened.save(null);
		reopenCase();
		assertEquals(State.ACCEPTED, item(domain).state());
		assertEquals(3, opened.index().size());
		assertEvidenceHolds();
		review.reopen(List.of(item(domain)));
		assertEquals(0, opened.index().size());
	}

	@Test
	void itemsOfSeveralReportsAreDecidedInOneStep() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		Story other = new Story("Other report\nIt names evil.example again.\n");
		Mention again = other.observable("evil.example", "domain");
		opened.reports().add(other.file, other.text(), other.extraction());
		List<ReviewItem> both = review.items(Selector.parse("type:domain,state:open"));
		assertEquals(2, both.size());
		assertEquals(2, review.accept(both).done());
		assertEquals(3, opened.history().steps().size());
		assertEquals("Accept 2 items", opened.history().undoLabel());
		assertEquals(2, only("domain-name").getEvidence().size());
		assertEquals(2, opened.index().count("report"));
		review.reopen(List.of(review.item(other.file.sha256(), again.id()).orElseThrow()));
		assertEquals(1, only("domain-name").getEvidence().size());
		assertEquals(1, opened.index().count("report"));
		assertEquals(State.ACCEPTED, item(domain).state());
	}

	@Test
	void publishersOwnIsLeftToAPersonInABatch() throws Exception {
		Mention own = story.mention("evil.example", 0, "domain", "evil.example", "", Role.PUBLISHER, 99, List.of());
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		store();
		ReviewOutcome outcome = review.acceptAbove(story.file.sha256(), 50);
		assertEquals(1, outcome.done());
		assertTrue(outcome.skipped().getFirst().reason().contains("publisher"));
		assertEquals(State.OPEN, item(own).state());
		assertEquals(State.ACCEPTED, item(malware).state());
		assertEquals(1, accept(own).done());
	}

	@Test
	void oneOddValueDoesNotSpoilTheStep() throws Exception {
		Mention odd = story.mention("203.0.113.7", 0, "asn", "not a number", "", Role.INDICATOR, 90, List.of());
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		store();
		ReviewOutcome outcome = review.acceptAbove(story.file.sha256(), 50);
		assertEquals(1, outcome.done(), outcome.toString());
		assertEquals(odd.id(), outcome.skipped().getFirst().item().id());
		assertEquals(State.ACCEPTED, item(malware).state());
	}

	@Test
	void twoThousandMentionsAreOneQuickStep() throws Exception {
		StringBuilder text = new StringBuilder("Big list\n");
		for (int i = 0; i < 2_000; i++) {
			text.append("The host h").append(i).append(".example was seen. ");
		}
		Story big = new Story(text.append('\n').toString());
		for (int i = 0; i < 2_000; i++) {
			big.observable("h" + i + ".example", "domain");
		}
		opened.reports().add(big.file, big.text(), big.extraction());
		long start = System.nanoTime();
		ReviewOutcome outcome = review.acceptAbove(big.file.sha256(), 50);
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertEquals(2_000, outcome.done());
		assertEquals(2, opened.history().steps().size());
		assertEquals(4_001, opened.index().size());
		assertTrue(millis < 20_000, "took " + millis + " ms");
		Evidence evidence = opened.index().find(opened.index().valued("h1234.example").getFirst().id()).orElseThrow()
				.getEvidence().getFirst();
		assertEquals("The host h1234.example was seen.", evidence.getQuote());
	}
}
