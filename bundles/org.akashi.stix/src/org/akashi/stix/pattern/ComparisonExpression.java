package org.akashi.stix.pattern;

import java.util.List;

/** What must hold of the objects of one observation (STIX 2.1, section 9.6). Immutable. */
public sealed interface ComparisonExpression {

	/** How comparisons are joined. */
	enum Operator {
		/** All of them, of one and the same observation. */
		AND,
		/** One of them. */
		OR
	}

	/** How a property and a constant are compared. */
	enum Comparator {
		/** The same. */
		EQUAL("="),
		/** Not the same. */
		NOT_EQUAL("!="),
		/** Smaller. */
		LESS("<"),
		/** Smaller or the same. */
		LESS_EQUAL("<="),
		/** Greater. */
		GREATER(">"),
		/** Greater or the same. */
		GREATER_EQUAL(">="),
		/** One of a set. */
		IN("IN"),
		/** As SQL's LIKE: {@code %} any text, {@code _} any character. */
		LIKE("LIKE"),
		/** A regular expression (PCRE) finds something. */
		MATCHES("MATCHES"),
		/** An address or network that lies in the constant. */
		ISSUBSET("ISSUBSET"),
		/** A network that the constant lies in. */
		ISSUPERSET("ISSUPERSET");

		private final String symbol;

		Comparator(String symbol) {
			this.symbol = symbol;
		}

		/** How it is written. */
		public String symbol() {
			return symbol;
		}
	}

	/**
	 * One comparison.
	 *
	 * @param path       what is compared
	 * @param negated    whether NOT stands before the comparator
	 * @param comparator how
	 * @param constants  what with: one; any number of them for {@link Comparator#IN}
	 */
	record Comparison(ObjectPath path, boolean negated, Comparator comparator, List<Constant> constants) implements ComparisonExpression {

		/** Copies the constants. */
		public Comparison {
			constants = List.copyOf(constants);
		}

		/** The one constant; the first one of a set. */
		public Constant constant() {
			return constants.getFirst();
		}
	}

	/**
	 * Whether the property is there at all.
	 *
	 * @param path    the property
	 * @param negated whether it must not be
	 */
	record Exists(ObjectPath path, boolean negated) implements ComparisonExpression {
	}

	/**
	 * Joined comparisons.
	 *
	 * @param operator how
	 * @param operands two or more, none of them joined by the same operator
	 */
	record Combination(Operator operator, List<ComparisonExpression> operands) implements ComparisonExpression {

		/** Copies the operands. */
		public Combination {
			operands = List.copyOf(operands);
		}
	}
}
