package org.akashi.stix.pattern;

import java.util.List;

/** What must be observed (STIX 2.1, section 9.5). Immutable. */
public sealed interface ObservationExpression {

	/** How observations are joined, from the strongest binding to the weakest. */
	enum Operator {
		/** Both, in any order. */
		AND,
		/** One of them. */
		OR,
		/** The second not before the first. */
		FOLLOWEDBY
	}

	/**
	 * One observation, in brackets.
	 *
	 * @param comparison what holds of its objects
	 */
	record Observation(ComparisonExpression comparison) implements ObservationExpression {
	}

	/**
	 * Joined observations.
	 *
	 * @param operator how
	 * @param operands two or more, none of them joined by the same operator
	 */
	record Combination(Operator operator, List<ObservationExpression> operands) implements ObservationExpression {

		/** Copies the operands. */
		public Combination {
			operands = List.copyOf(operands);
		}
	}

	/**
	 * An expression with one qualifier; several nest, the first one innermost.
	 *
	 * @param expression what is qualified
	 * @param qualifier  when or how often
	 */
	record Qualified(ObservationExpression expression, Qualifier qualifier) implements ObservationExpression {
	}
}
