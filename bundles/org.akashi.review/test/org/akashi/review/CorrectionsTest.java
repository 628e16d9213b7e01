package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.model.Campaign;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.review.ReviewItem.State;
import org.junit.jupiter.api.Test;

/** Names that a person settles, and mentions that a person corrects. */
class CorrectionsTest extends ReviewedStory {

	@Test
	void ambiguousNameIsSkippedUntilOneIsChosen() throws Exception {
		Mention panda = story.mention("Panda", 0, "actor", "Panda", "", Role.SUBJECT, 80,
				List.of("actor:Mustang Panda", "actor:Wicked Panda"));
		store();
		assertTrue(item(panda).ambiguous());
		String before = opened.history().undoLabel();
		ReviewOutcome outcome = accept(panda);
		assertEquals(0, outcome.done());
		assertTrue(outcome.skipped().getFirst().reason().contains("actor:Wicked Panda"));
		assertEquals(0, opened.index().size());
		assertEquals(before, opened.history().undoLabel());
		assertThrows(IllegalArgumentException.class, () -> review.choose(item(panda), "actor:Other"));
		review.choose(item(panda), "actor:Mustang Panda");
		assertFalse(item(panda).ambiguous());
		assertEquals("Mustang Panda", item(panda).entity());
		assertEquals(1, accept(panda).done());
		assertEquals("G0129", ((IntrusionSet) only("intrusion-set")).getExternalReferences().getFirst().getExternalId());
		assertEquals(State.ACCEPTED, item(panda).state());
	}

	@Test
	void choosingSettlesAllMentionsOfTheNameInTheReport() throws Exception {
		List<String> candidates = List.of("campaign:Operation Sharpshooter", "malware:Sharpshooter");
		Mention first = story.mention("Operation Sharpshooter", 0, "campaign", "Sharpshooter", "", Role.SUBJECT, 80,
				candidates);
		Mention second = story.mention("Operation Sharpshooter", 1, "campaign", "Sharpshooter", "", Role.SUBJECT, 80,
				candidates);
		Mention other = story.mention("Panda", 0, "actor", "Panda", "", Role.SUBJECT, 80,
				List.of("actor:Mustang Panda", "actor:Wicked Panda"));
		store();
		assertEquals(2, review.choose(item(second), "campaign:Operation Sharpshooter").done());
		assertEquals("Operation Sharpshooter", item(first).value());
		assertFalse(item(first).ambiguous());
		assertTrue(item(other).ambiguous());
		opened.history().undo();
		assertTrue(item(first).ambiguous());
		assertTrue(item(second).ambiguous());
		assertEquals(1, review.acceptAs(item(second), "campaign:Operation Sharpshooter").done());
		assertEquals("Operation Sharpshooter", ((Campaign) only("campaign")).getName());
		assertEquals(List.of(State.OPEN, State.ACCEPTED), List.of(item(first).state(), item(second).state()));
		assertFalse(item(first).ambiguous());
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertTrue(item(first).ambiguous());
	}

	@Test
	void batchSkipsTheAmbiguousAndAcceptsTheRest() throws Exception {
		Mention panda = story.mention("Panda", 0, "actor", "Panda", "", Role.SUBJECT, 80,
				List.of("actor:Mustang Panda", "actor:Wicked Panda"));
		story.name("Rising Sun", "malware", "Rising Sun");
		store();
		ReviewOutcome outcome = review.acceptAbove(story.file.sha256(), 50);
		assertEquals(1, outcome.done());
		assertEquals(panda.id(), outcome.skipped().getFirst().item().id());
	}

	@Test
	void correctedMentionIsAcceptedAsCorrected() throws Exception {
		Mention wrong = story.mention("Rising Sun", 0, "actor", "Rising Sun", "", Role.SUBJECT, 60, List.of());
		store();
		review.edit(item(wrong), "malware", " Rising Sun ");
		assertEquals("malware", item(wrong).type());
		assertEquals("Rising Sun", item(wrong).entity());
		assertEquals(State.OPEN, item(wrong).state());
		accept(wrong);
		assertEquals("S0448", ((Malware) only("malware")).getExternalReferences().getFirst().getExternalId());
		assertEquals("malware", item(wrong).type());
		reopenCase();
		assertEquals("malware", item(wrong).type());
		assertEquals(State.ACCEPTED, item(wrong).state());
	}

	@Test
	void correctingAndAcceptingIsOneStep() throws Exception {
		Mention wrong = story.mention("Rising Sun", 0, "actor", "Rising Sun", "", Role.SUBJECT, 60, List.of());
		store();
		assertEquals(1, review.acceptAs(item(wrong), "malware", " Rising Sun ").done());
		assertEquals(State.ACCEPTED, item(wrong).state());
		assertEquals("Rising Sun", item(wrong).entity());
		assertEquals("S0448", ((Malware) only("malware")).getExternalReferences().getFirst().getExternalId());
		assertEvidenceHolds();
		reopenCase();
		assertEquals("malware", item(wrong).type());
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertEquals("actor", item(wrong).type());
		assertEquals(State.OPEN, item(wrong).state());
		assertThrows(IllegalArgumentException.class, () -> review.acceptAs(item(wrong), "ipv4", "Rising Sun"));
		assertEquals(1, review.acceptAs(item(wrong), "actor", "Rising Sun").done());
		assertEquals("intrusion-set", opened.index().entry(item(wrong).object()).orElseThrow().type());
	}

	@Test
	void correctionIsCheckedAndNormalised() throws Exception {
		Mention address = story.observable("203.0.113.7", "ipv4");
		store();
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "ipv4", "not an address"));
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "nonsense", "x"));
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "date", "someday"));
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "malware", "  "));
		review.edit(item(address), "ipv4", "198.51.100[.]9");
		assertEquals("198.51.100.9", item(address).value());
		assertEquals(0, review.edit(item(address), "ipv4", "198.51.100.9").done());
		accept(address);
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "ipv4", "198.51.100.10"));
		review.reopen(List.of(item(address)));
		assertEquals("203.0.113.7", item(address).value());
	}
}
