package org.akashi.stix.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.akashi.stix.Vocabularies;
import org.akashi.stix.internal.Hashes;
import org.akashi.stix.internal.Property;

/** Terms of vocabularies, names and values of hashes. */
final class TermRules {

	/** The rule of each vocabulary; names as in the OASIS validator. */
	private static final Map<String, String> RULES = Map.ofEntries(Map.entry("account-type-ov", "account-type"),
			Map.entry("attack-motivation-ov", "attack-motivation"), Map.entry("attack-resource-level-ov", "attack-resource-level"),
			Map.entry("grouping-context-ov", "grouping-context"), Map.entry("hash-algorithm-ov", "hash-algo"),
			Map.entry("identity-class-ov", "identity-class"), Map.entry("implementation-language-ov", "implementation-languages"),
			Map.entry("indicator-type-ov", "indicator-types"), Map.entry("industry-sector-ov", "industry-sector"),
			Map.entry("infrastructure-type-ov", "infrastructure-types"), Map.entry("malware-result-ov", "malware-result"),
			Map.entry("malware-capabilities-ov", "malware-capabilities"), Map.entry("malware-type-ov", "malware-types"),
			Map.entry("pattern-type-ov", "indicator-pattern-types"), Map.entry("processor-architecture-ov", "processor-architecture"),
			Map.entry("region-ov", "region"), Map.entry("report-type-ov", "report-types"), Map.entry("threat-actor-type-ov", "threat-actor-types"),
			Map.entry("threat-actor-role-ov", "threat-actor-role"),
			Map.entry("threat-actor-sophistication-ov", "threat-actor-sophistication"), Map.entry("tool-type-ov", "tool-types"),
			Map.entry("windows-pebinary-type-ov", "windows-pebinary-type"));

	private static final List<String> OWN_FORM = List.of("hash-algorithm-ov");
	private static final Pattern HASH_NAME = Pattern.compile("[a-zA-Z0-9_-]{3,250}");
	private static final int LONGEST_HASH_NAME = 30;

	private TermRules() {
	}

	static void check(Check check, Property property, String vocabulary, String term, String path) {
		if (Vocabularies.terms(vocabulary).contains(term)) {
			return;
		}
		String section = Vocabularies.section(vocabulary);
		if (!Vocabularies.isOpen(vocabulary)) {
			check.must("enum", section, path, "Must be one of " + String.join(", ", Vocabularies.terms(vocabulary)) + ", not " + term);
			return;
		}
		check.should(RULES.getOrDefault(vocabulary, vocabulary), section, path, "Should be a term of " + vocabulary + closest(vocabulary, term) + ", not " + term);
		if (!OWN_FORM.contains(vocabulary)) {
			check.should(isLowerCase(term), "open-vocab-format", "2.13", path,
					"Terms should be lower case, words joined by hyphens: " + term);
		}
	}

	/** A term that differs only in case, hyphens or one end: what was probably meant. */
	private static String closest(String vocabulary, String term) {
		String plain = plain(term);
		return plain.length() < 3 ? "" : Vocabularies.terms(vocabulary).stream().filter(t -> plain(t).equals(plain) || plain(t).startsWith(plain) || plain.startsWith(plain(t)))
				.findFirst().map(t -> " (perhaps " + t + ")").orElse("");
	}

	private static String plain(String term) {
		return term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	/** Lower case, and neither blanks nor underscores between words. */
	static boolean isLowerCase(String term) {
		return term.equals(term.toLowerCase(Locale.ROOT)) && term.indexOf('_') < 0 && term.indexOf(' ') < 0 && !term.isEmpty();
	}

	static void hash(Check check, String name, String value, String path) {
		if (!HASH_NAME.matcher(name).matches()) {
			check.must("hash-name", "2.7", path, "The name of a hash has 3 to 250 letters, digits, hyphens or underscores: " + name);
			return;
		}
		check.should(name.length() <= LONGEST_HASH_NAME, "hash-length", "2.7", path, "The name of a hash should not be this long: " + name);
		boolean known = Vocabularies.terms("hash-algorithm-ov").contains(name);
		check.should(known || name.startsWith("x_"), "hash-algo", Vocabularies.section("hash-algorithm-ov"), path, "Should be a term of hash-algorithm-ov, or begin with x_: " + name);
		if (known) {
			check.must(Hashes.isValid(name, value), "hash-value", "2.7", path, "Must be a value of " + name + ", not " + ElementRules.abbreviate(value));
		}
	}
}
