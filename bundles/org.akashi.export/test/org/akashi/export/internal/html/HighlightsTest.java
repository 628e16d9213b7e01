package org.akashi.export.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HighlightsTest {

	@Test
	void marksNamesInAnyCase() {
		assertEquals("The <mark>copper heron</mark> &amp; co.", Highlights.html("The copper heron & co.", List.of("Copper Heron")));
	}

	@Test
	void marksWholeWordsOnly() {
		assertEquals("RATs in the pirate&#39;s <mark>RAT</mark>", Highlights.html("RATs in the pirate's RAT", List.of("rat")));
	}

	@Test
	void marksInTextWithoutSpaces() {
		assertEquals("標的は<mark>ドイツ</mark>である", Highlights.html("標的はドイツである", List.of("ドイツ")));
	}

	@Test
	void theLongerOfTwoWins() {
		assertEquals("<mark>Lazarus Group</mark>", Highlights.html("Lazarus Group", List.of("Lazarus", "Lazarus Group")));
	}

	@Test
	void lettersThatGrowInLowerCaseMoveNothing() {
		assertEquals("İİ <mark>Heron</mark>", Highlights.html("İİ Heron", List.of("Heron")));
	}

	@Test
	void nothingToMarkIsNothingMarked() {
		assertEquals("a &lt; b", Highlights.html("a < b", List.of("", "x", "b c")));
	}
}
