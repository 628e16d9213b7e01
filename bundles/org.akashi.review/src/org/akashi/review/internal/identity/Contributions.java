package org.akashi.review.internal.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.stix.StixTypes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an object brings to the one that it is merged into: the elements of its lists, its name as an alias, and the single
 * values that the other lacks. Both are JSON trees with their references unfolded.
 */
final class Contributions {

	private static final String ALIASES = "aliases";
	private static final String NAME = "name";
	private static final String EXTENSIONS = "extensions";
	/** Before the names of lists in Akashi's own extension. */
	private static final String OWN = "akashi/";

	/** What stays each object's own. */
	private static final Set<String> NOT_BROUGHT = Set.of("type", "spec_version", "id", "created_by_ref", "created", "modified",
			"revoked", NAME, "lang", "confidence", "defanged", "granular_markings", EXTENSIONS, "is_family");

	private final Map<String, List<JsonNode>> lists = new LinkedHashMap<>();
	private final Map<String, JsonNode> values = new LinkedHashMap<>();

	private Contributions() {
	}

	/** Those of an object; a relationship that joined two objects that are one brings nothing. */
	static Contributions of(JsonNode object) {
		Contributions brought = new Contributions();
		if (object instanceof ObjectNode former && !MergeRecord.isRelationship(former)) {
			brought.read(former);
		}
		return brought;
	}

	private void read(ObjectNode former) {
		// What is marked apart from the rest would lose its marking in another object.
		Set<String> marked = ReferencePlaces.marked(former);
		for (Map.Entry<String, JsonNode> member : former.properties()) {
			if (NOT_BROUGHT.contains(member.getKey()) || marked.contains(member.getKey())) {
				continue;
			}
			if (member.getValue() instanceof ArrayNode list) {
				lists.put(member.getKey(), elements(list));
			} else {
				values.put(member.getKey(), member.getValue());
			}
		}
		String name = former.path(NAME).asString("");
		String type = former.path("type").asString("");
		if (!name.isEmpty() && !marked.contains(NAME) && StixTypes.feature(StixTypes.eClass(type), ALIASES) != null) {
			List<JsonNode> aliases = lists.computeIfAbsent(ALIASES, key -> new ArrayList<>());
			JsonNode alias = JsonNodeFactory.instance.stringNode(name);
			if (!aliases.contains(alias)) {
				aliases.addFirst(alias);
			}
		}
		for (String own : List.of(OwnExtension.EVIDENCE, OwnExtension.NAMES, OwnExtension.DISTINCTIONS)) {
			List<JsonNode> elements = OwnExtension.list(former, own);
			if (!elements.isEmpty()) {
				lists.put(OWN + own, elements);
			}
		}
	}

	private static List<JsonNode> elements(ArrayNode list) {
		List<JsonNode> elements = new ArrayList<>();
		list.forEach(elements::add);
		return elements;
	}

	private static List<JsonNode> list(ObjectNode object, String name) {
		return name.startsWith(OWN) ? OwnExtension.list(object, name.substring(OWN.length()))
				: object.get(name) instanceof ArrayNode list ? elements(list) : new ArrayList<>();
	}

	private static void set(ObjectNode object, String name, List<JsonNode> elements) {
		if (name.startsWith(OWN)) {
			OwnExtension.set(object, name.substring(OWN.length()), elements);
		} else if (elements.isEmpty()) {
			object.remove(name);
		} else {
			ArrayNode list = object.putArray(name);
			elements.forEach(list::add);
		}
	}

	/** Brings them to an object. */
	void addTo(ObjectNode survivor) {
		String name = survivor.path(NAME).asString("");
		lists.forEach((key, brought) -> {
			if (survivor.has(key) && !survivor.get(key).isArray()) {
				return;
			}
			List<JsonNode> there = list(survivor, key);
			int before = there.size();
			for (JsonNode element : brought) {
				boolean ownName = key.equals(ALIASES) && element.asString("").equals(name);
				if (!ownName && !there.contains(element)) {
					there.add(element.deepCopy());
				}
			}
			if (there.size() > before) {
				set(survivor, key, there);
			}
		});
		values.forEach((key, value) -> {
			if (!survivor.has(key)) {
				survivor.set(key, value.deepCopy());
				if (isAgainstTime(survivor)) {
					survivor.remove(key);
				}
			}
		});
	}

	/** STIX 2.1 §4: what is seen last is not seen before it was seen first. */
	private static boolean isAgainstTime(ObjectNode object) {
		String first = object.path("first_seen").asString("");
		String last = object.path("last_seen").asString("");
		return !first.isEmpty() && !last.isEmpty() && last.compareTo(first) < 0;
	}

	/** What of them an object has itself: of lists the elements, of single values that there is one. */
	ObjectNode sharedWith(ObjectNode own) {
		ObjectNode shared = JsonNodeFactory.instance.objectNode();
		lists.forEach((key, brought) -> {
			List<JsonNode> there = list(own, key);
			brought.stream().filter(there::contains).forEach(element -> shared.withArray(key).add(element.deepCopy()));
		});
		values.forEach((key, value) -> {
			if (own.has(key)) {
				shared.put(key, true);
			}
		});
		return shared;
	}

	/**
	 * Takes them from an object that they were brought to.
	 *
	 * @param shared what the object had itself
	 * @param others what others brought and stays
	 * @return what was no longer there, because it was edited since: JSON name and value
	 */
	List<String> removeFrom(ObjectNode survivor, JsonNode shared, List<Contributions> others) {
		List<String> missing = new ArrayList<>();
		lists.forEach((key, brought) -> {
			List<JsonNode> there = list(survivor, key);
			boolean changed = false;
			for (JsonNode element : brought) {
				boolean stays = shared.path(key).valueStream().anyMatch(element::equals)
						|| others.stream().anyMatch(other -> other.brings(key, element));
				int at = stays ? -1 : there.lastIndexOf(element);
				if (at >= 0) {
					there.remove(at);
					changed = true;
				} else if (!stays && !(key.equals(ALIASES) && element.equals(survivor.get(NAME)))) {
					missing.add(key.replace(OWN, "") + ": " + shown(element));
				}
			}
			if (changed) {
				set(survivor, key, there);
			}
		});
		values.forEach((key, value) -> {
			boolean stays = shared.has(key) || others.stream().anyMatch(other -> value.equals(other.values.get(key)));
			if (!stays && value.equals(survivor.get(key))) {
				survivor.remove(key);
			}
		});
		return missing;
	}

	private boolean brings(String key, JsonNode element) {
		return lists.getOrDefault(key, List.of()).contains(element);
	}

	private static String shown(JsonNode element) {
		String text = element.isString() ? element.stringValue() : element.path(NAME).asString(element.path("quote").asString(element.toString()));
		return text.length() > 80 ? text.substring(0, 80) + "…" : text;
	}
}
