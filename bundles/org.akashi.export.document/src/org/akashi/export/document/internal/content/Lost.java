package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the forms of a document have no place for, by object: it counts only for objects that the document shows. */
final class Lost {

	/** One property. */
	record Property(String name, String reason) {
	}

	private static final Set<String> BOOKKEEPING = Set.of("type", "spec_version", "id", "created", "modified");

	private final Map<String, List<Property>> byObject = new HashMap<>();

	void property(StixObject object, String property, String reason) {
		byObject.computeIfAbsent(object.getId(), id -> new ArrayList<>()).add(new Property(property, reason));
	}

	/** All properties that have a value, but these. */
	void properties(StixObject object, Set<String> shown, String reason) {
		Set<String> names = new TreeSet<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature)) {
				names.add(StixTypes.jsonName(feature));
			}
		}
		names.removeAll(shown);
		names.removeAll(BOOKKEEPING);
		names.forEach(name -> property(object, name, reason));
	}

	List<Property> of(String id) {
		return byObject.getOrDefault(id, List.of());
	}
}
