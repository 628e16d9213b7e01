package org.akashi.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.review.internal.Quotes.Quote;
import org.junit.jupiter.api.Test;

class QuotesTest {

	private static ReportText text(String text, String language, int... bounds) {
		List<Block> blocks = new java.util.ArrayList<>();
		for (int i = 0; i < bounds.length; i += 2) {
			blocks.add(new Block(Block.Kind.PARAGRAPH, bounds[i], bounds[i + 1], new Place(0, "", i / 2, 0, 0, 0), false));
		}
		return new ReportText(text, blocks, List.of(),
				new ReportMetadata("", "", "", "", language, "text/plain", "UTF-8"), List.of(), List.of(), List.of());
	}

	private static String quote(ReportText report, String raw) {
		int start = report.text().indexOf(raw);
		Quote quote = new Quotes(report).around(new Span(start, start + raw.length()));
		assertEquals(quote.text(), report.text().substring(quote.start(), quote.end()));
		assertTrue(quote.text().contains(raw) || raw.length() > Quotes.LIMIT);
		return quote.text();
	}

	@Test
	void oneSentenceOfAParagraph() {
		String text = "First one. The second names evil.example here!  Third.";
		ReportText report = text(text, "en", 0, text.length());
		assertEquals("The second names evil.example here!", quote(report, "evil.example"));
		assertEquals("First one.", quote(report, "First"));
		assertEquals("Third.", quote(report, "Third."));
	}

	@Test
	void japaneseSentence() {
		String text = "最初の文。作戦「シャープシューター」は2017年9月に始まった。次の文。";
		assertEquals("作戦「シャープシューター」は2017年9月に始まった。", quote(text(text, "ja", 0, text.length()), "シャープシューター"));
	}

	@Test
	void cellIsQuotedWhole() {
		String text = "Name\tevil.example\nother";
		ReportText report = text(text, "en", 0, 4, 5, 17, 18, 23);
		assertEquals("evil.example", quote(report, "evil.example"));
	}

	@Test
	void lineIsQuotedWhereThereIsNoBlock() {
		String text = "a\n  the line with evil.example  \nb";
		assertEquals("the line with evil.example", quote(text(text, ""), "evil.example"));
	}

	@Test
	void mentionOverTwoSentencesIsQuotedWithBoth() {
		String text = "It was Dr. Evil Inc. Then it ended. More.";
		String quote = quote(text(text, "en", 0, text.length()), "Inc. Then");
		assertTrue(quote.contains("Evil Inc. Then it ended."), quote);
		assertFalse(quote.contains("More"));
	}

	@Test
	void mentionOverTwoBlocksIsQuotedFromFirstToLast() {
		String text = "one two\nthree four";
		assertEquals("one two\nthree four", quote(text(text, "en", 0, 7, 8, 18), "two\nthree"));
	}

	@Test
	void longSentenceIsCutAroundTheMention() {
		String text = "word ".repeat(300) + "evil.example" + " word".repeat(300);
		String quote = quote(text(text, "en", 0, text.length()), "evil.example");
		assertTrue(quote.length() <= Quotes.LIMIT && quote.length() > Quotes.LIMIT - 10);
	}

	@Test
	void cutNeverSplitsACharacter() {
		for (int shift = 0; shift < 4; shift++) {
			String text = "x".repeat(shift) + "𠮷".repeat(600) + "evil.example" + "𠮷".repeat(600);
			String quote = quote(text(text, "ja", 0, text.length()), "evil.example");
			assertFalse(Character.isLowSurrogate(quote.charAt(0)));
			assertFalse(Character.isHighSurrogate(quote.charAt(quote.length() - 1)));
		}
	}

	@Test
	void mentionLongerThanTheLimitIsCut() {
		String url = "https://example.org/" + "a".repeat(900);
		String quote = quote(text(url, "en", 0, url.length()), url);
		assertEquals(url.substring(0, 500), quote);
	}

	@Test
	void givenSentenceIsTrimmed() {
		String text = "  A sentence. \n";
		Quote quote = new Quotes(text(text, "en", 0, text.length())).of(new Span(0, text.length()));
		assertEquals("A sentence.", quote.text());
		assertEquals(2, quote.start());
	}

	@Test
	void textAtItsVeryEndsIsQuoted() {
		String text = "evil.example";
		assertEquals("evil.example", quote(text(text, "en"), "evil.example"));
		assertEquals("evil.example", quote(text(text, "en", 0, 12), "evil.example"));
	}
}
