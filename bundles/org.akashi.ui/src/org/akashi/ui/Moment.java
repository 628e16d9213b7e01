package org.akashi.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** This moment, as STIX writes it. */
public final class Moment {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

	private Moment() {
	}

	/** Now, in UTC with milliseconds. */
	public static String now() {
		return FORMAT.format(Instant.now());
	}
}
