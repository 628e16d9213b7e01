package org.akashi.stix.internal.rules20;

import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.rules.Findings;
import org.akashi.stix.internal.rules20.Types20.Kind;
import org.akashi.stix.internal.rules20.Types20.Type;

import tools.jackson.databind.JsonNode;

/** Custom properties, types and extensions (STIX 2.0, part 1, section 7 and part 3, section 5). */
final class CustomRules20 {

	private static final Pattern NAME = Pattern.compile("[a-z0-9_]{3,250}");
	private static final Pattern TYPE = Pattern.compile("[a-z0-9-]{3,250}");
	private static final Pattern PREFIX = Pattern.compile("x_.+_.+");
	private static final Pattern PREFIX_LAX = Pattern.compile("x_.+");
	private static final Pattern TYPE_PREFIX = Pattern.compile("x-.+-.+");
	private static final Pattern TYPE_PREFIX_LAX = Pattern.compile("x-.+");
	private static final Set<String> RESERVED = Set.of("confidence", "severity", "action", "usernames", "phone_numbers", "addresses",
			"first_seen_precision", "last_seen_precision", "valid_from_precision", "valid_until_precision");
	private static final Set<String> RESERVED_TYPES = Set.of("incident", "infrastructure", "action");

	private final Findings findings;

	CustomRules20(Findings findings) {
		this.findings = findings;
	}

	/** Properties that a type does not have. */
	void properties(JsonNode object, Type type, String path) {
		for (String name : object.propertyNames()) {
			String at = JsonPath.member(path, name);
			boolean standard = type.properties().containsKey(name);
			if (!standard || type.name().equals("course-of-action") && name.equals("action")) {
				reserved(type.kind(), name, at);
			}
			if (!standard && !(type.kind() != Kind.PART && isReserved(type.kind(), name))) {
				property(type.kind(), name, at);
			}
			presence(object.get(name), at);
		}
	}

	/** Properties of a custom object: their names only. */
	void names(JsonNode object, Kind kind, String path) {
		for (String name : object.propertyNames()) {
			if (!Types20.common().containsKey(name)) {
				name(kind, name, JsonPath.member(path, name));
				reserved(kind, name, JsonPath.member(path, name));
			}
			presence(object.get(name), JsonPath.member(path, name));
		}
	}

	private void presence(JsonNode value, String path) {
		findings.must(!value.isNull() && !(value.isArray() && value.isEmpty()), "type", "Part 1, 2.8", path, "Neither null nor an empty list is a value: leave it out");
	}

	private static boolean isReserved(Kind kind, String name) {
		return kind == Kind.SCO ? name.equals("action") : RESERVED.contains(name) && kind != Kind.EXT && kind != Kind.PART;
	}

	private void reserved(Kind kind, String name, String path) {
		findings.must(!isReserved(kind, name), "reserved", "Part 1, 3.6", path, "The name is reserved: choose another than " + name);
	}

	private void name(Kind kind, String name, String path) {
		findings.must(NAME.matcher(name).matches(), "property-name", custom(kind), path, "A name has 3 to 250 of a-z, 0-9 and underscore: " + name);
	}

	private void property(Kind kind, String name, String path) {
		name(kind, name, path);
		String spec = custom(kind);
		if (findings.options.strictProperties()) {
			findings.must("strict-properties", spec, path, "Not a property of the standard: " + name);
		}
		findings.prefix(PREFIX.matcher(name).matches(), PREFIX_LAX.matcher(name).matches(), spec, path,
				"The name of a custom property should be x_, its source, _ and a name: " + name);
	}

	private static String custom(Kind kind) {
		return kind == Kind.SCO || kind == Kind.EXT || kind == Kind.PART ? "Part 3, 5.3" : "Part 1, 7.1";
	}

	/** The name of a custom type. */
	void type(String type, boolean observable, String path) {
		String spec = observable ? "Part 3, 5.1" : "Part 1, 7.2";
		if (!observable && Types20.isObservable(type)) {
			findings.must("type-name", "Part 3, 3", path, "STIX 2.0 has observables within observed-data only: " + type);
			return;
		}
		if (observable ? type.equals("action") : RESERVED_TYPES.contains(type)) {
			findings.must("reserved", "Part 1, 3.6", path, "The type is reserved: choose another name than " + type);
			return;
		}
		findings.must(TYPE.matcher(type).matches(), "type-name", spec, path, "A type has 3 to 250 of a-z, 0-9 and hyphen: " + type);
		if (findings.options.strictTypes()) {
			findings.must("strict-types", spec, path, "Not a type of the standard: " + type);
		}
		findings.prefix(TYPE_PREFIX.matcher(type).matches(), TYPE_PREFIX_LAX.matcher(type).matches(), spec, path,
				"A custom type should be x-, its source, - and a name: " + type);
	}

	/** The key of an extension that the standard does not have for an observable. */
	void extension(String key, JsonNode value, String path) {
		findings.must(TYPE.matcher(key).matches(), "extension-key", "Part 3, 5.2", path, "The name of an extension has 3 to 250 of a-z, 0-9 and hyphen: " + key);
		if (findings.options.strictProperties()) {
			findings.must("strict-properties", "Part 3, 5.2", path, "Not an extension of the standard: " + key);
		}
		findings.prefix(TYPE_PREFIX.matcher(key).matches(), TYPE_PREFIX_LAX.matcher(key).matches(), "Part 3, 5.2", path,
				"The name of a custom extension should be x-, its source, - and a name: " + key);
		findings.must(value.isObject() && !value.isEmpty(), "not-empty", "Part 3, 5.2", path, "An extension must be an object with at least one property");
	}

	/** Type and first property that a pattern names. */
	void pattern(String type, String property, String path) {
		if (!Types20.isObservable(type)) {
			type(type, true, path);
		}
		Type known = Types20.type(type);
		if (known != null && known.kind() == Kind.SCO && known.properties().containsKey(property)) {
			return;
		}
		if (known != null && known.kind() == Kind.SCO) {
			property(Kind.SCO, property, path);
		} else {
			name(Kind.SCO, property, path);
		}
	}
}
