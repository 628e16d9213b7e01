package org.akashi.stix.internal.rules20;

import java.util.Set;

import org.akashi.stix.StixIds;
import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.Timestamps;
import org.akashi.stix.internal.rules.Findings;
import org.akashi.stix.internal.rules20.Types20.Kind;
import org.akashi.stix.internal.rules20.Types20.Property;
import org.akashi.stix.internal.rules20.Types20.Type;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;

import tools.jackson.databind.JsonNode;

/** One top-level object of STIX 2.0: common properties, its type's own, and what must hold among them (parts 1 and 2). */
public final class ObjectRules20 {

	private static final Set<String> NOT_JOINED = Set.of("bundle", "marking-definition", "relationship", "sighting");

	private final Findings findings;
	private final CustomRules20 custom;
	private final ValueRules20 values;

	/** Rules that add to the findings. */
	public ObjectRules20(Findings findings) {
		this.findings = findings;
		custom = new CustomRules20(findings);
		values = new ValueRules20(findings, null);
	}

	/** Checks one object. */
	public void check(JsonNode object, String path) {
		if (!object.isObject()) {
			findings.must("type", "Part 1, 3", path, "Must be an object, not " + ValueRules20.shown(object));
			return;
		}
		JsonNode name = object.path("type");
		if (!name.isString()) {
			findings.must("required", "Part 1, 3.1", path, "The required property type is missing, or no text: say what this object is");
			return;
		}
		String type = name.stringValue();
		if (Types20.isObject(type)) {
			values.properties(object, Types20.type(type), path);
			byType(object, Types20.type(type), path);
		} else {
			customObject(object, type, path);
		}
		identifier(object, type, path);
		ordered(object, "created", "modified", "Part 1, 3.4", path);
		ordered(object, "first_seen", "last_seen", "Part 2, 2.2", path);
		new MarkingRules20(findings).check(object, path);
	}

	private void customObject(JsonNode object, String type, String path) {
		custom.type(type, false, JsonPath.member(path, "type"));
		for (Property property : Types20.common().values()) {
			JsonNode value = object.get(property.name());
			if (value != null) {
				values.property(value, property, "Part 1, 3.1", JsonPath.member(path, property.name()));
			} else {
				findings.must(!property.required(), "required", "Part 1, 7.2", path, "The required property " + property.name() + " is missing: add it");
			}
		}
		custom.names(object, Kind.SDO, path);
	}

	private void identifier(JsonNode object, String type, String path) {
		JsonNode id = object.path("id");
		String named = id.isString() ? StixIds.type(id.stringValue()).orElse(type) : type;
		findings.must(named.equals(type), "id-type", "Part 1, 2.5", JsonPath.member(path, "id"), "The id must begin with the object's type, " + type + ": " + id.stringValue(""));
	}

	private void ordered(JsonNode object, String first, String second, String spec, String path) {
		String a = object.path(first).stringValue("");
		String b = object.path(second).stringValue("");
		findings.must(Timestamps.isNotAfter(a, b), "time-order", spec, JsonPath.member(path, second), "Must not be earlier than " + first + ": " + b);
	}

	private void byType(JsonNode object, Type type, String path) {
		switch (type.name()) {
			case "observed-data" -> {
				ordered(object, "first_observed", "last_observed", type.spec(), path);
				if (object.has("objects")) {
					new ObservedRules20(findings).check(object.get("objects"), JsonPath.member(path, "objects"));
				}
			}
			case "indicator" -> {
				String from = object.path("valid_from").stringValue("");
				String until = object.path("valid_until").stringValue("");
				findings.must(Timestamps.isBefore(from, until), "time-order", type.spec(), JsonPath.member(path, "valid_until"),
						"Must be later than valid_from: " + until);
				pattern(object.path("pattern"), JsonPath.member(path, "pattern"));
			}
			case "relationship" -> relationship(object, path);
			case "sighting" -> {
				String sighted = StixIds.type(object.path("sighting_of_ref").stringValue("")).orElse("");
				findings.must(!NOT_JOINED.contains(sighted), "reference-type", type.spec(), JsonPath.member(path, "sighting_of_ref"),
						"Must refer to a domain object, not to " + sighted);
			}
			default -> {
				// Its properties say all.
			}
		}
	}

	private void pattern(JsonNode value, String path) {
		if (!value.isString()) {
			return;
		}
		String pattern = value.stringValue();
		boolean understood = true;
		for (PatternProblem problem : Patterns.check(pattern)) {
			findings.must("pattern", "Part 5", path, "Pattern, " + problem);
			understood = false;
		}
		if (understood) {
			for (Comparison comparison : Patterns.parse(pattern).comparisons()) {
				custom.pattern(comparison.path().objectType(), comparison.path().members().getFirst(), path);
			}
		}
	}

	private void relationship(JsonNode object, String path) {
		String kind = object.path("relationship_type").stringValue("");
		String source = StixIds.type(object.path("source_ref").stringValue("")).orElse("");
		String target = StixIds.type(object.path("target_ref").stringValue("")).orElse("");
		findings.must(kind.isEmpty() || kind.matches("[a-z0-9-]+"), "relationship-type", "Part 2, 3.1", JsonPath.member(path, "relationship_type"),
				"Has a-z, 0-9 and hyphens only: " + kind);
		findings.must(!NOT_JOINED.contains(source), "reference-type", "Part 2, 3.1", JsonPath.member(path, "source_ref"), "A relationship cannot join a " + source);
		findings.must(!NOT_JOINED.contains(target), "reference-type", "Part 2, 3.1", JsonPath.member(path, "target_ref"), "A relationship cannot join a " + target);
		boolean known = !source.isEmpty() && !target.isEmpty() && !NOT_JOINED.contains(source) && !NOT_JOINED.contains(target);
		findings.should(kind.isEmpty() || !known || Types20.isSuggested(source, kind, target), "relationship-types", "Part 2, B",
				JsonPath.member(path, "relationship_type"), "Not a relationship that the standard suggests: " + source + " " + kind + " " + target);
	}
}
