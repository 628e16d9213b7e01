package org.akashi.stix.pattern;

import java.util.List;

/**
 * Which objects fulfil the brackets of a pattern, whatever joins and qualifies the brackets.
 *
 * @param hits   in order of the brackets, then of the data; objects of observations before objects that stand alone
 * @param status how the search ended; what was found until then is there in any case
 * @param reason why it did not end normally, in one sentence; else empty
 */
public record PatternHits(List<Hit> hits, MatchResult.Status status, String reason) {

	/**
	 * An object that fulfils what stands in one bracket.
	 *
	 * @param part        number of the bracket in the text, from 0
	 * @param observation id of the observed-data that saw it; empty for an object that no observed-data names
	 * @param object      its id; empty for objects of STIX 2.0, which have none
	 */
	public record Hit(int part, String observation, String object) {
	}

	/** Copies the hits. */
	public PatternHits {
		hits = List.copyOf(hits);
	}
}
