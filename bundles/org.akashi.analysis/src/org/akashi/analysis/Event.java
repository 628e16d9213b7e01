package org.akashi.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.stix.PartialDate;
import org.akashi.stix.Period;
import org.akashi.store.CaseIndex.Entry;

/**
 * Something that happened at a time that is known, more or less precisely, and the sentences that say so.
 *
 * @param kind       what happened
 * @param state      whether it is what the case holds now
 * @param carrier    STIX id of the object that holds the date: the object itself, a relationship, a sighting
 * @param verb       JSON name of the property ({@code first_seen}), the kind of the relationship ({@code targets}), or {@code ""}
 * @param subject    whom it is about
 * @param other      the other end of a relationship, where it was sighted, … or null
 * @param from       when, or since when; null when only the end is known
 * @param until      until when; null where there is one date only
 * @param confidence 0 to 100, -1 when unknown
 * @param before     the value before, where a later sentence moved the date; else null
 * @param proofs     what says so, may be empty
 */
public record Event(Kind kind, State state, String carrier, String verb, Entry subject, Entry other, PartialDate from, PartialDate until,
		int confidence, PartialDate before, List<Proof> proofs) {

	/** What happens. */
	public enum Kind {
		/** First seen. */
		FIRST_SEEN,
		/** Last seen. */
		LAST_SEEN,
		/** A relationship held. */
		RELATION,
		/** It was sighted. */
		SIGHTING,
		/** An indicator is good for detection. */
		INDICATOR,
		/** Data was observed. */
		OBSERVED,
		/** It was analysed. */
		ANALYSIS,
		/** A report was published. */
		REPORT,
		/** A date stands in a sentence about it; nobody has decided what it dates. */
		SENTENCE
	}

	/** Whether the case holds it. */
	public enum State {
		/** It does. */
		CURRENT,
		/** It did, until a sentence moved the date. */
		SUPERSEDED,
		/** A sentence says so, but the case holds another date. */
		CONTRADICTING
	}

	public Event {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(subject, "subject");
		if (from == null && until == null) {
			throw new IllegalArgumentException("An event without a date");
		}
		proofs = List.copyOf(proofs);
	}

	/** The first moment that is known of it. */
	public Instant begin() {
		return from != null ? from.first() : until.first();
	}

	/** The last moment that is known of it. */
	public Instant end() {
		return until != null ? until.last() : from.last();
	}

	/** Whether it may have begun at any time before. */
	public boolean isOpenBefore() {
		return from == null || from.bound() == PartialDate.Bound.UNTIL;
	}

	/** Whether it may have gone on, or come, at any time after. */
	public boolean isOpenAfter() {
		boolean lasting = kind == Kind.RELATION || kind == Kind.INDICATOR;
		return until == null && (lasting || from.bound() == PartialDate.Bound.SINCE)
				|| until != null && until.bound() == PartialDate.Bound.SINCE;
	}

	/** The time that it may take. */
	public Period period() {
		Instant first = isOpenBefore() ? Instant.MIN : begin();
		return Period.between(first, isOpenAfter() ? Instant.MAX : end());
	}

	/** Its date in signs that all languages share: {@code 2017-09}, {@code 2017-09 … 2018}, {@code 2016 –}. */
	public String dateText() {
		if (from == null || until == null) {
			return from != null ? isOpenAfter() && from.bound() == PartialDate.Bound.AT ? from.text() + " –" : from.text()
					: until.bound() == PartialDate.Bound.AT ? "– " + until.text() : until.text();
		}
		return from.stated().equals(until.stated()) ? from.text() : from.text() + " … " + until.text();
	}

	/** The other end, if any. */
	public Optional<Entry> otherEnd() {
		return Optional.ofNullable(other);
	}
}
