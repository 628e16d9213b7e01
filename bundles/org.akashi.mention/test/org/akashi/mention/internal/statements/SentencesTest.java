package org.akashi.mention.internal.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.junit.jupiter.api.Test;

class SentencesTest {

	private static List<String> split(String text) {
		return Sentences.of(Findings.report(text, "")).stream()
				.map(span -> text.substring(span.start(), span.end()).replaceAll("\\s+", " ")).toList();
	}

	@Test
	void english() {
		assertEquals(List.of("They began.", "Then they stopped!", "Why?"), split("They began. Then they stopped! Why?"));
	}

	@Test
	void abbreviationsAndNumbersDontEndSentences() {
		assertEquals(List.of("The U.S. was hit by e.g. version 2.0 on Sept. 5 and Foo Inc. reported it."),
				split("The U.S. was hit by e.g. version 2.0 on Sept. 5 and Foo Inc. reported it."));
	}

	@Test
	void japanese() {
		assertEquals(List.of("始まった。", "「終わった。」", "次へ"), split("始まった。「終わった。」次へ"));
	}

	@Test
	void linesOfAParagraphAreJoined() {
		assertEquals(List.of("One sentence over two lines."), split("One sentence\nover two lines."));
	}

	@Test
	void paragraphsStayApart() {
		assertEquals(List.of("A heading", "A text."), split("A heading\n\nA text."));
	}

	@Test
	void textsBrokenInTheMiddleOfSentencesAreJoinedOverBlankLines() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 8; i++) {
			text.append("攻撃者は\n\n新しい手口を\n\n使っている。\n\n");
		}
		List<String> sentences = split(text.toString());
		assertEquals(8, sentences.size(), sentences.toString());
		assertEquals("攻撃者は 新しい手口を 使っている。", sentences.getFirst());
	}

	@Test
	void inSuchTextsHeadingsWithMarksStayApart() {
		StringBuilder text = new StringBuilder("・見出し\n\n");
		for (int i = 0; i < 8; i++) {
			text.append("攻撃者は\n\n新しい手口を\n\n使っている。\n\n");
		}
		assertEquals("・見出し", split(text.toString()).getFirst());
	}

	@Test
	void listItemsStayApart() {
		assertEquals(List.of("- first item", "- second item goes on", "1. third"), split("- first item\n- second item\n  goes on\n1. third"));
	}

	@Test
	void cellsAndHeadingsStayApart() {
		String text = "Used in\tGermany\nThey left";
		ReportText report = new ReportText(text,
				List.of(new Block(Block.Kind.TABLE_CELL, 0, 7, new Place(0, "", 0, 1, 1, 1), false),
						new Block(Block.Kind.TABLE_CELL, 8, 15, new Place(0, "", 1, 1, 1, 2), false),
						new Block(Block.Kind.PARAGRAPH, 16, 25, new Place(0, "", 2, 0, 0, 0), false)),
				List.of(), ReportMetadata.ofType("text/html"), List.of(), List.of(), List.of());
		assertEquals(List.of("Used in", "Germany", "They left"),
				Sentences.of(report).stream().map(span -> text.substring(span.start(), span.end())).toList());
	}

	@Test
	void noSentenceIsLongerThanTheLimit() {
		assertTrue(Sentences.of(Findings.report("word ".repeat(10_000), "")).stream().allMatch(span -> span.length() < 1600));
	}

	@Test
	void emptyTextsHaveNone() {
		assertEquals(List.of(), split(""));
		assertEquals(List.of(), split("\n\n \n"));
	}
}
