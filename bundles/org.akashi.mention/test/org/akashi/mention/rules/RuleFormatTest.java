package org.akashi.mention.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.ExtractionRule.Origin;
import org.akashi.mention.rules.RuleFormat.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFormatTest {

	private static final ExtractionRule FULL = new ExtractionRule(RuleMatch.parse("type:tool,raw:ターゲット 𠮷"), Effect.LOWER, 30,
			Origin.LEARNED, 1, 9, "«note»; \"x\"", "Aki", "2026-01-02T03:04:05.000Z", false);
	private static final String HEAD = "{\"format\":\"akashi-extraction-rules\",\"schema\":1,\"rules\":[\n";

	private static Content read(String rules) {
		return RuleFormat.read("my.json", HEAD + rules + "\n]}");
	}

	private static String refused(String text) {
		return assertThrows(IllegalArgumentException.class, () -> RuleFormat.read("my.json", text)).getMessage();
	}

	@Test
	void aLineGoesThereAndBack() {
		String line = RuleFormat.line(FULL);

		assertEquals(FULL, RuleFormat.rule(line));
		assertEquals(line, RuleFormat.line(RuleFormat.rule(line)));
		assertFalse(line.contains("\n"));
	}

	@Test
	void whatIsEmptyIsLeftOut() {
		assertEquals("{\"id\":\"" + RuleMatch.host("a.com").id() + "\",\"host\":\"a.com\",\"effect\":\"suppress\",\"origin\":\"by_hand\"}",
				RuleFormat.line(ExtractionRule.byHand(RuleMatch.host("a.com"), Effect.SUPPRESS, 0, "", "", "")));
	}

	@Test
	void aFileGoesThereAndBackWhateverTheOrder() throws Exception {
		ExtractionRule other = ExtractionRule.byHand(RuleMatch.host("a.com"), Effect.RAISE, 5, "", "", "");
		String file = RuleFormat.file(List.of(FULL, other));

		assertEquals(file, RuleFormat.file(List.of(other, FULL)));
		Content content = RuleFormat.read("my.json", new ByteArrayInputStream(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of(other, FULL), content.rules());
		assertEquals(List.of(), content.problems());
		assertEquals(List.of(), RuleFormat.read("none.json", RuleFormat.file(List.of())).rules());
	}

	@Test
	void oneBadRuleDoesNotSpoilTheOthers() {
		Content content = read("{\"host\":\"a.com\",\"effect\":\"suppress\"},\n{\"host\":\"b.com\",\"effect\":\"explode\"},\n"
				+ "{\"effect\":\"suppress\"},\n{\"host\":\"c.com\",\"effect\":\"lower\"},\n[1],\n\"x\",\n{\"host\":5,\"effect\":\"suppress\"},\n"
				+ "{\"host\":\"d.com\",\"effect\":\"raise\",\"amount\":7}");

		assertEquals(List.of("host:a.com", "host:d.com"), content.rules().stream().map(rule -> rule.match().text()).toList());
		assertEquals(6, content.problems().size());
		assertEquals("my.json, line 3: «explode» is no effect. Possible are suppress, lower, raise. The rule was left out.",
				content.problems().getFirst());
		assertTrue(content.problems().get(1).startsWith("my.json, line 4: A rule needs at least one condition"), content.problems().get(1));
		assertTrue(content.problems().get(2).startsWith("my.json, line 5: A rule changes confidence by 1 to 100, not by 0."));
		assertTrue(content.problems().get(3).startsWith("my.json, line 6: this is no rule"));
		assertTrue(content.problems().get(5).contains("line 8: «host» has a value of the wrong kind."), content.problems().get(5));
	}

	@Test
	void unknownKeysAreIgnoredAndSaid() {
		Content content = read("{\"host\":\"a.com\",\"effect\":\"suppress\",\"colour\":{\"a\":[1,{}]},\"until\":\"2030\"}");

		assertEquals(1, content.rules().size());
		assertEquals(List.of("my.json, unknown keys were ignored: colour, until"), content.problems());
	}

	@Test
	void ofTwoRulesAboutTheSameTheFirstCounts() {
		Content content = read("{\"host\":\"a.com\",\"effect\":\"suppress\"},\n{\"host\":\"A.COM\",\"effect\":\"raise\",\"amount\":5}");

		assertEquals(Effect.SUPPRESS, content.rules().getFirst().effect());
		assertTrue(content.problems().getFirst().startsWith("my.json, line 3: there is a rule for «host:A.COM» already"));
	}

	@Test
	void aFileOfANewerAkashiIsRefused() {
		assertTrue(refused("{\"format\":\"akashi-extraction-rules\",\"schema\":2,\"rules\":[]}").contains("Update Akashi"));
		refused("{\"schema\":99999999999999999999,\"rules\":[]}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "[]", "{}", "null", "5", "{\"rules\":[]}", "{\"format\":\"other\",\"rules\":[]}",
			"{\"format\":\"akashi-extraction-rules\",\"rules\":{}}", "{\"format\":\"akashi-extraction-rules\"}", "\u0000\u0001" })
	void whatIsNoRuleFileIsSaid(String text) {
		assertTrue(refused(text).startsWith("my.json"), refused(text));
	}

	@Test
	void brokenJsonIsNamedByItsLine() {
		assertTrue(refused(HEAD + "{\"host\":\"a.com\"").startsWith("my.json, line 2"), refused(HEAD + "{\"host\":\"a.com\""));
		assertTrue(refused(HEAD + "{\"host\":}").startsWith("my.json, line 2"));
		assertTrue(refused(HEAD).startsWith("my.json, line 2"), refused(HEAD));
	}

	@Test
	void hostileFilesEnd() throws Exception {
		refused(HEAD + "[".repeat(100_000));
		refused(HEAD + "{\"host\":\"" + "a".repeat(200_000) + "\",\"effect\":\"suppress\"}]}");
		refused(HEAD + "{\"amount\":" + "9".repeat(10_000) + "}]}");
		Content huge = read("{\"host\":\"" + "a".repeat(5000) + "\",\"effect\":\"suppress\"},{\"host\":\"a.com\",\"effect\":\"raise\",\"amount\":-99999999999}");
		assertEquals(List.of(), huge.rules());
		assertTrue(huge.problems().stream().allMatch(problem -> problem.length() < 300), huge.problems().toString());
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return ' ';
			}
		};
		assertTrue(assertThrows(IllegalArgumentException.class, () -> RuleFormat.read("my.json", endless)).getMessage().contains("larger than 8 MB"));
	}

	@Test
	void tooManyRulesAreRefusedAndManyProblemsCounted() {
		StringBuilder many = new StringBuilder();
		for (int i = 0; i <= RuleFormat.MOST_RULES; i++) {
			many.append(i == 0 ? "" : ",\n").append("{\"host\":\"h").append(i).append(".com\",\"effect\":\"suppress\"}");
		}
		assertTrue(refused(HEAD + many + "]}").contains("more than 20000 rules"));
		assertEquals(21, read("1,\n".repeat(500) + "1").problems().size());
	}

	@Test
	void aLineThatIsNoRuleIsSaid() {
		for (String line : List.of("", "[]", "{", "{}", "{\"host\":\"a.com\"}", "nonsense", "{\"host\":\"a.com\",\"effect\":\"SUPPRESS \"}")) {
			assertThrows(IllegalArgumentException.class, () -> RuleFormat.rule(line), line);
		}
	}
}
