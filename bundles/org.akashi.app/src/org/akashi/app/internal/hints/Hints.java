package org.akashi.app.internal.hints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the concepts of threat intelligence mean, as opposed to their neighbours; in the language of the application. */
final class Hints {

	/**
	 * One concept.
	 *
	 * @param concept its key, for object types the STIX type
	 * @param title   its name
	 * @param text    what it is
	 * @param other   what it is mistaken for, or {@code ""}
	 * @param example one from the sample case, or {@code ""}
	 * @param source  specification and section, or {@code "Akashi"}
	 * @param related keys of neighbours
	 */
	record Hint(String concept, String title, String text, String other, String example, String source, List<String> related) {
	}

	private final ResourceBundle texts;
	private final List<String> concepts;

	Hints(Locale locale) {
		texts = ResourceBundle.getBundle("org.akashi.app.internal.hints.hints", locale, Hints.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		concepts = List.of(texts.getString("concepts").split(" "));
	}

	/** Keys of all concepts, in order of explanation. */
	List<String> concepts() {
		return concepts;
	}

	/** All concepts. */
	List<Hint> all() {
		List<Hint> all = new ArrayList<>();
		concepts.forEach(concept -> of(concept).ifPresent(all::add));
		return all;
	}

	/** The hint on a concept or object type; empty when there is none. */
	Optional<Hint> of(String concept) {
		String key = switch (concept) {
			case "opinion" -> "note";
			case "extension-definition", "language-content", "grouping", "incident", "malware-analysis" -> "";
			default -> concept;
		};
		if (!concepts.contains(key)) {
			return Optional.empty();
		}
		return Optional.of(new Hint(key, text(key, "title"), text(key, "text"), text(key, "other"), text(key, "example"), text(key, "source"),
				List.of(text(key, "related").split(" "))));
	}

	private String text(String concept, String part) {
		try {
			return texts.getString(concept + "." + part);
		} catch (MissingResourceException e) {
			return ""; // Not every concept has every part.
		}
	}
}
