package org.akashi.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.analysis.Event.Kind;
import org.akashi.analysis.Event.State;
import org.akashi.model.CoreObject;
import org.akashi.model.Relationship;
import org.akashi.model.Sighting;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;

/** The events that one object holds, and its sentences, in which dates may stand. Made where the case may be read. */
final class ObjectEvents {

	private final Case open;
	private final List<Event> events = new ArrayList<>();
	private final List<Proof> sentences = new ArrayList<>();
	private final String carrier;
	private Entry subject;
	private Entry other;
	private String verb = "";

	ObjectEvents(Case open, StixObject object) {
		this.open = open;
		carrier = object.getId();
		read(object);
	}

	/** The events with those of the dates in the sentences. Reads reports: not where others wait for the case. */
	List<Event> with(DatedSentences dates) {
		for (Proof proof : sentences) {
			for (PartialDate date : dates.in(proof)) {
				if (events.stream().noneMatch(event -> says(event, date, proof))) {
					events.add(new Event(Kind.SENTENCE, State.CURRENT, carrier, verb, subject, other, date, null, proof.confidence(), null,
							List.of(proof)));
				}
			}
		}
		return events;
	}

	private void read(StixObject object) {
		switch (StixTypes.type(object)) {
			case "relationship" -> relationship((Relationship) object);
			case "sighting" -> sighting((Sighting) object);
			case "indicator" -> span(object, Kind.INDICATOR, "valid_from", "valid_until");
			case "observed-data" -> span(object, Kind.OBSERVED, "first_observed", "last_observed");
			case "malware-analysis" -> span(object, Kind.ANALYSIS, "analysis_started", "analysis_ended");
			case "report" -> span(object, Kind.REPORT, "published", "");
			default -> {
				subject = entry(object.getId(), object);
				seen(object, Kind.FIRST_SEEN, "first_seen");
				seen(object, Kind.LAST_SEEN, "last_seen");
				sentences.addAll(proofs(object));
			}
		}
	}

	private void seen(StixObject object, Kind kind, String property) {
		DateHistory history = StixTypes.feature(object.eClass(), property) == null ? null
				: DateHistory.of(open, object, property).orElse(null);
		if (history == null) {
			return;
		}
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

	private void span(StixObject object, Kind kind, String begin, String end) {
		PartialDate from = StatedDates.value(object, begin).orElse(null);
		PartialDate until = end.isEmpty() ? null : StatedDates.value(object, end).orElse(null);
		if (from != null || until != null) {
			events.add(new Event(kind, State.CURRENT, object.getId(), begin, entry(object.getId(), object), null, from, until,
					confidence(object), null, proofs(object)));
		}
	}

	private void relationship(Relationship relationship) {
		subject = entry(relationship.getSourceRef());
		other = entry(relationship.getTargetRef());
		verb = relationship.getRelationshipType();
		PartialDate from = StatedDates.value(relationship, "start_time").orElse(null);
		PartialDate until = StatedDates.value(relationship, "stop_time").orElse(null);
		if (from != null || until != null) {
			events.add(new Event(Kind.RELATION, State.CURRENT, relationship.getId(), verb, subject, other, from,
					until, confidence(relationship), null, proofs(relationship)));
		}
		sentences.addAll(proofs(relationship));
	}

	private void sighting(Sighting sighting) {
		PartialDate from = StatedDates.value(sighting, "first_seen").orElse(null);
		PartialDate until = StatedDates.value(sighting, "last_seen").orElse(null);
		if (from != null || until != null) {
			Entry where = sighting.getWhereSightedRefs().isEmpty() ? null : entry(sighting.getWhereSightedRefs().getFirst());
			events.add(new Event(Kind.SIGHTING, State.CURRENT, sighting.getId(), "sighting", entry(sighting.getSightingOfRef()), where, from,
					until, confidence(sighting), null, proofs(sighting)));
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
