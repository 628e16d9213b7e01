package org.akashi.analysis.targeting;

import java.util.ArrayList;
import java.util.List;

import org.akashi.analysis.Proof;
import org.akashi.stix.PartialDate;

/** Facts of tests: {@code "DE 2017"} is a country, {@code "energy /2019-03-05"} a sector, without a date {@code "DE"}. */
public final class Facts {

	private Facts() {
	}

	/** Facts of one campaign. */
	public static List<Targeted> of(String... words) {
		return by("Night Owl", Held.UNKNOWN, words);
	}

	/** Facts of a subject that was seen in some time. */
	public static List<Targeted> by(String subject, Held life, String... words) {
		List<Targeted> facts = new ArrayList<>();
		for (String word : words) {
			String[] parts = word.split(" ");
			boolean country = parts[0].matches("[A-Z]{2}|region/.*");
			Held held = parts.length < 2 ? Held.UNKNOWN : PartialDate.of(parts[1]).map(Held::of).orElseThrow();
			facts.add(new Targeted("campaign--" + subject, subject, country ? Targeted.Kind.COUNTRY : Targeted.Kind.SECTOR, parts[0], held, life,
					"relationship--" + facts.size(), Proof.none(word)));
		}
		return facts;
	}
}
