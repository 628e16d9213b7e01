package org.akashi.measure.internal;

/**
 * What came of one expected or found value. All figures are counts of these, and the lists of misses and extras are these.
 *
 * @param group    what it belongs to: a kind of documents or a file of cases
 * @param document id of the document or case
 * @param type     type of the value
 * @param stands   how the value stands in the text, or {@code ""}
 * @param value    the value
 * @param verdict  found, missed, extra, …
 * @param note     nearest finding, context or reason
 */
record Judgement(String group, String document, String type, String stands, String value, Verdict verdict, String note) {

	enum Verdict {
		/** Expected and found. */
		FOUND,
		/** Expected with markup hanging on it, and found without that. */
		FOUND_CLEAN,
		/** Expected and not found. */
		MISSED,
		/** Found, and in no list. */
		EXTRA,
		/** Found, in no list, but the host of a value that is in the list. */
		EXTRA_HOST,
		/** Found, and listed as something that must not be. */
		UNWANTED,
		/** A case that can't be asked of Akashi; the note says why. */
		OUT_OF_SCOPE;

		boolean isExtra() {
			return this == EXTRA || this == EXTRA_HOST || this == UNWANTED;
		}
	}
}
