package org.akashi.stix;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;

import org.akashi.stix.internal.TypedDate;

/**
 * A date as precise as it is known, and the STIX timestamps (STIX 2.1 §2.16) of its first and last moment in UTC. STIX
 * itself knows whole instants only: how precise one is stands in the evidence for it ({@link StatedDates}).
 * <p>
 * Written as ISO 8601-2 (EDTF, level 1): {@code 2017}, {@code 2017-09}, {@code 2017-09-05}, a whole timestamp, an
 * interval of two of these ({@code 2018-01/2018-03}, the first quarter), {@code ../2017} for some time until the end of
 * 2017, {@code 2016/..} for some time since the beginning of 2016. {@code /2017} and {@code 2016/} mean the same.
 *
 * @param stated    as stated
 * @param first     its first millisecond; of an open one the first of the date that bounds it
 * @param last      its last millisecond; of an open one the last of the date that bounds it
 * @param precision how precise it is
 * @param bound     on which side it is open
 */
public record PartialDate(String stated, Instant first, Instant last, Precision precision, Bound bound)
		implements Comparable<PartialDate> {

	/** How precise a date is, from the coarsest. */
	public enum Precision {
		/** Two dates that something lies between. */
		INTERVAL,
		/** A year. */
		YEAR,
		/** Half a year: January to June, July to December. */
		HALF,
		/** A quarter: January to March, … */
		QUARTER,
		/** A month. */
		MONTH,
		/** A day. */
		DAY,
		/** A moment. */
		TIME
	}

	/** On which side a date is open. */
	public enum Bound {
		/** Some time until then. */
		UNTIL,
		/** Then. */
		AT,
		/** Some time since then. */
		SINCE
	}

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
			.withZone(ZoneOffset.UTC);

	private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::first)
			.thenComparing(PartialDate::bound).thenComparing(PartialDate::last).thenComparing(PartialDate::stated);

	/** Reads a date, an interval or an open interval; empty when it is none. */
	public static Optional<PartialDate> of(String text) {
		try {
			int slash = text.indexOf('/');
			return slash < 0 ? single(text, text, Bound.AT) : interval(text, text.substring(0, slash), text.substring(slash + 1));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/**
	 * Reads a date as people type it in English or Japanese: all that {@link #of} reads, {@code 2017/9/5}, {@code Sep
	 * 2017}, {@code 5 September 2017}, {@code 2017年9月}, {@code Q1 2018}, {@code before 2017}, {@code until 2017}, {@code
	 * since 2016}, {@code after 2016}, {@code 2016年以降}, {@code 2017年以前}, {@code 2017年より前}. "Before" and "after" leave
	 * the year, month or day itself out. Empty when it is none.
	 */
	public static Optional<PartialDate> typed(String text) {
		return TypedDate.stated(text).flatMap(PartialDate::of);
	}

	private static Optional<PartialDate> interval(String text, String from, String to) {
		boolean openStart = from.isEmpty() || from.equals("..");
		boolean openEnd = to.isEmpty() || to.equals("..");
		if (openStart || openEnd) {
			return openStart && openEnd ? Optional.empty()
					: single(text, openStart ? to : from, openStart ? Bound.UNTIL : Bound.SINCE);
		}
		Optional<PartialDate> begin = single(from, from, Bound.AT);
		Optional<PartialDate> end = single(to, to, Bound.AT);
		if (begin.isEmpty() || end.isEmpty() || end.get().last.isBefore(begin.get().first)) {
			return Optional.empty();
		}
		return Optional.of(new PartialDate(text, begin.get().first, end.get().last,
				part(begin.get(), end.get()), Bound.AT));
	}

	/** An interval of months may be a quarter or half a year. */
	private static Precision part(PartialDate begin, PartialDate end) {
		if (begin.precision == Precision.MONTH && end.precision == Precision.MONTH) {
			YearMonth from = YearMonth.parse(begin.stated);
			YearMonth to = YearMonth.parse(end.stated);
			int months = from.getYear() == to.getYear() ? to.getMonthValue() - from.getMonthValue() + 1 : 0;
			if (months == 3 && from.getMonthValue() % 3 == 1) {
				return Precision.QUARTER;
			}
			if (months == 6 && from.getMonthValue() % 6 == 1) {
				return Precision.HALF;
			}
		}
		return Precision.INTERVAL;
	}

	private static Optional<PartialDate> single(String stated, String text, Bound bound) {
		LocalDate from;
		LocalDate after;
		Precision precision;
		if (text.matches("\\d{4}")) {
			from = Year.parse(text).atDay(1);
			after = from.plusYears(1);
			precision = Precision.YEAR;
		} else if (text.matches("\\d{4}-\\d{2}")) {
			from = YearMonth.parse(text).atDay(1);
			after = from.plusMonths(1);
			precision = Precision.MONTH;
		} else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			from = LocalDate.parse(text);
			after = from.plusDays(1);
			precision = Precision.DAY;
		} else if (text.contains("T")) {
			Instant moment = Instant.parse(text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d") ? text : text + "Z");
			return Optional.of(new PartialDate(stated, moment, moment, Precision.TIME, bound));
		} else {
			return Optional.empty();
		}
		return Optional.of(new PartialDate(stated, from.atStartOfDay().toInstant(ZoneOffset.UTC),
				after.atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1), precision, bound));
	}

	/** The STIX timestamp of its first moment. */
	public String firstMoment() {
		return FORM.format(first);
	}

	/** The STIX timestamp of its last moment. */
	public String lastMoment() {
		return FORM.format(last);
	}

	/**
	 * The STIX timestamp that it gives a property: the first moment for beginnings, the last for ends such as {@code
	 * last_seen} and {@code stop_time}. Of an open date only one moment is known: until when, or since when.
	 *
	 * @param property JSON name
	 */
	public String timestamp(String property) {
		return bound == Bound.UNTIL || bound == Bound.AT && StatedDates.isEnd(property) ? lastMoment() : firstMoment();
	}

	/** The STIX timestamp of a moment. */
	public static String timestamp(Instant moment) {
		return FORM.format(moment);
	}

	/** A timestamp without the parts that say nothing: months and days that stand for a whole year or month. */
	public static String shortened(String timestamp) {
		if (timestamp.endsWith("-01T00:00:00.000Z") || timestamp.endsWith("-01T00:00:00Z")) {
			return timestamp.substring(0, 7);
		}
		return timestamp.length() >= 10 ? timestamp.substring(0, 10) : timestamp;
	}

	/**
	 * For tables and charts, the same in all languages: {@code 2017-09}, {@code 2018 Q1}, {@code 2018 H2}, {@code 2017-04 –
	 * 2018-03}, {@code 2016 –} since 2016, {@code – 2017} until 2017, {@code 2019-03-05 10:00}.
	 */
	public String text() {
		return switch (bound) {
			case SINCE -> bare() + " –";
			case UNTIL -> "– " + bare();
			case AT -> bare();
		};
	}

	/** As {@link #text}, without the sign of an open date. */
	public String bare() {
		String day = firstMoment();
		return switch (precision) {
			case YEAR -> day.substring(0, 4);
			case HALF -> day.substring(0, 4) + (day.startsWith("-01", 4) ? " H1" : " H2");
			case QUARTER -> day.substring(0, 4) + " Q" + (Integer.parseInt(day.substring(5, 7)) / 3 + 1);
			case MONTH -> day.substring(0, 7);
			case DAY -> day.substring(0, 10);
			case TIME -> day.substring(0, 10) + " " + day.substring(11, day.endsWith(":00.000Z") ? 16 : 19);
			case INTERVAL -> stated.replace("/", " – ");
		};
	}

	/** Whether both may be the same moment. */
	public boolean meets(PartialDate other) {
		boolean before = bound != Bound.SINCE && other.bound != Bound.UNTIL && last.isBefore(other.first);
		boolean after = bound != Bound.UNTIL && other.bound != Bound.SINCE && first.isAfter(other.last);
		return !before && !after;
	}

	/** By first moment, open ones that end there before those that begin there. */
	@Override
	public int compareTo(PartialDate other) {
		return ORDER.compare(this, other);
	}
}
