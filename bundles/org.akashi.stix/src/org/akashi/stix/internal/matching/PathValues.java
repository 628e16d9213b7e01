package org.akashi.stix.internal.matching;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.akashi.stix.pattern.ObjectPath;

import tools.jackson.databind.JsonNode;

/**
 * Where an object path leads (section 9.7). References are followed when the path goes on behind them. Each place is visited
 * once at each step, so that circles of references can't multiply.
 */
final class PathValues {

	/**
	 * A value of a property.
	 *
	 * @param node  as it stands in the object
	 * @param bytes what it stands for when the property's name ends with {@code _hex} or {@code _bin}, else {@code null}
	 */
	record Value(JsonNode node, byte[] bytes) {
	}

	private PathValues() {
	}

	static List<Value> of(JsonNode object, ObjectPath path, ObservedItem item) {
		List<JsonNode> places = List.of(object);
		String name = "";
		for (ObjectPath.Step step : path.steps()) {
			List<JsonNode> next = new ArrayList<>();
			Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
			boolean reference = name.endsWith("_ref") || name.endsWith("_refs");
			for (JsonNode place : places) {
				switch (step) {
					case ObjectPath.Member m -> {
						JsonNode from = reference && place.isString() ? item.resolver().apply(place.stringValue()) : place;
						add(from != null && from.isObject() ? from.get(m.name()) : null, next, seen);
					}
					case ObjectPath.Element e -> add(place.isArray() && e.index() >= 0 ? place.get(e.index()) : null, next, seen);
					case ObjectPath.AnyElement any -> {
						if (place.isArray()) {
							place.forEach(element -> add(element, next, seen));
						}
					}
				}
			}
			places = next;
			if (places.isEmpty()) {
				return List.of();
			}
			name = step instanceof ObjectPath.Member m ? m.name() : name;
		}
		String last = name;
		return places.stream().map(node -> new Value(node, bytes(node, last))).toList();
	}

	private static void add(JsonNode node, List<JsonNode> next, Set<JsonNode> seen) {
		if (node != null && seen.add(node)) {
			next.add(node);
		}
	}

	private static byte[] bytes(JsonNode node, String name) {
		try {
			return !node.isString() ? null : name.endsWith("_hex") ? HexFormat.of().parseHex(node.stringValue())
					: name.endsWith("_bin") ? Base64.getDecoder().decode(node.stringValue()) : null;
		} catch (IllegalArgumentException e) {
			return null; // not what the name promises: it stays a text
		}
	}
}
