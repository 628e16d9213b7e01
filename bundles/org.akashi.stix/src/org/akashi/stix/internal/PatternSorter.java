package org.akashi.stix.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.Qualifier;

/** Brings what has no order into one order, and what can be said in several ways into one. */
public final class PatternSorter {

	private PatternSorter() {
	}

	/** The canonical form of an expression. */
	public static ObservationExpression sort(ObservationExpression expression) {
		return switch (expression) {
			case ObservationExpression.Observation o -> new ObservationExpression.Observation(sort(o.comparison()));
			case ObservationExpression.Qualified q -> new ObservationExpression.Qualified(sort(q.expression()), qualifier(q.qualifier()));
			case ObservationExpression.Combination c -> combination(c);
		};
	}

	private static ObservationExpression combination(ObservationExpression.Combination c) {
		List<ObservationExpression> operands = new ArrayList<>();
		for (ObservationExpression operand : c.operands()) {
			ObservationExpression sorted = sort(operand);
			if (sorted instanceof ObservationExpression.Combination inner && inner.operator() == c.operator()) {
				operands.addAll(inner.operands());
			} else {
				operands.add(sorted);
			}
		}
		if (c.operator() == ObservationExpression.Operator.FOLLOWEDBY) {
			return new ObservationExpression.Combination(c.operator(), operands);
		}
		// AND of the same observation twice asks for two observations; OR does not.
		boolean once = c.operator() == ObservationExpression.Operator.OR;
		List<ObservationExpression> sorted = inOrder(operands, PatternPrinter::print, once);
		return sorted.size() == 1 ? sorted.getFirst() : new ObservationExpression.Combination(c.operator(), sorted);
	}

	private static Qualifier qualifier(Qualifier qualifier) {
		return qualifier instanceof Qualifier.Within w ? new Qualifier.Within(shortest(w.seconds())) : qualifier;
	}

	private static ComparisonExpression sort(ComparisonExpression expression) {
		return switch (expression) {
			case ComparisonExpression.Comparison c -> comparison(c);
			case ComparisonExpression.Exists e -> e;
			case ComparisonExpression.Combination c -> {
				List<ComparisonExpression> operands = new ArrayList<>();
				for (ComparisonExpression operand : c.operands()) {
					ComparisonExpression sorted = sort(operand);
					if (sorted instanceof ComparisonExpression.Combination inner && inner.operator() == c.operator()) {
						operands.addAll(inner.operands());
					} else {
						operands.add(sorted);
					}
				}
				List<ComparisonExpression> sorted = inOrder(operands, PatternPrinter::print, true);
				yield sorted.size() == 1 ? sorted.getFirst() : new ComparisonExpression.Combination(c.operator(), sorted);
			}
		};
	}

	private static ComparisonExpression comparison(ComparisonExpression.Comparison c) {
		List<Constant> constants = inOrder(c.constants().stream().map(PatternSorter::constant).toList(), Constant::toString, true);
		Comparator comparator = c.comparator();
		boolean negated = c.negated();
		if (comparator == Comparator.IN && constants.size() == 1) {
			comparator = Comparator.EQUAL;
		}
		Comparator opposite = negated ? opposite(comparator) : null;
		if (opposite != null) {
			comparator = opposite;
			negated = false;
		}
		return new ComparisonExpression.Comparison(c.path(), negated, comparator, constants);
	}

	private static Comparator opposite(Comparator comparator) {
		return switch (comparator) {
			case EQUAL -> Comparator.NOT_EQUAL;
			case NOT_EQUAL -> Comparator.EQUAL;
			case LESS -> Comparator.GREATER_EQUAL;
			case LESS_EQUAL -> Comparator.GREATER;
			case GREATER -> Comparator.LESS_EQUAL;
			case GREATER_EQUAL -> Comparator.LESS;
			default -> null;
		};
	}

	private static Constant constant(Constant constant) {
		return switch (constant) {
			case Constant.Hex h -> new Constant.Hex(h.value().toLowerCase(Locale.ROOT));
			case Constant.Number n -> n.isWhole() ? n : new Constant.Number(shortest(n.value()));
			default -> constant;
		};
	}

	/** Without superfluous digits; 5.0 is 5, for patterns compare numbers by value. */
	private static BigDecimal shortest(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	private static <T> List<T> inOrder(List<T> items, java.util.function.Function<T, String> text, boolean once) {
		TreeMap<String, List<T>> sorted = new TreeMap<>();
		for (T item : items) {
			List<T> same = sorted.computeIfAbsent(text.apply(item), k -> new ArrayList<>());
			if (!once || same.isEmpty()) {
				same.add(item);
			}
		}
		return sorted.values().stream().flatMap(List::stream).toList();
	}
}
