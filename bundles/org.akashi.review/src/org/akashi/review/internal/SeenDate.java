package org.akashi.review.internal;

import java.util.Optional;

import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A property of an object that holds a date: {@code first_seen} or {@code last_seen}. */
public final class SeenDate {

	private static final String LAST = "last_seen";

	private final StixObject object;
	private final String property;
	private final EStructuralFeature feature;

	private SeenDate(StixObject object, String property, EStructuralFeature feature) {
		this.object = object;
		this.property = property;
		this.feature = feature;
	}

	/** The property of an object; empty when it has none of that name. */
	public static Optional<SeenDate> of(StixObject object, String property) {
		return Optional.ofNullable(StixTypes.feature(object.eClass(), property))
				.filter(StixTypes::isTimestamp).map(feature -> new SeenDate(object, property, feature));
	}

	/** Whether objects of a STIX type have it. */
	static boolean exists(String stixType, String property) {
		EStructuralFeature feature = StixTypes.feature(StixTypes.eClass(stixType), property);
		return feature != null && StixTypes.isTimestamp(feature);
	}

	/** Its value, or {@code ""}. */
	String value() {
		Object value = object.eGet(feature);
		return value == null ? "" : value.toString();
	}

	void set(String timestamp) {
		object.eSet(feature, timestamp.isEmpty() ? null : timestamp);
	}

	/** Whether a timestamp reaches further than the value: earlier for the first sight, later for the last. */
	boolean reachesFurther(String timestamp) {
		String value = value();
		return value.isEmpty() || (property.equals(LAST) ? timestamp.compareTo(value) > 0
				: timestamp.compareTo(value) < 0);
	}

	/** Why the object can't have this value, or {@code ""}. */
	String obstacle(String timestamp) {
		String other = of(object, property.equals(LAST) ? "first_seen" : LAST).map(SeenDate::value).orElse("");
		boolean wrong = !other.isEmpty() && (property.equals(LAST) ? timestamp.compareTo(other) < 0
				: timestamp.compareTo(other) > 0);
		return wrong ? "It would be last seen before it was first seen: " + words() + " "
				+ PartialDate.shortened(timestamp) + ", but the case has " + PartialDate.shortened(other) + "." : "";
	}

	/** What a statement contradicts: "first seen 2018-10 → 2017-09", or {@code ""}. */
	public String conflict(PartialDate stated) {
		String value = value();
		return value.isEmpty() || value.equals(stated.timestamp(property)) ? ""
				: words() + " " + shown(value) + " → " + stated.stated();
	}

	/** Whether the value is what a report states. */
	public boolean says(PartialDate stated) {
		return value().equals(stated.timestamp(property));
	}

	/** The object that has the property. */
	public StixObject object() {
		return object;
	}

	private String words() {
		return property.replace('_', ' ');
	}

	/** The value as precise as its evidence states it. */
	private String shown(String value) {
		for (Evidence evidence : object.getEvidence()) {
			String stated = Evidences.statedIn(evidence);
			if (property.equals(evidence.getProperty()) && PartialDate.of(stated)
					.filter(date -> date.timestamp(property).equals(value)).isPresent()) {
				return stated;
			}
		}
		return PartialDate.shortened(value);
	}

	/** Takes the value that the remaining evidence gives, the furthest of it; none when nothing remains. */
	void restoreFromEvidence() {
		set("");
		for (Evidence evidence : object.getEvidence()) {
			if (property.equals(evidence.getProperty())) {
				PartialDate.of(Evidences.statedIn(evidence)).map(date -> date.timestamp(property))
						.filter(this::reachesFurther).ifPresent(this::set);
			}
		}
	}
}
