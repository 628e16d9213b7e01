package org.akashi.review.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A date as precise as a report states it, {@code 2017}, {@code 2017-09}, {@code 2017-09-05} or an interval of two, and
 * the STIX timestamps (STIX 2.1 §2.16) of its first and last moment in UTC.
 *
 * @param stated as stated
 * @param first  its first millisecond
 * @param last   its last millisecond
 */
public record PartialDate(String stated, Instant first, Instant last) {

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
			.withZone(ZoneOffset.UTC);

	/** Reads a date or an interval; empty when it is none. */
	public static Optional<PartialDate> of(String text) {
		try {
			int slash = text.indexOf('/');
			if (slash < 0) {
				return single(text);
			}
			Optional<PartialDate> from = single(text.substring(0, slash));
			Optional<PartialDate> to = single(text.substring(slash + 1));
			return from.isPresent() && to.isPresent()
					? Optional.of(new PartialDate(text, from.get().first, to.get().last)) : Optional.empty();
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<PartialDate> single(String text) {
		LocalDate from;
		LocalDate after;
		if (text.matches("\\d{4}")) {
			from = Year.parse(text).atDay(1);
			after = from.plusYears(1);
		} else if (text.matches("\\d{4}-\\d{2}")) {
			from = YearMonth.parse(text).atDay(1);
			after = from.plusMonths(1);
		} else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			from = LocalDate.parse(text);
			after = from.plusDays(1);
		} else if (text.contains("T")) {
			Instant moment = Instant.parse(text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d") ? text : text + "Z");
			return Optional.of(new PartialDate(text, moment, moment));
		} else {
			return Optional.empty();
		}
		return Optional.of(new PartialDate(text, from.atStartOfDay().toInstant(ZoneOffset.UTC),
				after.atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1)));
	}

	/** The STIX timestamp of its first moment. */
	public String firstMoment() {
		return FORM.format(first);
	}

	/** The STIX timestamp of its last moment. */
	public String lastMoment() {
		return FORM.format(last);
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
}
