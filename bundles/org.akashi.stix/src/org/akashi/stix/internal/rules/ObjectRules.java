package org.akashi.stix.internal.rules;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.akashi.model.*;
import org.akashi.stix.Finding;
import org.akashi.stix.RelationshipTypes;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;
import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.Timestamps;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;
import org.eclipse.emf.ecore.EStructuralFeature;

import tools.jackson.databind.json.JsonMapper;

/** What must hold of an object as a whole, by type: domain, relationship and meta objects. */
final class ObjectRules {

	private final Check check;

	ObjectRules(Check check) {
		this.check = check;
	}

	void check() {
		StixObject object = check.object;
		identifier(object);
		boolean versioned = !(object instanceof CyberObservable);
		if (versioned && !CustomRules.hasExtension(object, "new-sco")) {
			check.must(object.getSpecVersion() != null || object.getCustom().containsKey("spec_version"), "required", "3.2", "$",
					"The required property spec_version is missing: add \"2.1\" (STIX 2.0 has none: choose that version)");
		}
		check.must(object.getSpecVersion() == null || object.getSpecVersion().equals("2.1"), "spec-version", "3.2", "$.spec_version",
				"Must be 2.1: " + object.getSpecVersion());
		if (object instanceof CoreObject core) {
			ordered(core.getCreated(), core.getModified(), false, "modified", "created", "3.6");
			language(core.getLang(), "$.lang");
		}
		times(object);
		byType(object);
		MarkingRules.check(check);
		if (object instanceof CyberObservable observable) {
			new ObservableRules(check).check(observable);
		}
	}

	private void identifier(StixObject object) {
		String id = object.getId();
		if (id == null || StixIds.type(id).isEmpty()) {
			return;
		}
		String type = StixIds.type(id).orElseThrow();
		check.must(type.equals(check.type), "id-type", "2.9", "$.id", "The id must begin with the object's type: " + id);
		int version = UUID.fromString(id.substring(type.length() + 2)).version();
		boolean named = object instanceof CyberObservable observable && StixIds.isDeterministic(observable);
		// Observables without a contributing property have version 4 by the letter; version 5 is what most tools give them, too.
		boolean either = object instanceof CyberObservable && !(object instanceof org.akashi.model.Process) || CustomRules.hasExtension(object, "new-sco");
		if (StixIds.isId(id)) {
			boolean fits = named ? version == 5 : version == 4 || either && version == 5;
			check.should(fits, "uuid-check", "2.9", "$.id", "Should have a UUID of version " + (named ? 5 : 4) + ": " + id);
		}
	}

	private void times(StixObject object) {
		String[][] pairs = {{"first_seen", "last_seen"}, {"first_observed", "last_observed"}, {"analysis_started", "analysis_ended"},
				{"validity_not_before", "validity_not_after"}, {"start", "end"}};
		for (String[] pair : pairs) {
			ordered(text(object, pair[0]), text(object, pair[1]), false, pair[1], pair[0], ElementRules.section(object.eClass()));
		}
		ordered(text(object, "valid_from"), text(object, "valid_until"), true, "valid_until", "valid_from", "4.7");
		ordered(text(object, "start_time"), text(object, "stop_time"), true, "stop_time", "start_time", "5.1");
	}

