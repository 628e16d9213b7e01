package org.akashi.analysis.attack;

import java.util.Objects;

import org.akashi.analysis.Proof;
import org.akashi.analysis.targeting.Held;

/**
 * One sentence that says that a technique was used.
 *
 * @param technique id of ATT&CK; {@code ""} for an attack pattern that isn't of ATT&CK
 * @param domain    its matrix
 * @param object    STIX id of the attack pattern
 * @param name      what people call the attack pattern
 * @param by        who used it, {@code ""} where the sentence only names the technique
 * @param held      when, an open end as far as the user was seen; unknown where nothing says when
 * @param proof     the sentence
 */
public record TechniqueUse(String technique, AttackDomain domain, String object, String name, String by, Held held, Proof proof) {

	public TechniqueUse {
		Objects.requireNonNull(technique, "technique");
		Objects.requireNonNull(domain, "domain");
		Objects.requireNonNull(object, "object");
		Objects.requireNonNull(by, "by");
		Objects.requireNonNull(held, "held");
		Objects.requireNonNull(proof, "proof");
	}
}
