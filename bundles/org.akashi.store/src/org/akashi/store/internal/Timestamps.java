package org.akashi.store.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as STIX 2.1 §2.16 wants them: RFC 3339, UTC, milliseconds. */
final class Timestamps {

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
			.withZone(ZoneOffset.UTC);

	private Timestamps() {
	}

	static String now() {
		return of(Instant.now());
	}

	static String of(Instant time) {
		return FORM.format(time);
	}
}
