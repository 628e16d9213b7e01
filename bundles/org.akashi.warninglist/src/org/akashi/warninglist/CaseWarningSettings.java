package org.akashi.warninglist;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.akashi.observable.ObservableType;
import org.akashi.warninglist.internal.PrettyJson;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a case says about warning lists: which it asks, other than its user does elsewhere, and which hits don't count. Kept
 * in the case as the setting {@value #SETTING}: JSON, sorted, one fact a line, so that two who add exceptions merge.
 * Immutable.
 *
 * @param lists      lists by id that the case asks ({@code true}) or doesn't ({@code false}), whatever the user has chosen
 * @param exceptions hits that don't count, sorted by value and list
 */
public record CaseWarningSettings(Map<String, Boolean> lists, List<WarningException> exceptions) {

	/** The name of the setting in a case. */
	public static final String SETTING = "warning-lists";
	/** A case that says nothing. */
	public static final CaseWarningSettings NONE = new CaseWarningSettings(Map.of(), List.of());

	public CaseWarningSettings {
		lists = Map.copyOf(lists);
		exceptions = exceptions.stream().sorted(Comparator.comparing(WarningException::value).thenComparing(WarningException::listId)
				.thenComparing(WarningException::at)).toList();
	}

	/** With an exception, instead of one that is about the same. */
	public CaseWarningSettings with(WarningException exception) {
		List<WarningException> all = new ArrayList<>(without(exception).exceptions);
		all.add(exception);
		return new CaseWarningSettings(lists, all);
	}

	/** Without the exceptions that are about the same as this one. */
	public CaseWarningSettings without(WarningException exception) {
		return new CaseWarningSettings(lists, exceptions.stream().filter(other -> !other.isAbout(exception)).toList());
	}

	/** With a list asked, not asked, or with {@code null} as the user has chosen. */
	public CaseWarningSettings withList(String listId, Boolean asked) {
		Map<String, Boolean> all = new TreeMap<>(lists);
		if (asked == null) {
			all.remove(listId);
		} else {
			all.put(listId, asked);
		}
		return new CaseWarningSettings(all, exceptions);
	}

	/** Whether the case asks a list that its user asks elsewhere or not. */
	public boolean asks(String listId, boolean user) {
		return lists.getOrDefault(listId, user);
	}

	/** The exception by which a hit of a value doesn't count; empty when it counts. */
	public Optional<WarningException> exceptionFor(ObservableType type, String value, WarningHit hit) {
		return exceptions.stream().filter(exception -> exception.covers(type, value, hit)).findFirst();
	}

	/**
	 * Reads the setting.
	 *
	 * @param text what {@link #write()} wrote; blank: nothing said
	 * @throws IllegalArgumentException saying what is wrong and where
	 */
	public static CaseWarningSettings read(String text) {
		if (text == null || text.isBlank()) {
			return NONE;
		}
		Map<String, Boolean> lists = new TreeMap<>();
		List<WarningException> exceptions = new ArrayList<>();
		try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
			expect(json, json.nextToken(), JsonToken.START_OBJECT);
			while (json.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = json.currentName();
				json.nextToken();
				switch (name) {
					case "lists" -> readLists(json, lists);
					case "exceptions" -> {
						expect(json, json.currentToken(), JsonToken.START_ARRAY);
						while (json.nextToken() == JsonToken.START_OBJECT) {
							exceptions.add(exception(json));
						}
					}
					default -> json.skipChildren();
				}
			}
		} catch (JacksonException e) {
			throw new IllegalArgumentException("The setting " + SETTING + " of the case is no JSON: " + e.getOriginalMessage() + " (line "
					+ e.getLocation().getLineNr() + ")", e);
		}
		return new CaseWarningSettings(lists, exceptions);
	}

	private static void readLists(JsonParser json, Map<String, Boolean> lists) {
		expect(json, json.currentToken(), JsonToken.START_OBJECT);
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String id = json.currentName();
			JsonToken value = json.nextToken();
			if (value != JsonToken.VALUE_TRUE && value != JsonToken.VALUE_FALSE) {
				throw wrong(json, "whether the list " + id + " is asked is neither true nor false");
			}
			lists.put(id, value == JsonToken.VALUE_TRUE);
		}
	}

	private static WarningException exception(JsonParser json) {
		Map<String, String> cells = new TreeMap<>();
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			json.nextToken();
			if (json.currentToken() == JsonToken.VALUE_STRING) {
				cells.put(name, json.getString());
			} else {
				json.skipChildren();
			}
		}
		try {
			return new WarningException(cells.getOrDefault("list", ""), cells.getOrDefault("value", ""), cells.getOrDefault("reason", ""),
					cells.getOrDefault("by", ""), Instant.parse(cells.getOrDefault("at", "")));
		} catch (DateTimeException e) {
			throw wrong(json, "\"at\" of an exception is no instant as 2026-01-31T12:00:00Z");
		} catch (IllegalArgumentException e) {
			throw wrong(json, e.getMessage());
		}
	}

	private static void expect(JsonParser json, JsonToken token, JsonToken expected) {
		if (token != expected) {
			throw wrong(json, "expected " + expected + ", found " + token);
		}
	}

	private static IllegalArgumentException wrong(JsonParser json, String what) {
		return new IllegalArgumentException("The setting " + SETTING + " of the case, line " + json.currentLocation().getLineNr() + ": " + what);
	}

	/** The text for {@link #read(String)}, pretty and sorted; {@code ""} when nothing is said. */
	public String write() {
		if (equals(NONE)) {
			return "";
		}
		StringWriter out = new StringWriter();
		try (JsonGenerator json = PrettyJson.generator(out)) {
			json.writeStartObject();
			json.writeObjectPropertyStart("lists");
			new TreeMap<>(lists).forEach(json::writeBooleanProperty);
			json.writeEndObject();
			json.writeArrayPropertyStart("exceptions");
			exceptions.forEach(exception -> write(json, exception));
			json.writeEndArray();
			json.writeEndObject();
		}
		return out + "\n";
	}

	private static void write(JsonGenerator json, WarningException exception) {
		json.writeStartObject();
		if (!exception.value().isEmpty()) {
			json.writeStringProperty("value", exception.value());
		}
		if (!exception.listId().isEmpty()) {
			json.writeStringProperty("list", exception.listId());
		}
		json.writeStringProperty("reason", exception.reason());
		json.writeStringProperty("by", exception.by());
		json.writeStringProperty("at", exception.at().toString());
		json.writeEndObject();
	}
}
