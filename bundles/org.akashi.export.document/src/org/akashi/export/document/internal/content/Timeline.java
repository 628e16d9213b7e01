package org.akashi.export.document.internal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.StatedPeriods;
import org.akashi.export.Knowledge;
import org.akashi.graph.EdgeFamily;
import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;

/** What happened when, by the dates of objects and relationships, each as precise as its sentence states it. */
final class Timeline {

	/** More events than this can't be read; the rest is counted. */
	static final int MOST = 500;

	private static final List<String> MOMENTS = List.of("first_seen", "last_seen", "first_observed", "last_observed", "published",
			"analysis_started");

	/**
	 * One event.
	 *
	 * @param begin first moment that is known
	 * @param end   last moment that is known
	 * @param data  for templates: {@code date}, {@code text}, {@code ref}, {@code evidence}, {@code hypothesis}, {@code anchor}, {@code kind}
	 */
	record Event(Instant begin, Instant end, Map<String, Object> data) {
	}

	private final Links links;
	private final Knowledge knowledge;
	private final List<Event> events = new ArrayList<>();
	private final int all;

	Timeline(Links links, Survey survey) {
		this.links = links;
		knowledge = links.knowledge();
		survey.ids().forEach((section, ids) -> {
			if (!section.equals("indicator") && !section.equals(Survey.OBSERVABLES)) {
				ids.forEach(id -> knowledge.object(id).ifPresent(this::read));
			}
		});
		all = events.size();
		events.sort(Comparator.comparing(Event::begin).thenComparing(Event::end).thenComparing(event -> (String) event.data().get("text"))
				.thenComparing(event -> (String) event.data().get("id")));
		if (events.size() > MOST) {
			events.subList(MOST, events.size()).clear();
		}
		for (int i = 0; i < events.size(); i++) {
			events.get(i).data().put("anchor", "e-" + (i + 1));
		}
	}

	List<Event> events() {
		return events;
	}

	Map<String, Object> data() {
		return Data.of("events", events.stream().map(Event::data).toList(), "more", all - events.size());
	}

	private void read(StixObject object) {
		if (object instanceof Relationship relationship) {
			relation(relationship);
		} else if (!(object instanceof Indicator)) {
			for (String property : MOMENTS) {
				if (StixTypes.feature(object.eClass(), property) != null) {
					StatedDates.value(object, property).ifPresent(date -> moment(object, property, date));
				}
			}
		}
	}

	private void moment(StixObject object, String property, PartialDate date) {
		String kind = Set.of("published").contains(property) ? "report" : StixTypes.type(object);
		events.add(new Event(date.first(), date.last(), Data.of("id", object.getId() + " " + property, "kind", kind, "date", date.text(), "text",
				links.words().of("event." + property, links.name(object)), "ref", links.ref(object.getId()), "hypothesis", false, "evidence",
				links.evidence(StatedDates.evidence(object, property)))));
	}

	/** One event for each period that its sentences state; for its own dates where they state none. */
	private void relation(Relationship relationship) {
		Map<Held, List<Evidence>> held = new LinkedHashMap<>();
		for (Evidence sentence : StatedPeriods.sentences(relationship)) {
			held.computeIfAbsent(StatedPeriods.held(relationship, sentence), key -> new ArrayList<>()).add(sentence);
		}
		held.remove(Held.UNKNOWN);
		Held own = StatedPeriods.held(relationship);
		if (held.isEmpty() && !own.isUnknown()) {
			held.put(own, relationship.getEvidence());
		}
		held.forEach((period, evidence) -> {
			LocalDate first = period.from() != null ? period.from() : period.to().minusDays(1);
			LocalDate after = period.to() != null ? period.to() : period.from().plusDays(1);
			events.add(new Event(first.atStartOfDay().toInstant(ZoneOffset.UTC), after.atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1),
					Data.of("id", relationship.getId(), "kind", "relationship", "date", links.words().period(period), "text",
							links.name(relationship), "ref", links.ref(relationship.getId()), "hypothesis",
							EdgeFamily.of(relationship) == EdgeFamily.HYPOTHESIS, "evidence", links.evidence(evidence))));
		});
	}
}
