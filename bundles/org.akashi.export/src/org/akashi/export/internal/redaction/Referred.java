package org.akashi.export.internal.redaction;

import java.util.Set;

import tools.jackson.databind.JsonNode;

/** The ids that an object refers to. */
public final class Referred {

	private Referred() {
	}

	/** Adds those of a tree, however deep. */
	public static void of(JsonNode tree, Set<String> ids) {
		for (String property : tree.propertyNames()) {
			JsonNode value = tree.get(property);
			if (value.isString()) {
				if (property.endsWith("_ref")) {
					ids.add(value.stringValue());
				}
			} else if (value.isArray() && property.endsWith("_refs")) {
				value.forEach(id -> ids.add(id.asString("")));
			} else if (value.isArray()) {
				value.forEach(element -> of(element, ids));
			} else if (value.isObject()) {
				of(value, ids);
			}
		}
	}
}
