package org.akashi.exchange.internal.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as tables have them, in UTC where no zone is said. */
final class Dates {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?"
			+ "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");
	private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");

	private Dates() {
	}

	/** The time that the text says, as STIX writes it; empty when it says none, or none that is certain. */
	static Optional<String> timestamp(String text) {
		String stripped = text.strip();
		try {
			if (stripped.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z")) {
				Instant.parse(stripped);
				return Optional.of(stripped);
			}
			Matcher epoch = EPOCH.matcher(stripped);
			if (epoch.matches()) {
				return Optional.of(written(Instant.ofEpochMilli(Long.parseLong(epoch.group(1)) * 1000
						+ (epoch.group(2) == null ? 0 : Long.parseLong(epoch.group(2))))));
			}
			Matcher first = YEAR_FIRST.matcher(stripped);
			if (first.matches()) {
				return Optional.of(written(yearFirst(first)));
			}
			Matcher last = YEAR_LAST.matcher(stripped);
			return last.matches() ? yearLast(last) : Optional.empty();
		} catch (DateTimeException e) {
			return Optional.empty(); // 31 February
		}
	}

	private static Instant yearFirst(Matcher date) {
		LocalDateTime time = LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3))).atTime(
				number(date.group(4)), number(date.group(5)), number(date.group(6)),
				date.group(7) == null ? 0 : Integer.parseInt((date.group(7) + "000000000").substring(0, 9)));
		String zone = date.group(8);
		boolean utc = zone == null || Character.isLetter(zone.charAt(0));
		return OffsetDateTime.of(time, utc ? ZoneOffset.UTC : ZoneOffset.of(zone)).toInstant();
	}

	/** Day and month can be told apart by dots between them, or when one is above 12. */
	private static Optional<String> yearLast(Matcher date) {
		int first = number(date.group(1));
		int second = number(date.group(3));
		boolean dayFirst = date.group(2).equals(".") || first > 12;
		if (!dayFirst && second <= 12 && first != second) {
			return Optional.empty();
		}
		LocalDate day = LocalDate.of(number(date.group(4)), dayFirst ? second : first, dayFirst ? first : second);
		return Optional.of(written(day.atTime(number(date.group(5)), number(date.group(6)), number(date.group(7))).toInstant(ZoneOffset.UTC)));
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	private static String written(Instant time) {
		return millis(time);
	}

	/** A time with milliseconds, as {@code created} and {@code modified} have it. */
	static String millis(Instant time) {
		String text = time.truncatedTo(ChronoUnit.MILLIS).toString();
		return text.contains(".") ? text : text.replace("Z", ".000Z");
	}
}
