package org.akashi.stix.internal.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.stix.internal.matching.ValueTest.Outcome;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Combination;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.ComparisonExpression.Exists;
import org.akashi.stix.pattern.ComparisonExpression.Operator;

import tools.jackson.databind.JsonNode;

/** Whether one observation fulfils what stands in brackets: one object of it must fulfil the whole (section 9.5). */
final class ComparisonTest {

	private final ComparisonExpression expression;
	private final Map<Comparison, ValueTest> tests = new HashMap<>();
	private final long regexNanos;
	private boolean timedOut;

	/** @throws RegexFault if a regular expression can't be evaluated */
	ComparisonTest(ComparisonExpression expression, long regexNanos) throws RegexFault {
		this.expression = expression;
		this.regexNanos = regexNanos;
		prepare(expression);
	}

	private void prepare(ComparisonExpression e) throws RegexFault {
		if (e instanceof Comparison c) {
			tests.put(c, new ValueTest(c));
		} else if (e instanceof Combination c) {
			for (ComparisonExpression operand : c.operands()) {
				prepare(operand);
			}
		}
	}

	/** Whether a regular expression took too long, so that the answer "no" is not certain. */
	boolean timedOut() {
		return timedOut;
	}

	boolean test(ObservedItem item) {
		for (JsonNode object : item.objects()) {
			if (holds(expression, object, item)) {
				return true;
			}
		}
		return false;
	}

	/** The objects of an observation that fulfil it. */
	List<JsonNode> objects(ObservedItem item) {
		return item.objects().stream().filter(object -> holds(expression, object, item)).toList();
	}

	private boolean holds(ComparisonExpression e, JsonNode object, ObservedItem item) {
		return switch (e) {
			case Comparison c -> isOf(c.path().objectType(), object) && comparison(c, object, item);
			case Exists x -> isOf(x.path().objectType(), object) && PathValues.of(object, x.path(), item).isEmpty() == x.negated();
			case Combination c -> {
				List<ComparisonExpression> operands = c.operands();
				yield c.operator() == Operator.AND ? operands.stream().allMatch(operand -> holds(operand, object, item))
						: operands.stream().anyMatch(operand -> holds(operand, object, item));
			}
		};
	}

	private static boolean isOf(String type, JsonNode object) {
		return type.equals(object.path("type").asString(""));
	}

	private boolean comparison(Comparison c, JsonNode object, ObservedItem item) {
		ValueTest test = tests.get(c);
		for (PathValues.Value value : PathValues.of(object, c.path(), item)) {
			Outcome outcome = test.test(value, regexNanos);
			if (outcome == Outcome.YES) {
				return true;
			}
			timedOut |= outcome == Outcome.UNKNOWN;
		}
		return false;
	}
}
