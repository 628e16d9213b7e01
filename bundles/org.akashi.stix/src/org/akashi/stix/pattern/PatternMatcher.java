package org.akashi.stix.pattern;

import org.akashi.stix.internal.matching.Evaluation;

/**
 * Matches patterns against observed data as section 9 of STIX 2.1 says: what stands in brackets is fulfilled by one object of
 * one observation; AND, FOLLOWEDBY and REPEATS need different observations, of which {@code number_observed} of one observed-data
 * object count as so many; an observation may have happened at any moment from first to last_observed. Thread-safe.
 */
public final class PatternMatcher {

	private final Observations observations;
	private final MatchLimits limits;

	/** A matcher with the usual limits. */
	public PatternMatcher(Observations observations) {
		this(observations, MatchLimits.DEFAULT);
	}

	/** A matcher with limits of one's own. */
	public PatternMatcher(Observations observations, MatchLimits limits) {
		this.observations = observations;
		this.limits = limits;
	}

	/** Evaluates a pattern. Never throws and always ends, see {@link MatchResult#status()}. */
	public MatchResult match(StixPattern pattern) {
		return new Evaluation(observations.items(), limits).match(pattern);
	}
}
