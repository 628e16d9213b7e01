package org.akashi.mention.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class NameTrieTest {

	private static List<String> found(String text, String... names) {
		NameTrie<String> trie = new NameTrie<>();
		for (String name : names) {
			trie.add(Folding.fold(name), name);
		}
		List<String> found = new ArrayList<>();
		trie.scan(text, 0, text.length(), (start, end, values) -> found.add(text.substring(start, end)));
		return found;
	}

	@Test
	void findsWordsOnly() {
		assertEquals(List.of("Turla"), found("Turla Turlar xTurla Turla1 _Turla", "Turla"));
	}

	@Test
	void latinBesideJapaneseIsAWord() {
		assertEquals(List.of("Lazarus", "Lazarus"), found("攻撃者Lazarusグループ、Lazarusは", "Lazarus"));
	}

	@Test
	void foldsWidthAndCase() {
		assertEquals(List.of("ＬＡＺＡＲＵＳ", "lazarus"), found("ＬＡＺＡＲＵＳ and lazarus", "Lazarus"));
	}

	@Test
	void halfWidthKatakanaWithVoiceMarksIsTheSame() {
		assertEquals(List.of("ﾗｻﾞﾙｽ"), found("攻撃者ﾗｻﾞﾙｽが", "ラザルス"));
	}

	@Test
	void katakanaWordsEndWhereKatakanaEnds() {
		assertEquals(List.of("アメリカ"), found("アメリカの、アメリカン", "アメリカ"));
		assertEquals(List.of("ラザルス"), found("ラザルスグループ", "ラザルス"));
	}

	@Test
	void lineBreaksAndWideSpacesStandForASpace() {
		assertEquals(List.of("Rising\nSun", "Rising　Sun", "Rising \n\n Sun"), found("Rising\nSun, Rising　Sun, Rising \n\n Sun", "Rising Sun"));
		assertEquals(List.of(), found("Rising\n\n\n\n\n\nSun", "Rising Sun"));
	}

	@Test
	void zeroWidthCharactersAreSkipped() {
		assertEquals(List.of("Emo\u200Btet", "Emo\u00ADtet"), found("Emo\u200Btet Emo\u00ADtet", "Emotet"));
	}

	@Test
	void curlyApostropheAndDashesFold() {
		assertEquals(List.of("X‑Agent", "Xi’an"), found("X‑Agent in Xi’an", "X-Agent", "Xi'an"));
	}

	@Test
	void givesShorterNamesBeforeLongerOnes() {
		assertEquals(List.of("APT41", "APT41 DUST"), found("APT41 DUST", "APT41", "APT41 DUST"));
	}

	@Test
	void holdsManyNamesWithoutMixingThem() {
		NameTrie<Integer> trie = new NameTrie<>();
		for (int i = 0; i < 100_000; i++) {
			trie.add("name" + i, i);
		}
		assertEquals(List.of(4711), trie.get("name4711"));
		assertEquals(List.of(), trie.get("name100000"));
		assertEquals(List.of(), trie.get("nam"));
	}

	@Test
	void aWordStartInTheWindowMayEndBehindIt() {
		NameTrie<String> trie = new NameTrie<>();
		trie.add("cozy bear", "x");
		List<Integer> ends = new ArrayList<>();
		String text = "the Cozy Bear";
		trie.scan(text, 0, 6, (start, end, values) -> ends.add(end));
		trie.scan(text, 6, text.length(), (start, end, values) -> ends.add(end));
		assertEquals(List.of(13), ends);
	}

	@Test
	void boundariesOfScripts() {
		assertTrue(WordBoundaries.isWord("米国は", 0, 2));
		assertTrue(WordBoundaries.isWord("在米国", 1, 3));
		assertFalse(WordBoundaries.isWord("북한이", 1, 2));
		assertTrue(WordBoundaries.isWord("북한이", 0, 2));
		assertFalse(WordBoundaries.isWord("a.b", 1, 2));
	}

	@Test
	void foldedNamesHaveNoSpareSpace() {
		assertEquals("operation sharpshooter", Folding.fold("  Ｏperation\t\u00A0Sharpshooter "));
		assertEquals("", Folding.fold(" \u200B "));
	}
}
