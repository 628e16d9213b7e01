package org.akashi.stix;

import org.eclipse.core.runtime.IStatus;

/**
 * One thing about an object that is not as the standard wants it. Immutable.
 *
 * @param severity how bad
 * @param rule     name of the rule, {@code relationship-types}; names are stable
 * @param spec     section of STIX 2.1 that says so, {@code 3.2}; of STIX 2.0, its part too, {@code Part 1, 3.1}
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

	/** Where the standard says so: {@code STIX 2.1 §3.2} or {@code STIX 2.0 Part 1 §3.1}; empty when it is not the standard's rule. */
	public String standard() {
		if (spec.isEmpty()) {
			return "";
		}
		return spec.startsWith("Part") ? "STIX 2.0 " + spec.replace(", ", " §") : "STIX 2.1 §" + spec;
	}

	/** The same for Eclipse's ways of showing what is wrong: severity, message with path, and the rule as code of the status. */
	public IStatus status() {
		int kind = switch (severity) {
			case ERROR -> IStatus.ERROR;
			case WARNING -> IStatus.WARNING;
			case INFO -> IStatus.INFO;
		};
		return new FindingStatus(kind, this);
	}

	@Override
	public String toString() {
		return severity + " " + rule + " (" + standard() + ") " + path + ": " + message;
	}
}
