package org.akashi.review.internal;

import java.util.Locale;
import java.util.Optional;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.mention.KnownEntity;
import org.akashi.mention.MentionTypes;
import org.akashi.model.CoreObject;
import org.akashi.model.ExternalReference;
import org.akashi.model.Identity;
import org.akashi.model.Indicator;
import org.akashi.model.Location;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.observable.Observable;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the objects that mentions stand for, without evidence yet. */
final class NewObjects {

	private NewObjects() {
	}

	/** The object of a named thing, by the name that the lists give it. Aliases come from the sentences that use them. */
	static CoreObject named(Subject subject, String type, Optional<KnownEntity> known) {
		CoreObject object = (CoreObject) StixTypes.create(type);
		if (KnownObjects.isObject(subject.entity())) {
			object.setId(subject.entity());
		}
		String name = known.map(KnownEntity::name).orElse(subject.value());
		set(object, "name", name);
		switch (object) {
		case Malware malware -> malware.setIsFamily(true);
		case Location place -> place(place, subject);
		case Identity identity -> identity(identity, subject);
		default -> {
			// The others have nothing that must be said.
		}
		}
		externalReference(object, subject, known);
		return object;
	}

	private static void place(Location place, Subject subject) {
		String key = subject.entity().isEmpty() ? subject.value() : subject.entity();
		int slash = key.indexOf('/');
		if (slash == 2) {
			place.setCountry(key.substring(0, 2));
			place.setCity(key.substring(3));
		} else if (subject.type().equals(MentionTypes.COUNTRY)) {
			place.setCountry(key);
		} else {
			place.setRegion(key.toLowerCase(Locale.ROOT).replace(' ', '-'));
		}
	}

	private static void identity(Identity identity, Subject subject) {
		if (subject.type().equals(MentionTypes.SECTOR)) {
			identity.setIdentityClass("class");
			identity.getSectors().add(subject.entity().isEmpty()
					? subject.value().toLowerCase(Locale.ROOT).replace(' ', '-') : subject.entity());
		} else {
			identity.setIdentityClass("organization");
		}
	}

	private static void set(CoreObject object, String jsonName, Object value) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), jsonName);
		if (feature != null) {
			object.eSet(feature, value);
		}
	}

	private static void externalReference(CoreObject object, Subject subject, Optional<KnownEntity> known) {
		String id = known.map(KnownEntity::attack).orElse("");
		String type = StixTypes.type(object);
		if (id.isEmpty() && (type.equals("attack-pattern") || type.equals("vulnerability"))) {
			id = subject.entity().isEmpty() || KnownObjects.isObject(subject.entity()) ? subject.value() : subject.entity();
		}
		if (id.isEmpty()) {
			return;
		}
		ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
		boolean vulnerability = type.equals("vulnerability");
		reference.setSourceName(vulnerability ? "cve" : "mitre-attack");
		reference.setExternalId(id);
		String url = vulnerability ? "" : KnownObjects.attackUrl(id);
		if (!url.isEmpty()) {
			reference.setUrl(url);
		}
		object.getExternalReferences().add(reference);
	}

	/** The indicator for an observable. */
	static Indicator indicator(Observable observable, int confidence, String validFrom, String report) {
		Indicator indicator = (Indicator) StixTypes.create("indicator");
		indicator.setName(observable.value());
		indicator.setDescription("Named in the report «" + report + "».");
		indicator.setPattern(ObservablePatterns.pattern(observable));
		indicator.setPatternType("stix");
		indicator.setValidFrom(validFrom);
		indicator.getIndicatorTypes().add("malicious-activity");
		indicator.setConfidence(confidence);
		return indicator;
	}

	/** A relationship without times. */
	static Relationship relationship(String source, String kind, String target, int confidence) {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setSourceRef(source);
		relationship.setRelationshipType(kind);
		relationship.setTargetRef(target);
		relationship.setConfidence(confidence);
		return relationship;
	}
}
