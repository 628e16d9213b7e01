package org.akashi.stix.pattern;

import java.util.List;

/**
 * What the evaluation of a pattern found.
 *
 * @param matches      whether observations fulfil the pattern; {@code true} is certain whatever the status
 * @param observations ids of observed-data that together fulfil it, in order of the data; of several possible choices one that
 *                     takes early ones; empty when none does
 * @param status       how the evaluation ended
 * @param reason       why it did not end normally, in one sentence; else empty
 */
public record MatchResult(boolean matches, List<String> observations, Status status, String reason) {

	/** How an evaluation ends. */
	public enum Status {
		/** The answer is certain. */
		COMPLETE,
		/** A regular expression, or the whole evaluation, took too long: nothing was found until then. */
		TIMED_OUT,
		/** There were too many ways to put the observations together: nothing was found until then. */
		GIVEN_UP,
		/** A regular expression is wrong, or needs what cannot be evaluated here; the reason names it. */
		UNSUPPORTED
	}

	/** Copies the ids. */
	public MatchResult {
		observations = List.copyOf(observations);
	}
}
