package org.akashi.export.document.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.TargetWords;
import org.akashi.stix.ConfidenceScale;

/** The words of a document in one language. */
public final class Words {

	/** Languages that there are words for; the first is the default. */
	public static final List<String> LANGUAGES = List.of("en", "ja");

	private final String language;
	private final Properties words = new Properties();
	private final TargetWords targets;

	/** In one of {@link #LANGUAGES}. */
	public Words(String language) {
		this.language = language;
		targets = new TargetWords(Locale.of(language));
		try (InputStream in = Words.class.getResourceAsStream("words_" + language + ".properties")) {
			words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** BCP 47 tag. */
	public String language() {
		return language;
	}

	/** Whether there are words for a key. */
	public boolean has(String key) {
		return words.containsKey(key);
	}

	/**
	 * The words for a key, with {@code {0}} … replaced.
	 *
	 * @throws IllegalArgumentException when there are none
	 */
	public String of(String key, Object... values) {
		String text = words.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("There are no words \"" + key + "\" in the language " + language + ".");
		}
		StringBuilder filled = new StringBuilder(text.length() + 32);
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			boolean place = c == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}' && Character.isDigit(text.charAt(at + 1));
			int number = place ? text.charAt(at + 1) - '0' : values.length;
			// In one pass: a value may itself look like a place.
			filled.append(number < values.length ? String.valueOf(values[number]) : place ? text.substring(at, at + 3) : String.valueOf(c));
			at += place ? 3 : 1;
		}
		return filled.toString();
	}

	/** The name of a STIX type for people, in plural: "Intrusion sets". */
	public String types(String type) {
		return words.getProperty("types." + type, spoken(type));
	}

	/** The name of one of a STIX type: "intrusion set". */
	public String type(String type) {
		return words.getProperty("type." + type, spoken(type));
	}

	/** The name of a STIX property for people, e.g. "first seen". */
	public String property(String name) {
		return words.getProperty("property." + name, spoken(name));
	}

	/** The words for a type of relationship, from its source, e.g. "uses". */
	public String verb(String relationshipType) {
		return words.getProperty("verb." + relationshipType, spoken(relationshipType));
	}

	/** The words for a type of relationship, from its target, e.g. "used by". */
	public String inverse(String relationshipType) {
		return words.getProperty("inverse." + relationshipType, "← " + verb(relationshipType));
	}

	/** A confidence in words by the scale None, Low, Med, High (STIX 2.1, appendix A); {@code ""} when there is none. */
	public String confidence(Integer confidence) {
		if (confidence == null || confidence < 0 || confidence > 100) {
			return "";
		}
		return of("confidence." + ConfidenceScale.NONE_LOW_MED_HIGH.term(confidence).toLowerCase(Locale.ROOT), confidence);
	}

	/** A country, region or sector by its key of {@link org.akashi.analysis.targeting.Targeted}. */
	public String target(String key) {
		return targets.name(key);
	}

	/** A period of time in words: "before 2019-03-05", "since 2019-03-05", "2018". */
	public String period(Held held) {
		boolean open = held.isOpen();
		String text = held.text();
		return !open ? text : held.from() == null ? of(held.to().getDayOfMonth() == 1 ? "period.until" : "period.before", text.substring(2))
				: of("period.since", text.substring(0, text.length() - 2));
	}

	/** Several things in one sentence: "a, b and c". */
	public String list(List<String> things) {
		if (things.size() < 2) {
			return String.join("", things);
		}
		return of("list.last", String.join(of("list.comma"), things.subList(0, things.size() - 1)), things.getLast());
	}

	private static String spoken(String term) {
		return term == null ? "" : term.replace('_', ' ').replace('-', ' ');
	}
}
