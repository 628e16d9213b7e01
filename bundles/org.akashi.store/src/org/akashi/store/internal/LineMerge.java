package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges two versions of an object with what both started from, property by property. What only one side changed is
 * taken; lists are sets, of which each side adds and removes elements; the later {@code modified} counts. What both
 * changed differently is a conflict: the value of our side is kept and the other's is written into the object, in
 * Akashi's extension, where it waits for a decision ({@link Proposals}).
 */
final class LineMerge {

	/**
	 * Values that contradict each other; null where a side has none.
	 *
	 * @param property JSON pointer, {@code ""} for the object itself
	 */
	record Clash(String property, JsonNode base, JsonNode ours, JsonNode theirs) {
	}

	/**
	 * The outcome.
	 *
	 * @param line      the merged object, null when it is gone
	 * @param conflicts what contradicts itself, new by this merge
	 */
	record Merged(String line, List<Clash> conflicts) {
	}

	private final List<Clash> clashes = new ArrayList<>();
	/** Lists whose elements are named by number somewhere: they can't be sets. */
	private final Set<String> numbered = new LinkedHashSet<>();

	private LineMerge() {
	}

	/**
	 * Merges; each of the lines may be null where the object doesn't stand.
	 *
	 * @param record whether conflicts are written into the merged object
	 */
	static Merged merge(String base, String ours, String theirs, boolean record) {
		if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
			return new Merged(ours, List.of());
		}
		if (Objects.equals(base, ours)) {
			return new Merged(theirs, List.of());
		}
		try {
			ObjectNode oursTree = tree(ours);
			ObjectNode theirsTree = tree(theirs);
			return new LineMerge().merge(tree(base), oursTree, theirsTree, ours, theirs, record);
		} catch (JacksonException | IllegalArgumentException e) {
			// One of them isn't an object: no property of it can be merged.
			return new Merged(ours != null ? ours : theirs, List.of(new Clash("", null, null, null)));
		}
	}

	/** What a clash is about, for people. */
	static String shown(Clash clash) {
		return clash.property.isEmpty() ? "removed" : clash.property.substring(1);
	}

	private static ObjectNode tree(String line) {
		if (line == null) {
			return null;
		}
		if (Trees.read(line) instanceof ObjectNode object) {
			return object;
		}
		throw new IllegalArgumentException("Not a JSON object");
	}

	private Merged merge(ObjectNode base, ObjectNode ours, ObjectNode theirs, String oursLine, String theirsLine,
			boolean record) {
		if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
			return new Merged(oursLine, List.of());
		}
		if (Objects.equals(base, ours)) {
			return new Merged(theirsLine, List.of());
		}
		ObjectNode merged;
		if (ours == null || theirs == null) {
			// One side removed what the other changed: the object stays.
			merged = (ours == null ? theirs : ours).deepCopy();
			clashes.add(new Clash("", null, ours == null ? null : JsonNodeFactory.instance.booleanNode(true),
					theirs == null ? null : JsonNodeFactory.instance.booleanNode(true)));
		} else {
			numbered(ours);
			numbered(theirs);
			merged = object("", base, ours, theirs);
		}
		if (record && !clashes.isEmpty()) {
			Proposals.add(merged, clashes);
		}
		if (merged.equals(ours)) {
			return new Merged(oursLine, clashes);
		}
		return new Merged(merged.equals(theirs) ? theirsLine : written(merged), clashes);
	}

	/** In the order of properties that Akashi writes, as far as it is STIX. */
	static String written(ObjectNode tree) {
		String line = Trees.write(tree);
		try {
			return StixLines.line(StixLines.object(line));
		} catch (RuntimeException e) {
			return line;
		}
	}

	private void numbered(ObjectNode object) {
		if (object.get("granular_markings") instanceof ArrayNode markings) {
			for (JsonNode marking : markings) {
				for (JsonNode selector : marking.path("selectors")) {
					int at = selector.asString("").indexOf(".[");
					if (at > 0) {
						numbered.add("/" + selector.asString("").substring(0, at).replace('.', '/'));
					}
				}
			}
		}
	}

	private ObjectNode object(String path, ObjectNode base, ObjectNode ours, ObjectNode theirs) {
		ObjectNode merged = JsonNodeFactory.instance.objectNode();
		Set<String> names = new LinkedHashSet<>(ours.propertyNames());
		names.addAll(theirs.propertyNames());
		for (String name : names) {
			JsonNode value = value(path + "/" + Trees.escape(name), base == null ? null : base.get(name), ours.get(name),
					theirs.get(name));
			if (value != null) {
				merged.set(name, value);
			}
		}
		return merged;
	}

	private JsonNode value(String path, JsonNode base, JsonNode ours, JsonNode theirs) {
		if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
			return ours;
		}
		if (Objects.equals(base, ours)) {
			return theirs;
		}
		if (ours != null && theirs != null) {
			if (path.equals("/modified") || path.equals("/created")) {
				boolean oursLater = ours.asString("").compareTo(theirs.asString("")) >= 0;
				return oursLater == path.equals("/modified") ? ours : theirs;
			}
			if (ours instanceof ObjectNode one && theirs instanceof ObjectNode other) {
				return object(path, base instanceof ObjectNode common ? common : null, one, other);
			}
			if (ours instanceof ArrayNode one && theirs instanceof ArrayNode other && !numbered.contains(path)) {
				return list(base instanceof ArrayNode common ? common : null, one, other);
			}
		}
		clashes.add(new Clash(path, base, ours, theirs));
		return ours != null ? ours : theirs;
	}

	/** Our elements without those that they removed, then those that they added. */
	private static ArrayNode list(ArrayNode base, ArrayNode ours, ArrayNode theirs) {
		Set<JsonNode> common = set(base);
		Set<JsonNode> there = set(theirs);
		Set<JsonNode> here = set(ours);
		ArrayNode merged = JsonNodeFactory.instance.arrayNode();
		for (JsonNode element : ours) {
			if (!common.contains(element) || there.contains(element)) {
				merged.add(element);
			}
		}
		for (JsonNode element : theirs) {
			if (!common.contains(element) && here.add(element)) {
				merged.add(element);
			}
		}
		// STIX has no empty lists (2.1 §2.10).
		return merged.isEmpty() ? null : merged;
	}

	private static Set<JsonNode> set(ArrayNode list) {
		Set<JsonNode> set = new LinkedHashSet<>();
		if (list != null) {
			list.forEach(set::add);
		}
		return set;
	}
}
