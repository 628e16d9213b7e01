package org.akashi.indicator.duplicates;

import org.akashi.model.Indicator;

/**
 * An indicator that may have duplicates.
 *
 * @param id          STIX id
 * @param pattern     its pattern
 * @param patternType the language of the pattern, {@code stix} for STIX patterns
 */
public record Candidate(String id, String pattern, String patternType) {

	/** Of an indicator; what is missing is {@code ""}, the language {@code stix}. */
	public static Candidate of(Indicator indicator) {
		return new Candidate(indicator.getId(), indicator.getPattern() == null ? "" : indicator.getPattern(),
				indicator.getPatternType() == null ? "stix" : indicator.getPatternType());
	}
}
