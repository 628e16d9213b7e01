package org.akashi.analysis.targeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.akashi.stix.PartialDate;
import org.akashi.stix.Period;

/**
 * When something held, in whole days of UTC.
 *
 * @param from first day, null when unknown
 * @param to   first day after it, null when unknown
 */
public record Held(LocalDate from, LocalDate to) {

	/** Nothing is known about it. */
	public static final Held UNKNOWN = new Held(null, null);

	/**
	 * The period that a sentence states. "Until a day" leaves the day out: a report that says "earlier" means before its
	 * own date; "until a month" or year takes it in.
	 */
	public static Held of(PartialDate date) {
		LocalDate first = day(date.first());
		LocalDate after = day(date.last()).plusDays(1);
		boolean whole = date.precision() == PartialDate.Precision.DAY || date.precision() == PartialDate.Precision.TIME;
		return switch (date.bound()) {
			case AT -> new Held(first, after);
			case SINCE -> new Held(first, null);
			case UNTIL -> new Held(null, whole ? first : after);
		};
	}

	/** The period between two STIX timestamps, null or empty when unknown. */
	public static Held between(String start, String stop) {
		LocalDate from = PartialDate.of(start == null ? "" : start).map(date -> day(date.first())).orElse(null);
		LocalDate to = PartialDate.of(stop == null ? "" : stop).map(date -> day(date.last()).plusDays(1)).orElse(null);
		return from != null && to != null && !to.isAfter(from) ? new Held(from, from.plusDays(1)) : new Held(from, to);
	}

	/** A period that was marked: its days. */
	public static Held of(Period marked) {
		return new Held(marked.from().equals(Instant.MIN) ? null : day(marked.from()),
				marked.until().equals(Instant.MAX) ? null : day(marked.until()).plusDays(1));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC);
	}

	/** Whether neither end is known. */
	public boolean isUnknown() {
		return from == null && to == null;
	}

	/** Whether exactly one end is known. */
	public boolean isOpen() {
		return from == null != (to == null);
	}

	/** Its length in days, {@link Long#MAX_VALUE} when an end is unknown. */
	public long days() {
		return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
	}

	/** With an unknown end taken from the life of what it is about, where that fits. */
	public Held within(Held life) {
		if (!isOpen()) {
			return this;
		}
		LocalDate begin = from != null ? from : life.from != null && life.from.isBefore(to) ? life.from : null;
		LocalDate end = to != null ? to : life.to != null && life.to.isAfter(from) ? life.to : null;
		return new Held(begin, end);
	}

	/** For people, the same in all languages: {@code 2018}, {@code 2017-09}, {@code – 2019-03-05}, {@code 2019-03-05 –}. */
	public String text() {
		if (isUnknown()) {
			return "";
		}
		if (from == null) {
			return "– " + end();
		}
		if (to == null) {
			return begin() + " –";
		}
		boolean monthly = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
		if (monthly && from.getMonthValue() == 1 && to.equals(from.plusYears(1))) {
			return Integer.toString(from.getYear());
		}
		if (monthly && to.equals(from.plusMonths(1)) || to.equals(from.plusDays(1))) {
			return monthly ? begin() : from.toString();
		}
		return begin() + " – " + (monthly ? end() : to.minusDays(1));
	}

	private String begin() {
		return from.getDayOfMonth() == 1 ? from.toString().substring(0, 7) : from.toString();
	}

	/** A month that ends takes its last day in; a day in the middle of one is the first that is left out. */
	private String end() {
		return to.getDayOfMonth() == 1 ? to.minusDays(1).toString().substring(0, 7) : to.toString();
	}

	/** Whether some of it lies in another period; what is open reaches as far as that does. */
	public boolean meets(Held other) {
		return !isUnknown() && (to == null || other.from == null || to.isAfter(other.from))
				&& (from == null || other.to == null || other.to.isAfter(from));
	}
}
