package org.akashi.export.document.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HighlightsTest {

	@Test
	void marksNamesInAnyCase() {
		assertEquals("The <mark>copper heron</mark> & co.", marked("The copper heron & co.", List.of("Copper Heron")));
	}

	@Test
	void marksWholeWordsOnly() {
		assertEquals("RATs in the pirate's <mark>RAT</mark>", marked("RATs in the pirate's RAT", List.of("rat")));
	}

	@Test
	void marksInTextWithoutSpaces() {
		assertEquals("標的は<mark>ドイツ</mark>である", marked("標的はドイツである", List.of("ドイツ")));
	}

	@Test
	void theLongerOfTwoWins() {
		assertEquals("<mark>Lazarus Group</mark>", marked("Lazarus Group", List.of("Lazarus", "Lazarus Group")));
	}

	@Test
	void lettersThatGrowInLowerCaseMoveNothing() {
		assertEquals("İİ <mark>Heron</mark>", marked("İİ Heron", List.of("Heron")));
	}

	@Test
	void nothingToMarkIsNothingMarked() {
		assertEquals("a < b", marked("a < b", List.of("", "x", "b c")));
	}

	private static String marked(String sentence, List<String> terms) {
		StringBuilder text = new StringBuilder();
		int done = 0;
		for (Highlights.Run run : Highlights.in(sentence, terms)) {
			text.append(sentence, done, run.start()).append("<mark>").append(sentence, run.start(), run.end()).append("</mark>");
			done = run.end();
		}
		return text.append(sentence.substring(done)).toString();
	}
}
