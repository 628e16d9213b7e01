package org.akashi.analysis.targeting;

import java.util.List;

import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;

/** When relationships held, sentence by sentence, and when somebody was seen. Call it where the case may be read. */
public final class StatedPeriods {

	private StatedPeriods() {
	}

	/** The sentences that a relationship as a whole rests on, not those for one of its properties. */
	public static List<Evidence> sentences(StixObject object) {
		return object.getEvidence().stream().filter(evidence -> evidence.getProperty() == null || evidence.getProperty().isEmpty()).toList();
	}

	/**
	 * When a relationship held by one of its sentences: as that sentence says; as the relationship says where none of its
	 * sentences says anything.
	 */
	public static Held held(Relationship relationship, Evidence sentence) {
		List<Evidence> sentences = sentences(relationship);
		boolean states = sentences.stream().anyMatch(evidence -> !StatedDates.stated(evidence).isEmpty());
		return PartialDate.of(StatedDates.stated(sentence)).map(Held::of).orElseGet(() -> states ? Held.UNKNOWN : held(relationship));
	}

	/** When a relationship held by itself. */
	public static Held held(Relationship relationship) {
		return Held.between(relationship.getStartTime(), relationship.getStopTime());
	}

	/** From when to when somebody was seen, as far as known. */
	public static Held life(StixObject object) {
		if (object == null || StixTypes.feature(object.eClass(), "first_seen") == null) {
			return Held.UNKNOWN;
		}
		Held first = StatedDates.value(object, "first_seen").map(Held::of).orElse(Held.UNKNOWN);
		Held last = StatedDates.value(object, "last_seen").map(Held::of).orElse(Held.UNKNOWN);
		return new Held(first.from(), last.to());
	}
}
