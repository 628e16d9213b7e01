package org.akashi.indicator.rules;

import java.util.List;
import java.util.Locale;

import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.StixLanguage;

/** The languages that indicators are written in. Thread-safe. */
public final class IndicatorLanguages {

	private static final List<IndicatorLanguage> ALL = List.of(new StixLanguage(), new YaraLanguage(), new SigmaLanguage(),
			new NetworkRuleLanguage("suricata", "Suricata"), new NetworkRuleLanguage("snort", "Snort"), new PlainLanguage("pcre", "PCRE"));

	private IndicatorLanguages() {
	}

	/** The languages that Akashi knows, STIX first. */
	public static List<IndicatorLanguage> all() {
		return ALL;
	}

	/** The language of a {@code pattern_type}; one that knows nothing for a type that Akashi doesn't know. */
	public static IndicatorLanguage of(String patternType) {
		String id = patternType == null ? "" : patternType.toLowerCase(Locale.ROOT);
		return ALL.stream().filter(language -> language.id().equals(id)).findFirst().orElse(new PlainLanguage(id, id));
	}
}
