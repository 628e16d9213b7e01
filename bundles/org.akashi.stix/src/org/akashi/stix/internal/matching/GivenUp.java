package org.akashi.stix.internal.matching;

/** The evaluation would take too long. */
final class GivenUp extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean time;

	/** @param time whether time ran out, rather than the number of steps */
	GivenUp(boolean time, String message) {
		super(message, null, false, false);
		this.time = time;
	}

	boolean isTime() {
		return time;
	}
}
