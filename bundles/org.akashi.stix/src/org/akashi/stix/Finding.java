package org.akashi.stix;

/**
 * One thing about an object that is not as the standard wants it. Immutable.
 *
 * @param severity how bad
 * @param rule     name of the rule, {@code relationship-types}; names are stable
 * @param spec     section of STIX 2.1 that says so, {@code 3.2}
 * @param path     JSON path from the object's root: {@code $.hashes['SHA-256']}
 * @param message  what is wrong, with the value, in one sentence
 */
public record Finding(Severity severity, String rule, String spec, String path, String message) {

	/** How bad a finding is. */
	public enum Severity {
		/** Breaks a MUST. */
		ERROR,
		/** Breaks a SHOULD. */
		WARNING,
		/** Worth knowing, breaks nothing. */
		INFO
	}

	@Override
	public String toString() {
		return severity + " " + rule + " (STIX 2.1, " + spec + ") " + path + ": " + message;
	}
}
