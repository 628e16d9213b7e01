package org.akashi.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Diagrams as JSON with one object or group a line, sorted by id. Lists end with null, so that each line of an object ends with
 * a comma and a new one changes no other. Where git has left both sides of a conflict, both are read and the later line counts.
 */
final class DiagramFormat {

	private static final int VERSION = 1;
	private static final String HEAD = "akashi-diagram";
	private static final JsonMapper JSON = new JsonMapper();
	private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

	private DiagramFormat() {
	}

	static String text(Diagram diagram) {
		StringBuilder text = new StringBuilder("{\n\"" + HEAD + "\":" + VERSION + ",\n");
		if (!diagram.content().references().isEmpty()) {
			text.append("\"references\":").append(JSON.writeValueAsString(texts(diagram.content().references()))).append(",\n");
		}
		if (!diagram.filter().isEmpty()) {
			text.append("\"filter\":").append(JSON.writeValueAsString(filter(diagram.filter()))).append(",\n");
		}
		text.append("\"groups\":[\n");
		diagram.groups().values().forEach(group -> line(text, group(group)));
		text.append("null],\n\"nodes\":[\n");
		diagram.places().forEach((id, place) -> line(text, place(id, place)));
		return text.append("null]\n}\n").toString();
	}

	private static void line(StringBuilder text, ObjectNode object) {
		text.append(JSON.writeValueAsString(object)).append(",\n");
	}

	private static ArrayNode texts(Collection<?> texts) {
		ArrayNode all = MAKE.arrayNode();
		texts.forEach(text -> all.add(text.toString()));
		return all;
	}

	private static ObjectNode group(Diagram.Group group) {
		ObjectNode object = MAKE.objectNode().put("id", group.id()).put("label", group.label());
		return group.collapsed() ? object.put("collapsed", true) : object;
	}

	private static ObjectNode place(String id, Place place) {
		ObjectNode object = MAKE.objectNode().put("id", id);
		number(object, "x", place.x());
		number(object, "y", place.y());
		if (place.pinned()) {
			object.put("pinned", true);
		}
		return place.group().isEmpty() ? object : object.put("group", place.group());
	}

	private static void number(ObjectNode object, String name, double value) {
		if (value == Math.rint(value)) {
			object.put(name, (long) value);
		} else {
			object.put(name, value);
		}
	}

	private static ObjectNode filter(GraphFilter filter) {
		ObjectNode object = MAKE.objectNode();
		list(object, "types", filter.hiddenTypes());
		list(object, "kinds", filter.hiddenKinds());
		list(object, "families", filter.hiddenFamilies());
		list(object, "markings", filter.hiddenMarkings());
		if (filter.confidence() > 0) {
			object.put("confidence", filter.confidence()).put("unrated", filter.unrated());
		}
		if (filter.from() != null) {
			object.put("from", filter.from().toString());
		}
		if (filter.until() != null) {
			object.put("until", filter.until().toString());
		}
		if (!filter.undated()) {
			object.put("undated", false);
		}
		list(object, "sources", filter.sources());
		return filter.text().isEmpty() ? object : object.put("text", filter.text());
	}

	private static void list(ObjectNode object, String name, Collection<?> texts) {
		if (!texts.isEmpty()) {
			object.set(name, texts(texts));
		}
	}

	static Diagram read(String name, String text) {
		JsonNode tree;
		try {
			tree = JSON.readTree(text);
		} catch (JacksonException e) {
			tree = lines(text);
		}
		int version = tree.path(HEAD).asInt(0);
		if (version < 1) {
			throw new IllegalArgumentException("«" + name + "» is no diagram: \"" + HEAD + "\" is missing");
		}
		if (version > VERSION) {
			throw new IllegalArgumentException("«" + name + "» was written by a newer Akashi (diagram format " + version + ")");
		}
		SortedMap<String, Place> places = new TreeMap<>();
		for (JsonNode node : tree.path("nodes")) {
			String id = node.path("id").asString("");
			if (!id.isEmpty()) {
				places.put(id, new Place(node.path("x").asDouble(0), node.path("y").asDouble(0), node.path("pinned").asBoolean(false),
						node.path("group").asString("")));
			}
		}
		SortedMap<String, Diagram.Group> groups = new TreeMap<>();
		for (JsonNode group : tree.path("groups")) {
			String id = group.path("id").asString("");
			if (!id.isEmpty()) {
				groups.put(id, new Diagram.Group(id, group.path("label").asString(id), group.path("collapsed").asBoolean(false)));
			}
		}
		places.replaceAll((id, place) -> groups.containsKey(place.group()) ? place : place.in(""));
		return new Diagram(name, places, groups, filter(tree.path("filter")), new GraphContent(strings(tree.path("references"))));
	}

	private static GraphFilter filter(JsonNode node) {
		Set<EdgeFamily> families = new HashSet<>();
		for (EdgeFamily family : EdgeFamily.values()) {
			if (strings(node.path("families")).contains(family.name())) {
				families.add(family);
			}
		}
		return new GraphFilter(strings(node.path("types")), strings(node.path("kinds")), families, strings(node.path("markings")),
				node.path("confidence").asInt(0), node.path("unrated").asBoolean(true), time(node.path("from")), time(node.path("until")),
				node.path("undated").asBoolean(true), strings(node.path("sources")), node.path("text").asString(""));
	}

	private static Set<String> strings(JsonNode list) {
		Set<String> texts = new TreeSet<>();
		for (JsonNode text : list) {
			if (text.isString()) {
				texts.add(text.asString());
			}
		}
		return texts;
	}

	private static Instant time(JsonNode text) {
		try {
			return text.isString() ? Instant.parse(text.asString()) : null;
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** What can be read line by line, of both sides of conflicts. */
	private static ObjectNode lines(String text) {
		ObjectNode tree = MAKE.objectNode();
		ArrayNode list = MAKE.arrayNode();
		boolean base = false;
		int number = 0;
		for (String line : text.split("\n")) {
			number++;
			String bare = line.strip();
			base = bare.startsWith("|||||||") || base && !bare.startsWith("=======");
			if (base || isMarker(bare) || bare.isEmpty() || bare.equals("{") || bare.equals("}") || bare.startsWith("null") || bare.equals("]")
					|| bare.equals("],")) {
				continue;
			}
			if (bare.startsWith("\"") && bare.endsWith("[")) {
				String section = bare.substring(1, Math.max(1, bare.indexOf('"', 1)));
				list = tree.get(section) instanceof ArrayNode known ? known : tree.putArray(section);
				continue;
			}
			JsonNode value = value(bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare, number);
			if (bare.startsWith("{")) {
				list.add(value);
			} else {
				tree.setAll((ObjectNode) value);
			}
		}
		return tree;
	}

	private static boolean isMarker(String line) {
		return line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>") || line.startsWith("|||||||");
	}

	private static JsonNode value(String line, int number) {
		try {
			JsonNode value = JSON.readTree(line.startsWith("{") ? line : "{" + line + "}");
			if (value instanceof ObjectNode) {
				return value;
			}
		} catch (JacksonException e) {
			throw new IllegalArgumentException("Line " + number + " of the diagram can't be read: " + e.getOriginalMessage(), e);
		}
		throw new IllegalArgumentException("Line " + number + " of the diagram can't be read");
	}
}
