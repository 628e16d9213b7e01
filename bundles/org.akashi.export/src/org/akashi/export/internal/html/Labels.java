package org.akashi.export.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The words of the page in one language. */
final class Labels {

	/** Languages that there are words for; the first is the default. */
	static final List<String> LANGUAGES = List.of("en", "ja");

	private final String language;
	private final Properties words = new Properties();

	Labels(String language) {
		this.language = language;
		try (InputStream in = Labels.class.getResourceAsStream("labels_" + language + ".properties")) {
			words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** BCP 47 tag. */
	String language() {
		return language;
	}

	/** The words for a key, with {@code {0}} … replaced. A missing key is a fault of ours. */
	String of(String key, Object... values) {
		String text = words.getProperty(key);
		if (text == null) {
			throw new IllegalStateException("No label " + key + " in language " + language);
		}
		for (int i = 0; i < values.length; i++) {
			text = text.replace("{" + i + "}", String.valueOf(values[i]));
		}
		return text;
	}

	/** The name of a STIX type for people, e.g. "Intrusion sets". */
	String types(String type) {
		return words.getProperty("types." + type, spoken(type));
	}

	/** The name of a STIX property for people, e.g. "first seen". */
	String property(String name) {
		return words.getProperty("property." + name, spoken(name));
	}

	/** The words for a type of relationship, from its source, e.g. "uses". */
	String verb(String relationshipType) {
		return words.getProperty("verb." + relationshipType, spoken(relationshipType));
	}

	/** The words for a type of relationship, from its target, e.g. "used by". */
	String inverse(String relationshipType) {
		return words.getProperty("inverse." + relationshipType, "← " + verb(relationshipType));
	}

	private static String spoken(String term) {
		return term.replace('_', ' ').replace('-', ' ');
	}
}
