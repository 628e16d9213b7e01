package org.akashi.stix.internal.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.model.CustomObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Vocabularies;
import org.akashi.stix.internal.ClassTable;
import org.akashi.stix.internal.JsonPath;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Custom properties, types and extensions (STIX 2.1, sections 3.1, 3.8, 7.3 and 11). */
final class CustomRules {

	private static final JsonMapper MAPPER = JsonMapper.shared();
	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{2,249}");
	private static final Pattern TYPE = Pattern.compile("(?=.{3,250}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
	private static final Pattern PREFIX = Pattern.compile("x_.+_.+");
	private static final Pattern PREFIX_LAX = Pattern.compile("x_.+");
	private static final Pattern TYPE_PREFIX = Pattern.compile("x-.+-.+");
	private static final Pattern TYPE_PREFIX_LAX = Pattern.compile("x-.+");
	private static final Set<String> RESERVED_PROPERTIES = Set.of("severity", "action", "username", "phone_numbers");
	private static final Set<String> RESERVED_TYPES = Set.of("action");

	private CustomRules() {
	}

	static void check(Check check, StixElement element, String path) {
		if (EvidenceExtension.isPart(element)) {
			return;
		}
		ClassTable table = ClassTable.of(element.eClass());
		boolean newType = element instanceof CustomObject;
		for (Map.Entry<String, String> custom : element.getCustom()) {
			String name = custom.getKey();
			if (table.property(name) != null) {
				continue;
			}
			String at = JsonPath.member(path, name);
			if (name.equals("extensions") && element instanceof StixObject) {
				check.must("type", "7.3", at, "Not a dictionary, or empty: " + ElementRules.abbreviate(custom.getValue()));
				continue;
			}
			if (RESERVED_PROPERTIES.contains(name) && element instanceof StixObject) {
				check.must("reserved", "3.8", at, "The name is reserved: " + name);
			}
			check.must(NAME.matcher(name).matches(), "property-name", "3.1", at,
					"A name has 3 to 250 of a-z, 0-9 and underscore, and begins with a letter: " + ElementRules.abbreviate(name));
			if (!newType) {
				property(check, element, name, at);
			}
			PresenceRules.check(check, custom.getValue(), at);
			if (check.object instanceof CyberObservable && custom.getValue().startsWith("{")) {
				dictionary(check, MAPPER.readTree(custom.getValue()), at);
			}
		}
		if (element instanceof StixObject object) {
			extensions(check, object);
		}
		if (element instanceof CustomObject object) {
			type(check, object);
		}
	}

	/** Whether the caller's schema of an extension that the object names has a property of that name. */
	private static boolean isDefined(Check check, StixElement element, String name) {
		return check.options.schemas().isPresent() && element instanceof StixObject object
				&& object.getExtensions().stream().anyMatch(e -> check.options.schemas().get().properties(e.getKey()).contains(name));
	}

	private static void property(Check check, StixElement element, String name, String path) {
		if (isDefined(check, element, name)) {
			return;
		}
		if (check.options.strictProperties()) {
			check.must("strict-properties", "11.1", path, "Not a property of the standard: " + name);
		}
		check.should(element instanceof StixObject object && hasExtension(object, "toplevel-property-extension"), "extensions-use", "11.1", path,
				"Custom properties should be defined by an extension: " + name);
		check.prefix(PREFIX.matcher(name).matches(), PREFIX_LAX.matcher(name).matches(), "11.1", path,
				"The name of a custom property should be x_, its source, _ and a name: " + name);
	}

	private static void dictionary(Check check, JsonNode json, String path) {
		for (Map.Entry<String, JsonNode> entry : json.properties()) {
			String key = entry.getKey();
			check.should(key.equals(key.toLowerCase(Locale.ROOT)), "observable-dictionary-keys", "2.3", JsonPath.member(path, key),
					"Keys should be lower case: " + key);
			if (entry.getValue().isObject()) {
				dictionary(check, entry.getValue(), JsonPath.member(path, key));
			}
		}
	}

	private static void extensions(Check check, StixObject object) {
		for (Map.Entry<String, String> extension : object.getExtensions()) {
			String key = extension.getKey();
			String path = JsonPath.member("$.extensions", key);
			JsonNode json = MAPPER.readTree(extension.getValue());
			PresenceRules.check(check, extension.getValue(), path);
			if (StixIds.type(key).filter("extension-definition"::equals).isPresent()) {
				JsonNode kind = json.path("extension_type");
				boolean known = kind.isString() && Vocabularies.terms("extension-type-enum").contains(kind.stringValue());
				check.must(known || key.equals(EvidenceExtension.ID), "extension-type", "7.3.2", path,
						"extension_type must be a term of extension-type-enum: " + kind);
			} else {
				foreign(check, key, json, path);
			}
		}
	}

	private static void foreign(Check check, String key, JsonNode json, String path) {
		if (key.contains("--")) {
			check.must("extension-key", "7.3", path, "Not an id of an extension-definition: " + key);
			return;
		}
		check.must(TYPE.matcher(key).matches() && key.endsWith("-ext"), "extension-key", "11.3", path,
				"The key of an extension without a definition ends in -ext: " + key);
		check.must(json.isObject() && !json.isEmpty(), "not-empty", "11.3", path, "An extension must have at least one property");
		if (check.options.strictProperties()) {
			check.must("strict-properties", "11.3", path, "Not an extension of the standard: " + key);
		}
		check.should("extensions-use", "11.3", path, "Extensions should have an extension-definition: " + key);
		check.prefix(TYPE_PREFIX.matcher(key).matches() && key.split("-").length > 3, TYPE_PREFIX_LAX.matcher(key).matches(), "11.3", path,
				"The key of a custom extension should be x-, its source, - and a name: " + key);
	}

	private static void type(Check check, CustomObject object) {
		String type = check.type;
		if (type.isEmpty()) {
			check.must("required", "3.2", "$", "The required property type is missing");
			return;
		}
		check.must(TYPE.matcher(type).matches(), "type-name", "3.1", "$.type",
				"A type has 3 to 250 of a-z, 0-9 and single hyphens, and begins with a letter: " + type);
		check.must(!RESERVED_TYPES.contains(type), "reserved", "3.8", "$.type", "The type is reserved: " + type);
		if (check.options.strictTypes()) {
			check.must("strict-types", "11.2", "$.type", "Not a type of the standard: " + type);
		}
		check.must(object.getId() != null || object.getCustom().containsKey("id"), "required", "3.2", "$", "The required property id is missing");
		boolean defined = hasExtension(object, "new-sdo") || hasExtension(object, "new-sco") || hasExtension(object, "new-sro");
		check.should(defined, "extensions-use", "11.2", "$.type", "Custom types should be defined by an extension: " + type);
		if (!defined || !check.options.runs("extensions-use")) {
			check.prefix(TYPE_PREFIX.matcher(type).matches(), TYPE_PREFIX_LAX.matcher(type).matches(), "11.2", "$.type",
					"A custom type should be x-, its source, - and a name: " + type);
		}
		versions(check, object);
	}

	private static void versions(Check check, CustomObject object) {
		if (!hasExtension(object, "new-sco")) {
			check.must(object.getCreated() != null || object.getCustom().containsKey("created"), "required", "3.2", "$",
					"The required property created is missing");
			check.must(object.getModified() != null || object.getCustom().containsKey("modified"), "required", "3.2", "$",
					"The required property modified is missing");
		}
	}

	/** Whether an extension of that type is there. */
	static boolean hasExtension(StixObject object, String extensionType) {
		for (Map.Entry<String, String> extension : object.getExtensions()) {
			if (extension.getValue().contains("\"" + extensionType + "\"")
					&& extensionType.equals(MAPPER.readTree(extension.getValue()).path("extension_type").stringValue(""))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a type is neither of the standard nor, as far as its name says, made by somebody with care. */
	static void patternType(Check check, String type, String path) {
		if (StixTypes.isDefined(type)) {
			return;
		}
		check.must(TYPE.matcher(type).matches(), "type-name", "3.1", path, "A type has 3 to 250 of a-z, 0-9 and single hyphens: " + type);
		if (check.options.strictTypes()) {
			check.must("strict-types", "11.2", path, "Not a type of the standard: " + type);
		}
		if (!check.options.runs("extensions-use")) {
			check.prefix(TYPE_PREFIX.matcher(type).matches(), TYPE_PREFIX_LAX.matcher(type).matches(), "11.2", path,
					"A custom type should be x-, its source, - and a name: " + type);
		}
	}

	/** The same for the first property of a pattern's path. */
	static void patternProperty(Check check, String type, String name, String path) {
		if (!StixTypes.isDefined(type) || name.equals("extensions") || name.equals("type") || StixTypes.feature(StixTypes.eClass(type), name) != null) {
			return;
		}
		check.must(name.length() >= 3 && name.length() <= 250, "property-name", "3.1", path, "A name has 3 to 250 characters: " + name);
		if (check.options.strictProperties()) {
			check.must("strict-properties", "11.1", path, "Not a property of the standard: " + type + ":" + name);
		}
		if (!check.options.runs("extensions-use")) {
			check.prefix(PREFIX.matcher(name).matches(), PREFIX_LAX.matcher(name).matches(), "11.1", path,
					"The name of a custom property should be x_, its source, _ and a name: " + name);
		}
	}
}
