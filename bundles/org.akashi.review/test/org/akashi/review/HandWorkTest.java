package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Span;
import org.akashi.model.Evidence;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.review.HandWork.Guess;
import org.akashi.review.HandWork.Piece;
import org.akashi.review.ReviewItem.State;
import org.junit.jupiter.api.Test;

/** What a person marks or links by hand. */
class HandWorkTest extends ReviewedStory {

	private Piece piece(String raw) {
		int start = story.text.indexOf(raw);
		return new Piece(story.file.sha256(), new Span(start, start + raw.length()));
	}

	@Test
	void aPieceOfTextBecomesAnObjectWithItsSentence() throws Exception {
		store();
		ReviewOutcome outcome = review.byHand().mark(List.of(piece("implant")), "malware", "Implant X", "");
		assertEquals(1, outcome.done());
		Malware malware = only("malware");
		assertEquals("Implant X", malware.getName());
		Evidence evidence = malware.getEvidence().getFirst();
		assertTrue(evidence.getQuote().startsWith("The implant Rising Sun calls"), evidence.getQuote());
		assertEquals("hand/1", evidence.getExtractor());
		assertEquals("marked by Aki", evidence.getWhy());
		assertEquals(100, evidence.getConfidence());
		assertEvidenceHolds();
	}

	@Test
	void whatWasMarkedIsAnItemOfTheReportUntilItIsUndone() throws Exception {
		store();
		review.byHand().mark(List.of(piece("implant")), "malware", "Implant X", "");
		reopenCase();
		ReviewItem item = review.items(story.file.sha256()).getFirst();
		assertEquals(State.ACCEPTED, item.state());
		assertEquals("hand/1", item.extractor());
		assertEquals(100, item.confidence());
		assertEquals("implant", item.mention().orElseThrow().raw());
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertTrue(review.items(story.file.sha256()).isEmpty());
	}

	@Test
	void severalPiecesAreOneStepAndOneObject() throws Exception {
		store();
		int second = story.text.indexOf("Rising Sun", story.text.indexOf("used Rising Sun"));
		Piece later = new Piece(story.file.sha256(), new Span(second, second + 10));
		int steps = opened.history().steps().size();
		review.byHand().mark(List.of(piece("Rising Sun"), later), "malware", "Rising Sun", "");
		assertEquals(2, only("malware").getEvidence().size());
		assertEquals(steps + 1, opened.history().steps().size());
		assertTrue(opened.history().undoLabel().contains("Rising Sun"), opened.history().undoLabel());
	}

	@Test
	void anObjectOfTheCaseGetsTheNameThatTheReportUses() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		accept(actor);
		String id = only("intrusion-set").getId();
		review.byHand().mark(List.of(piece("HIDDEN COBRA")), "actor", "HIDDEN COBRA", id);
		IntrusionSet set = only("intrusion-set");
		assertEquals(List.of("HIDDEN COBRA"), set.getAliases());
		assertEquals(2, set.getEvidence().size());
	}

	@Test
	void anotherOneOfTheSameNameIsMadeWhenAskedFor() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		accept(actor);
		review.byHand().mark(List.of(piece("the team")), "actor", "Lazarus Group", HandWork.ALWAYS_NEW);
		assertEquals(2, opened.index().count("intrusion-set"));
	}

	@Test
	void typesThatNoExtractorFindsCanBeMarked() throws Exception {
		store();
		assertTrue(HandWork.types().containsAll(List.of("actor", "threat-actor", "infrastructure", "ipv4")));
		assertFalse(HandWork.types().contains("date"));
		review.byHand().mark(List.of(piece("203.0.113.7")), "infrastructure", "Command server", "");
		assertEquals("infrastructure", opened.index().entry(only("infrastructure").getId()).orElseThrow().type());
	}

	@Test
	void aValueOfAnotherTypeIsRefused() throws Exception {
		store();
		assertThrows(IllegalArgumentException.class, () -> review.byHand().mark(List.of(piece("implant")), "ipv4", "implant", ""));
		assertThrows(IllegalArgumentException.class,
				() -> review.byHand().mark(List.of(new Piece(story.file.sha256(), new Span(0, 100_000))), "malware", "X", ""));
		assertEquals(0, opened.index().size());
	}

	@Test
	void theBestGuessIsTheObjectOfThatName() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		accept(actor);
		Guess guess = review.byHand().guesses(" lazarus  group ").getFirst();
		assertEquals("actor", guess.type());
		assertEquals(only("intrusion-set").getId(), guess.object());
	}

	@Test
	void defangedValuesAndListedNamesAreGuessed() throws Exception {
		store();
		assertEquals(new Guess("ipv4", "203.0.113.7", "", ""), review.byHand().guesses("203[.]0[.]113[.]7").getFirst());
		assertEquals("actor", review.byHand().guesses("Hidden Cobra").getFirst().type());
		assertTrue(review.byHand().guesses("says the team").isEmpty());
	}

	@Test
	void aSentenceSpeaksForAPropertyOfAnObject() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		accept(actor);
		IntrusionSet set = only("intrusion-set");
		assertTrue(review.byHand().link(piece("HIDDEN COBRA"), set.getId(), "aliases"));
		assertFalse(review.byHand().link(piece("the group"), set.getId(), "aliases"), "the same sentence is there");
		Evidence evidence = set.getEvidence().getLast();
		assertEquals("aliases", evidence.getProperty());
		assertEquals("Some call the group HIDDEN COBRA.", evidence.getQuote());
		assertEquals("linked by Aki", evidence.getWhy());
		assertEvidenceHolds();
		opened.history().undo();
		assertEquals(1, set.getEvidence().size());
	}

	@Test
	void nothingIsLinkedToWhatIsNotThere() throws Exception {
		store();
		assertThrows(IllegalArgumentException.class,
				() -> review.byHand().link(piece("implant"), "malware--00000000-0000-4000-8000-000000000000", ""));
	}
}
