package org.akashi.stix.pattern;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.internal.PatternPrinter;
import org.akashi.stix.internal.pattern.ObservationNormalizer;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;

/**
 * A pattern that was understood. Immutable; equal when the trees are.
 *
 * @param root the outermost expression
 */
public record StixPattern(ObservationExpression root) {

	/** A pattern of one observation with one comparison for equality: {@code [domain-name:value = 'example.com']}. */
	public static StixPattern equal(ObjectPath path, Constant constant) {
		return new StixPattern(new ObservationExpression.Observation(
				new Comparison(path, false, ComparisonExpression.Comparator.EQUAL, List.of(constant))));
	}

	/** All comparisons, in order of the text; EXISTS is none. */
	public List<Comparison> comparisons() {
		List<Comparison> comparisons = new ArrayList<>();
		collect(root, comparisons);
		return comparisons;
	}

	/** Whether it is one observation without qualifiers. */
	public boolean isSingleObservation() {
		return root instanceof ObservationExpression.Observation;
	}

	/**
	 * The pattern that stands for all patterns of its meaning: a disjunction without superfluous alternatives, sorted; NOT taken
	 * into the comparators, {@code IN ('x')} as {@code = 'x'}, constants in their shortest form, addresses and hashes in the one
	 * form of their value. Patterns that are equal by the laws of logic have equal canonical forms, as long as the disjunction
	 * stays within some hundred alternatives; past that, a pattern keeps its own structure and only its parts are brought into
	 * order. The canonical form of a canonical form is itself, and both match the same observations.
	 */
	public StixPattern canonical() {
		return new StixPattern(ObservationNormalizer.canonical(root));
	}

	/**
	 * Whether two patterns have the same canonical form. {@code true} is certain: both match the same observations.
	 * {@code false} is certain but for arithmetic that goes beyond logic, such as {@code a > 5 OR a <= 5}.
	 */
	public boolean isEquivalent(StixPattern other) {
		return canonical().equals(other.canonical());
	}

	/** The pattern in the form of the standard's examples: one blank between words, parentheses only where needed. */
	@Override
	public String toString() {
		return PatternPrinter.print(root);
	}

	private static void collect(ObservationExpression expression, List<Comparison> out) {
		switch (expression) {
			case ObservationExpression.Observation o -> collect(o.comparison(), out);
			case ObservationExpression.Combination c -> c.operands().forEach(o -> collect(o, out));
			case ObservationExpression.Qualified q -> collect(q.expression(), out);
		}
	}

	private static void collect(ComparisonExpression expression, List<Comparison> out) {
		switch (expression) {
			case Comparison c -> out.add(c);
			case ComparisonExpression.Combination c -> c.operands().forEach(o -> collect(o, out));
			case ComparisonExpression.Exists e -> {
				// Compares nothing.
			}
		}
	}
}
