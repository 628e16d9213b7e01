package org.akashi.stix.internal.matching;

/** A regular expression that can't be evaluated here; the message says why. */
public final class RegexFault extends Exception {

	private static final long serialVersionUID = 1L;

	RegexFault(String message) {
		super(message);
	}
}
