package org.akashi.exchange.internal.misp;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times of MISP (seconds since 1970 as text, ISO 8601 with an offset) and of STIX (RFC 3339 in UTC). */
final class MispTime {

	private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
	private static final long LATEST = 253402300799L;

	private MispTime() {
	}

	/** Of seconds since 1970, or of an ISO time or date. */
	static Optional<Instant> instant(String text) {
		String value = text.strip();
		try {
			if (value.matches("\\d{1,12}")) {
				long seconds = Long.parseLong(value);
				return seconds <= LATEST ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
			}
			if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
				return Optional.of(LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC));
			}
			if (value.matches("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:?\\d\\d)?")) {
				String iso = value.replace(' ', 'T').replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
				return Optional.of(OffsetDateTime.parse(iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? iso : iso + "Z").toInstant());
			}
		} catch (DateTimeException e) {
			return Optional.empty(); // 31 February and the like
		}
		return Optional.empty();
	}

	/** With milliseconds, as {@code created} and {@code modified} have them. */
	static String millis(Instant time) {
		return MILLIS.format(time);
	}

	/** As short as it can be: no fraction where there is none. */
	static String stix(Instant time) {
		return DateTimeFormatter.ISO_INSTANT.format(time);
	}

	/** As MISP writes times of attributes: {@code 2020-10-25T16:22:00+00:00}. */
	static String misp(Instant time) {
		String text = stix(time);
		return text.substring(0, text.length() - 1) + "+00:00";
	}
}
