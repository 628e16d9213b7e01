package org.akashi.warninglist;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.warninglist.internal.EntryRules;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one warning list in the MISP format (README and schema.json of MISP/misp-warninglists): a JSON object with
 * {@code name} and {@code list}, and {@code version} (default 1), {@code description}, {@code type} (default
 * {@code string}; the first when it is an array), {@code category} (default {@code false_positive}),
 * {@code matching_attributes} (default all). {@code list} is an array of texts, or an object of texts with comments. Unknown
 * properties are ignored. A list is hostile input: too much of anything is refused, bad entries are left out and named.
 */
public final class WarningListReader {

	/** The most bytes of one list. */
	public static final int MOST_BYTES = 64 << 20;
	/** The most entries of one list. */
	public static final int MOST_ENTRIES = 2_000_000;
	/** The most characters of an entry, a name; a regular expression may have more. */
	public static final int MOST_CHARACTERS = 2_048;
	/** The most refused entries of a list that are named; the rest is a number. */
	public static final int MOST_REFUSALS = 20;

	private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
			.maxStringLength(100_000).maxNestingDepth(20).maxNumberLength(30).maxNameLength(5_000).maxDocumentLength(MOST_BYTES).build()).build();

	private final String id;
	private final String where;
	private final String origin;
	private final List<Refusal> refusals = new ArrayList<>();
	private final Set<String> entries = new LinkedHashSet<>();
	private final List<String> raw = new ArrayList<>();
	private final Map<String, String> comments = new HashMap<>();
	private final Map<String, String> texts = new HashMap<>();
	private final Set<String> attributes = new LinkedHashSet<>();
	private long version = 1;
	private boolean listed;

	/**
	 * @param id     id of the list
	 * @param where  how the file is named in refusals
	 * @param origin {@link WarningList#origin()} where the file itself says none
	 */
	public WarningListReader(String id, String where, String origin) {
		this.id = id;
		this.where = where;
		this.origin = origin;
	}

	/** What was refused so far. */
	public List<Refusal> refusals() {
		return List.copyOf(refusals);
	}

	/**
	 * Reads the list.
	 *
	 * @param in UTF-8; is closed
	 * @return empty when it is none that can be used; {@link #refusals()} says why
	 */
	public Optional<WarningList> read(InputStream in) {
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				return refuse("", "it is no JSON object");
			}
			while (json.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = json.currentName();
				property(name, json.nextToken(), json);
			}
			return list();
		} catch (JacksonException e) {
			String place = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
			return refuse("", "it is no right JSON: " + firstLine(e.getOriginalMessage()) + place);
		} catch (TooMuch e) {
			return refuse("", e.getMessage());
		}
	}

	private static String firstLine(String text) {
		int end = text.indexOf('\n');
		return end < 0 ? text : text.substring(0, end);
	}

	private Optional<WarningList> refuse(String what, String why) {
		refusals.add(new Refusal(where, what, why));
		return Optional.empty();
	}

	/** Thrown inside of the reader. */
	private static final class TooMuch extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TooMuch(String message) {
			super(message);
		}
	}

	private void property(String name, JsonToken token, JsonParser json) {
		switch (name) {
			case "name", "description", "type", "category", "origin" -> text(name, token, json);
			case "version" -> version(token, json);
			case "matching_attributes" -> {
				if (token == JsonToken.START_ARRAY) {
					while (json.nextToken() != JsonToken.END_ARRAY) {
						if (json.currentToken() == JsonToken.VALUE_STRING) {
							attributes.add(json.getString());
						} else {
							json.skipChildren();
						}
					}
				} else if (token != JsonToken.VALUE_NULL) {
					throw new TooMuch("matching_attributes is no array");
				}
			}
			case "list" -> entries(token, json);
			default -> json.skipChildren();
		}
	}

	private void text(String name, JsonToken token, JsonParser json) {
		if (token == JsonToken.START_ARRAY && name.equals("type")) {
			if (json.nextToken() == JsonToken.VALUE_STRING) {
				texts.put(name, json.getString());
			}
			while (json.currentToken() != JsonToken.END_ARRAY) {
				json.skipChildren();
				json.nextToken();
			}
		} else if (token == JsonToken.VALUE_STRING) {
			String text = json.getString().strip();
			if (!name.equals("description") && text.length() > MOST_CHARACTERS) {
				throw new TooMuch("its " + name + " has " + text.length() + " characters, more than " + MOST_CHARACTERS);
			}
			texts.put(name, text);
		} else {
			json.skipChildren();
		}
	}

	private void version(JsonToken token, JsonParser json) {
		String text = token.isScalarValue() ? json.getString() : "";
		json.skipChildren();
		if (!text.matches("\\d{1,18}")) {
			throw new TooMuch("its version is no number: " + EntryRules.shown(text));
		}
		version = Long.parseLong(text);
	}

	private void entries(JsonToken token, JsonParser json) {
		if (token != JsonToken.START_ARRAY && token != JsonToken.START_OBJECT) {
			throw new TooMuch("\"list\" is neither an array of texts nor an object of texts with comments");
		}
		listed = true;
		boolean commented = token == JsonToken.START_OBJECT;
		int number = 0;
		while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != JsonToken.END_OBJECT) {
			number++;
			if (commented) {
				String entry = json.currentName();
				if (json.nextToken() == JsonToken.VALUE_STRING && !json.getString().isBlank()) {
					comments.put(entry, json.getString().strip());
				}
				json.skipChildren();
				raw.add(entry);
			} else if (json.currentToken() == JsonToken.VALUE_STRING || json.currentToken().isNumeric()) {
				raw.add(json.getString());
			} else {
				json.skipChildren();
				refusals.add(new Refusal(where + " entry " + number, "", "it is no text"));
			}
			if (raw.size() > MOST_ENTRIES) {
				throw new TooMuch("it has more than " + MOST_ENTRIES + " entries");
			}
		}
	}

	private Optional<WarningList> list() {
		String name = texts.getOrDefault("name", "");
		if (!listed || name.isEmpty()) {
			return refuse(name, listed ? "it has no name" : "it is no warning list: there is no \"list\" in it");
		}
		String typeId = texts.getOrDefault("type", MatchType.STRING.id());
		Optional<MatchType> type = MatchType.of(typeId);
		if (type.isEmpty()) {
			return refuse(name, "its type " + EntryRules.shown(typeId) + " is none of string, substring, hostname, cidr, regex");
		}
		check(type.get());
		if (entries.isEmpty()) {
			return refuse(name, "none of its entries can be used");
		}
		WarningList.Category category = texts.getOrDefault("category", "").equals("known") ? WarningList.Category.KNOWN
				: WarningList.Category.FALSE_POSITIVE;
		comments.keySet().retainAll(entries);
		return Optional.of(new WarningList(id, name, version, texts.getOrDefault("description", ""), type.get(), category, attributes,
				List.copyOf(entries), comments, texts.getOrDefault("origin", origin)));
	}

	private void check(MatchType type) {
		int wrong = 0;
		for (int i = 0; i < raw.size(); i++) {
			String why = EntryRules.refusal(type, raw.get(i), MOST_CHARACTERS);
			if (why.isEmpty()) {
				entries.add(raw.get(i));
			} else if (++wrong <= MOST_REFUSALS) {
				refusals.add(new Refusal(where + " entry " + (i + 1), EntryRules.shown(raw.get(i)), why));
			}
		}
		if (wrong > MOST_REFUSALS) {
			refusals.add(new Refusal(where, "", (wrong - MOST_REFUSALS) + " more entries can't be used"));
		}
	}
}
