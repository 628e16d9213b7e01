package org.akashi.stix.pattern;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.internal.PatternPrinter;
import org.akashi.stix.internal.PatternSorter;
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
	 * The pattern of the same meaning that all patterns of this form share: operands of AND and OR and members of sets sorted and
	 * without repetitions, {@code NOT =} as {@code !=} and so on, hexadecimal in lower case, numbers shortest.
	 */
	public StixPattern canonical() {
		return new StixPattern(PatternSorter.sort(root));
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
