package org.akashi.stix.pattern;

import org.akashi.stix.internal.matching.Evaluation;
import org.akashi.stix.internal.matching.HitSearch;

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

	/**
	 * Finds every object that fulfils one of the pattern's brackets, also objects that no observed-data names. It tells what a
	 * pattern would find before anybody has observed it as a whole. Never throws and always ends.
	 */
	public PatternHits hits(StixPattern pattern) {
		return new HitSearch(observations.items(), observations.alone(), limits).search(pattern);
	}
}
