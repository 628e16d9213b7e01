package org.akashi.report.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Span;
import org.junit.jupiter.api.Test;

class TextHitsTest {

	private static List<Span> find(String text, String sought) {
		return TextHits.in(text, sought).places();
	}

	@Test
	void capitalsAndWidthDoNotMatter() {
		assertEquals(List.of(new Span(0, 5), new Span(6, 11)), find("APT28 ａｐｔ２８", "apt28"));
		assertEquals(List.of(new Span(0, 5)), find("ＡＰＴ２８", "APT28"));
	}

	@Test
	void aBlankStandsForAnyWhiteSpace() {
		assertEquals(List.of(new Span(4, 19)), find("The Lazarus\n\n Group.", "lazarus group"));
		assertEquals(List.of(), find("LazarusGroup", "lazarus group"));
	}

	@Test
	void nothingIsSoughtWhenNothingIsTyped() {
		assertEquals(List.of(), find("abc", "  "));
		assertEquals(-1, TextHits.NONE.from(0));
	}

	@Test
	void placesDoNotOverlap() {
		assertEquals(List.of(new Span(0, 2), new Span(2, 4)), find("aaaa", "aa"));
	}

	@Test
	void theNextIsTheFirstBehindACaretAndThenTheFirstOfAll() {
		TextHits hits = TextHits.in("x..x..x", "x");
		assertEquals(1, hits.from(1));
		assertEquals(2, hits.from(6));
		assertEquals(0, hits.from(7));
	}

	@Test
	void countingEndsSomewhere() {
		TextHits hits = TextHits.in("e".repeat(TextHits.MOST + 10), "e");
		assertEquals(TextHits.MOST, hits.places().size());
		assertTrue(hits.more());
		assertFalse(TextHits.in("e".repeat(TextHits.MOST), "e").more());
	}

	@Test
	void japaneseIsFound() {
		assertEquals(List.of(new Span(2, 5)), find("攻撃グループは", "グルー"));
	}
}
