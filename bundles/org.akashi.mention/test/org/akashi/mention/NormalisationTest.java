package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {

	static Mention mention(String type, String raw, String value, String entity) {
		return new Mention(new Span(0, raw.length()), 0, raw, value, type, entity, List.of(), Role.INDICATOR, 80, "test/1", "Rule");
	}

	private static String steps(String type, String raw, String value, String entity) {
		return Normalisation.words(Normalisation.of(mention(type, raw, value, entity)));
	}

	@ParameterizedTest(name = "{1} -> {2}: {3}")
	@CsvSource(delimiter = '|', textBlock = """
			domain | evil.example           | evil.example          | ''
			domain | evil[.]example         | evil.example          | refanged
			domain | EVIL[.]Example         | evil.example          | refanged, letter case made plain
			domain | evil dot example       | evil.example          | refanged
			url    | hxxps://a[.]example/x  | https://a.example/x   | refanged
			url    | h**p://a.example/x     | http://a.example/x    | refanged
			url    | hxxp://A.example/x     | http://a.example/x    | refanged, letter case made plain
			email  | bad(at)evil[.]example  | bad@evil.example      | refanged
			domain | Evil.Example           | evil.example          | letter case made plain
			ipv4   | １９８．５１．１００．７ | 198.51.100.7          | width and compatibility forms made plain
			domain | update。evil.example   | update.evil.example   | width and compatibility forms made plain
			domain | 例え.example           | xn--r8jz45g.example   | written as punycode
			mutex  | «Global\\x»            | Global\\x             | frame left out
			md5    | D41D8CD98F00           | d41d8cd98f00          | letter case made plain
			btc    | 1A1z P1eP              | 1A1zP1eP              | spaces made plain
			ipv4   | 192.0.2.010            | 192.0.2.10            | brought into canonical form
			""")
	void stepsOfAnObservable(String type, String raw, String value, String expected) {
		assertEquals(expected, steps(type, raw, value, ""));
	}

	@Test
	void invisibleCharactersAndBreaks() {
		assertEquals("invisible characters left out", steps("domain", "evil\u200b.exa\u00admple", "evil.example", ""));
		assertEquals("joined over a break", steps("sha1", "da39a3ee\n5e6b4b0d", "da39a3ee5e6b4b0d", ""));
		assertEquals("joined over a break, refanged", steps("url", "hxxp://a[.]example/\nx", "http://a.example/x", ""));
	}

	@Test
	void aValueInPiecesIsJoined() {
		Mention whole = mention("md5", "abcd | 0123", "abcd0123", "");
		Mention pieces = new Mention(whole.span(), 0, whole.raw(), whole.value(), "md5", "", List.of(), Role.INDICATOR, 80, "test/1", "Rule",
				List.of(new Span(0, 4), new Span(7, 11)));

		assertEquals(true, Normalisation.of(pieces).contains(Normalisation.JOINED));
	}

	@Test
	void anAliasBecomesTheListsOwnName() {
		assertEquals("the list's own name for it", steps("actor", "Hidden Cobra", "Lazarus Group", "Lazarus Group"));
		assertEquals("letter case made plain", steps("actor", "LAZARUS GROUP", "Lazarus Group", "Lazarus Group"));
		assertEquals("width and compatibility forms made plain", steps("actor", "Ｌａｚａｒｕｓ", "Lazarus", "Lazarus"));
		assertEquals("spaces made plain", steps("malware", "Rising  Sun", "Rising Sun", ""));
	}

	@Test
	void datesAreIso() {
		assertEquals("written as ISO 8601", steps("date", "2017年9月", "2017-09", ""));
	}

	@Test
	void whateverDiffersIsSaid() {
		for (String raw : List.of("a", " ", "\u200b", "[", "hxxp", "\u0000", "x".repeat(5000), "\ud800")) {
			for (String type : List.of("domain", "actor", "date", "url", "filename")) {
				assertEquals(false, Normalisation.of(mention(type, raw, "value", "")).isEmpty(), type + " " + raw);
			}
		}
	}

	@Test
	void theOrderOfWordsIsFixed() {
		assertEquals("joined over a break, refanged, letter case made plain",
				Normalisation.words(new TreeSet<>(Set.of(Normalisation.CASE, Normalisation.JOINED, Normalisation.REFANGED))));
	}
}
