package org.akashi.analysis.targeting;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people call countries, regions of the world and industry sectors, in English and Japanese. Immutable. */
public final class TargetWords {

	private final Locale locale;
	private final ResourceBundle words;

	/** In a language; English where there are no words in it. */
	public TargetWords(Locale locale) {
		this.locale = locale;
		words = ResourceBundle.getBundle("org.akashi.analysis.targeting.sectors", locale, TargetWords.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The name of a key of {@link Targeted}: a country, a region or a sector. */
	public String name(String key) {
		if (key.startsWith(Targeted.REGION)) {
			String region = key.substring(Targeted.REGION.length());
			return words.containsKey("region." + region) ? words.getString("region." + region) : readable(region);
		}
		if (key.matches("[A-Z]{2}")) {
			String name = Locale.of("", key).getDisplayCountry(locale);
			return name.isBlank() ? key : name;
		}
		return words.containsKey(key) ? words.getString(key) : readable(key);
	}

	private static String readable(String term) {
		String words = term.replace('-', ' ').replace('_', ' ').strip();
		return words.isEmpty() ? term : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
