package org.akashi.actor.ui.internal.editor.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.akashi.actor.ui.internal.editor.fields.LineCompletion.Word;
import org.akashi.stix.PartialDate;
import org.akashi.stix.Tlp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion of the line at the cursor, dates in words, TLP labels, links. */
class LineCompletionTest {

	private static final List<Word> WORDS = List.of(new Word("backdoor", "backdoor"), new Word("door-opener", "door-opener"), new Word("bot", "bot"));

	@Test
	void wordsThatBeginWithWhatIsTypedComeFirst() {
		assertEquals(List.of("door-opener", "backdoor"), LineCompletion.fitting(WORDS, "door").stream().map(Word::text).toList());
	}

	@Test
	void aCompleteWordAsksForNothingAndNothingTypedOffersAll() {
		assertEquals(List.of(), LineCompletion.fitting(WORDS, "BOT"));
		assertEquals(WORDS, LineCompletion.fitting(WORDS, " "));
	}

	@Test
	void onlyTheLineAtTheCursorIsCompleted() {
		String text = "one\ntwo\nthree";
		assertEquals("tw", LineCompletion.line(text, 6));
		assertEquals("", LineCompletion.line(text, 4));
		assertEquals("three", LineCompletion.line(text, 99));
		assertEquals("one\nbackdoor\nthree", LineCompletion.replaced(text, 6, "backdoor"));
		assertEquals("bot", LineCompletion.replaced("", 0, "bot"));
		assertEquals("one\ntwo\nbot", LineCompletion.replaced(text, 13, "bot"));
	}

	@ParameterizedTest
	@CsvSource({ "Sept 2017,September 2017,2017年9月", "2017,2017,2017年", "before 2018,until 2017,", "since 2016-03,since March 2016,",
			"2017-09-05,'September 5, 2017',2017年9月5日", "Q1 2018,2018 Q1,2018 Q1" })
	void whatWasUnderstoodOfADateIsSaidInWords(String typed, String english, String japanese) {
		PartialDate date = PartialDate.typed(typed).orElseThrow();
		assertEquals(english, UnderstoodDate.of(date, Locale.US));
		if (japanese != null) {
			assertEquals(japanese, UnderstoodDate.of(date, Locale.JAPANESE));
		}
	}

	@Test
	void aTlpMarkingTakesThePlaceOfAnotherAndLeavesOthersAlone() {
		String statement = "marking-definition--11111111-1111-4111-8111-111111111111";
		List<String> ids = MarkingsField.with(List.of(statement, Tlp.RED.id()), Tlp.GREEN_2);
		assertEquals(List.of(Tlp.GREEN_2.id(), statement), ids);
		assertEquals(List.of(statement), MarkingsField.with(ids, null));
		for (Tlp tlp : Tlp.values()) {
			assertEquals(tlp, MarkingsField.labelled(MarkingsField.label(tlp)).orElseThrow());
		}
	}

	@Test
	void onlyLinksOfTheWebAreOpened() {
		assertTrue(LinkWarning.isWeb("https://example.test/a?b"));
		assertTrue(LinkWarning.isWeb("HTTP://example.test"));
		for (String other : List.of("file:///etc/passwd", "javascript:alert(1)", "ftp://example.test", "example.test", "hxxp://x", "http://a b", "")) {
			assertFalse(LinkWarning.isWeb(other), other);
		}
	}
}
