package org.akashi.measure.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case of a file of cases: an object of STIX with the options that it is checked by, or a pattern.
 *
 * @param id      its own, else its set and the number of its line
 * @param expect  {@code valid} or {@code invalid}; empty when the line does not say
 * @param pattern the pattern; {@code null} when it is about an object
 * @param object  the object as JSON text; {@code null} when it is about a pattern
 * @param stix    the version that it says, {@code v21}; empty when it does not
 * @param options as they stand in the line
 */
record ConformanceCase(String id, String expect, String pattern, String object, String stix, JsonNode options) {

	/**
	 * Reads a line.
	 *
	 * @param place name of the file and number of the line, for cases without an id
	 * @throws IllegalArgumentException if it is no case; the message says why
	 */
	static ConformanceCase of(String line, String place) {
		JsonNode node;
		try {
			node = JsonMapper.shared().readTree(line);
		} catch (JacksonException e) {
			throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
		}
		JsonNode pattern = node.path("pattern");
		JsonNode object = node.path("object");
		if (pattern.isString() == !object.isMissingNode()) {
			throw new IllegalArgumentException("Not a case: it must have either object or pattern");
		}
		String set = node.path("set").stringValue("");
		String named = node.path("id").isString() || node.path("id").isNumber() ? node.path("id").asString() : set.isEmpty() ? place : set + " " + place;
		String text = object.isMissingNode() ? null : object.isString() ? object.stringValue() : object.toString();
		return new ConformanceCase(named, node.path("expect").stringValue(""), pattern.stringValue(null), text, node.path("stix").stringValue(""),
				node.path("options"));
	}

	/** A switch among the options. */
	boolean option(String name, boolean otherwise) {
		return options.path(name).asBoolean(otherwise);
	}

	/** A list among the options: as a list, or a text with commas. */
	Set<String> names(String name) {
		Set<String> names = new HashSet<>();
		JsonNode value = options.path(name);
		if (value.isString() || value.isNumber()) {
			names.addAll(List.of(value.asString().split("\\s*,\\s*")));
		}
		value.forEach(each -> names.add(each.asString()));
		names.remove("");
		return names;
	}
}
