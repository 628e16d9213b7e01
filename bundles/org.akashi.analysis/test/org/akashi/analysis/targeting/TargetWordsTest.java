package org.akashi.analysis.targeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetWordsTest {

	@ParameterizedTest
	@CsvSource({ "DE,Germany,ドイツ", "infrastructure,Critical infrastructure,重要インフラ", "region/eastern-europe,Eastern Europe,東ヨーロッパ",
			"space-mining,Space mining,Space mining", "region/far_side,Far side,Far side" })
	void namesInBothLanguages(String key, String english, String japanese) {
		assertEquals(english, new TargetWords(Locale.ENGLISH).name(key));
		assertEquals(japanese, new TargetWords(Locale.JAPANESE).name(key));
	}

	@Test
	void bothLanguagesHaveTheSameWords() throws IOException {
		assertEquals(words("").keySet(), words("_ja").keySet());
	}

	private static Properties words(String language) throws IOException {
		Properties words = new Properties();
		try (var in = TargetWords.class.getResourceAsStream("sectors" + language + ".properties")) {
			words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return words;
	}
}
