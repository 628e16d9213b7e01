package org.akashi.exchange.internal.openioc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates of OpenIOC: xs:dateTime, mostly without a zone, which then is UTC. */
final class Dates {

	private static final Pattern FORM = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)?");
	private static final DateTimeFormatter STIX = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

	private Dates() {
	}

	/** The moment of a date; empty when it is none. */
	static Optional<Instant> instant(String text) {
		String date = text.strip();
		if (!FORM.matcher(date).matches()) {
			return Optional.empty();
		}
		try {
			boolean zone = date.endsWith("Z") || date.lastIndexOf('-') > 10 || date.indexOf('+') > 0;
			return Optional.of(OffsetDateTime.parse(zone ? date : date + "Z").toInstant());
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The same, of a date that says something: not that of year 1, which stands for none. */
	static Optional<Instant> known(String text) {
		return instant(text).filter(instant -> instant.isAfter(Instant.parse("1970-01-01T00:00:00Z")));
	}

	/** A moment as STIX writes it. */
	static String stix(Instant instant) {
		return STIX.format(instant);
	}
}
