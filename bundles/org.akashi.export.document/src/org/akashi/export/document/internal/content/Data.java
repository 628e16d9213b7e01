package org.akashi.export.document.internal.content;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values for templates: maps with keys in a fixed order, lists, texts, numbers, truth values; nothing else. */
final class Data {

	private Data() {
	}

	/** A map of keys and values in turn. */
	static Map<String, Object> of(Object... keysAndValues) {
		Map<String, Object> map = new LinkedHashMap<>(keysAndValues.length);
		for (int i = 0; i < keysAndValues.length; i += 2) {
			map.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return map;
	}

	/** The text, or {@code ""}. */
	static String text(String text) {
		return text == null ? "" : text;
	}
}
