package org.akashi.indicator.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.observable.Observable;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.StixPattern;

/**
 * A pattern taken apart: the observables that it looks for, and what it says beyond «one of these was seen».
 *
 * @param observables in order of the pattern, each once
 * @param rest        what a list of observables doesn't say, in the pattern language, in order, each once: comparisons that name no
 *                    observable, AND and FOLLOWEDBY, qualifiers
 */
public record PatternParts(List<Observable> observables, List<String> rest) {

	/** Copies the lists. */
	public PatternParts {
		observables = List.copyOf(observables);
		rest = List.copyOf(rest);
	}

	/** Whether the list of observables says all that the pattern says. */
	public boolean lossless() {
		return rest.isEmpty();
	}

	/** Takes a pattern apart. */
	public static PatternParts of(StixPattern pattern) {
		Set<String> rest = new LinkedHashSet<>();
		collect(pattern.root(), rest);
		return new PatternParts(ObservablePatterns.observables(pattern.toString()), List.copyOf(rest));
	}

	private static void collect(ObservationExpression expression, Set<String> rest) {
		switch (expression) {
			case ObservationExpression.Observation o -> collect(o.comparison(), rest);
			case ObservationExpression.Qualified q -> {
				collect(q.expression(), rest);
				rest.add(PatternDraft.written(q.qualifier()));
			}
			case ObservationExpression.Combination c -> {
				for (int i = 0; i < c.operands().size(); i++) {
					if (i == 1 && c.operator() != ObservationExpression.Operator.OR) {
						rest.add("[…] " + c.operator() + " […]");
					}
					collect(c.operands().get(i), rest);
				}
			}
		}
	}

	private static void collect(ComparisonExpression expression, Set<String> rest) {
		if (isPlain(expression)) {
			return;
		}
		if (!(expression instanceof ComparisonExpression.Combination c)) {
			rest.add(PatternDraft.text(expression));
			return;
		}
		List<ComparisonExpression> operands = new ArrayList<>(c.operands());
		if (c.operator() == ComparisonExpression.Operator.AND) {
			boolean joined = withoutPairs(operands) > 1;
			if (joined) {
				rest.add("… AND …");
			}
		}
		operands.forEach(operand -> collect(operand, rest));
	}

	/** Takes out pairs of comparisons that say one observable together; how many parts there are. */
	private static int withoutPairs(List<ComparisonExpression> operands) {
		int parts = operands.size();
		for (int i = 0; i < operands.size(); i++) {
			for (int k = i + 1; k < operands.size(); k++) {
				ComparisonExpression pair = new ComparisonExpression.Combination(ComparisonExpression.Operator.AND, List.of(operands.get(i), operands.get(k)));
				boolean together = operands.get(i) instanceof ComparisonExpression.Comparison && operands.get(k) instanceof ComparisonExpression.Comparison
						&& isPlain(pair);
				if (together) {
					operands.remove(k);
					operands.remove(i--);
					parts--;
					break;
				}
			}
		}
		return parts;
	}

	/** Whether it says «one of these observables» and nothing more. */
	private static boolean isPlain(ComparisonExpression expression) {
		List<Observable> found = ObservablePatterns.observables("[" + PatternDraft.text(expression) + "]");
		if (found.isEmpty() || !found.stream().allMatch(observable -> ObservablePatterns.expressible(observable.type()))) {
			return false;
		}
		PatternDraft any = PatternDraft.any(found);
		return new StixPattern(new ObservationExpression.Observation(expression)).isEquivalent(Patterns.parse(any.pattern()));
	}
}
