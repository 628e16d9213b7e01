package org.akashi.graph.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The ids that stand in the properties of an object. */
public final class ReferencedIds {

	private ReferencedIds() {
	}

	/** Gives each: name of the property, id. */
	public static void each(StixObject object, Set<String> properties, BiConsumer<String, String> taker) {
		for (String name : properties) {
			EStructuralFeature feature = StixTypes.feature(object.eClass(), name);
			if (feature == null || !object.eIsSet(feature)) {
				continue;
			}
			Object value = object.eGet(feature);
			Collection<?> targets = value instanceof Collection<?> many ? many : List.of(value);
			for (Object target : targets) {
				if (target instanceof String id) {
					taker.accept(name, id);
				}
			}
		}
	}
}
