package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading MISP's JSON, in which numbers and truth values come as texts as well. */
final class MispJson {

	static final JsonMapper MAPPER = JsonMapper.shared();

	private MispJson() {
	}

	/** A new empty object. */
	static ObjectNode object() {
		return MAPPER.createObjectNode();
	}

	/** A value as text; {@code ""} where there is none, or where it is a list or an object. */
	static String text(JsonNode node, String key) {
		return node == null ? "" : text(node.get(key));
	}

	/** A value as text; {@code ""} for null, lists and objects. */
	static String text(JsonNode value) {
		return value == null || value.isNull() || value.isContainer() ? ""
				: value.isBoolean() ? value.booleanValue() ? "True" : "False" : value.asString();
	}

	/** Whether a value says yes: true, 1, {@code "1"} or {@code "true"}. */
	static boolean flag(JsonNode node, String key) {
		return isTrue(text(node, key));
	}

	/** Whether a text says yes. */
	static boolean isTrue(String text) {
		return text.equals("1") || text.equalsIgnoreCase("true");
	}

	/** The objects of a list; a single object counts as a list of one. */
	static List<ObjectNode> objects(JsonNode node, String key) {
		List<ObjectNode> found = new ArrayList<>();
		JsonNode value = node == null ? null : node.get(key);
		if (value instanceof ObjectNode one) {
			found.add(one);
		} else if (value instanceof ArrayNode many) {
			for (JsonNode member : many) {
				if (member instanceof ObjectNode one) {
					found.add(one);
				}
			}
		}
		return found;
	}

	/** The objects of a list by their number in it; a single object counts as a list of one. */
	static Map<Integer, ObjectNode> numbered(JsonNode node, String key) {
		Map<Integer, ObjectNode> found = new LinkedHashMap<>();
		JsonNode value = node == null ? null : node.get(key);
		if (value instanceof ObjectNode one) {
			found.put(0, one);
		} else if (value instanceof ArrayNode many) {
			for (int i = 0; i < many.size(); i++) {
				if (many.get(i) instanceof ObjectNode one) {
					found.put(i, one);
				}
			}
		}
		return found;
	}

	/** The texts of a list; a single text counts as a list of one. */
	static List<String> texts(JsonNode value) {
		List<String> found = new ArrayList<>();
		if (value instanceof ArrayNode many) {
			for (JsonNode member : many) {
				if (!text(member).isEmpty()) {
					found.add(text(member));
				}
			}
		} else if (!text(value).isEmpty()) {
			found.add(text(value));
		}
		return found;
	}

	/** The list under a key, made when it isn't there. */
	static ArrayNode list(ObjectNode node, String key) {
		return node.get(key) instanceof ArrayNode list ? list : node.putArray(key);
	}

	/** Whether a value says nothing: null, an empty text, list or object. */
	static boolean isEmpty(JsonNode value) {
		return value == null || value.isNull() || value.isContainer() && value.isEmpty() || value.isString() && value.stringValue().isEmpty();
	}
}
