package org.akashi.ui;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;

/**
 * What people call types, properties and relationships, in the language of the workbench. Names that are not listed
 * (a type of a newer STIX, a foreign extension) are made readable: {@code x_first_owner} becomes "X first owner".
 */
public final class TypeLabels {

	private static final ResourceBundle TEXTS = texts(
			Platform.isRunning() ? Locale.forLanguageTag(Platform.getNL().replace('_', '-')) : Locale.getDefault());

	private TypeLabels() {
	}

	/** One of a STIX type or mention type: "Intrusion set", "IPv4 address". */
	public static String of(String type) {
		return text("type." + type, type);
	}

	/** Many of a STIX type or mention type: "Intrusion sets". */
	public static String many(String type) {
		String key = "types." + type;
		return TEXTS.containsKey(key) ? TEXTS.getString(key) : of(type);
	}

	/** A property by its STIX name: "First seen". */
	public static String property(String jsonName) {
		return text("property." + jsonName, jsonName);
	}

	/** A relationship by its STIX type, as said between source and target: "attributed to". */
	public static String relation(String relationshipType) {
		String key = "relation." + relationshipType;
		return TEXTS.containsKey(key) ? TEXTS.getString(key) : relationshipType.replace('-', ' ');
	}

	/** One sentence on what a type is for, as opposed to its neighbours; {@code ""} when there is none. */
	public static String hint(String type) {
		String key = "hint." + type;
		return TEXTS.containsKey(key) ? TEXTS.getString(key) : "";
	}

	private static String text(String key, String name) {
		return TEXTS.containsKey(key) ? TEXTS.getString(key) : readable(name);
	}

	/** Turns a STIX name into words. */
	static String readable(String name) {
		String words = name.replace('-', ' ').replace('_', ' ').strip();
		return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle("org.akashi.ui.internal.types", locale, TypeLabels.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
