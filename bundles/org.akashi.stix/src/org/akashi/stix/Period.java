package org.akashi.stix;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.akashi.model.StixObject;

/**
 * A stretch of time, both ends in it; open at an end that is {@link Instant#MIN} or {@link Instant#MAX}.
 *
 * @param from  its first moment
 * @param until its last moment, not before the first
 */
public record Period(Instant from, Instant until) {

	/** All time. */
	public static final Period ALWAYS = new Period(Instant.MIN, Instant.MAX);

	/** Properties that begin something, each with the one that ends it, or {@code ""}. */
	private static final List<String[]> PAIRS = List.of(new String[] { "start_time", "stop_time" }, new String[] { "first_seen", "last_seen" },
			new String[] { "valid_from", "valid_until" }, new String[] { "first_observed", "last_observed" },
			new String[] { "analysis_started", "analysis_ended" }, new String[] { "published", "" });

	public Period {
		if (until.isBefore(from)) {
			throw new IllegalArgumentException(from + " is after " + until);
		}
	}

	/** The time that a date may mean. */
	public static Period of(PartialDate date) {
		return new Period(date.bound() == PartialDate.Bound.UNTIL ? Instant.MIN : date.first(),
				date.bound() == PartialDate.Bound.SINCE ? Instant.MAX : date.last());
	}

	/**
	 * When an object was active or a relationship held, as far as it says: between its first and its last seeing, its start
	 * and its end, … Open where one of both is missing; a report is at its publication. Empty when the object has no date.
	 */
	public static Optional<Period> of(StixObject object) {
		for (String[] pair : PAIRS) {
			Optional<PartialDate> from = StatedDates.value(object, pair[0]);
			Optional<PartialDate> until = pair[1].isEmpty() ? from : StatedDates.value(object, pair[1]);
			if (from.isPresent() || until.isPresent()) {
				return Optional.of(between(from.map(date -> of(date).from()).orElse(Instant.MIN),
						until.map(date -> of(date).until()).orElse(Instant.MAX)));
			}
		}
		return Optional.empty();
	}

	/** The time between two moments, whichever is first. */
	public static Period between(Instant one, Instant other) {
		return one.isAfter(other) ? new Period(other, one) : new Period(one, other);
	}

	/** Whether both share a moment. */
	public boolean meets(Period other) {
		return !until.isBefore(other.from) && !other.until.isBefore(from);
	}

	/** Whether a date may lie in it. */
	public boolean meets(PartialDate date) {
		return meets(of(date));
	}

	/** Whether a moment lies in it. */
	public boolean contains(Instant moment) {
		return !moment.isBefore(from) && !moment.isAfter(until);
	}

	/** For people, as coarse as it may be said: {@code 2017-09 … 2018-12}, {@code 2018}, {@code 2017-09-05 …}. */
	public String text() {
		boolean years = begins(from, 4) && ends(until, 4);
		boolean months = begins(from, 7) && ends(until, 7);
		int length = years ? 4 : months ? 7 : 10;
		String begin = from.equals(Instant.MIN) ? "" : from.toString().substring(0, length);
		String end = until.equals(Instant.MAX) ? "" : until.toString().substring(0, length);
		return begin.equals(end) ? begin : (begin + " … " + end).strip();
	}

	private static boolean begins(Instant moment, int length) {
		return moment.equals(Instant.MIN) || moment.toString().substring(length).equals(length == 4 ? "-01-01T00:00:00Z" : "-01T00:00:00Z");
	}

	/** Whether a unit of this length ends with the moment, to the millisecond. */
	private static boolean ends(Instant moment, int length) {
		return moment.equals(Instant.MAX) || begins(moment.plusMillis(1), length);
	}
}
