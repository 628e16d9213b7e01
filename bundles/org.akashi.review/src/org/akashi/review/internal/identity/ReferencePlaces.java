package org.akashi.review.internal.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.stix.EvidenceExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The places in the JSON tree of an object that hold ids: each {@code …_ref} with a string and each {@code …_refs} with a
 * list, at any depth, in unknown properties and foreign extensions too (STIX 2.1 §3.1 lets only these hold ids).
 */
final class ReferencePlaces {

	/**
	 * One of them.
	 *
	 * @param path    JSON names and indexes from the object, each with a slash before it
	 * @param holder  the JSON object that has the property
	 * @param name    the property
	 * @param element the innermost list element on the way, or null
	 */
	record Place(String path, ObjectNode holder, String name, JsonNode element) {

		List<String> ids() {
			JsonNode value = holder.get(name);
			List<String> ids = new ArrayList<>();
			if (value.isArray()) {
				value.forEach(id -> ids.add(id.isString() ? id.stringValue() : ""));
			} else {
				ids.add(value.stringValue());
			}
			return ids;
		}

		void set(List<String> ids) {
			if (holder.get(name) instanceof ArrayNode list) {
				list.removeAll();
				ids.forEach(list::add);
			} else {
				holder.put(name, ids.getFirst());
			}
		}
	}

	private final List<Place> places = new ArrayList<>();

	private ReferencePlaces() {
	}

	/** All places, in the order of the tree. What the object keeps of merged ones is left out. */
	static List<Place> of(ObjectNode object) {
		ReferencePlaces all = new ReferencePlaces();
		all.walk(object, "", null, Set.of());
		return all.places;
	}

	private void walk(ObjectNode holder, String path, JsonNode element, Set<String> without) {
		for (Map.Entry<String, JsonNode> member : holder.properties()) {
			String name = member.getKey();
			if (without.contains(name)) {
				continue;
			}
			JsonNode value = member.getValue();
			String at = path + "/" + name.replace("~", "~0").replace("/", "~1");
			if (isReference(name, value)) {
				places.add(new Place(at, holder, name, element));
			} else if (value instanceof ObjectNode object) {
				boolean own = name.equals(EvidenceExtension.ID);
				walk(object, at, element, own ? Set.of(OwnExtension.MERGED, OwnExtension.MOVED, OwnExtension.DISTINCTIONS) : Set.of());
			} else if (value instanceof ArrayNode list) {
				walk(list, at);
			}
		}
	}

	private void walk(ArrayNode list, String path) {
		for (int i = 0; i < list.size(); i++) {
			JsonNode item = list.get(i);
			if (item instanceof ObjectNode object) {
				walk(object, path + "/" + i, object, Set.of());
			} else if (item instanceof ArrayNode inner) {
				walk(inner, path + "/" + i);
			}
		}
	}

	private static boolean isReference(String name, JsonNode value) {
		if (name.endsWith("_ref")) {
			return value.isString() && value.stringValue().contains("--");
		}
		return name.endsWith("_refs") && value.isArray() && !value.isEmpty()
				&& value.valueStream().allMatch(id -> id.isString() && id.stringValue().contains("--"));
	}

	/** The names of top-level properties whose content granular markings select by place: it must stay where it is. */
	static Set<String> marked(ObjectNode object) {
		Set<String> marked = new HashSet<>();
		object.path("granular_markings").forEach(marking -> selectors(marking).forEach(selector -> {
			int dot = selector.indexOf('.');
			marked.add(dot < 0 ? selector : selector.substring(0, dot));
		}));
		return marked;
	}

	private static Stream<String> selectors(JsonNode marking) {
		return marking.path("selectors").valueStream().filter(JsonNode::isString).map(JsonNode::stringValue);
	}
}
