package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.review.ReviewItem.Novelty;
import org.akashi.review.ReviewSummary.Kind;
import org.akashi.review.ReviewSummary.Line;
import org.akashi.review.ReviewSummary.Part;
import org.junit.jupiter.api.Test;

/** What a review says that it has brought, and what an item says to the case before it is accepted. */
class ReviewSummaryTest extends ReviewedStory {

	private static final String SECOND = """
			Sharpshooter, a year earlier
			Operation Sharpshooter was first seen in September 2017, and Rising Sun was used by Lazarus Group.
			""";

	private ReviewSummary summary() throws Exception {
		return review.summary(story.file.sha256()).orElseThrow();
	}

	/** The first report says October 2018, the second one September 2017. */
	private Story second() throws Exception {
		Mention campaign = story.mention("Operation Sharpshooter", 1, "campaign", "Operation Sharpshooter", "Operation Sharpshooter",
				Role.SUBJECT, 80, List.of());
		Proposal seen = story.property(campaign, "first_seen", story.date("October 2018", "2018-10"));
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Proposal uses = story.relation(actor, "uses", story.name("Rising Sun", "malware", "Rising Sun"), "", "");
		store();
		accept(seen);
		accept(uses);
		return new Story(SECOND);
	}

	@Test
	void aReportWithoutDecisionsHasBroughtNothing() throws Exception {
		story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		ReviewSummary summary = summary();
		assertEquals(List.of(), summary.lines());
		assertEquals(1, summary.open());
		assertFalse(summary.complete());
		assertTrue(review.summary("0".repeat(64)).isEmpty());
	}

	@Test
	void aFirstReportIsAllNew() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention one = story.mention("Rising Sun", 1, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		Mention two = story.mention("Rising Sun", 2, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		Proposal uses = story.relation(actor, "uses", one, "", "");
		store();
		accept(uses);
		accept(two);
		ReviewSummary summary = summary();
		assertEquals(List.of(Kind.NEW), summary.lines().stream().map(Line::kind).distinct().toList());
		assertEquals(List.of("Lazarus Group (intrusion set)", "Rising Sun (malware), 2 places"),
				summary.lines().stream().filter(line -> line.part() == Part.OBJECT).map(Line::text).toList());
		assertTrue(summary.complete());
		assertTrue(summary.text().contains("- Lazarus Group uses Rising Sun\n  «The Lazarus Group used Rising Sun in 2017."), summary.text());
	}

	@Test
	void aSecondReportConfirmsAndContradicts() throws Exception {
		Story later = second();
		Mention campaign = later.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Proposal seen = later.property(campaign, "first_seen", later.date("September 2017", "2017-09"));
		Mention malware = later.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = later.relation(later.name("Lazarus Group", "actor", "Lazarus Group"), "uses", malware, "", "");
		opened.reports().add(later.file, later.text(), later.extraction());
		String sha256 = later.file.sha256();
		ReviewItem before = review.item(sha256, seen.id()).orElseThrow();
		assertEquals(Novelty.CONTRADICTS, before.novelty());
		assertEquals(Novelty.CONFIRMS, review.item(sha256, malware.id()).orElseThrow().novelty());
		assertEquals(List.of(only("relationship").getId()), review.item(sha256, uses.id()).orElseThrow().present());
		ReviewSummary asked = review.summary(sha256).orElseThrow();
		assertEquals(1, asked.lines().size(), "shown before it is accepted");
		assertFalse(asked.lines().getFirst().taken());
		review.accept(List.of(before));
		review.accept(List.of(review.item(sha256, uses.id()).orElseThrow()));
		ReviewSummary summary = review.summary(sha256).orElseThrow();
		Line moved = summary.of(Kind.CONTRADICTS).getFirst();
		assertEquals("Operation Sharpshooter first seen 2018-10 → 2017-09", moved.text());
		assertEquals("Operation Sharpshooter was first seen in September 2017, and Rising Sun was used by Lazarus Group.", moved.quote());
		assertEquals(4, summary.of(Kind.CONFIRMS).size(), summary.text());
		assertTrue(summary.of(Kind.NEW).isEmpty(), summary.text());
		assertEquals(Novelty.CONTRADICTS, review.item(sha256, seen.id()).orElseThrow().novelty(), "it did when it was accepted");
	}

	@Test
	void aContradictionThatIsRejectedIsStillSaid() throws Exception {
		Story later = second();
		Mention campaign = later.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Proposal seen = later.property(campaign, "first_seen", later.date("September 2017", "2017-09"));
		opened.reports().add(later.file, later.text(), later.extraction());
		review.reject(List.of(review.item(later.file.sha256(), seen.id()).orElseThrow()));
		Line line = review.summary(later.file.sha256()).orElseThrow().of(Kind.CONTRADICTS).getFirst();
		assertEquals("Operation Sharpshooter first seen 2018-10 → 2017-09 (not taken)", line.text());
		assertEquals("2018-10", line.before());
	}

	@Test
	void undoingTakesTheLinesBack() throws Exception {
		store();
		review.byHand().mark(List.of(new HandWork.Piece(story.file.sha256(), new org.akashi.mention.Span(0, 10))), "malware", "Rising Sun", "");
		assertEquals(1, summary().lines().size());
		opened.history().undo();
		assertEquals(0, summary().lines().size());
	}

	@Test
	void whatWasThereBeforeTheReportIsConfirmed() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		opened.history().execute("Import", edit -> {
			org.akashi.model.IntrusionSet set = (org.akashi.model.IntrusionSet) org.akashi.stix.StixTypes.create("intrusion-set");
			set.setName("Lazarus Group");
			set.setCreated("2019-01-01T00:00:00.000Z");
			edit.add(set);
		});
		assertEquals(Novelty.CONFIRMS, item(actor).novelty());
		accept(actor);
		assertEquals(List.of(Kind.CONFIRMS), summary().lines().stream().map(Line::kind).toList());
	}
}
