package org.akashi.store;

import java.util.Objects;

/**
 * One decision about a mention or a proposal: who, when, why. Verdicts on one item are read in order; a later one
 * stands over the earlier.
 *
 * @param item     id of the mention or proposal
 * @param decision what was decided
 * @param start    first character of the mention (of the sentence, for proposals) in the report's text, UTF-16 units
 * @param end      one past the last character
 * @param type     type of the mention, or verb of the proposal
 * @param value    value as found
 * @param newType  corrected type, or {@code ""}
 * @param newValue corrected value, or {@code ""}
 * @param entity   the known thing that was chosen ({@code type:entity}), or {@code ""}
 * @param object   STIX id of the object that it became, or {@code ""}
 * @param by       who decided
 * @param at       when, ISO 8601 UTC
 * @param why      the reason, or {@code ""}
 * @param raw      the mention as written; {@code ""} for proposals
 * @param extractor id and version of what found it, or {@code ""}
 */
public record Verdict(String item, Decision decision, int start, int end, String type, String value, String newType,
		String newValue, String entity, String object, String by, String at, String why, String raw,
		String extractor) {

	/** Kinds of decisions. */
	public enum Decision {
		/** It is right; the object was made or given the evidence. */
		ACCEPT,
		/** It is wrong or of no use. */
		REJECT,
		/** Type, value or entity were corrected; not yet accepted. */
		EDIT,
		/** All earlier verdicts on the item no longer stand; it is open again. */
		RETRACT
	}

	/** A verdict that doesn't say how the mention was written and what found it. */
	public Verdict(String item, Decision decision, int start, int end, String type, String value, String newType, String newValue,
			String entity, String object, String by, String at, String why) {
		this(item, decision, start, end, type, value, newType, newValue, entity, object, by, at, why, "", "");
	}

	public Verdict {
		Objects.requireNonNull(item, "item");
		Objects.requireNonNull(decision, "decision");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(newType, "newType");
		Objects.requireNonNull(newValue, "newValue");
		Objects.requireNonNull(entity, "entity");
		Objects.requireNonNull(object, "object");
		Objects.requireNonNull(by, "by");
		Objects.requireNonNull(at, "at");
		Objects.requireNonNull(why, "why");
		Objects.requireNonNull(raw, "raw");
		Objects.requireNonNull(extractor, "extractor");
	}
}
