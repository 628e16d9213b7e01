package org.akashi.stix.pattern;

import java.math.BigDecimal;

/** When or how often something must be observed (STIX 2.1, section 9.5.1). Immutable. */
public sealed interface Qualifier {

	/**
	 * All within a time span.
	 *
	 * @param seconds its length, greater than 0
	 */
	record Within(BigDecimal seconds) implements Qualifier {
	}

	/**
	 * Several times.
	 *
	 * @param times how often, at least 1
	 */
	record Repeats(long times) implements Qualifier {
	}

	/**
	 * Between two times: from start on, before stop.
	 *
	 * @param start RFC 3339, as written
	 * @param stop  RFC 3339, as written, later than start
	 */
	record StartStop(String start, String stop) implements Qualifier {
	}
}
