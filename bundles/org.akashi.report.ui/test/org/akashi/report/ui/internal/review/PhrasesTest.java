package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;

import org.akashi.mention.Normalisation;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.ExtractionRule.Origin;
import org.akashi.mention.rules.RuleMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

	private static final Phrases JAPANESE = Phrases.of(Locale.JAPANESE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "written defanged | 無害化して書かれている", "stands under «IOCs; x» | 「IOCs; x」の見出しの下にある",
			"quoted before «$1», with «\\» beside it | 「$1」の前で引用符に囲まれ、隣に「\\」がある",
			"64 hexadecimal digits, the length of SHA-256 | SHA-256 の長さの 16 進数 64 桁",
			"rejected 4 times in this case («host:a.com») | このケースで 4 回却下(«host:a.com»)" })
	void aPhraseIsTranslatedWithWhatStandsInIt(String english, String japanese) {
		assertEquals(japanese, JAPANESE.translate(english));
	}

	@Test
	void whatTheTableLacksStaysEnglish() {
		assertEquals("found by a plug-in", JAPANESE.translate("found by a plug-in"));
		assertEquals("", JAPANESE.translate(""));
	}

	@Test
	void aLanguageWithoutTableStaysEnglish() {
		assertEquals("written defanged", Phrases.of(Locale.FRENCH).translate("written defanged"));
		assertEquals("written defanged", Phrases.of(Locale.ENGLISH).translate("written defanged"));
	}

	@Test
	void everyNormalisationIsTranslated() {
		Stream.of(Normalisation.values()).forEach(step -> assertTrue(JAPANESE.knows(step.words()), step.words()));
	}

	@Test
	void everyReasonOfARuleIsTranslated() {
		RuleMatch host = RuleMatch.host("a.com");
		for (int accepted : new int[] { 0, 1, 2, 9 }) {
			for (int rejected : new int[] { 3, 9 }) {
				String low = new ExtractionRule(host, Effect.LOWER, 30, Origin.LEARNED, accepted, rejected, "", "", "", true).reason();
				String high = new ExtractionRule(host, Effect.RAISE, 30, Origin.LEARNED, rejected, accepted, "", "", "", true).reason();
				assertTrue(JAPANESE.knows(low), low);
				assertTrue(JAPANESE.knows(high), high);
				String shared = new ExtractionRule(host, Effect.LOWER, 30, Origin.IMPORTED, accepted, rejected, "", "", "", true).reason();
				for (String reason : new String[] { low, high, shared }) {
					assertFalse(JAPANESE.translate(reason).replace("host:a.com", "").matches(".*[a-z].*"), JAPANESE.translate(reason));
				}
			}
		}
		for (String by : new String[] { "", "Aki" }) {
			for (String note : new String[] { "", "our sensor" }) {
				String hand = ExtractionRule.byHand(host, Effect.SUPPRESS, 0, note, by, "").reason();
				assertTrue(JAPANESE.knows(hand), hand);
				assertFalse(JAPANESE.translate(hand).contains("rule"), JAPANESE.translate(hand));
			}
		}
	}
}
