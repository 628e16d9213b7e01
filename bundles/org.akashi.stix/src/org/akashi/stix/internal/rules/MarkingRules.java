package org.akashi.stix.internal.rules;

import java.util.regex.Pattern;

import org.akashi.model.GranularMarking;
import org.akashi.model.MarkingDefinition;
import org.akashi.stix.StixWriter;
import org.akashi.stix.Tlp;
import org.akashi.stix.internal.JsonPath;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data markings (STIX 2.1, section 7.2). */
final class MarkingRules {

	private static final Pattern SELECTOR = Pattern.compile("[a-z0-9_-]{1,250}(\\.(\\[\\d+\\]|[a-zA-Z0-9_-]{1,250}))*");

	private MarkingRules() {
	}

	static void check(Check check) {
		if (check.object.getId() != null && check.object.getObjectMarkingRefs().contains(check.object.getId())) {
			check.must("marking-circle", "7.2.1", "$.object_marking_refs", "An object cannot mark itself");
		}
		JsonNode json = check.object.getGranularMarkings().isEmpty() ? null : JsonMapper.shared().readTree(StixWriter.line(check.object));
		int i = 0;
		for (GranularMarking marking : check.object.getGranularMarkings()) {
			String path = "$.granular_markings[" + i++ + "]";
			if (marking.getMarkingRef() != null && marking.getMarkingRef().equals(check.object.getId())) {
				check.must("marking-circle", "7.2.1", path, "An object cannot mark itself");
			}
			check.must(marking.getLang() == null || Values.isLanguage(marking.getLang()), "language", "7.2.3", JsonPath.member(path, "lang"),
					"Not a language tag (RFC 5646): " + marking.getLang());
			int k = 0;
			for (String selector : marking.getSelectors()) {
				String at = path + ".selectors[" + k++ + "]";
				if (!SELECTOR.matcher(selector).matches()) {
					check.must("selector", "7.2.3.1", at, "Not a selector: " + selector);
				} else {
					check.must(selects(json, selector), "selector", "7.2.3.1", at, "Selects nothing in this object: " + selector);
				}
			}
		}
		if (check.object instanceof MarkingDefinition definition) {
			definition(check, definition);
		}
	}

	private static boolean selects(JsonNode node, String selector) {
		JsonNode at = node;
		for (String step : selector.split("\\.")) {
			at = step.startsWith("[") ? at.path(Integer.parseInt(step.substring(1, Math.min(step.length() - 1, 10)))) : at.path(step);
		}
		return !at.isMissingNode();
	}

	private static void definition(Check check, MarkingDefinition m) {
		boolean both = m.getDefinitionType() != null && m.getDefinition() != null;
		check.must(both || !m.getExtensions().isEmpty(), "marking-definition", "7.2.1", "$", "Has either definition_type with definition, or an extension");
		check.must((m.getDefinitionType() == null) == (m.getDefinition() == null), "marking-definition", "7.2.1", "$",
				"definition_type and definition stand together");
		if (!both) {
			return;
		}
		JsonNode content = JsonMapper.shared().readTree(m.getDefinition());
		switch (m.getDefinitionType()) {
			case "statement" -> check.must(content.path("statement").isString(), "marking-definition", "7.2.1.3", "$.definition",
					"A statement has a text named statement");
			case "tlp" -> {
				boolean fixed = Tlp.of(m.getId()).filter(t -> t.version() == 1)
						.map(t -> t.label().equalsIgnoreCase("TLP:" + content.path("tlp").stringValue(""))).orElse(false);
				check.must(fixed, "tlp", "7.2.1.4", "$.definition", "The standard fixes id and definition of TLP markings: " + m.getDefinition());
				check.must(m.getName() == null || m.getName().equalsIgnoreCase("TLP:" + content.path("tlp").stringValue("")), "tlp", "7.2.1.4", "$.name",
						"Not the name of this marking: " + m.getName());
			}
			default -> check.should("marking-definition-type", "7.2.1", "$.definition_type",
					"Should be statement or tlp, others by an extension: " + m.getDefinitionType());
		}
	}
}
