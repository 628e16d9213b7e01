package org.akashi.stix.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Broken patterns end with a located problem, never with another exception. */
class PatternFuzzTest {

	private static final String[] TOKENS = { "[", "]", "(", ")", "file", ":", "name", ".", "'x'", "'", "\\", "=", "!=", "<>", "<", ">=", "IN", "LIKE", "MATCHES", "ISSUBSET",
			"ISSUPERSET", "EXISTS", "NOT", "AND", "OR", "FOLLOWEDBY", "WITHIN", "REPEATS", "TIMES", "SECONDS", "START", "STOP", "t'2026-01-01T00:00:00Z'", "t'x'", "h'ff'", "h'f'",
			"b'AA=='", "b'A'", "5", "-5", ".5", "5.", "99999999999999999999999", "true", "false", "*", ",", "/*", "*/", "//", "\n", "\t", "\"", "a-b", "\u0000", "\ud800", "\ud83d\ude00", "x-y:z" };
	private static final List<String> SEEDS = List.of("[file:size = 1280]", "[a:b IN ('x', 2, true) AND NOT EXISTS a:c[*].d] REPEATS 2 TIMES",
			"([a:b LIKE 'x%'] FOLLOWEDBY [c-d:e.'f-g'[0] != h'ff']) WITHIN 5.5 SECONDS /* why */",
			"[a:b = t'2026-01-01T00:00:00Z'] START t'2026-01-01T00:00:00Z' STOP t'2026-01-02T00:00:00Z' OR [a:b = b'AA==']");

	@Test
	void anyRowOfTokensIsReadOrRefused() {
		Random random = new Random(11);
		for (int i = 0; i < 3_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(14); n >= 0; n--) {
				text.append(TOKENS[random.nextInt(TOKENS.length)]).append(random.nextBoolean() ? " " : "");
			}
			readOrRefuse(text.toString());
		}
	}

	@Test
	void anyChangeOfAPatternIsReadOrRefused() {
		Random random = new Random(12);
		for (int i = 0; i < 3_000; i++) {
			StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
			for (int n = random.nextInt(3); n >= 0 && !text.isEmpty(); n--) {
				int at = random.nextInt(text.length());
				switch (random.nextInt(4)) {
					case 0 -> text.deleteCharAt(at);
					case 1 -> text.insert(at, TOKENS[random.nextInt(TOKENS.length)]);
					case 2 -> text.setCharAt(at, (char) random.nextInt(0x250));
					default -> text.setLength(at);
				}
			}
			readOrRefuse(text.toString());
		}
	}

	@Test
	void oversizedPatternsAreReadOrRefused() {
		for (String text : List.of("[".repeat(50_000), "(".repeat(50_000) + "[a:b=1]" + ")".repeat(50_000), "[a:b=1" + " AND a:b=1".repeat(5_000) + "]",
				"[a:b" + ".c".repeat(10_000) + " = 1]", "[a:b" + "[*]".repeat(10_000) + " = 1]", "[a:b=1]" + " WITHIN 5 SECONDS".repeat(10_000),
				"([a:b=1])" + " REPEATS 2 TIMES".repeat(10_000),
				"(".repeat(99) + "[a:b=1]" + ") WITHIN 5 SECONDS REPEATS 2 TIMES WITHIN 4 SECONDS REPEATS 3 TIMES".repeat(99),
				"(".repeat(40) + "[a:b=1]" + ") WITHIN 5 SECONDS REPEATS 2 TIMES".repeat(40), "[" + "(".repeat(199) + "a:b=1" + ")".repeat(199) + "]", "[a:b = '" + "x".repeat(1_000_000) + "']", "[a:b = " + "9".repeat(20_000) + "]",
				"[a:b = 0." + "0".repeat(20_000) + "1]", "[a:b=1] REPEATS " + "9".repeat(5_000) + " TIMES", "/*".repeat(50_000), "[a:b IN (" + "1,".repeat(10_000) + "1)]")) {
			readOrRefuse(text);
		}
	}

	private static void readOrRefuse(String text) {
		List<PatternProblem> problems = Patterns.check(text);
		List<PatternProblem> advice = Patterns.advice(text);
		try {
			StixPattern pattern = Patterns.parse(text);
			assertEquals(pattern, Patterns.parse(pattern.toString()));
			StixPattern canonical = pattern.canonical();
			assertEquals(canonical, canonical.canonical());
		} catch (PatternException e) {
			assertFalse(e.problems().isEmpty());
			assertEquals(e.problems(), problems);
			assertEquals(List.of(), advice);
		}
		for (PatternProblem problem : problems) {
			assertTrue(problem.line() >= 1 && problem.column() >= 1 && problem.length() >= 1 && !problem.message().isBlank(), problem::toString);
			assertTrue(problem.column() <= text.codePointCount(0, text.length()) + 1, problem::toString);
		}
	}
}
