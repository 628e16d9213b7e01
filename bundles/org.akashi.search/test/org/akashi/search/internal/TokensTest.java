package org.akashi.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.akashi.search.internal.Tokens.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folding and splitting into words. */
class TokensTest {

	private static List<String> words(String text) {
		return Tokens.of(text).stream().map(Token::text).toList();
	}

	@ParameterizedTest
	@CsvSource({ "Équation,equation", "ＡＰＴ２８,apt28", "ﾗｻﾞﾙｽ,らざるす", "ラザルス,らざるす", "ヴィラン,ゔぃらん", "Straße,strasse", "Ærø,aero", "İstanbul,istanbul",
			"ЁЛКА,елка", "①,1", "ﬁle,file", "㈱,(株)", "カ\u3099,が", "e\u0301,e" })
	void folding(String text, String folded) {
		assertEquals(folded, Folding.fold(text));
	}

	@Test
	void anAddressIsTheSameWordsHoweverItIsWritten() {
		List<String> words = List.of("c2", "evil", "example");
		for (String written : List.of("c2.evil.example", "c2[.]evil[.]example", "c2[dot]evil(dot)example", "C2 . evil . example", "c2\\.evil\\.example")) {
			assertEquals(words, words(written), written);
		}
		assertEquals(words("http://a.example"), words("hxxp://a[.]example"));
	}

	@Test
	void textWithoutBlanksGivesPairs() {
		assertEquals(List.of("攻撃", "撃者", "者"), words("攻撃者"));
		assertEquals(List.of("lazarus", "ぐる", "るー", "ーぷ", "ぷ"), words("Lazarusグループ"));
		assertEquals(List.of("攻撃", "撃者"), Tokens.asked("攻撃者").stream().map(Token::text).toList());
		assertEquals(List.of("攻"), Tokens.asked("攻").stream().map(Token::text).toList());
		assertEquals(List.of("apt", "攻"), Tokens.asked("apt攻").stream().map(Token::text).toList());
	}

	@Test
	void wordsKnowWhereTheyStand() {
		String text = "Der Ｇｒøße ﾗｻﾞﾙｽ-Angriff 𠮷野家 x";
		for (Token token : Tokens.of(text)) {
			String written = text.substring(token.start(), token.end());
			assertEquals(token.text(), Folding.fold(written), written);
		}
	}

	@Test
	void noTextBreaksIt() {
		Random random = new Random(7);
		for (int i = 0; i < 2_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int k = random.nextInt(30); k > 0; k--) {
				text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 0x20 + random.nextInt(0x60)));
			}
			int before = 0;
			for (Token token : Tokens.of(text.toString())) {
				assertEquals(true, token.start() >= before && token.end() > token.start() && token.end() <= text.length(), text.toString());
				before = token.start();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "lazarus,lazarus,0", "lazarus,lazraus,1", "lazarus,lazarsu,1", "lazarus,lasarus,1", "lazarus,lazarusss,2", "abc,xyz,3" })
	void distance(String one, String other, int expected) {
		assertEquals(expected, Marking.distance(one, other, 9));
	}
}
