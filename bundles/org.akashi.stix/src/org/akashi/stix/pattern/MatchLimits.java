package org.akashi.stix.pattern;

import java.time.Duration;

/**
 * How long the evaluation of one pattern may take. A hostile pattern ends with a status, never with a hang.
 *
 * @param total for the whole pattern
 * @param regex for one search of a regular expression in one value
 * @param steps how many steps the search for fitting observations may take
 */
public record MatchLimits(Duration total, Duration regex, long steps) {

	/** 10 seconds, 500 milliseconds, 50 million steps. */
	public static final MatchLimits DEFAULT = new MatchLimits(Duration.ofSeconds(10), Duration.ofMillis(500), 50_000_000);
}
