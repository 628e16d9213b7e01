package org.akashi.exchange.internal.stix1;

import java.util.List;
import java.util.Map;

import org.akashi.model.CyberObservable;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes observables of names and values, with their deterministic ids. */
final class Sco {

	private Sco() {
	}

	/** An observable with these properties; its id follows from them. */
	static CyberObservable of(String type, Map<String, Object> properties) {
		CyberObservable object = (CyberObservable) StixTypes.create(type);
		properties.forEach((name, value) -> set(object, name, value));
		return identified(object);
	}

	/** Sets a property, and the id anew. */
	@SuppressWarnings("unchecked")
	static void set(CyberObservable object, String name, Object value) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), name);
		if (feature.isMany()) {
			EList<Object> list = (EList<Object>) object.eGet(feature);
			list.addAll(value instanceof List<?> many ? many : List.of(value));
		} else {
			object.eSet(feature, value);
		}
		identified(object);
	}

	/** An observable of its JSON, for what has parts. */
	static CyberObservable read(String json) {
		return identified((CyberObservable) StixReader.read(json));
	}

	private static CyberObservable identified(CyberObservable object) {
		object.setSpecVersion("2.1");
		if (StixIds.isDeterministic(object)) {
			object.setId(StixIds.deterministic(object));
		} else {
			object.setId(StixIds.named(StixTypes.type(object), org.akashi.stix.StixWriter.line(object).replaceFirst("\"id\":\"[^\"]*\"", "")));
		}
		return object;
	}
}
