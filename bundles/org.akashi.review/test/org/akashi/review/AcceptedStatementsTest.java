package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.model.Campaign;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.review.ReviewItem.State;
import org.junit.jupiter.api.Test;

/** What accepted statements become: relationships, dates, and what they rest on. */
class AcceptedStatementsTest extends ReviewedStory {

	@Test
	void relationshipTakesItsEndsAlong() throws Exception {
		Mention actor = lazarus();
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "2017", "2018-10");
		store();
		ReviewOutcome outcome = accept(uses);
		assertEquals(3, outcome.done());
		Relationship relationship = only("relationship");
		assertEquals("uses", relationship.getRelationshipType());
		assertEquals(only("intrusion-set").getId(), relationship.getSourceRef());
		assertEquals(only("malware").getId(), relationship.getTargetRef());
		assertEquals("2017-01-01T00:00:00.000Z", relationship.getStartTime());
		assertEquals("2018-10-31T23:59:59.999Z", relationship.getStopTime());
		assertEquals("2017/2018-10", relationship.getEvidence().getFirst().getStated());
		assertEquals(70, relationship.getConfidence());
		assertEquals(State.ACCEPTED, item(actor).state());
		assertEquals(relationship.getId(), item(uses).object());
		assertTrue(((Report) only("report")).getObjectRefs().contains(relationship.getId()));
		assertEvidenceHolds();
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertEquals(State.OPEN, item(actor).state());
	}

	@Test
	void relationshipIsReusedAndGainsEvidence() throws Exception {
		Mention actor = lazarus();
		Mention first = story.mention("Rising Sun", 1, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		Mention second = story.mention("Rising Sun", 2, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		Proposal one = story.relation(actor, "uses", first, "2017", "");
		Proposal two = story.relation(actor, "uses", second, "2016-05", "2019");
		Relationship relationship = joined(one, two);
		assertEquals(2, relationship.getEvidence().size());
		assertEquals("2016-05-01T00:00:00.000Z", relationship.getStartTime());
		assertEquals("2019-12-31T23:59:59.999Z", relationship.getStopTime());
		assertEquals(item(one).object(), item(two).object());
		assertEvidenceHolds();
	}

	private Mention again(String raw, int occurrence, String type) {
		return story.mention(raw, occurrence, type, raw, raw, Role.SUBJECT, 80, List.of());
	}

	private Mention lazarus() {
		return story.name("Lazarus Group", "actor", "Lazarus Group");
	}

	/** That an actor used Rising Sun, which stands there for the nth time. */
	private Proposal used(Mention actor, int occurrence, String start, String stop) {
		return story.relation(actor, "uses", again("Rising Sun", occurrence, "malware"), start, stop);
	}

	/** Two statements that become one relationship. */
	private Relationship joined(Proposal one, Proposal two) throws Exception {
		store();
		accept(one);
		accept(two);
		return only("relationship");
	}

	private List<Relationship> relationships() {
		return opened.index().ofType("relationship").stream().map(entry -> (Relationship) opened.index().find(entry.id()).orElseThrow())
				.sorted(java.util.Comparator.comparing(one -> one.getStartTime() == null ? "" : one.getStartTime())).toList();
	}

	@Test
	void earlierAndPresentAreTwoRelationships() throws Exception {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Mention earlier = again("Rising Sun", 1, "malware");
		Mention present = again("Rising Sun", 2, "malware");
		Proposal until = story.relation(campaign, "uses", earlier, "", "2019-03-05");
		Proposal since = story.relation(campaign, "uses", present, "2019-03-05", "");
		store();
		assertEquals(0, review.accept(List.of(item(until), item(since))).skipped().size());
		List<Relationship> both = relationships();
		assertEquals(2, both.size());
		assertNull(both.getFirst().getStartTime());
		assertEquals("2019-03-05T23:59:59.999Z", both.getFirst().getStopTime());
		assertEquals("2019-03-05T00:00:00.000Z", both.getLast().getStartTime());
		assertNull(both.getLast().getStopTime());
		assertEquals(item(until).object(), both.getFirst().getId());
		assertEquals(item(since).object(), both.getLast().getId());
		assertEvidenceHolds();
	}

	@Test
	void periodsThatShareNoTimeAreTwoRelationshipsWhateverTheOrder() throws Exception {
		Mention actor = lazarus();
		Proposal late = used(actor, 1, "2019", "2019");
		Proposal early = used(actor, 2, "2016", "2017-05");
		store();
		accept(late);
		accept(early);
		List<Relationship> both = relationships();
		assertEquals(List.of("2016-01-01T00:00:00.000Z", "2019-01-01T00:00:00.000Z"), both.stream().map(Relationship::getStartTime).toList());
		assertEquals(List.of("2017-05-31T23:59:59.999Z", "2019-12-31T23:59:59.999Z"), both.stream().map(Relationship::getStopTime).toList());
	}

	@Test
	void statementWithoutPeriodJoinsAndGivesNone() throws Exception {
		Mention actor = lazarus();
		Proposal undated = used(actor, 1, "", "");
		Proposal dated = used(actor, 2, "2017", "2017");
		Relationship one = joined(undated, dated);
		assertEquals(2, one.getEvidence().size());
		assertEquals("2017-01-01T00:00:00.000Z", one.getStartTime());
		review.reopen(List.of(item(dated)));
		assertEquals(1, one.getEvidence().size());
		assertNull(one.getStartTime());
		assertNull(one.getStopTime());
	}

	@Test
	void periodShrinksToWhatTheRemainingEvidenceStates() throws Exception {
		Mention actor = lazarus();
		Proposal narrow = used(actor, 1, "2018", "2018");
		Proposal wide = used(actor, 2, "2016", "2019");
		Relationship one = joined(narrow, wide);
		assertEquals("2016-01-01T00:00:00.000Z", one.getStartTime());
		review.reopen(List.of(item(wide)));
		assertEquals("2018-01-01T00:00:00.000Z", one.getStartTime());
		assertEquals("2018-12-31T23:59:59.999Z", one.getStopTime());
	}

	@Test
	void periodThatEndsBeforeItBeginsStaysInTheEvidence() throws Exception {
		Mention actor = lazarus();
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "2019", "2017");
		store();
		accept(uses);
		Relationship relationship = only("relationship");
		assertNull(relationship.getStartTime());
		assertNull(relationship.getStopTime());
		assertEquals("2019/2017", relationship.getEvidence().getFirst().getStated());
	}

	@Test
	void relationshipWithRejectedOrAmbiguousEndIsSkipped() throws Exception {
		Mention actor = lazarus();
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Mention panda = story.mention("Panda", 0, "actor", "Panda", "", Role.SUBJECT, 80,
				List.of("actor:Mustang Panda", "actor:Wicked Panda"));
		Proposal uses = story.relation(actor, "uses", malware, "", "");
		Proposal unclear = story.relation(panda, "uses", malware, "", "");
		store();
		review.reject(List.of(item(malware)));
		assertTrue(accept(uses).skipped().getFirst().reason().contains("was rejected"));
		assertEquals(State.OPEN, item(actor).state());
		review.reopen(List.of(item(malware)));
		assertTrue(accept(unclear).skipped().getFirst().reason().contains("Choose one first"));
		assertEquals(0, opened.index().size());
	}

	@Test
	void relationshipOfAnObjectWithItselfIsSkipped() throws Exception {
		Mention first = story.mention("Rising Sun", 0, "malware", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		Mention second = story.mention("Rising Sun", 1, "malware", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		Proposal variant = story.relation(first, "variant-of", second, "", "");
		store();
		assertTrue(accept(variant).skipped().getFirst().reason().contains("same object"));
		assertEquals(0, opened.index().count("relationship"));
	}

	@Test
	void reopeningAnEndReopensItsStatements() throws Exception {
		Mention actor = lazarus();
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "", "");
		store();
		accept(uses);
		review.reopen(List.of(item(malware)));
		assertEquals(State.OPEN, item(uses).state());
		assertEquals(State.ACCEPTED, item(actor).state());
		assertEquals(0, opened.index().count("relationship"));
		assertEquals(0, opened.index().count("malware"));
		assertEquals(1, opened.index().count("intrusion-set"));
		assertEvidenceHolds();
	}

	@Test
	void firstSeenIsSetWithItsEvidence() throws Exception {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Mention date = story.date("September 2017", "2017-09");
		Proposal first = story.property(campaign, "first_seen", date);
		store();
		assertEquals("", item(first).conflict());
		assertEquals(3, accept(first).done());
		Campaign object = only("campaign");
		assertEquals("2017-09-01T00:00:00.000Z", object.getFirstSeen());
		Evidence evidence = object.getEvidence().stream().filter(one -> "first_seen".equals(one.getProperty())).findFirst()
				.orElseThrow();
		assertEquals("2017-09", evidence.getStated());
		assertTrue(evidence.getQuote().contains("September 2017"));
		assertEvidenceHolds();
	}

	@Test
	void contradictionIsVisibleAndSingleAcceptanceReplaces() throws Exception {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Mention september = story.date("September 2017", "2017-09");
		Mention october = story.date("October 2018", "2018-10");
		Proposal later = story.property(campaign, "first_seen", october);
		Proposal earlier = story.property(campaign, "first_seen", september);
		store();
		accept(later);
		assertEquals("first seen 2018-10 → 2017-09", item(earlier).conflict());
		accept(earlier);
		Campaign object = only("campaign");
		assertEquals("2017-09-01T00:00:00.000Z", object.getFirstSeen());
		assertEquals("", item(earlier).conflict());
		review.reopen(List.of(item(earlier)));
		assertEquals("2018-10-01T00:00:00.000Z", object.getFirstSeen());
		assertEquals("first seen 2018-10 → 2017-09", item(earlier).conflict());
		review.reopen(List.of(item(later)));
		assertNull(object.getFirstSeen());
	}

	@Test
	void batchTakesTheEarliestFirstSightWhateverTheOrder() throws Exception {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Mention september = story.date("September 2017", "2017-09");
		Mention october = story.date("October 2018", "2018-10");
		story.property(campaign, "first_seen", september);
		story.property(campaign, "first_seen", october);
		story.property(campaign, "last_seen", october);
		store();
		review.acceptAbove(story.file.sha256(), 0);
		Campaign object = only("campaign");
		assertEquals("2017-09-01T00:00:00.000Z", object.getFirstSeen());
		assertEquals("2018-10-31T23:59:59.999Z", object.getLastSeen());
		assertEquals(4, object.getEvidence().size());
	}

	@Test
	void lastSeenBeforeFirstSeenIsRefused() throws Exception {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Mention september = story.date("September 2017", "2017-09");
		Mention october = story.date("October 2018", "2018-10");
		Proposal first = story.property(campaign, "first_seen", october);
		Proposal last = story.property(campaign, "last_seen", september);
		store();
		accept(first);
		ReviewOutcome outcome = accept(last);
		assertTrue(outcome.skipped().getFirst().reason().contains("before it was first seen"));
		assertNull(((Campaign) only("campaign")).getLastSeen());
		assertEquals(State.OPEN, item(last).state());
	}

	@Test
	void propertyThatTheTypeDoesNotHaveIsSkipped() throws Exception {
		Mention country = story.name("Germany", "country", "DE");
		Mention date = story.date("September 2017", "2017-09");
		Proposal odd = story.property(country, "first_seen", date);
		store();
		assertTrue(accept(odd).skipped().getFirst().reason().contains("first_seen"));
		assertEquals(0, opened.index().size());
	}

	@Test
	void acceptedProposalWhoseObjectWasRemovedAsksToReopen() throws Exception {
		Mention actor = lazarus();
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "", "");
		store();
		accept(malware);
		String id = item(malware).object();
		opened.history().execute("Remove", edit -> edit.remove(id));
		assertTrue(accept(uses).skipped().getFirst().reason().contains("was removed"));
		review.reopen(List.of(item(malware)));
		assertEquals(3, accept(uses).done());
	}

	@Test
	void proposalAfterItsEndsInOneBatchCountsEachOnce() throws Exception {
		Mention actor = lazarus();
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "", "");
		store();
		ReviewOutcome outcome = review.accept(List.of(item(uses), item(actor), item(malware)));
		assertEquals(3, outcome.done());
		assertEquals(List.of(), outcome.skipped());
		assertEquals(1, only("malware").getEvidence().size());
	}
}
