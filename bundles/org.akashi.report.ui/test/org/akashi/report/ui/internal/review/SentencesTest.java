package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.junit.jupiter.api.Test;

class SentencesTest {

	private static String around(String text, String word, String language, Block... blocks) {
		ReportText report = new ReportText(text, List.of(blocks), List.of(),
				new ReportMetadata("", "", "", "", language, "text/plain", ""), List.of(), List.of(), List.of());
		int start = text.indexOf(word);
		Span sentence = Sentences.around(report, new Span(start, start + word.length()));
		return text.substring(sentence.start(), sentence.end());
	}

	private static Block paragraph(int start, int end) {
		return new Block(Block.Kind.PARAGRAPH, start, end, new Place(0, "", 0, 0, 0, 0), false);
	}

	@Test
	void theSentenceIsCutFromItsParagraph() {
		assertEquals("It hit Germany.", around("A campaign began. It hit Germany. Then it ended.", "Germany", "en"));
	}

	@Test
	void theFirstAndTheLastSentenceAreFoundToo() {
		assertEquals("Lazarus began.", around("Lazarus began. Others followed.", "Lazarus", "en"));
		assertEquals("Others saw Duuzer.", around("Lazarus began. Others saw Duuzer.", "Duuzer.", "en"));
	}

	@Test
	void japaneseSentencesEndAtTheirStop() {
		assertEquals("ドイツが標的でした。", around("作戦が始まりました。ドイツが標的でした。終わりました。", "ドイツ", "ja"));
	}

	@Test
	void aSentenceEndsWithItsBlock() {
		String text = "Heading without stop\nThe body names Germany";
		assertEquals("The body names Germany",
				around(text, "Germany", "en", paragraph(0, 20), paragraph(21, text.length())));
	}

	@Test
	void withoutBlocksLinesAreParagraphs() {
		assertEquals("second Germany", around("first line\nsecond Germany\nthird", "Germany", "en"));
	}

	@Test
	void aMentionThatIsTheWholeTextIsItsOwnSentence() {
		assertEquals("198.51.100.7", around("198.51.100.7", "198.51.100.7", ""));
	}

	@Test
	void aMentionOverTwoSentencesIsNeverCut() {
		assertTrue(around("First. Second. Third.", "First. Second", "en").contains("First. Second"));
	}

	@Test
	void anEndlessSentenceIsCut() {
		String text = "word ".repeat(1000) + "Germany " + "word ".repeat(1000);
		String sentence = around(text, "Germany", "en");
		assertTrue(sentence.contains("Germany"));
		assertTrue(sentence.length() <= 1300, "length " + sentence.length());
	}
}
