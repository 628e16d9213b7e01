package org.akashi.analysis;

import org.akashi.stix.PartialDate;

/**
 * What one piece of evidence did to a date of an object.
 *
 * @param effect what it did
 * @param stated the date that it states
 * @param before the value before, null when there was none or it stayed
 * @param proof  the evidence; null when the value has none
 */
public record DateStep(Effect effect, PartialDate stated, PartialDate before, Proof proof) {

	/** What evidence does to a date. */
	public enum Effect {
		/** There was none before. */
		SET,
		/** It was another before. */
		MOVED,
		/** It was the same before, or may mean the same. */
		CONFIRMED,
		/** It states another date, which was not taken. */
		CONTRADICTED,
		/** No evidence says so: it came with the object. */
		UNSOURCED
	}

	/** Whether it gave the date a value. */
	public boolean gaveValue() {
		return effect == Effect.SET || effect == Effect.MOVED || effect == Effect.UNSOURCED;
	}
}
