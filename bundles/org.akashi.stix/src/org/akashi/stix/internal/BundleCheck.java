package org.akashi.stix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixIds;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What must hold of a bundle itself (STIX 2.1, section 8), and where its objects stand.
 *
 * @param findings about the bundle
 * @param roots    the path of each object in order of the text
 */
public record BundleCheck(List<Finding> findings, List<String> roots) {

	private static final String SPEC = "8";

	/** Looks at a text; one that is no bundle has no findings. */
	public static BundleCheck of(String json, RuleOptions options) {
		BundleCheck result = new BundleCheck(new ArrayList<>(), new ArrayList<>());
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
			JsonToken first = parser.nextToken();
			if (first == JsonToken.START_ARRAY) {
				result.list(parser, JsonPath.ROOT);
			} else if (first == JsonToken.START_OBJECT) {
				result.object(parser, options);
			}
		} catch (JacksonException e) {
			// Where the text stops being JSON is told by the reader; nothing of the bundle is certain then.
			result.findings.clear();
		}
		return result;
	}

	private void list(JsonParser parser, String path) {
		for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
			if (parser.currentToken() == JsonToken.START_OBJECT) {
				roots.add(JsonPath.element(path, i));
			} else {
				add(Severity.ERROR, "type", JsonPath.element(path, i), "Not an object");
			}
			parser.skipChildren();
		}
	}

	private void object(JsonParser parser, RuleOptions options) {
		boolean bundle = false;
		boolean objects = false;
		String id = null;
		List<String> others = new ArrayList<>();
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			JsonToken token = parser.nextToken();
			if (name.equals("type")) {
				bundle = token == JsonToken.VALUE_STRING && parser.getString().equals("bundle");
			} else if (name.equals("objects") && token == JsonToken.START_ARRAY) {
				objects = true;
				list(parser, "$.objects");
			} else if (name.equals("id") && token == JsonToken.VALUE_STRING) {
				id = parser.getString();
			} else {
				others.add(name);
			}
			parser.skipChildren();
		}
		if (!bundle && !objects) {
			findings.clear();
			roots.add(JsonPath.ROOT);
			return;
		}
		if (!bundle) {
			add(Severity.ERROR, "required", JsonPath.ROOT, "The required property type is missing, or is not bundle");
		}
		if (objects && roots.isEmpty()) {
			add(Severity.ERROR, "type", "$.objects", "A list must not be empty");
		}
		identifier(id, options);
		for (String name : others) {
			boolean old = name.equals("spec_version");
			add(old ? Severity.INFO : Severity.ERROR, "bundle-property", JsonPath.member(JsonPath.ROOT, name),
					old ? "Bundles have no spec_version since STIX 2.1" : "A bundle has no property but type, id and objects: " + name);
		}
	}

	private void identifier(String id, RuleOptions options) {
		if (id == null) {
			add(Severity.ERROR, "required", JsonPath.ROOT, "The required property id is missing");
		} else if (!StixIds.isId(id) || !id.startsWith("bundle--")) {
			add(Severity.ERROR, "identifier", "$.id", "Not an identifier of a bundle (bundle--UUID): " + id);
		} else if (UUID.fromString(id.substring("bundle--".length())).version() != 4 && options.runs("uuid-check")) {
			add(Severity.WARNING, "uuid-check", "$.id", "Should have a UUID of version 4: " + id);
		}
	}

	private void add(Severity severity, String rule, String path, String message) {
		findings.add(new Finding(severity, rule, SPEC, path, message));
	}
}
