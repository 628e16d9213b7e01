package org.akashi.stix.internal.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.stix.internal.JsonPath;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Checks JSON values against a JSON schema (the keywords of drafts 4 to 2020-12 that schemas of STIX use). References lead
 * within the schema or to other files of its folder by their name; the schemas of the standard itself are taken as
 * met, for the rules check what they ask. Formats are not checked.
 */
public final class JsonSchema {

	private static final int DEEPEST = 100;

	private final JsonNode root;
	private final Map<String, JsonNode> others;

	/**
	 * A schema.
	 *
	 * @param others the schemas of its folder by name of their file, without {@code .json}
	 */
	public JsonSchema(JsonNode root, Map<String, JsonNode> others) {
		this.root = root;
		this.others = others;
	}

	/** All that a value has against the schema; empty when it fits. */
	public List<SchemaProblem> check(JsonNode value, String path) {
		List<SchemaProblem> problems = new ArrayList<>();
		check(root, value, path, problems, 0);
		return problems;
	}

	private void check(JsonNode schema, JsonNode value, String path, List<SchemaProblem> problems, int depth) {
		if (depth > DEEPEST) {
			problems.add(new SchemaProblem(path, "The schema refers to itself without end"));
		} else if (schema.isBoolean()) {
			must(schema.booleanValue(), problems, path, "Nothing is allowed here");
		} else if (schema.isObject()) {
			reference(schema, value, path, problems, depth);
			ValueKeywords.check(schema, value, path, problems);
			combined(schema, value, path, problems, depth);
			if (value.isObject()) {
				members(schema, value, path, problems, depth);
			} else if (value.isArray()) {
				elements(schema, value, path, problems, depth);
			}
		}
	}

	private boolean fits(JsonNode schema, JsonNode value, int depth) {
		List<SchemaProblem> problems = new ArrayList<>();
		check(schema, value, JsonPath.ROOT, problems, depth + 1);
		return problems.isEmpty();
	}

	static void must(boolean holds, List<SchemaProblem> problems, String path, String message) {
		if (!holds) {
			problems.add(new SchemaProblem(path, message));
		}
	}

	private void reference(JsonNode schema, JsonNode value, String path, List<SchemaProblem> problems, int depth) {
		String reference = schema.path("$ref").stringValue("");
		if (reference.isEmpty()) {
			return;
		}
		int hash = reference.indexOf('#');
		String file = hash < 0 ? reference : reference.substring(0, hash);
		String pointer = hash < 0 ? "" : reference.substring(hash + 1);
		String name = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.json$", "");
		JsonNode target = file.isEmpty() ? root : others.get(name);
		if (target != null) {
			JsonSchema there = file.isEmpty() ? this : new JsonSchema(target, others);
			there.check(pointer.isEmpty() ? target : target.at(pointer), value, path, problems, depth + 1);
		} else if (!isStandard(file)) {
			problems.add(new SchemaProblem(path, "It refers to " + reference + ", which is not in the folder"));
		}
	}

	/** Whether a reference leads into the schemas of the standard. */
	private static boolean isStandard(String file) {
		return file.contains("cti-stix2-json-schemas") || file.matches(".*(common|sdos|sros|observables)/[a-z0-9-]+\\.json");
	}

	private void combined(JsonNode schema, JsonNode value, String path, List<SchemaProblem> problems, int depth) {
		for (JsonNode each : schema.path("allOf")) {
			check(each, value, path, problems, depth + 1);
		}
		if (schema.path("anyOf").isArray()) {
			must(count(schema.get("anyOf"), value, depth) > 0, problems, path, "Must fit one of several forms: " + names(schema.get("anyOf")));
		}
		if (schema.path("oneOf").isArray()) {
			must(count(schema.get("oneOf"), value, depth) == 1, problems, path, "Must fit exactly one of several forms: " + names(schema.get("oneOf")));
		}
		if (schema.has("not")) {
			must(!fits(schema.get("not"), value, depth), problems, path, "Must not be " + shown(schema.get("not")));
		}
		if (schema.has("if")) {
			JsonNode then = schema.path(fits(schema.get("if"), value, depth) ? "then" : "else");
			check(then, value, path, problems, depth + 1);
		}
	}

	private int count(JsonNode schemas, JsonNode value, int depth) {
		int fitting = 0;
		for (JsonNode each : schemas) {
			fitting += fits(each, value, depth) ? 1 : 0;
		}
		return fitting;
	}

	private static String names(JsonNode schemas) {
		List<String> names = new ArrayList<>();
		schemas.forEach(s -> names.add(s.path("title").stringValue(shown(s))));
		return String.join("; ", names);
	}

	private void members(JsonNode schema, JsonNode value, String path, List<SchemaProblem> problems, int depth) {
		for (JsonNode name : schema.path("required")) {
			must(value.has(name.stringValue("")), problems, path, "The required property " + name.stringValue("") + " is missing");
		}
		Set<String> known = new HashSet<>();
		for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
			known.add(property.getKey());
			if (value.has(property.getKey())) {
				check(property.getValue(), value.get(property.getKey()), JsonPath.member(path, property.getKey()), problems, depth + 1);
			}
		}
		for (Map.Entry<String, JsonNode> member : value.properties()) {
			String at = JsonPath.member(path, member.getKey());
			boolean named = known.contains(member.getKey());
			for (Map.Entry<String, JsonNode> pattern : schema.path("patternProperties").properties()) {
				if (ValueKeywords.pattern(pattern.getKey()).matcher(member.getKey()).find()) {
					named = true;
					check(pattern.getValue(), member.getValue(), at, problems, depth + 1);
				}
			}
			if (!named && schema.has("additionalProperties")) {
				check(schema.get("additionalProperties"), member.getValue(), at, problems, depth + 1);
			}
			if (schema.has("propertyNames")) {
				check(schema.get("propertyNames"), StringNode.valueOf(member.getKey()), at, problems, depth + 1);
			}
		}
	}

	private void elements(JsonNode schema, JsonNode value, String path, List<SchemaProblem> problems, int depth) {
		JsonNode items = schema.path("items");
		JsonNode first = items.isArray() ? items : schema.path("prefixItems");
		for (int i = 0; i < value.size(); i++) {
			JsonNode each = i < first.size() ? first.get(i) : items.isArray() ? schema.path("additionalItems") : items;
			check(each, value.get(i), JsonPath.element(path, i), problems, depth + 1);
		}
		if (schema.has("contains")) {
			int found = 0;
			for (JsonNode element : value) {
				found += fits(schema.get("contains"), element, depth) ? 1 : 0;
			}
			int least = schema.path("minContains").asInt(1);
			int most = schema.path("maxContains").asInt(Integer.MAX_VALUE);
			must(found >= least && found <= most, problems, path, "Must contain " + least + " to " + most + " of " + shown(schema.get("contains")));
		}
	}

	static String shown(JsonNode node) {
		String text = node.toString();
		return text.length() <= 80 ? text : text.substring(0, 79) + "…";
	}
}
