package org.akashi.export.document.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedSentenceTest {

	private static final String TEXT = "Heading\nFirst one here. Second one, in 2017, there! Third.\n標的はドイツである。次の文。";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Second|''|' one, in 2017, there!'", "2017|'Second one, in '|', there!'",
			"there!|'Second one, in 2017, '|''", "First|''|' one here.'", "Third.|''|''", "Heading|''|''",
			"ドイツ|標的は|である。", "次の文。|''|''", "First one here. Second|''|' one, in 2017, there!'" })
	void showsTheSentenceAroundTheQuote(String quote, String before, String after) {
		int start = TEXT.indexOf(quote);
		assertEquals(new QuotedSentence(before, quote, after),
				QuotedSentence.in(TEXT, start, start + quote.length(), quote));
	}

	@Test
	void doesNotBelieveOffsetsThatDontHold() {
		assertEquals(QuotedSentence.alone("Second"), QuotedSentence.in(TEXT, 0, 6, "Second"));
		assertEquals(QuotedSentence.alone("x"), QuotedSentence.in(TEXT, 0, 10_000, "x"));
		assertEquals(QuotedSentence.alone("x"), QuotedSentence.in(TEXT, -1, -1, "x"));
		assertEquals(QuotedSentence.alone("x"), QuotedSentence.in("", 0, 0, "x"));
	}

	@Test
	void cutsSentencesThatDontEnd() {
		String text = "word ".repeat(500) + "here" + " word".repeat(500);
		QuotedSentence sentence = QuotedSentence.in(text, 2500, 2504, "here");
		assertEquals("here", sentence.quote());
		assertTrue(sentence.before().startsWith("…") && sentence.before().length() < 300, sentence.before());
		assertTrue(sentence.after().endsWith("…") && sentence.after().length() < 300, sentence.after());
	}
}
