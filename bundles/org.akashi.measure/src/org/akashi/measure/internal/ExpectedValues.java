package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values that are expected in a document.
 *
 * @param values   what must be found
 * @param ignored  keys (lower case) of values on which one may differ: they count neither way
 * @param unwanted values that look like indicators and are none, by type
 * @param entities names that must be found, by type; empty where the file has none
 * @param types    all types of which the file speaks
 */
record ExpectedValues(List<Value> values, Set<String> ignored, Map<String, Set<String>> unwanted,
		Map<String, List<String>> entities, Set<String> types) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * One expected value.
	 *
	 * @param type   as the file names it
	 * @param value  the value without defanging
	 * @param stands how it stands in the text: {@code plain}, {@code defanged}, {@code wrapped}, {@code no}
	 */
	record Value(String type, String value, String stands) {

		/** Whether it can be found at all. */
		boolean isThere() {
			return !stands.equals("no");
		}
	}

	/**
	 * Reads the {@code iocs}, {@code ignore}, {@code not} and {@code entities} of a file of expected results.
	 *
	 * @throws IOException when it can't be read or is no such file
	 */
	static ExpectedValues read(Path file) throws IOException {
		JsonNode root = json(file);
		if (!root.path("iocs").isObject()) {
			throw new IOException(file + ": there is no object 'iocs' in it");
		}
		List<Value> values = new ArrayList<>();
		Set<String> types = new LinkedHashSet<>();
		root.path("iocs").properties().forEach(entry -> {
			types.add(entry.getKey());
			entry.getValue().forEach(value -> values.add(new Value(entry.getKey(), text(value), value.path("in_text").asString("plain"))));
		});
		Set<String> ignored = new LinkedHashSet<>();
		lists(root.path("ignore")).forEach((type, list) -> list.forEach(value -> ignored.add(value.toLowerCase(Locale.ROOT))));
		Map<String, Set<String>> unwanted = new LinkedHashMap<>();
		lists(root.path("not")).forEach((type, list) -> unwanted.put(type, new LinkedHashSet<>(list)));
		types.addAll(lists(root.path("ignore")).keySet());
		types.addAll(unwanted.keySet());
		values.removeIf(value -> value.value().isBlank());
		return new ExpectedValues(List.copyOf(values), ignored, unwanted, lists(root.path("entities")), types);
	}

	static JsonNode json(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new IOException("there is no file " + file);
		}
		try {
			return JSON.readTree(Files.readAllBytes(file));
		} catch (JacksonException e) {
			throw new IOException(file + ": " + e.getOriginalMessage(), e);
		}
	}

	/** A value as text: itself, or the property {@code value} of an object. */
	private static String text(JsonNode value) {
		return value.isObject() ? value.path("value").asString("") : value.asString("");
	}

	private static Map<String, List<String>> lists(JsonNode node) {
		Map<String, List<String>> lists = new LinkedHashMap<>();
		node.properties().forEach(entry -> {
			List<String> list = new ArrayList<>();
			entry.getValue().forEach(value -> list.add(text(value)));
			lists.put(entry.getKey(), list);
		});
		return lists;
	}
}
