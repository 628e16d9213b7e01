package org.akashi.stix.internal.rules20;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.stix.StixIds;
import org.akashi.stix.internal.Hashes;
import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.Timestamps;
import org.akashi.stix.internal.rules.Findings;
import org.akashi.stix.internal.rules.Values;
import org.akashi.stix.internal.rules20.Types20.Property;
import org.akashi.stix.internal.rules20.Types20.Type;
import org.akashi.stix.internal.rules20.Types20.Vocabulary;

import tools.jackson.databind.JsonNode;

/** Checks the properties of an object, and of its parts, by their form (STIX 2.0, parts 1 and 3). */
final class ValueRules20 {

	private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})+");
	private static final Pattern BASE64 = Pattern.compile("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)");
	private static final Pattern MILLISECONDS = Pattern.compile("[^.]*\\.\\d{3}Z");
	private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9_-]{3,256}");
	private static final Set<String> OWN_FORM = Set.of("hash-algo-ov", "encryption-algo-ov", "account-type-ov", "windows-pebinary-type-ov");
	private static final Map<String, Integer> DIGITS = Map.of("RIPEMD-160", 40, "SHA-224", 56, "SHA-384", 96, "SHA3-224", 56, "SHA3-384", 96,
			"WHIRLPOOL", 128);
	private static final int LONGEST_HASH_NAME = 30;
	private static final int VERSION_FROM_END = 22;

	private final Findings findings;
	private final CustomRules20 custom;
	/** The observables beside, by key; {@code null} outside observed-data. */
	private final JsonNode observables;

	ValueRules20(Findings findings, JsonNode observables) {
		this.findings = findings;
		this.observables = observables;
		custom = new CustomRules20(findings);
	}

	/** All properties that a type has, and what it has not. */
	void properties(JsonNode object, Type type, String path) {
		for (Property property : type.properties().values()) {
			JsonNode value = object.get(property.name());
			if (value != null) {
				property(value, property, type.spec(), JsonPath.member(path, property.name()));
			} else if (property.required()) {
				findings.must("required", type.spec(), path, "The required property " + property.name() + " is missing: add it");
			}
		}
		custom.properties(object, type, path);
	}

	/** One property: its list, or its only value. */
	void property(JsonNode value, Property property, String spec, String path) {
		if (!property.list()) {
			value(value, property, spec, path);
		} else if (!value.isArray() || value.isEmpty()) {
			findings.must("type", "Part 1, 2.8", path, "Must be a list with at least one value, not " + shown(value));
		} else {
			for (int i = 0; i < value.size(); i++) {
				value(value.get(i), property, spec, JsonPath.element(path, i));
			}
		}
	}

	private void value(JsonNode value, Property property, String spec, String path) {
		String form = property.form();
		switch (form) {
			case "value" -> {
				// The rules of its type say more.
			}
			case "bool" -> findings.must(value.isBoolean(), "type", "Part 1, 2.1", path, "Must be true or false, not " + shown(value));
			case "number" -> findings.must(value.isNumber(), "type", "Part 1, 2.3", path, "Must be a number, not " + shown(value));
			case "int" -> integer(value, property, spec, path);
			case "dict" -> dictionary(value, property.arguments(), path);
			case "hashes" -> hashes(value, path);
			case "part" -> part(value, property.arguments().getFirst(), path);
			default -> {
				if (value.isString()) {
					text(value.stringValue(), property, spec, path);
				} else {
					findings.must("type", "Part 1, 2.10", path, "Must be a text, not " + shown(value));
				}
			}
		}
	}

	private void text(String text, Property property, String spec, String path) {
		switch (property.form()) {
			case "id" -> reference(text, property, spec, path);
			case "ref" -> neighbour(text, property.arguments(), path);
			case "time", "msec", "second" -> timestamp(text, property.form(), path);
			case "hex" -> findings.must(HEX.matcher(text).matches(), "hex", "Part 3, 2.2", path, "Must be hexadecimal, two digits a byte: " + text);
			case "binary" -> findings.must(BASE64.matcher(text).matches(), "binary", "Part 3, 2.1", path, "Must be base64: " + abbreviate(text));
			case "url" -> findings.must(Values.isUrl(text), "url", spec, path, "Must be a URL with its scheme (RFC 3986): " + abbreviate(text));
			case "vocab" -> term(text, property.arguments().getFirst(), path);
			case "enum" -> findings.must(property.arguments().contains(text), "enum", spec, path,
					"Must be one of " + String.join(", ", property.arguments()) + ", not " + text);
			default -> {
				// Any text.
			}
		}
	}

	private void integer(JsonNode value, Property property, String spec, String path) {
		if (!value.isIntegralNumber()) {
			findings.must("type", "Part 1, 2.6", path, "Must be a whole number, not " + shown(value));
			return;
		}
		List<String> range = property.arguments();
		if (!range.isEmpty()) {
			BigInteger number = value.bigIntegerValue();
			boolean low = number.compareTo(new BigInteger(range.get(0))) < 0;
			boolean high = !range.get(1).isEmpty() && number.compareTo(new BigInteger(range.get(1))) > 0;
			findings.must(!low && !high, "range", spec, path,
					"Must be " + (range.get(1).isEmpty() ? "at least " + range.get(0) : range.get(0) + " to " + range.get(1)) + ", not " + number);
		}
	}

	private void timestamp(String text, String form, String path) {
		if (!Timestamps.isValid(text)) {
			findings.must("timestamp", "Part 1, 2.11", path, "Must be a timestamp as 2026-01-31T09:30:00.000Z, of a day that is: " + text);
		} else if (form.equals("msec")) {
			findings.must(MILLISECONDS.matcher(text).matches(), "timestamp", "Part 1, 3.1", path, "Must have exactly three digits of a second: " + text);
		} else if (form.equals("second")) {
			findings.must(text.indexOf('.') < 0, "timestamp", "Part 4, 2.7.6", path, "Must be precise to the second: " + text);
		}
	}

	private void reference(String id, Property property, String spec, String path) {
		if (!StixIds.isId(id)) {
			findings.must("identifier", "Part 1, 2.5", path, "Must be an identifier (type--UUID): " + id);
			return;
		}
		findings.must(id.charAt(id.length() - VERSION_FROM_END) == '4', "identifier", "Part 1, 2.5", path, "Must have a UUID of version 4: " + id);
		String type = StixIds.type(id).orElse("");
		if (!property.arguments().isEmpty()) {
			findings.must(property.arguments().contains(type), "reference-type", spec, path,
					"Must refer to " + String.join(", ", property.arguments()) + ", not to " + type);
		} else if (property.name().equals("created_by_ref") && !type.equals("identity")) {
			findings.note("reference-type", "Part 1, 3.1", path, "Usually an identity: " + id);
		}
	}

	/** A reference to another observable of the same observed-data. */
	private void neighbour(String key, List<String> types, String path) {
		JsonNode other = observables == null ? null : observables.get(key);
		if (other == null) {
			findings.must("object-reference", "Part 3, 2.4", path, "Must be the key of an observable beside it; there is none: " + key);
			return;
		}
		String type = other.path("type").stringValue("");
		findings.must(types.isEmpty() || type.isEmpty() || types.contains(type), "reference-type", "Part 3, 2.4", path,
				"Must refer to " + String.join(", ", types) + ", not to " + type);
	}

	private void term(String term, String name, String path) {
		Vocabulary vocabulary = Types20.vocabulary(name);
		if (!vocabulary.terms().contains(term)) {
			findings.should(vocabulary.rule(), vocabulary.spec(), path, "Should be a term of " + name + ": " + term);
			if (!OWN_FORM.contains(name)) {
				findings.should(isLowerCase(term), "open-vocab-format", "Part 1, 2.9", path,
						"Should be lower case, words joined by hyphens: " + term);
			}
		}
	}

	private void dictionary(JsonNode value, List<String> allowed, String path) {
		if (!value.isObject() || value.isEmpty()) {
			findings.must("type", "Part 3, 2.3", path, "Must be a dictionary with at least one entry, not " + shown(value));
			return;
		}
		for (String key : value.propertyNames()) {
			findings.must(KEY.matcher(key).matches(), "dictionary-key", "Part 3, 2.3", JsonPath.member(path, key),
					"A key has 3 to 256 of a-z, A-Z, 0-9, hyphen and underscore: " + abbreviate(key));
			findings.must(allowed.isEmpty() || isOf(allowed, value.get(key)), "type", "Part 3, 2.3", JsonPath.member(path, key),
					"Must be of " + String.join(", ", allowed) + ", not " + shown(value.get(key)));
		}
	}

	/** Lower case, and neither blanks nor underscores between words. */
	static boolean isLowerCase(String term) {
		return term.equals(term.toLowerCase(Locale.ROOT)) && term.indexOf('_') < 0 && term.indexOf(' ') < 0 && !term.isEmpty();
	}

	private static boolean isOf(List<String> allowed, JsonNode value) {
		boolean texts = value.isArray() && !value.isEmpty() && value.valueStream().allMatch(JsonNode::isString);
		return allowed.contains("text") && value.isString() || allowed.contains("number") && value.isIntegralNumber() || allowed.contains("texts") && texts;
	}

	private void hashes(JsonNode value, String path) {
		if (!value.isObject() || value.isEmpty()) {
			findings.must("type", "Part 1, 2.4", path, "Must be a dictionary of hashes, at least one, not " + shown(value));
			return;
		}
		for (Map.Entry<String, JsonNode> hash : value.properties()) {
			String name = hash.getKey();
			String at = JsonPath.member(path, name);
			if (!KEY.matcher(name).matches()) {
				findings.must("hash-name", "Part 1, 2.4", at, "The name of a hash has 3 to 256 letters, digits, hyphens or underscores: " + abbreviate(name));
				continue;
			}
			findings.should(name.length() <= LONGEST_HASH_NAME, "hash-length", "Part 1, 2.4", at, "The name of a hash should have at most 30 characters: " + name);
			findings.should(Types20.hashAlgorithms().contains(name) || name.startsWith("x_"), "hash-algo", "Part 1, 6.3", at,
					"Should be a term of hash-algo-ov, or begin with x_: " + name);
			boolean fits = hash.getValue().isString() && fits(name, hash.getValue().stringValue());
			findings.must(fits, "hash-value", "Part 1, 2.4", at, "Not a value of " + name + ": " + shown(hash.getValue()));
		}
	}

	private static boolean fits(String name, String value) {
		Integer digits = DIGITS.get(name);
		return digits == null ? Hashes.isValid(name, value) : value.length() == digits && HEX.matcher(value).matches();
	}

	private void part(JsonNode value, String name, String path) {
		Type type = Types20.type(name);
		if (!value.isObject()) {
			findings.must("type", type.spec(), path, "Must be an object, not " + shown(value));
			return;
		}
		properties(value, type, path);
		PartRules20.check(findings, type, value, path);
	}

	static String shown(JsonNode value) {
		return abbreviate(value.toString());
	}

	static String abbreviate(String text) {
		return text.length() <= 60 ? text : text.substring(0, 59) + "…";
	}
}
