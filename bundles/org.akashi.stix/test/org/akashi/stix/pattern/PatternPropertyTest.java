package org.akashi.stix.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What holds of all patterns, tried on patterns by chance. */
class PatternPropertyTest {

	@Test
	void printingAndReadingGivesTheSameTree() {
		RandomPatterns random = new RandomPatterns(1);
		for (int i = 0; i < 300; i++) {
			StixPattern pattern = random.pattern();
			assertEquals(pattern, Patterns.parse(pattern.toString()));
			assertEquals(List.of(), Patterns.check(pattern.toString()));
		}
	}

	@Test
	void theCanonicalFormOfACanonicalFormIsItself() {
		RandomPatterns random = new RandomPatterns(2);
		for (int i = 0; i < 300; i++) {
			StixPattern pattern = random.pattern();
			StixPattern canonical = pattern.canonical();
			assertEquals(canonical, canonical.canonical(), pattern::toString);
			assertEquals(canonical, Patterns.parse(canonical.toString()), pattern::toString);
		}
	}

	@Test
	void theCanonicalFormMatchesTheSame() throws IOException {
		RandomPatterns random = new RandomPatterns(3);
		int matched = 0;
		for (int i = 0; i < 300; i++) {
			StixPattern pattern = random.pattern();
			String data = random.observations();
			PatternMatcher matcher = new PatternMatcher(Observations.read(data));
			MatchResult result = matcher.match(pattern);
			MatchResult canonical = matcher.match(pattern.canonical());
			assertEquals(MatchResult.Status.COMPLETE, result.status());
			assertEquals(result.matches(), canonical.matches(), () -> pattern + "\n" + pattern.canonical() + "\n" + data);
			matched += result.matches() ? 1 : 0;
		}
		assertTrue(matched > 45 && matched < 255, "too one-sided to say much: " + matched);
	}

	@Test
	void theSearchFindsWhatTryingEverythingFinds() throws IOException {
		RandomPatterns random = new RandomPatterns(4);
		for (int i = 0; i < 300; i++) {
			StixPattern pattern = random.pattern();
			String data = random.observations();
			Observations observations = Observations.read(data);
			boolean expected = new EveryBinding(observations).matches(pattern);
			assertEquals(expected, new PatternMatcher(observations).match(pattern).matches(), () -> pattern + "\n" + data);
		}
	}

	@Test
	void patternsOfOneMeaningHaveOneCanonicalForm() {
		RandomPatterns random = new RandomPatterns(5);
		List<String> formulas = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			formulas.add("[" + random.formula(3) + "]");
		}
		List<String> tables = formulas.stream().map(PatternPropertyTest::truth).toList();
		List<StixPattern> canonical = formulas.stream().map(f -> Patterns.parse(f).canonical()).toList();
		int equal = 0;
		for (int a = 0; a < formulas.size(); a++) {
			for (int b = 0; b < formulas.size(); b++) {
				boolean same = tables.get(a).equals(tables.get(b));
				equal += same ? 1 : 0;
				assertEquals(same, canonical.get(a).equals(canonical.get(b)), formulas.get(a) + "\n" + formulas.get(b));
			}
		}
		assertTrue(equal > 2 * formulas.size(), "hardly any pairs are equal: " + equal);
	}

	/** The truth table of a formula over four statements. */
	private static String truth(String formula) {
		StringBuilder table = new StringBuilder();
		ComparisonExpression root = ((ObservationExpression.Observation) Patterns.parse(formula).root()).comparison();
		for (int world = 0; world < 16; world++) {
			table.append(holds(root, world) ? '1' : '0');
		}
		return table.toString();
	}

	private static boolean holds(ComparisonExpression e, int world) {
		return switch (e) {
			case ComparisonExpression.Comparison c -> (world >> c.path().members().getFirst().charAt(1) - '0' & 1) == 1;
			case ComparisonExpression.Exists x -> throw new IllegalStateException();
			case ComparisonExpression.Combination c -> c.operator() == ComparisonExpression.Operator.AND
					? c.operands().stream().allMatch(o -> holds(o, world))
					: c.operands().stream().anyMatch(o -> holds(o, world));
		};
	}
}
