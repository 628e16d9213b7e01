package org.akashi.exchange.internal.misp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.Patterns;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares what we make with what another converter made, property by property, and knows which differences are explained. */
final class Differences {

	/** One line of the table: which golden (regular expression), which place (regular expression), why ours differs. */
	private record Explained(Pattern golden, Pattern place, String why) {
	}

	private final List<Explained> explained = new ArrayList<>();

	/** With the explanations of a table beside this class. */
	Differences(String table) {
		try (InputStream in = Differences.class.getResourceAsStream(table)) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (!line.isBlank() && !line.startsWith("#")) {
					String[] row = line.split("\t");
					if (row.length != 3 || row[2].isBlank()) {
						throw new IllegalStateException("Not three columns: " + line);
					}
					explained.add(new Explained(Pattern.compile(row[0], Pattern.DOTALL), Pattern.compile(row[1], Pattern.DOTALL), row[2]));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The differences that no line explains. */
	List<String> unexplained(String golden, Map<String, String> theirs, Map<String, String> ours) {
		List<String> found = new ArrayList<>();
		TreeMap<String, String> places = new TreeMap<>(theirs);
		ours.forEach(places::putIfAbsent);
		for (String place : places.keySet()) {
			String their = theirs.get(place);
			String our = ours.get(place);
			if (their != null && their.equals(our)) {
				continue;
			}
			boolean known = explained.stream().anyMatch(line -> line.golden().matcher(golden).matches() && line.place().matcher(place).matches());
			if (!known) {
				found.add(golden + " | " + place + " | " + their + " | " + our);
			}
		}
		return found;
	}

	/** Properties of STIX objects by place: type, what the id says, path. Ids of relationships are told by their ends. */
	static Map<String, String> stix(List<? extends JsonNode> objects) {
		Map<String, String> places = new LinkedHashMap<>();
		for (JsonNode object : objects) {
			String type = object.get("type").stringValue();
			boolean relation = type.equals("relationship");
			String id = relation ? text(object, "source_ref") + ">" + text(object, "relationship_type") + ">" + text(object, "target_ref")
					: object.get("id").stringValue().substring(type.length() + 2);
			flatten(type + "{" + id + "}", object, places, relation);
		}
		return places;
	}

	/** Properties of one MISP element by place; attributes of objects are told by relation and value. */
	static Map<String, String> misp(JsonNode element) {
		Map<String, String> places = new LinkedHashMap<>();
		flattenMisp("", element, places);
		return places;
	}

	private static void flatten(String place, JsonNode node, Map<String, String> places, boolean relation) {
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			String name = property.getKey();
			if (relation && name.equals("id") || name.equals("spec_version")) {
				continue;
			}
			value(place + "." + name, property.getValue(), places);
		}
	}

	private static void value(String place, JsonNode value, Map<String, String> places) {
		if (value instanceof ObjectNode object) {
			object.properties().forEach(property -> value(place + "." + property.getKey(), property.getValue(), places));
		} else if (value instanceof ArrayNode list) {
			boolean references = place.endsWith("_refs");
			for (int i = 0; i < list.size(); i++) {
				String at = references ? "{" + list.get(i).asString() + "}" : "[" + i + "]";
				value(place + at, list.get(i), places);
			}
		} else {
			places.put(place, place.endsWith(".pattern") ? pattern(value.asString()) : value.isNumber() ? Double.toString(value.doubleValue()) : value.asString());
		}
	}

	private static String pattern(String pattern) {
		try {
			return Patterns.parse(pattern).canonical().toString();
		} catch (PatternException e) {
			return pattern;
		}
	}

	private static void flattenMisp(String place, JsonNode element, Map<String, String> places) {
		for (Map.Entry<String, JsonNode> property : element.properties()) {
			if (property.getKey().equals("Attribute") && property.getValue() instanceof ArrayNode attributes) {
				Map<String, Integer> count = new TreeMap<>();
				for (JsonNode attribute : attributes) {
					String key = text(attribute, "object_relation") + "=" + said(text(attribute, "value"));
					int number = count.merge(key, 1, Integer::sum);
					flattenMisp(place + ".Attribute{" + key + (number > 1 ? "#" + number : "") + "}", attribute, places);
				}
			} else if (property.getValue() instanceof ObjectNode object) {
				flattenMisp(place + "." + property.getKey(), object, places);
			} else if (property.getValue() instanceof ArrayNode list) {
				for (int i = 0; i < list.size(); i++) {
					if (list.get(i) instanceof ObjectNode object) {
						flattenMisp(place + "." + property.getKey() + "[" + i + "]", object, places);
					} else {
						places.put(place + "." + property.getKey() + "[" + i + "]", list.get(i).asString());
					}
				}
			} else {
				places.put(place + "." + property.getKey(), said(property.getValue().asString()));
			}
		}
	}

	/** Truth values come as such and as texts. */
	private static String said(String value) {
		return value.equalsIgnoreCase("true") ? "True" : value.equalsIgnoreCase("false") ? "False" : value;
	}

	static String text(JsonNode node, String key) {
		JsonNode value = node.get(key);
		return value == null || value.isContainer() ? "" : value.asString();
	}

	/** The folder with shared data, or null when it isn't there. */
	static Path shared() {
		Path folder = Path.of(System.getProperty("akashi.shared", "../../../shared")).resolve("data/misp");
		return Files.isDirectory(folder) ? folder : null;
	}
}
