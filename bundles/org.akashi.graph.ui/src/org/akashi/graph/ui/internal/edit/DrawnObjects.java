package org.akashi.graph.ui.internal.edit;

import java.util.List;

import org.akashi.model.CoreObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.Evidence;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.ui.Moment;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Makes what an analyst draws. There is no sentence for it: it is the analyst's own judgement, and its evidence says so.
 * Without widgets.
 */
public final class DrawnObjects {

	/** Extractor of evidence that somebody has drawn. */
	public static final String DRAWN = "drawn";

	private static final List<String> NAMES = List.of("name", "value", "path", "key");

	private DrawnObjects() {
	}

	/**
	 * A new object.
	 *
	 * @param type    a type whose objects have a name, value or path
	 * @param name    not blank
	 * @param analyst who draws
	 * @param why     the reason that the evidence gives
	 */
	public static StixObject object(String type, String name, String analyst, String why) {
		StixObject object = StixTypes.create(type);
		object.eSet(nameOf(type), name);
		if (object instanceof CoreObject core) {
			core.setCreated(Moment.now());
			core.setModified(core.getCreated());
		}
		if (object instanceof Malware malware) {
			malware.setIsFamily(Boolean.TRUE);
		}
		if (object instanceof CyberObservable observable && object.getId() == null) {
			object.setId(StixIds.deterministic(observable));
		}
		object.getEvidence().add(evidence(analyst, why));
		return object;
	}

	/** A new relationship. */
	public static Relationship relationship(String source, String kind, String target, String analyst, String why) {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setCreated(Moment.now());
		relationship.setModified(relationship.getCreated());
		relationship.setRelationshipType(kind);
		relationship.setSourceRef(source);
		relationship.setTargetRef(target);
		relationship.getEvidence().add(evidence(analyst, why));
		return relationship;
	}

	private static Evidence evidence(String analyst, String why) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setExtractor(DRAWN);
		evidence.setConfidence(100);
		evidence.setDecidedBy(analyst);
		evidence.setDecidedAt(Moment.now());
		evidence.setWhy(why);
		return evidence;
	}

	/** The property that names objects of a type; null when there is none. */
	public static EStructuralFeature nameOf(String type) {
		for (String name : NAMES) {
			EStructuralFeature feature = StixTypes.feature(StixTypes.eClass(type), name);
			if (feature != null && !feature.isMany() && feature.getEType().getInstanceClass() == String.class) {
				return feature;
			}
		}
		return null;
	}
}
