package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What the index needs to know of an object, read from its line in one pass without making the object.
 *
 * @param id       STIX id
 * @param type     STIX type
 * @param name     what to call it
 * @param names    names and aliases to be found by
 * @param values   values to be found by: of observables, external ids, patterns, ids of merged objects
 * @param refs     every id that it refers to, without repetition; of a relationship the source first, then the target
 * @param kind     relationship_type, else {@code ""}
 * @param source   source_ref, else {@code ""}
 * @param target   target_ref, else {@code ""}
 * @param modified modified or {@code ""}
 */
record LineFacts(String id, String type, String name, List<String> names, List<String> values, List<String> refs,
		String kind, String source, String target, String modified) {

	/** Observables that are found by their name as by a value. */
	static final Set<String> NAMED_OBSERVABLES = Set.of("file", "mutex", "software", "autonomous-system",
			"windows-registry-key");

	/** Types and relationship types repeat endlessly; one instance of each is enough. */
	private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

	/**
	 * Reads the facts of a line.
	 *
	 * @throws IllegalArgumentException            when it isn't an object with an id and a type
	 * @throws tools.jackson.core.JacksonException when it isn't JSON
	 */
	static LineFacts of(byte[] bytes, int offset, int length) {
		Reading reading = new Reading();
		try (JsonParser in = Json.parser(bytes, offset, length)) {
			Json.properties(in, reading::property);
			if (in.nextToken() != null) {
				throw new IllegalArgumentException("More than one JSON value on the line");
			}
		}
		return reading.facts();
	}

	/** As {@link #of(byte[], int, int)}. */
	static LineFacts of(byte[] line) {
		return of(line, 0, line.length);
	}

	private static String word(String word) {
		String known = WORDS.putIfAbsent(word, word);
		return known == null ? word : known;
	}

	private static final class Reading {

		private String id = "";
		private String type = "";
		private String name = "";
		private String title = "";
		private String kind = "";
		private String source = "";
		private String target = "";
		private String modified = "";
		private final Set<String> names = new LinkedHashSet<>(4);
		private final Set<String> values = new LinkedHashSet<>(4);
		private final Set<String> refs = new LinkedHashSet<>(4);

		void property(String property, JsonParser in) {
			switch (property) {
			case "id" -> id = scalar(in);
			case "type" -> type = word(scalar(in));
			case "name" -> name = scalar(in);
			case "modified" -> modified = scalar(in);
			case "relationship_type" -> kind = word(scalar(in));
			case "source_ref" -> source = scalar(in);
			case "target_ref" -> target = scalar(in);
			case "aliases", "x_mitre_aliases" -> strings(in, names);
			case "value", "path", "key", "number", "user_id", "account_login", "serial_number", "command_line",
					"subject", "url", "pattern" -> value(scalar(in));
			case "abstract", "opinion", "display_name" -> title = scalar(in);
			case "hashes" -> hashes(in);
			default -> nested(property, in);
			}
		}

		private void value(String value) {
			if (!value.isEmpty()) {
				values.add(value);
			}
		}

		/** Strings and numbers as text; anything else is skipped. */
		private static String scalar(JsonParser in) {
			JsonToken token = in.currentToken();
			if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
				return in.getString();
			}
			in.skipChildren();
			return "";
		}

		private static void strings(JsonParser in, Set<String> into) {
			if (in.currentToken() != JsonToken.START_ARRAY) {
				in.skipChildren();
				return;
			}
			while (in.nextToken() != JsonToken.END_ARRAY) {
				String text = scalar(in);
				if (!text.isEmpty()) {
					into.add(text);
				}
			}
		}

		private void hashes(JsonParser in) {
			if (in.currentToken() == JsonToken.START_OBJECT) {
				Json.properties(in, (algorithm, hash) -> value(scalar(hash)));
			} else {
				in.skipChildren();
			}
		}

		/** Looks for references at any depth: {@code …_ref} with a string, {@code …_refs} with an array of them. */
		private void nested(String property, JsonParser in) {
			JsonToken token = in.currentToken();
			if (token == JsonToken.VALUE_STRING) {
				if (property.endsWith("_ref")) {
					ref(in.getString());
				} else if (property.equals("external_id") || property.equals("merged_id")) {
					value(in.getString());
				}
			} else if (token == JsonToken.START_OBJECT && (property.equals("former") || property.equals("shared"))) {
				// A merged object refers to nothing until it is split off again.
				in.skipChildren();
			} else if (token == JsonToken.START_OBJECT) {
				Json.properties(in, this::nested);
			} else if (token == JsonToken.START_ARRAY && property.equals("merged_ids")) {
				strings(in, values);
			} else if (token == JsonToken.START_ARRAY) {
				boolean refsHere = property.endsWith("_refs");
				while (in.nextToken() != JsonToken.END_ARRAY) {
					if (refsHere && in.currentToken() == JsonToken.VALUE_STRING) {
						ref(in.getString());
					} else {
						nested(property, in);
					}
				}
			}
		}

		private void ref(String ref) {
			if (ref.contains("--")) {
				refs.add(ref);
			}
		}

		LineFacts facts() {
			if (id.isEmpty() || type.isEmpty()) {
				throw new IllegalArgumentException(id.isEmpty() ? "The object has no id" : "The object has no type");
			}
			if (!name.isEmpty()) {
				names.add(name);
				if (isObservable()) {
					values.add(name);
				}
			}
			String shown = !name.isEmpty() ? name
					: !title.isEmpty() ? title : values.isEmpty() ? "" : values.iterator().next();
			return new LineFacts(id, type, shown, list(names), list(values), allRefs(), kind, source, target, modified);
		}

		private boolean isObservable() {
			return NAMED_OBSERVABLES.contains(type);
		}

		private List<String> allRefs() {
			if (source.isEmpty() && target.isEmpty()) {
				return list(refs);
			}
			Set<String> all = new LinkedHashSet<>();
			all.add(source);
			all.add(target);
			all.addAll(refs);
			all.remove("");
			return list(all);
		}

		private static List<String> list(Set<String> set) {
			return switch (set.size()) {
			case 0 -> List.of();
			case 1 -> List.of(set.iterator().next());
			default -> List.copyOf(new ArrayList<>(set));
			};
		}
	}

	/** The form in which names are compared: NFKC, lower case, single spaces. */
	static String nameKey(String name) {
		String folded = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder key = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			if (!Character.isWhitespace(c)) {
				key.append(c);
			} else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
				key.append(' ');
			}
		}
		return key.toString().stripTrailing();
	}

	/** The form in which values are compared. */
	static String valueKey(String value) {
		return value.strip().toLowerCase(Locale.ROOT);
	}
}
