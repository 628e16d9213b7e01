package org.akashi.stix.internal.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.akashi.model.CoreObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.Relationship;
import org.akashi.model.Sighting;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Tlp;
import org.akashi.stix.internal.JsonPath;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is asked of the objects of one text together, where the options want it: references, interoperability. */
final class TogetherRules {

	/** What the OASIS interoperability schemas of STIX 2.1 require beside what the standard does, by type. */
	private static final Map<String, List<String>> INTEROP = Map.ofEntries(Map.entry("attack-pattern", List.of("external_references", "kill_chain_phases")),
			Map.entry("indicator", List.of("name", "indicator_types")), Map.entry("infrastructure", List.of("infrastructure_types")),
			Map.entry("intrusion-set", List.of("resource_level", "primary_motivation")), Map.entry("location", List.of("region")),
			Map.entry("malware", List.of("name", "malware_types", "first_seen", "last_seen", "architecture_execution_envs", "implementation_languages",
					"capabilities")),
			Map.entry("malware-analysis", List.of("version", "submitted", "analysis_started", "analysis_ended", "result")),
			Map.entry("observed-data", List.of("object_refs")), Map.entry("report", List.of("report_types")),
			Map.entry("sighting", List.of("first_seen", "last_seen", "count")),
			Map.entry("threat-actor", List.of("threat_actor_types", "roles", "sophistication", "resource_level", "primary_motivation")),
			Map.entry("tool", List.of("tool_types")), Map.entry("vulnerability", List.of("external_references")));

	private final RuleOptions options;

	TogetherRules(RuleOptions options) {
		this.options = options;
	}

	/** Hands over the index of the object and what was found about it, its path from the object's root. */
	void check(List<StixObject> objects, BiConsumer<Integer, Finding> found) {
		if (!options.references() && !options.interop()) {
			return;
		}
		Map<String, StixObject> byId = new HashMap<>();
		objects.forEach(o -> byId.put(o.getId(), o));
		for (int i = 0; i < objects.size(); i++) {
			int index = i;
			Consumer<Finding> here = finding -> found.accept(index, finding);
			if (options.references()) {
				references(objects.get(i), byId.keySet(), here);
			}
			if (options.interop()) {
				interop(objects.get(i), byId, here);
			}
		}
	}

	private static void references(StixObject object, Set<String> ids, Consumer<Finding> found) {
		switch (object) {
			case Relationship r -> {
				reference("source_ref", r.getSourceRef(), ids, found);
				reference("target_ref", r.getTargetRef(), ids, found);
			}
			case Sighting s -> reference("sighting_of_ref", s.getSightingOfRef(), ids, found);
			default -> {
				// Nothing that must stand beside it.
			}
		}
	}

	private static void reference(String property, String id, Set<String> ids, Consumer<Finding> found) {
		if (id != null && !ids.contains(id)) {
			found.accept(new Finding(Severity.ERROR, "references", "2.9", JsonPath.member(JsonPath.ROOT, property),
					"Must lead to an object of this text: add " + id + ", or remove what refers to it"));
		}
	}

	private static void interop(StixObject object, Map<String, StixObject> byId, Consumer<Finding> found) {
		if (!(object instanceof CoreObject core) || object instanceof CyberObservable) {
			return;
		}
		String type = StixTypes.type(object);
		for (String name : INTEROP.getOrDefault(type, List.of())) {
			EStructuralFeature feature = StixTypes.feature(object.eClass(), name);
			if (feature != null && !object.eIsSet(feature) && !object.getCustom().containsKey(name)) {
				add(found, JsonPath.ROOT, "Interoperability asks for " + name + ": add it");
			}
		}
		String producer = core.getCreatedByRef();
		if (!type.equals("identity") && producer == null) {
			add(found, JsonPath.ROOT, "Interoperability asks for created_by_ref: add the id of the identity that made it");
		} else if (!type.equals("identity") && byId.size() > 1) {
			boolean known = byId.get(producer) instanceof CoreObject identity && identity.getCreatedByRef() != null;
			if (!known) {
				add(found, JsonPath.member(JsonPath.ROOT, "created_by_ref"),
						"Interoperability asks for the identity in the same text, with a created_by_ref of its own: add " + producer);
			}
		}
		Set<String> tlp = new HashSet<>(object.getObjectMarkingRefs());
		tlp.removeIf(id -> Tlp.of(id).filter(t -> t.version() == 1).isEmpty());
		if (tlp.size() > 1) {
			add(found, JsonPath.member(JsonPath.ROOT, "object_marking_refs"), "Interoperability allows one TLP marking: keep one of " + tlp);
		}
	}

	private static void add(Consumer<Finding> found, String path, String message) {
		found.accept(new Finding(Severity.ERROR, "interop", "3.2", path, message));
	}
}
