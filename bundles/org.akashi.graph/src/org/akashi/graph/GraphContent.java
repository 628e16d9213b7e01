package org.akashi.graph;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a graph draws besides relationship objects.
 *
 * @param references JSON names of the properties whose references are drawn, e.g. {@code created_by_ref}
 */
public record GraphContent(Set<String> references) {

	private static final Set<String> NEVER = Set.of("id", "source_ref", "target_ref", "object_marking_refs", "marking_ref",
			"report_ref");

	/** Relationship objects only. */
	public static final GraphContent RELATIONS = new GraphContent(Set.of());

	/** Relationship objects, and all references that can be drawn. */
	public static final GraphContent ALL = new GraphContent(drawable());

	public GraphContent {
		references = Collections.unmodifiableSet(new TreeSet<>(references));
	}

	/** All properties whose references can be drawn, sorted: not markings, and not the ends of relationships. */
	public static Set<String> drawable() {
		Set<String> names = new TreeSet<>();
		for (String type : StixTypes.types()) {
			for (EStructuralFeature feature : StixTypes.features(StixTypes.eClass(type))) {
				if (StixTypes.isReference(feature)) {
					names.add(StixTypes.jsonName(feature));
				}
			}
		}
		names.removeAll(NEVER);
		return Collections.unmodifiableSet(names);
	}
}
