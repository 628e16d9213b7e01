package org.akashi.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The dates of objects as precise as their evidence states them. A STIX timestamp is a whole instant; {@code
 * Evidence.stated} says what the sentence, or the person who set the date, really said, and travels in Akashi's own
 * property-extension. A date whose evidence states another moment is another date: then its value counts as it is
 * written.
 */
public final class StatedDates {

	/** Begins the reason of evidence that was written before evidence had a place for what is stated. */
	private static final String FORMERLY = "Stated as ";

	private static final Set<String> ENDS = Set.of("last_seen", "stop_time", "valid_until", "last_observed", "analysis_ended",
			"until");

	private StatedDates() {
	}

	/** Whether a property, by its JSON name, says when something ended or was seen last. */
	public static boolean isEnd(String property) {
		return ENDS.contains(property);
	}

	/** What evidence states, as precise as it does, or {@code ""}. */
	public static String stated(Evidence evidence) {
		if (evidence.getStated() != null && !evidence.getStated().isEmpty()) {
			return evidence.getStated();
		}
		String why = evidence.getWhy() == null ? "" : evidence.getWhy();
		int end = why.indexOf(". ", FORMERLY.length());
		return why.startsWith(FORMERLY) && end > 0 ? why.substring(FORMERLY.length(), end) : "";
	}

	/**
	 * The date that evidence gives a property: what it states for that property, or, of evidence for a whole relationship,
	 * the beginning or the end of the period that it states. Empty when it says nothing about the property.
	 */
	public static Optional<PartialDate> stated(Evidence evidence, String property) {
		String stated = stated(evidence);
		String of = evidence.getProperty() == null ? "" : evidence.getProperty();
		if (of.equals(property)) {
			return PartialDate.of(stated);
		}
		int slash = stated.indexOf('/');
		if (!of.isEmpty() || slash < 0 || !property.equals("start_time") && !property.equals("stop_time")) {
			return Optional.empty();
		}
		String part = property.equals("start_time") ? stated.substring(0, slash) : stated.substring(slash + 1);
		return PartialDate.of(part);
	}

	/** The evidence for a property, in the order in which it was added: its own, or that of the relationship's period. */
	public static List<Evidence> evidence(StixObject object, String property) {
		List<Evidence> found = new ArrayList<>();
		for (Evidence evidence : object.getEvidence()) {
			if (property.equals(evidence.getProperty()) || stated(evidence, property).isPresent()) {
				found.add(evidence);
			}
		}
		return found;
	}

	/**
	 * The value of a property as precise as its evidence states it, the most precise where several do; as it is written
	 * where none does, to the day at midnight. Empty when there is no value or it is no timestamp.
	 *
	 * @param property JSON name of a timestamp
	 */
	public static Optional<PartialDate> value(StixObject object, String property) {
		String value = text(object, property);
		Optional<PartialDate> written = PartialDate.of(value);
		if (written.isEmpty()) {
			return written;
		}
		PartialDate best = null;
		for (Evidence evidence : object.getEvidence()) {
			PartialDate stated = stated(evidence, property).orElse(null);
			if (stated != null && gives(stated, property, written.get()) && (best == null || stated.precision().compareTo(best.precision()) > 0)) {
				best = stated;
			}
		}
		if (best != null) {
			return Optional.of(best);
		}
		return value.matches(".*T00:00:00(\\.0+)?Z") ? PartialDate.of(value.substring(0, 10)) : written;
	}

	private static boolean gives(PartialDate stated, String property, PartialDate value) {
		return stated.timestamp(property).equals(value.firstMoment());
	}

	private static String text(StixObject object, String property) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), property);
		Object value = feature == null || !StixTypes.isTimestamp(feature) || feature.isMany() ? null : object.eGet(feature);
		return value == null ? "" : value.toString();
	}

	/**
	 * Sets a date by the judgement of a person, whose evidence it then is: in place of what the same person set by hand
	 * before. What sentences state stays. Call it within an edit.
	 *
	 * @param property JSON name of a timestamp
	 * @param date     null to have none
	 * @param by       who judges
	 * @param at       when, RFC 3339
	 * @param why      the reason, may be {@code ""}
	 * @throws IllegalArgumentException when the object has no such timestamp
	 */
	public static void set(StixObject object, String property, PartialDate date, String by, String at, String why) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), property);
		if (feature == null || !StixTypes.isTimestamp(feature) || feature.isMany()) {
			throw new IllegalArgumentException(object.getId() + " has no timestamp " + property);
		}
		object.eSet(feature, date == null ? null : date.timestamp(property));
		object.getEvidence().removeIf(evidence -> property.equals(evidence.getProperty()) && isByHand(evidence)
				&& by.equals(evidence.getDecidedBy()));
		if (date != null) {
			Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
			evidence.setProperty(property);
			evidence.setStated(date.stated());
			evidence.setDecidedBy(by);
			evidence.setDecidedAt(at);
			evidence.setWhy(why.isEmpty() ? null : why);
			object.getEvidence().add(evidence);
		}
	}

	/** Whether evidence is a person's own judgement, without a sentence of a report. */
	public static boolean isByHand(Evidence evidence) {
		return (evidence.getSha256() == null || evidence.getSha256().isEmpty())
				&& (evidence.getQuote() == null || evidence.getQuote().isEmpty());
	}
}
