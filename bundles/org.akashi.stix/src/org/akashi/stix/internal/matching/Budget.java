package org.akashi.stix.internal.matching;

/** How much may still be done. */
final class Budget {

	private final long deadline;
	private long steps;

	Budget(long nanos, long steps) {
		deadline = System.nanoTime() + nanos;
		this.steps = steps;
	}

	/** @throws GivenUp when the steps or the time are used up */
	void spend(long amount) {
		steps -= amount;
		if (steps < 0) {
			throw new GivenUp(false, "Too many ways to put the observations together");
		}
		if (System.nanoTime() - deadline > 0) {
			throw new GivenUp(true, "The time is over");
		}
	}
}
