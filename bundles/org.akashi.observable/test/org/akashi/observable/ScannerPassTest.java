package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The pass over a text in parts, and those who hear of its words. */
class ScannerPassTest {

	private static final class Heard implements WordListener {

		private final WordSet words = new WordSet(16);
		private final List<Integer> starts = new ArrayList<>();

		Heard(String... phrases) {
			for (String phrase : phrases) {
				words.add(phrase);
			}
		}

		@Override
		public WordSet words() {
			return words;
		}

		@Override
		public void word(int start) {
			starts.add(start);
		}

		List<Integer> in(String text) {
			new ObservableScanner().pass(text, this).scan(0, text.length(), null);
			return starts;
		}
	}

	@Test
	void wordsAreToldInAnyCaseAndWidth() {
		assertEquals(List.of(4, 12, 20), new Heard("lazarus group").in("the Lazarus ＬＡＺＡＲＵＳ lazarus lazarusx"));
	}

	@Test
	void aWordHoldsNoInvisibleCharacterButTheOneBesideIt() {
		assertEquals(List.of(2), new Heard("lazarus").in("a Laz\u200Barus b"));
	}

	@Test
	void lettersBeyondAsciiAreToldEach() {
		assertEquals(List.of(1, 2, 5), new Heard("ラザルス").in("あララ、aラ"));
	}

	@Test
	void wordsInsideValuesAreToldToo() {
		Heard heard = new Heard("dropper", "evil");
		List<ObservableHit> hits = new ArrayList<>();
		String text = "see hxxp://evil[.]example.com/dropper/a.php now";
		new ObservableScanner().pass(text, heard).scan(0, text.length(), hits::add);
		assertEquals(1, hits.size());
		assertEquals(List.of(text.indexOf("evil"), text.indexOf("dropper")), heard.starts);
	}

	@Test
	void withoutATakerOfHitsOnlyWordsAreTold() {
		assertEquals(List.of(0), new Heard("http").in("http://evil.com/"));
	}

	@Test
	void aWordThatGoesOnBeyondAsciiIsToldWhenAsked() {
		Heard heard = new Heard();
		heard.words.addJoining('\u0301');
		assertEquals(List.of(2), heard.in("a Poke\u0301mon b"));
	}

	@Test
	void numbersAreToldWhenAsked() {
		Heard heard = new Heard();
		heard.words.addNumbers();
		assertEquals(List.of(0, 8, 12), heard.in("2017年 a 5th b6 c"));
	}

	@Test
	void partsAreScannedOnTheirOwn() {
		String text = "a 10.20.30.40 b\n10.20.30.41";
		List<String> values = new ArrayList<>();
		ObservableScanner.Pass pass = new ObservableScanner().pass(text);
		pass.scan(16, text.length(), hit -> values.add(hit.start() + " " + hit.value()));
		pass.scan(0, 15, hit -> values.add(hit.start() + " " + hit.value()));
		pass.scan(0, 0, hit -> values.add("nothing stands here"));
		assertEquals(List.of("16 10.20.30.41", "2 10.20.30.40"), values);
		assertThrows(IndexOutOfBoundsException.class, () -> pass.scan(0, text.length() + 1, hit -> values.add("beyond")));
	}

	@Test
	void aPartIsScannedInSteps() {
		String text = "10.20.30.40 and some words, ".repeat(10_000);
		List<Integer> found = new ArrayList<>();
		ObservableScanner.Pass pass = new ObservableScanner().pass(text);
		int steps = 0;
		for (int at = 0; at < text.length(); steps++) {
			at = pass.scanSome(at, text.length(), hit -> found.add(hit.start()));
		}
		assertEquals(10_000, found.size());
		assertTrue(steps > 3 && steps < 10, steps + " steps");
	}

	@Test
	void aWordIsNotCutBetweenWindows() {
		String text = ".".repeat(65_530) + "LazarusGroup" + ".".repeat(70_000) + "𠮷".repeat(40_000);
		assertEquals(List.of(65_530), new Heard("lazarusgroup").in(text));
	}

	@Test
	void valuesAtTheEdgesOfWindowsKeepTheirPlaces() {
		for (int lead = 65_510; lead < 65_545; lead++) {
			String text = "x ".repeat(lead / 2) + (lead % 2 == 0 ? "" : " ") + "203[.]0[.]113[.]77 hxxp://evil[.]example[.]com/a and more";
			List<ObservableHit> hits = new ObservableScanner().scan(text);
			assertEquals(List.of("203.0.113.77", "http://evil.example.com/a"), hits.stream().map(ObservableHit::value).toList(), "lead " + lead);
			assertEquals("203[.]0[.]113[.]77", text.substring(hits.getFirst().start(), hits.getFirst().end()));
		}
	}

	@Test
	void aSetKnowsItsWordsAndFewOthers() {
		WordSet set = new WordSet(1000);
		for (int i = 0; i < 1000; i++) {
			set.add("word" + i + " and more");
		}
		int mistakes = 0;
		for (int i = 0; i < 1000; i++) {
			assertTrue(set.mayHave(hash("WORD" + i), true, ' '));
			mistakes += set.mayHave(hash("other" + i), true, ' ') ? 1 : 0;
		}
		assertTrue(mistakes < 60, mistakes + " of 1000");
		assertFalse(set.mayBegin('あ'));
		set.add("あ");
		assertTrue(set.mayBegin('あ'));
		set.add("");
	}

	private static int hash(String word) {
		int hash = 0;
		for (char c : word.toCharArray()) {
			hash = WordSet.hash(hash, c);
		}
		return hash;
	}
}