	private static String text(StixObject object, String name) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), name);
		return feature == null ? null : (String) object.eGet(feature);
	}

	private void ordered(String first, String second, boolean strictly, String name, String other, String spec) {
		if (first != null && second != null) {
			boolean holds = strictly ? Timestamps.isBefore(first, second) : Timestamps.isNotAfter(first, second);
			check.must(holds, "time-order", spec, "$." + name, "Must " + (strictly ? "be later than " : "not be earlier than ") + other + ": " + second);
		}
	}

	private void language(String tag, String path) {
		check.must(tag == null || Values.isLanguage(tag), "language", "3.2", path, "Not a language tag (RFC 5646): " + tag);
	}

	private void byType(StixObject object) {
		switch (object) {
			case Malware m -> check.must(!Boolean.TRUE.equals(m.getIsFamily()) || m.getName() != null, "required", "4.11", "$",
					"A malware family must have a name");
			case MalwareAnalysis m -> {
				check.must(m.getResult() != null || !m.getAnalysisScoRefs().isEmpty(), "required", "4.12", "$", "Has at least one of result, analysis_sco_refs");
				check.should(m.getProduct() == null || m.getProduct().matches("[a-z0-9-]+"), "malware-analysis-product", "4.12", "$.product",
						"Should be lower case, words joined by hyphens: " + m.getProduct());
			}
			case ObservedData o -> {
				boolean objects = !o.getObjects().isEmpty();
				check.must(objects != !o.getObjectRefs().isEmpty(), "observed-data", "4.14", "$", "Has either object_refs or objects");
				check.should(!objects, "deprecated-properties", "4.14", "$.objects", "objects is deprecated, use object_refs");
				o.getObjects().forEach(entry -> inside(entry.getKey(), entry.getValue()));
			}
			case Location l -> location(l);
			case Indicator i -> indicator(i);
			case Relationship r -> relationship(r);
			case LanguageContent l -> languageContent(l);
			case ExtensionDefinition e -> extensionDefinition(e);
			default -> {
				// Its properties say all.
			}
		}
	}

	/** An observable within observed data, as the deprecated property has it: checked as one that stands on its own. */
	private void inside(String key, String json) {
		String path = JsonPath.member("$.objects", key);
		check.should(key.matches("\\d+"), "observable-object-keys", "2.12", path, "The key of an observable should be a number from 0 on: " + key);
		if (!json.startsWith("{")) {
			check.must("type", "4.14", path, "Must be an observable, not " + ElementRules.abbreviate(json));
			return;
		}
		StixObject observable = StixReader.read(json);
		if (StixTypes.type(observable) == null || StixTypes.type(observable).isEmpty()) {
			check.must("required", "3.2", path, "The required property type is missing, or no text");
			return;
		}
		for (Finding f : ObjectCheck.check(observable, check.options)) {
			check.all().add(new Finding(f.severity(), f.rule(), f.spec(), path + f.path().substring(1), f.message()));
		}
	}

	private void location(Location l) {
		boolean point = l.getLatitude() != null && l.getLongitude() != null;
		check.must(point || l.getRegion() != null || l.getCountry() != null, "required", "4.10", "$",
				"Has at least one of region, country, latitude with longitude");
		check.must((l.getLatitude() == null) == (l.getLongitude() == null), "location", "4.10", "$", "latitude and longitude stand together");
		check.must(l.getPrecision() == null || point, "location", "4.10", "$.precision", "precision needs latitude and longitude");
		check.must(l.getLatitude() == null || Math.abs(l.getLatitude()) <= 90, "range", "4.10", "$.latitude", "Must be -90 to 90");
		check.must(l.getLongitude() == null || Math.abs(l.getLongitude()) <= 180, "range", "4.10", "$.longitude", "Must be -180 to 180");
		check.should(l.getCountry() == null || Values.isCountry(l.getCountry()), "countries", "4.10", "$.country",
				"Should be a code of ISO 3166-1 alpha-2: " + l.getCountry());
	}

	private void indicator(Indicator i) {
		check.should(i.getName() != null && i.getDescription() != null, "indicator-properties", "4.7", "$", "Should have a name and a description");
		if (i.getPattern() == null || !"stix".equals(i.getPatternType())) {
			return;
		}
		boolean understood = true;
		for (PatternProblem problem : Patterns.check(i.getPattern())) {
			check.must("pattern", "9", "$.pattern", "Pattern, " + problem);
			understood = false;
		}
		if (understood) {
			for (Comparison comparison : Patterns.parse(i.getPattern()).comparisons()) {
				String type = comparison.path().objectType();
				CustomRules.patternType(check, type, "$.pattern");
				CustomRules.patternProperty(check, type, comparison.path().members().getFirst(), "$.pattern");
			}
		}
	}

	private void relationship(Relationship r) {
		String kind = r.getRelationshipType();
		String source = StixIds.type(r.getSourceRef()).orElse(null);
		String target = StixIds.type(r.getTargetRef()).orElse(null);
		if (kind == null || source == null || target == null) {
			return;
		}
		check.must(kind.matches("[a-z0-9-]+"), "relationship-type", "5.1", "$.relationship_type", "Has a-z, 0-9 and hyphens only: " + kind);
		check.must(isJoinable(source), "reference-type", "5.1", "$.source_ref", "A relationship cannot join a " + source);
		check.must(isJoinable(target), "reference-type", "5.1", "$.target_ref", "A relationship cannot join a " + target);
		boolean joinable = isJoinable(source) && isJoinable(target);
		check.should(!joinable || RelationshipTypes.isSuggested(source, kind, target), "relationship-types", "B", "$.relationship_type",
				"Should be a relationship that the standard suggests, or related-to, not " + source + " " + kind + " " + target);
	}

	private static boolean isJoinable(String type) {
		return !ElementRules.isMeta(type) && !type.equals("relationship") && !type.equals("sighting");
	}

	private void languageContent(LanguageContent l) {
		String translated = StixIds.type(l.getObjectRef()).orElse("");
		check.must(!translated.equals("bundle") && !translated.equals("language-content"), "reference-type", "7.1", "$.object_ref",
				"Must refer to an object with text, not to " + translated);
		for (Map.Entry<String, String> entry : l.getContents()) {
			String path = JsonPath.member("$.contents", entry.getKey());
			language(entry.getKey(), path);
			check.must(entry.getValue().startsWith("{") && !entry.getValue().equals("{}"), "type", "7.1", path, "Holds a dictionary of properties, not empty");
			if (entry.getValue().startsWith("{")) {
				for (String name : JsonMapper.shared().readTree(entry.getValue()).propertyNames()) {
					check.must(name.matches("[a-z0-9_-]{1,250}"), "property-name", "7.1", JsonPath.member(path, name), "Not the name of a property: " + name);
				}
			}
		}
	}

	private void extensionDefinition(ExtensionDefinition e) {
		check.must(e.getCreatedByRef() != null, "required", "7.3", "$", "The required property created_by_ref is missing");
		boolean toplevel = e.getExtensionTypes().contains("toplevel-property-extension");
		check.must(e.getExtensionProperties().isEmpty() || toplevel, "extension-definition", "7.3", "$.extension_properties",
				"Only for extensions of type toplevel-property-extension");
		check.should(!toplevel || !e.getExtensionProperties().isEmpty(), "extension-properties", "7.3", "$",
				"Should have extension_properties, for it adds properties at the top level");
		check.should(Objects.nonNull(e.getDescription()), "extension-description", "7.3", "$", "Should have a description");
	}
}
