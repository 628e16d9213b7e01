package org.akashi.mention;

import java.util.Objects;

/**
 * A statement that a sentence seems to make about what it mentions. A person decides.
 *
 * @param kind       what is stated
 * @param subject    id of the mention that it is about
 * @param verb       for a relationship its STIX type ({@code targets}, {@code uses}, {@code communicates-with}, …); for
 *                   a property its STIX name ({@code first_seen}, {@code last_seen})
 * @param object     id of the other mention: the target of the relationship, or the date of the property
 * @param value      the property's value ({@code 2017-09}), {@code ""} for relationships
 * @param start      when the relationship held from, ISO 8601 as precise as stated, or {@code ""}
 * @param stop       when it held until, or {@code ""}
 * @param sentence   the sentence that says so
 * @param confidence 0 to 100; hedged sentences ("may have", 可能性がある) are lower
 * @param extractor  id and version of what proposed it
 * @param why        the reason in one sentence: cue words, hedges
 */
public record Proposal(Kind kind, String subject, String verb, String object, String value, String start, String stop,
		Span sentence, int confidence, String extractor, String why) {

	/** What a proposal states. */
	public enum Kind {
		/** Subject {@code verb} object. */
		RELATIONSHIP,
		/** Subject's property {@code verb} is {@code value}. */
		PROPERTY
	}

	public Proposal {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(verb, "verb");
		Objects.requireNonNull(object, "object");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(start, "start");
		Objects.requireNonNull(stop, "stop");
		Objects.requireNonNull(sentence, "sentence");
		Objects.requireNonNull(why, "why");
	}

	/** The key of this proposal in its report, 12 hexadecimal characters, stable like {@link Mention#id()}. */
	public String id() {
		return Mention.digest(kind + ":" + subject + ":" + verb + ":" + object + ":" + value + ":" + start + ":" + stop);
	}
}
