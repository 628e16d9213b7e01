package org.akashi.stix.internal.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	void check(List<StixObject> objects, List<String> roots, PlacedFindings found) {
		if (!options.references() && !options.interop()) {
			return;
		}
		Map<String, StixObject> byId = new HashMap<>();
		objects.forEach(o -> byId.put(o.getId(), o));
		for (int i = 0; i < objects.size(); i++) {
			String root = i < roots.size() ? roots.get(i) : JsonPath.ROOT;
			if (options.references()) {
				references(objects.get(i), byId.keySet(), root, found);
			}
			if (options.interop()) {
				interop(objects.get(i), byId, root, found);
			}
		}
	}

	private static void references(StixObject object, Set<String> ids, String root, PlacedFindings found) {
		switch (object) {
			case Relationship r -> {
				reference(object, "source_ref", r.getSourceRef(), ids, root, found);
				reference(object, "target_ref", r.getTargetRef(), ids, root, found);
			}
			case Sighting s -> reference(object, "sighting_of_ref", s.getSightingOfRef(), ids, root, found);
			default -> {
				// Nothing that must stand beside it.
			}
		}
	}

	private static void reference(StixObject object, String property, String id, Set<String> ids, String root, PlacedFindings found) {
		if (id != null && !ids.contains(id)) {
			found.add(new Finding(Severity.ERROR, "references", "2.9", JsonPath.member(root, property),
					"Must lead to an object of this text: add " + id + ", or remove what refers to it"), object.getId());
		}
	}

	private static void interop(StixObject object, Map<String, StixObject> byId, String root, PlacedFindings found) {
		if (!(object instanceof CoreObject core) || object instanceof CyberObservable) {
			return;
		}
		String type = StixTypes.type(object);
		for (String name : INTEROP.getOrDefault(type, List.of())) {
			EStructuralFeature feature = StixTypes.feature(object.eClass(), name);
			if (feature != null && !object.eIsSet(feature) && !object.getCustom().containsKey(name)) {
				add(found, object, root, "Interoperability asks for " + name + ": add it");
			}
		}
		String producer = core.getCreatedByRef();
		if (!type.equals("identity") && producer == null) {
			add(found, object, root, "Interoperability asks for created_by_ref: add the id of the identity that made it");
		} else if (!type.equals("identity") && byId.size() > 1) {
			boolean known = byId.get(producer) instanceof CoreObject identity && identity.getCreatedByRef() != null;
			if (!known) {
				add(found, object, JsonPath.member(root, "created_by_ref"),
						"Interoperability asks for the identity in the same text, with a created_by_ref of its own: add " + producer);
			}
		}
		Set<String> tlp = new HashSet<>(object.getObjectMarkingRefs());
		tlp.removeIf(id -> Tlp.of(id).filter(t -> t.version() == 1).isEmpty());
		if (tlp.size() > 1) {
			add(found, object, JsonPath.member(root, "object_marking_refs"), "Interoperability allows one TLP marking: keep one of " + tlp);
		}
	}

	private static void add(PlacedFindings found, StixObject object, String path, String message) {
		found.add(new Finding(Severity.ERROR, "interop", "3.2", path, message), object.getId());
	}
}
