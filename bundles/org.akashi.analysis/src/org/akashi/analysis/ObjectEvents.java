package org.akashi.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.analysis.Event.Kind;
import org.akashi.analysis.Event.State;
import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.Sighting;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;

/** The events that one object holds. Used where the case may be read. */
final class ObjectEvents {

	private final Case open;
	private final DatedSentences sentences;

	ObjectEvents(Case open, DatedSentences sentences) {
		this.open = open;
		this.sentences = sentences;
	}

	List<Event> of(StixObject object) {
		List<Event> events = new ArrayList<>();
		switch (StixTypes.type(object)) {
			case "relationship" -> relationship((Relationship) object, events);
			case "sighting" -> sighting((Sighting) object, events);
			case "indicator" -> span(object, Kind.INDICATOR, "valid_from", "valid_until", events);
			case "observed-data" -> span(object, Kind.OBSERVED, "first_observed", "last_observed", events);
			case "malware-analysis" -> span(object, Kind.ANALYSIS, "analysis_started", "analysis_ended", events);
			case "report" -> span(object, Kind.REPORT, "published", "", events);
			default -> {
				seen(object, Kind.FIRST_SEEN, "first_seen", events);
				seen(object, Kind.LAST_SEEN, "last_seen", events);
				sentences(object, entry(object.getId(), object), null, "", events);
			}
		}
		return events;
	}

	private void seen(StixObject object, Kind kind, String property, List<Event> events) {
		DateHistory history = StixTypes.feature(object.eClass(), property) == null ? null
				: DateHistory.of(open, object, property).orElse(null);
		if (history == null) {
			return;
		}
		Entry subject = entry(object.getId(), object);
		if (history.value() != null) {
			PartialDate before = history.mover().map(DateStep::before).orElse(null);
			events.add(new Event(kind, State.CURRENT, object.getId(), property, subject, null, history.value(), null, confidence(object), before,
					history.proofs()));
		}
		for (DateStep step : history.others()) {
			State state = step.gaveValue() ? State.SUPERSEDED : State.CONTRADICTING;
			List<Proof> proofs = step.proof() == null ? List.of() : List.of(step.proof());
			events.add(new Event(kind, state, object.getId(), property, subject, null, step.stated(), null,
					step.proof() == null ? -1 : step.proof().confidence(), null, proofs));
		}
	}

	private void span(StixObject object, Kind kind, String begin, String end, List<Event> events) {
		PartialDate from = StatedDates.value(object, begin).orElse(null);
		PartialDate until = end.isEmpty() ? null : StatedDates.value(object, end).orElse(null);
		if (from != null || until != null) {
			events.add(new Event(kind, State.CURRENT, object.getId(), begin, entry(object.getId(), object), null, from, until,
					confidence(object), null, proofs(object)));
		}
	}

	private void relationship(Relationship relationship, List<Event> events) {
		Entry source = entry(relationship.getSourceRef());
		Entry target = entry(relationship.getTargetRef());
		PartialDate from = StatedDates.value(relationship, "start_time").orElse(null);
		PartialDate until = StatedDates.value(relationship, "stop_time").orElse(null);
		if (from != null || until != null) {
			events.add(new Event(Kind.RELATION, State.CURRENT, relationship.getId(), relationship.getRelationshipType(), source, target, from,
					until, confidence(relationship), null, proofs(relationship)));
		}
		sentences(relationship, source, target, relationship.getRelationshipType(), events);
	}

	private void sighting(Sighting sighting, List<Event> events) {
		PartialDate from = StatedDates.value(sighting, "first_seen").orElse(null);
		PartialDate until = StatedDates.value(sighting, "last_seen").orElse(null);
		if (from != null || until != null) {
			Entry where = sighting.getWhereSightedRefs().isEmpty() ? null : entry(sighting.getWhereSightedRefs().getFirst());
			events.add(new Event(Kind.SIGHTING, State.CURRENT, sighting.getId(), "sighting", entry(sighting.getSightingOfRef()), where, from,
					until, confidence(sighting), null, proofs(sighting)));
		}
	}

	/** Dates that stand in the sentences of the object, unless they are the date of an event already. */
	private void sentences(StixObject object, Entry subject, Entry other, String verb, List<Event> events) {
		for (Evidence evidence : object.getEvidence()) {
			for (PartialDate date : sentences.in(evidence)) {
				Proof proof = Proof.of(open, evidence);
				if (events.stream().noneMatch(event -> says(event, date, proof))) {
					events.add(new Event(Kind.SENTENCE, State.CURRENT, object.getId(), verb, subject, other, date, null, proof.confidence(), null,
							List.of(proof)));
				}
			}
		}
	}

	private static boolean says(Event event, PartialDate date, Proof proof) {
		boolean sameDate = same(event.from(), date) || same(event.until(), date);
		if (event.kind() == Kind.SENTENCE) {
			return sameDate && event.proofs().stream().anyMatch(proof::isSamePlace);
		}
		return sameDate || event.kind() == Kind.RELATION && event.proofs().stream().anyMatch(proof::isSamePlace);
	}

	private static boolean same(PartialDate one, PartialDate date) {
		return one != null && (one.stated().equals(date.stated()) || one.first().equals(date.first()) && one.last().equals(date.last()));
	}

	private List<Proof> proofs(StixObject object) {
		return object.getEvidence().stream().map(evidence -> Proof.of(open, evidence)).toList();
	}

	private Entry entry(String id) {
		return Optional.ofNullable(id).flatMap(open.index()::entry).orElse(new Entry(id == null ? "" : id, type(id), ""));
	}

	private Entry entry(String id, StixObject object) {
		return open.index().entry(id).orElseGet(() -> new Entry(id, StixTypes.type(object), StixTypes.name(object)));
	}

	private static String type(String id) {
		int mark = id == null ? -1 : id.indexOf("--");
		return mark < 0 ? "" : id.substring(0, mark);
	}

	private static int confidence(StixObject object) {
		return object instanceof CoreObject core && core.getConfidence() != null ? core.getConfidence() : -1;
	}
}
