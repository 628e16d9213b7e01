package org.akashi.search;

import java.util.Objects;

import org.eclipse.core.runtime.IStatus;

/**
 * How far the index is.
 *
 * @param phase   what it does
 * @param done    objects and reports looked at in the running update
 * @param total   of how many, about; 0 while that isn't known
 * @param problem why it is limited, or why it had to be made anew; OK otherwise
 */
public record SearchState(Phase phase, int done, int total, IStatus problem) {

	/** What the index does. */
	public enum Phase {
		/** Nothing was read yet. */
		NEW,
		/** It is being brought up to date: results are true, but may not be all. */
		BUILDING,
		/** It holds what the case held a moment ago. */
		READY,
		/** There can be no index: names and values are still found, sentences and texts are not. */
		LIMITED
	}

	public SearchState {
		Objects.requireNonNull(phase);
		Objects.requireNonNull(problem);
	}

	/** Whether results may be missing. */
	public boolean partial() {
		return phase != Phase.READY;
	}

	/** How much is done, in percent. */
	public int percent() {
		return total <= 0 ? 0 : (int) Math.min(100, 100L * done / total);
	}
}
