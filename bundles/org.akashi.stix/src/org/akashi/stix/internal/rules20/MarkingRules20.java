package org.akashi.stix.internal.rules20;

import java.util.Map;
import java.util.regex.Pattern;

import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.rules.Findings;

import tools.jackson.databind.JsonNode;

/** Data markings (STIX 2.0, part 1, section 4). */
final class MarkingRules20 {

	private static final Pattern SELECTOR = Pattern.compile("[a-zA-Z0-9_-]{2,250}(\\.(\\[\\d+\\]|[a-zA-Z0-9_-]{1,250}))*");
	private static final Map<String, String> TLP = Map.of("white", "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "green",
			"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", "amber", "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", "red",
			"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed");
	private static final int LONGEST_INDEX = 9;

	private final Findings findings;

	MarkingRules20(Findings findings) {
		this.findings = findings;
	}

	void check(JsonNode object, String path) {
		String id = object.path("id").stringValue("");
		JsonNode marks = object.path("object_marking_refs");
		for (int i = 0; i < marks.size(); i++) {
			findings.must(!marks.path(i).stringValue("").equals(id), "marking-circle", "Part 1, 4.2",
					JsonPath.element(JsonPath.member(path, "object_marking_refs"), i), "An object cannot mark itself: remove it");
		}
		JsonNode granular = object.path("granular_markings");
		for (int i = 0; granular.isArray() && i < granular.size(); i++) {
			String at = JsonPath.element(JsonPath.member(path, "granular_markings"), i);
			findings.must(!granular.get(i).path("marking_ref").stringValue("").equals(id), "marking-circle", "Part 1, 4.3", JsonPath.member(at, "marking_ref"),
					"An object cannot mark itself: remove it");
			JsonNode selectors = granular.get(i).path("selectors");
			for (int k = 0; selectors.isArray() && k < selectors.size(); k++) {
				selector(object, selectors.get(k).stringValue(""), JsonPath.element(JsonPath.member(at, "selectors"), k));
			}
		}
		if (object.path("type").stringValue("").equals("marking-definition")) {
			definition(object, path);
		}
	}

	private void selector(JsonNode object, String selector, String path) {
		if (!SELECTOR.matcher(selector).matches()) {
			findings.must("selector", "Part 1, 4.3.1.1", path, "Not a selector: names and [numbers] joined by points, not " + selector);
			return;
		}
		JsonNode at = object;
		for (String step : selector.split("\\.")) {
			boolean index = step.startsWith("[");
			if (index && step.length() - 2 > LONGEST_INDEX) {
				at = at.path(-1);
			} else {
				at = index ? at.isArray() ? at.path(Integer.parseInt(step.substring(1, step.length() - 1))) : at.path(-1) : at.path(step);
			}
		}
		findings.must(!at.isMissingNode(), "selector", "Part 1, 4.3.1.1", path, "Selects nothing in this object: " + selector);
	}

	private void definition(JsonNode object, String path) {
		String kind = object.path("definition_type").stringValue("");
		JsonNode content = object.path("definition");
		String at = JsonPath.member(path, "definition");
		if (content.isMissingNode() || kind.isEmpty()) {
			return;
		}
		if (!content.isObject() || content.isEmpty()) {
			findings.must("marking-definition", "Part 1, 4.1", at, "Must be an object with the marking, not " + ValueRules20.shown(content));
			return;
		}
		switch (kind) {
			case "statement" -> findings.must(content.path("statement").isString(), "marking-definition", "Part 1, 4.1.3", at, "A statement has a text named statement");
			case "tlp" -> {
				String fixed = TLP.get(content.path("tlp").stringValue(""));
				findings.must(object.path("id").stringValue("").equals(fixed), "tlp", "Part 1, 4.1.4", at,
						"The standard fixes id and definition of TLP markings: " + ValueRules20.shown(content));
			}
			default -> findings.should("marking-definition-type", "Part 1, 4.1", JsonPath.member(path, "definition_type"), "Should be statement or tlp: " + kind);
		}
	}
}
