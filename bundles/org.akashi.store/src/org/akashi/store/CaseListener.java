package org.akashi.store;

/**
 * Is told after each step. Called outside the case's lock, one change after the other in the order of the steps, on the
 * thread that made the step or one that made a step at the same time. What it throws becomes a problem of the case.
 */
@FunctionalInterface
public interface CaseListener {

	/** The case has changed. */
	void changed(CaseChange change);
}
