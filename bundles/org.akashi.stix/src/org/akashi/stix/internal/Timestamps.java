package org.akashi.stix.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Timestamps as STIX writes them (section 2.15): RFC 3339 in UTC, of any precision. */
public final class Timestamps {

	private static final Pattern FORM = Pattern.compile(
			"(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d|60)(?:\\.(\\d+))?Z");

	private Timestamps() {
	}

	/** The instant of a timestamp, to the nanosecond; a leap second is the next one. Empty when the text is no timestamp. */
	public static Optional<Instant> parse(String text) {
		Matcher m = FORM.matcher(text);
		if (!m.matches()) {
			return Optional.empty();
		}
		try {
			int second = Integer.parseInt(m.group(6));
			LocalDateTime time = LocalDateTime.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)),
					Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), Math.min(59, second));
			int nanos = m.group(7) == null ? 0 : Integer.parseInt((m.group(7) + "000000000").substring(0, 9));
			return Optional.of(time.toInstant(ZoneOffset.UTC).plusSeconds(second == 60 ? 1 : 0).plusNanos(nanos));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** Whether the text has the form of a timestamp and names a day that is. */
	public static boolean isValid(String text) {
		return parse(text).isPresent();
	}

	/** Whether the first timestamp is earlier than the second; {@code true} when one of them is none, for then nobody knows. */
	public static boolean isBefore(String a, String b) {
		return order(a, b).map(o -> o < 0).orElse(true);
	}

	/** Whether the first timestamp is not later than the second; {@code true} when one of them is none. */
	public static boolean isNotAfter(String a, String b) {
		return order(a, b).map(o -> o <= 0).orElse(true);
	}

	private static Optional<Integer> order(String a, String b) {
		return parse(a).flatMap(x -> parse(b).map(x::compareTo));
	}
}
