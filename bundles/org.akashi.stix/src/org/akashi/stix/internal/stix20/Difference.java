package org.akashi.stix.internal.stix20;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What must be known besides an object of STIX 2.1 to make the one of 2.0 again from which it came. Most objects need
 * nothing; of the others the extension says which properties had other values and which were not there.
 */
final class Difference {

	private static final String VALUES = "original";
	private static final String ABSENT = "absent";

	private Difference() {
	}

	/** Adds to a converted object what is needed, if anything. */
	static void add(ObjectNode original, ObjectNode converted, String extension) {
		ObjectNode plain = undone(converted);
		ObjectNode values = JsonNodeFactory.instance.objectNode();
		for (Map.Entry<String, JsonNode> property : original.properties()) {
			if (!property.getValue().equals(plain.get(property.getKey()))) {
				values.set(property.getKey(), property.getValue());
			}
		}
		ArrayNode absent = JsonNodeFactory.instance.arrayNode();
		plain.propertyNames().forEach(name -> {
			if (!original.has(name)) {
				absent.add(name);
			}
		});
		if (values.isEmpty() && absent.isEmpty()) {
			return;
		}
		ObjectNode content = JsonNodeFactory.instance.objectNode();
		content.put("extension_type", "property-extension");
		if (!values.isEmpty()) {
			content.set(VALUES, values);
		}
		if (!absent.isEmpty()) {
			content.set(ABSENT, absent);
		}
		if (converted.get("extensions") instanceof ObjectNode extensions) {
			extensions.set(extension, content);
		} else {
			converted.set("extensions", JsonNodeFactory.instance.objectNode().set(extension, content));
		}
	}

	/** The object of 2.0 from which this one of 2.1 came. */
	static ObjectNode restore(ObjectNode converted, String extension) {
		ObjectNode copy = converted.deepCopy();
		JsonNode content = null;
		if (copy.get("extensions") instanceof ObjectNode extensions) {
			content = extensions.remove(extension);
			if (extensions.isEmpty()) {
				copy.remove("extensions");
			}
		}
		ObjectNode plain = undone(copy);
		if (content != null) {
			content.path(ABSENT).forEach(name -> plain.remove(name.stringValue("")));
			content.path(VALUES).properties().forEach(e -> plain.set(e.getKey(), e.getValue()));
		}
		return plain;
	}

	/** The conversion the other way, as far as it follows from the object alone. */
	private static ObjectNode undone(ObjectNode converted) {
		ObjectNode plain = converted.deepCopy();
		plain.remove("spec_version");
		String type = plain.path("type").stringValue("");
		String types = Terms20.LABELS.get(type);
		if (types != null && plain.has(types) && !plain.has("labels")) {
			plain.set("labels", plain.remove(types));
		}
		List<String> added = new ArrayList<>();
		switch (type) {
			case "indicator" -> {
				if (plain.path("pattern_type").stringValue("").equals("stix")) {
					added.add("pattern_type");
				}
			}
			case "malware" -> added.add("is_family");
			case "observed-data" -> added.add("object_refs");
			default -> {
			}
		}
		added.forEach(plain::remove);
		return plain;
	}
}
