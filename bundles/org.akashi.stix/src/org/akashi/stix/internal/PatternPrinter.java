package org.akashi.stix.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.Qualifier;

/** Writes a pattern's tree as text, with parentheses only where the tree needs them. */
public final class PatternPrinter {

	private PatternPrinter() {
	}

	/** The text of an expression. */
	public static String print(ObservationExpression expression) {
		return switch (expression) {
			case ObservationExpression.Observation o -> "[" + print(o.comparison()) + "]";
			case ObservationExpression.Combination c -> c.operands().stream().map(o -> operand(o, c.operator()))
					.collect(Collectors.joining(" " + c.operator() + " "));
			case ObservationExpression.Qualified q -> qualified(q);
		};
	}

	private static String operand(ObservationExpression operand, ObservationExpression.Operator operator) {
		boolean weaker = operand instanceof ObservationExpression.Combination c && c.operator().compareTo(operator) >= 0;
		return weaker ? "(" + print(operand) + ")" : print(operand);
	}

	private static String qualified(ObservationExpression.Qualified q) {
		boolean group = q.expression() instanceof ObservationExpression.Combination || standsTwice(q);
		String inner = print(q.expression());
		return (group ? "(" + inner + ")" : inner) + " " + print(q.qualifier());
	}

	/** Whether the qualifier stands in the row of qualifiers before it already, which only parentheses allow. */
	private static boolean standsTwice(ObservationExpression.Qualified q) {
		Set<Class<?>> kinds = new HashSet<>();
		ObservationExpression e = q.expression();
		while (e instanceof ObservationExpression.Qualified inner && kinds.add(inner.qualifier().getClass())) {
			e = inner.expression();
		}
		return kinds.contains(q.qualifier().getClass());
	}

	private static String print(Qualifier qualifier) {
		return switch (qualifier) {
			case Qualifier.Within w -> "WITHIN " + w.seconds().toPlainString() + " SECONDS";
			case Qualifier.Repeats r -> "REPEATS " + r.times() + " TIMES";
			case Qualifier.StartStop s -> "START t'" + s.start() + "' STOP t'" + s.stop() + "'";
		};
	}

	/** The text of a comparison expression, without brackets. */
	public static String print(ComparisonExpression expression) {
		return switch (expression) {
			case ComparisonExpression.Comparison c -> c.path() + (c.negated() ? " NOT " : " ") + c.comparator().symbol() + " "
					+ (c.comparator() == Comparator.IN ? set(c.constants()) : c.constant().toString());
			case ComparisonExpression.Exists e -> (e.negated() ? "NOT EXISTS " : "EXISTS ") + e.path();
			case ComparisonExpression.Combination c -> c.operands().stream().map(o -> operand(o, c.operator()))
					.collect(Collectors.joining(" " + c.operator() + " "));
		};
	}

	private static String operand(ComparisonExpression operand, ComparisonExpression.Operator operator) {
		boolean weaker = operand instanceof ComparisonExpression.Combination c && c.operator().compareTo(operator) >= 0;
		return weaker ? "(" + print(operand) + ")" : print(operand);
	}

	private static String set(List<Constant> constants) {
		return constants.stream().map(Constant::toString).collect(Collectors.joining(", ", "(", ")"));
	}
}
