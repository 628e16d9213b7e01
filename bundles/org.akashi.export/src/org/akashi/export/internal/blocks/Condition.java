package org.akashi.export.internal.blocks;

/**
 * One thing that must hold.
 *
 * @param field what is looked at
 * @param test  how
 * @param value what it is compared with; addresses, names and hashes in their one form
 * @param text  the comparison as a pattern writes it, for reasons
 */
public record Condition(Field field, Test test, String value, String text) {

	/** How a value is compared. */
	public enum Test {
		/** The same; for addresses: lies in. */
		EQUAL,
		/** Wildcards of SQL's LIKE: {@code %} and {@code _}. */
		LIKE,
		/** A regular expression (PCRE) finds something. */
		MATCHES,
		/** Anything else; no format here can say it. */
		OTHER
	}

	/** Whether it is this field, compared for equality. */
	public boolean is(Field wanted) {
		return field == wanted && test == Test.EQUAL;
	}
}
