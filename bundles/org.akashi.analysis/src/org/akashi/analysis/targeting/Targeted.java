package org.akashi.analysis.targeting;

import java.util.Objects;

import org.akashi.analysis.Proof;

/**
 * One sentence that says that somebody targets a country or a sector.
 *
 * @param subject     STIX id of the campaign, actor or malware
 * @param subjectName what people call it
 * @param kind        what is targeted
 * @param key         ISO 3166-1 code of a country, {@code region/} and the STIX region-ov term of a region, or STIX
 *                    industry-sector-ov term
 * @param held        when, as far as the sentence says
 * @param life        when the subject was seen first and last, as far as known
 * @param relation    STIX id of the relationship
 * @param quote       the sentence
 */
public record Targeted(String subject, String subjectName, Kind kind, String key, Held held, Held life, String relation,
		Proof proof) {

	/** What is targeted. */
	public enum Kind {
		/** A country, or a region of the world. */
		COUNTRY,
		/** An industry sector. */
		SECTOR
	}

	/** Begins the key of a region, which has no country code. */
	public static final String REGION = "region/";

	public Targeted {
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(held, "held");
		Objects.requireNonNull(life, "life");
		Objects.requireNonNull(proof, "proof");
	}

	/** The time that it covers: open ends reach as far as the subject is known. */
	public Held reach() {
		return held.within(life);
	}

	/** Whether it is a region rather than a country. */
	public boolean isRegion() {
		return key.startsWith(REGION);
	}
}
