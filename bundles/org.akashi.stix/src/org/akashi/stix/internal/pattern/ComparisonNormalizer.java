package org.akashi.stix.internal.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.akashi.stix.internal.PatternPrinter;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Combination;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.ComparisonExpression.Operator;
import org.akashi.stix.pattern.Constant;

/** The canonical form of what stands in brackets. */
final class ComparisonNormalizer {

	/** Past so many conjunctions of two or more comparisons an expression keeps its own structure, sorted. */
	static final int MOST_TERMS = 1_000;
	private static final int MOST_ALTERNATIVES = 20_000;

	private ComparisonNormalizer() {
	}

	/** The disjunction of the prime terms, or the sorted expression when that would be too long. */
	static ComparisonExpression canonical(ComparisonExpression expression) {
		ComparisonExpression sorted = sort(expression);
		if (!isShort(sorted)) {
			return sorted;
		}
		List<Set<ComparisonExpression>> terms = Terms.reduce(Terms.of(sorted));
		return terms.isEmpty() ? sorted : build(terms);
	}

	/** The conjunctions of a canonical expression, as expressions; itself alone when there are too many. */
	static List<ComparisonExpression> alternatives(ComparisonExpression canonical) {
		if (!isShort(canonical)) {
			return List.of(canonical);
		}
		return Terms.of(canonical).stream().map(ComparisonNormalizer::conjunction).toList();
	}

	/** Whether the disjunction of conjunctions stays within the bounds. */
	static boolean isShort(ComparisonExpression expression) {
		return alternativeCount(expression) <= MOST_ALTERNATIVES && longTerms(expression) <= MOST_TERMS;
	}

	/** How many conjunctions an expression has at most. */
	static long alternativeCount(ComparisonExpression expression) {
		if (!(expression instanceof Combination c)) {
			return expression instanceof Comparison in && in.comparator() == Comparator.IN && !in.negated() ? Math.max(1, in.constants().size()) : 1;
		}
		long count = c.operator() == Operator.OR ? 0 : 1;
		for (ComparisonExpression operand : c.operands()) {
			long more = alternativeCount(operand);
			count = Math.min(Integer.MAX_VALUE, c.operator() == Operator.OR ? count + more : count * more);
		}
		return count;
	}

	private static long longTerms(ComparisonExpression expression) {
		if (!(expression instanceof Combination c)) {
			return 0;
		}
		return c.operator() == Operator.AND ? alternativeCount(c) : c.operands().stream().mapToLong(ComparisonNormalizer::longTerms).sum();
	}

	/** Normal comparisons, flat, in order, without repetitions. */
	private static ComparisonExpression sort(ComparisonExpression expression) {
		if (!(expression instanceof Combination c)) {
			return Atoms.normal(expression);
		}
		List<ComparisonExpression> flat = new ArrayList<>();
		for (ComparisonExpression operand : c.operands()) {
			ComparisonExpression sorted = sort(operand);
			if (sorted instanceof Combination inner && inner.operator() == c.operator()) {
				flat.addAll(inner.operands());
			} else {
				flat.add(sorted);
			}
		}
		return join(c.operator(), flat);
	}

	/** Operands in the order of their texts, each once. */
	static ComparisonExpression join(Operator operator, Collection<ComparisonExpression> operands) {
		Map<String, ComparisonExpression> byText = new TreeMap<>();
		operands.forEach(operand -> byText.put(PatternPrinter.print(operand), operand));
		return byText.size() == 1 ? byText.values().iterator().next() : new Combination(operator, List.copyOf(byText.values()));
	}

	private static ComparisonExpression build(List<Set<ComparisonExpression>> terms) {
		List<ComparisonExpression> alternatives = new ArrayList<>();
		Map<String, List<Comparison>> equal = new TreeMap<>();
		for (Set<ComparisonExpression> term : terms) {
			if (term.size() == 1 && term.iterator().next() instanceof Comparison c && c.comparator() == Comparator.EQUAL) {
				equal.computeIfAbsent(c.path().toString(), path -> new ArrayList<>()).add(c);
			} else {
				alternatives.add(conjunction(term));
			}
		}
		equal.values().forEach(same -> alternatives.add(set(same, false)));
		return join(Operator.OR, alternatives);
	}

	private static ComparisonExpression conjunction(Set<ComparisonExpression> term) {
		List<ComparisonExpression> operands = new ArrayList<>();
		Map<String, List<Comparison>> different = new TreeMap<>();
		for (ComparisonExpression atom : term) {
			if (atom instanceof Comparison c && c.comparator() == Comparator.NOT_EQUAL && Atoms.isSingle(c.path())) {
				different.computeIfAbsent(c.path().toString(), path -> new ArrayList<>()).add(c);
			} else {
				operands.add(atom);
			}
		}
		different.values().forEach(same -> operands.add(set(same, true)));
		return join(Operator.AND, operands);
	}

	private static ComparisonExpression set(List<Comparison> same, boolean negated) {
		if (same.size() == 1) {
			return same.getFirst();
		}
		Map<String, Constant> constants = new TreeMap<>();
		same.forEach(c -> constants.put(c.constant().toString(), c.constant()));
		return new Comparison(same.getFirst().path(), negated, Comparator.IN, List.copyOf(constants.values()));
	}
}
