package org.akashi.stix.internal.rules;

import java.util.Locale;
import java.util.Set;
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

	private static final String TLP_CREATED = "2017-01-20T00:00:00.000Z";
	private static final Set<String> TLP_PROPERTIES = Set.of("type", "spec_version", "id", "created", "name", "definition_type", "definition", "extensions");

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

	/** The standard has these objects whole, and only these. */
	private static void tlp(Check check, MarkingDefinition m, JsonNode content) {
		String label = "TLP:" + content.path("tlp").stringValue("");
		boolean fixed = Tlp.of(m.getId()).filter(t -> t.version() == 1 && t.label().equalsIgnoreCase(label)).isPresent();
		check.must(fixed, "tlp", "7.2.1.4", "$.definition", "The standard fixes id and definition of TLP markings: " + m.getDefinition());
		check.must(label.toUpperCase(Locale.ROOT).equals(m.getName()), "tlp", "7.2.1.4", "$.name", "The name of this marking must be "
				+ label.toUpperCase(Locale.ROOT) + ", not " + m.getName());
		check.must(TLP_CREATED.equals(m.getCreated()), "tlp", "7.2.1.4", "$.created", "TLP markings were created at " + TLP_CREATED + ", not at " + m.getCreated());
		for (String name : JsonMapper.shared().readTree(StixWriter.line(m)).propertyNames()) {
			check.must(TLP_PROPERTIES.contains(name), "tlp", "7.2.1.4", JsonPath.member("$", name), "The standard's TLP markings have no " + name + ": remove it");
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
		if (!content.isObject()) {
			check.must("marking-definition", "7.2.1", "$.definition", "Must be an object with the marking, not " + ElementRules.abbreviate(m.getDefinition()));
			return;
		}
		switch (m.getDefinitionType()) {
			case "statement" -> check.must(content.path("statement").isString(), "marking-definition", "7.2.1.3", "$.definition",
					"A statement has a text named statement");
			case "tlp" -> tlp(check, m, content);
			default -> check.should("marking-definition-type", "7.2.1", "$.definition_type",
					"Should be statement or tlp, others by an extension: " + m.getDefinitionType());
		}
	}
}
