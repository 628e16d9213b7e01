package org.akashi.exchange.internal.stix1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Times of STIX 1.x: ISO 8601, in UTC where no zone is said. */
final class Times {

	/** For what has no time anywhere. */
	static final String UNKNOWN = "1970-01-01T00:00:00.000Z";

	private Times() {
	}

	/** The time with milliseconds, or {@code ""} when the text is none. */
	static String of(String text) {
		if (text.isBlank()) {
			return "";
		}
		try {
			return written(instant(text.strip()));
		} catch (DateTimeException e) {
			return "";
		}
	}

	private static Instant instant(String text) {
		if (text.length() == 10) {
			return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
		}
		boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d{2}:\\d{2}$");
		return zoned ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
	}

	private static String written(Instant time) {
		String text = time.truncatedTo(ChronoUnit.MILLIS).toString();
		return text.contains(".") ? text : text.replace("Z", ".000Z");
	}
}
