package org.akashi.stix.internal.schema;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import tools.jackson.databind.JsonNode;

/** The keywords of JSON schemas that say what a single value is. */
final class ValueKeywords {

	private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
	private static final int KEPT = 1000;

	private ValueKeywords() {
	}

	static void check(JsonNode schema, JsonNode value, String path, List<SchemaProblem> problems) {
		if (schema.has("type")) {
			JsonSchema.must(isOf(schema.get("type"), value), problems, path, "Must be of type " + JsonSchema.shown(schema.get("type")) + ", not " + JsonSchema.shown(value));
		}
		if (schema.path("enum").isArray()) {
			Set<JsonNode> allowed = new HashSet<>();
			schema.get("enum").forEach(allowed::add);
			JsonSchema.must(allowed.contains(value), problems, path, "Must be one of " + JsonSchema.shown(schema.get("enum")) + ", not " + JsonSchema.shown(value));
		}
		if (schema.has("const")) {
			JsonSchema.must(schema.get("const").equals(value), problems, path, "Must be " + JsonSchema.shown(schema.get("const")) + ", not " + JsonSchema.shown(value));
		}
		if (value.isString()) {
			text(schema, value.stringValue(), path, problems);
		} else if (value.isNumber()) {
			number(schema, value.decimalValue(), path, problems);
		} else if (value.isArray()) {
			size(schema, "Items", value.size(), path, problems);
			Set<JsonNode> different = new HashSet<>();
			value.forEach(different::add);
			JsonSchema.must(!schema.path("uniqueItems").asBoolean(false) || different.size() == value.size(), problems, path, "No value may stand twice");
		} else if (value.isObject()) {
			size(schema, "Properties", value.size(), path, problems);
		}
	}

	private static boolean isOf(JsonNode type, JsonNode value) {
		if (type.isArray()) {
			for (JsonNode each : type) {
				if (isOf(each, value)) {
					return true;
				}
			}
			return false;
		}
		return switch (type.stringValue("")) {
			case "object" -> value.isObject();
			case "array" -> value.isArray();
			case "string" -> value.isString();
			case "integer" -> value.isIntegralNumber() || value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
			case "number" -> value.isNumber();
			case "boolean" -> value.isBoolean();
			case "null" -> value.isNull();
			default -> true;
		};
	}

	private static void text(JsonNode schema, String text, String path, List<SchemaProblem> problems) {
		if (schema.path("pattern").isString()) {
			String pattern = schema.get("pattern").stringValue();
			JsonSchema.must(pattern(pattern).matcher(text).find(), problems, path, "Must match " + pattern + ": " + text);
		}
		size(schema, "Length", text.codePointCount(0, text.length()), path, problems);
	}

	private static void size(JsonNode schema, String what, int size, String path, List<SchemaProblem> problems) {
		int least = schema.path("min" + what).asInt(0);
		int most = schema.path("max" + what).asInt(Integer.MAX_VALUE);
		JsonSchema.must(size >= least && size <= most, problems, path,
				"Must have " + (most == Integer.MAX_VALUE ? "at least " + least : least + " to " + most) + ", not " + size);
	}

	private static void number(JsonNode schema, BigDecimal number, String path, List<SchemaProblem> problems) {
		limit(schema, "minimum", number, path, problems, 0, 1);
		limit(schema, "maximum", number, path, problems, 0, -1);
		limit(schema, "exclusiveMinimum", number, path, problems, 1, 1);
		limit(schema, "exclusiveMaximum", number, path, problems, -1, -1);
	}

	private static void limit(JsonNode schema, String name, BigDecimal number, String path, List<SchemaProblem> problems, int... allowed) {
		JsonNode limit = schema.path(name);
		if (limit.isNumber()) {
			int order = Integer.signum(number.compareTo(limit.decimalValue()));
			JsonSchema.must(order == allowed[0] || order == allowed[1], problems, path, name + " is " + limit + ": " + number);
		}
	}

	/** The regular expression of a schema; one that Java cannot read matches nothing. */
	static Pattern pattern(String text) {
		if (PATTERNS.size() > KEPT) {
			PATTERNS.clear();
		}
		return PATTERNS.computeIfAbsent(text, t -> {
			try {
				return Pattern.compile(t);
			} catch (PatternSyntaxException e) {
				return Pattern.compile("(?!)");
			}
		});
	}
}
