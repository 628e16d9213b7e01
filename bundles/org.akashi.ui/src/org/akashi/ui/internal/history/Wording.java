package org.akashi.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Says values of properties in words: lists without brackets, objects by name, evidence by its sentences. */
final class Wording {

	private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,250}--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final String QUOTE = "\"quote\":\"";

	private Wording() {
	}

	/**
	 * A value for people.
	 *
	 * @param value as in {@link org.akashi.store.PropertyChange}
	 * @param names gives the name of an object with this id, or the id
	 */
	static String of(String value, UnaryOperator<String> names) {
		if (isId(value)) {
			return names.apply(value);
		}
		List<String> texts = value.startsWith("[{") ? quotes(value) : texts(value);
		if (texts.isEmpty()) {
			return value;
		}
		return value.startsWith("[{") ? "“" + String.join("” “", texts) + "”"
				: String.join(", ", texts.stream().map(text -> isId(text) ? names.apply(text) : text).toList());
	}

	private static boolean isId(String text) {
		return ID.matcher(text).matches();
	}

	/** The elements of a JSON list of strings; of anything else none. */
	private static List<String> texts(String json) {
		List<String> found = new ArrayList<>();
		int at = 1;
		while (json.startsWith("[") && at < json.length()) {
			char c = json.charAt(at);
			if (c == '"') {
				int end = end(json, at + 1);
				if (end < 0) {
					return List.of();
				}
				found.add(plain(json.substring(at + 1, end)));
				at = end + 1;
			} else if (c == ']') {
				return at == json.length() - 1 ? found : List.of();
			} else if (c == ',' || Character.isWhitespace(c)) {
				at++;
			} else {
				return List.of();
			}
		}
		return List.of();
	}

	private static List<String> quotes(String json) {
		List<String> found = new ArrayList<>();
		for (int at = json.indexOf(QUOTE); at >= 0; at = json.indexOf(QUOTE, at)) {
			int end = end(json, at + QUOTE.length());
			if (end < 0) {
				return found;
			}
			found.add(plain(json.substring(at + QUOTE.length(), end)));
			at = end;
		}
		return found;
	}

	/** Where the quotation mark stands that ends a JSON string, or -1. */
	private static int end(String json, int from) {
		for (int i = from; i < json.length(); i++) {
			if (json.charAt(i) == '\\') {
				i++;
			} else if (json.charAt(i) == '"') {
				return i;
			}
		}
		return -1;
	}

	private static String plain(String escaped) {
		return escaped.indexOf('\\') < 0 ? escaped : escaped.replace("\\n", " ").replace("\\\"", "\"").replace("\\\\", "\\");
	}
}
