package org.akashi.cli.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.indicator.life.Life;
import org.akashi.indicator.life.LifeFacts;
import org.akashi.indicator.life.LifeWords;
import org.akashi.model.Indicator;
import org.akashi.observable.Observable;
import org.akashi.review.life.CaseLife;
import org.akashi.stix.Tlp;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;

import tools.jackson.core.JsonGenerator;

/**
 * One indicator as the command line lists it.
 *
 * @param id         STIX id
 * @param name       its name, or {@code ""}
 * @param types      observable types of its pattern, or its pattern type
 * @param values     the values that its pattern looks for
 * @param pattern    its pattern
 * @param confidence 0 to 100, or -1
 * @param validFrom  STIX timestamp or {@code ""}
 * @param validUntil likewise
 * @param labels     its labels
 * @param markings   TLP labels, ids of other markings
 * @param actors     names of what it indicates
 * @param sightings  how often it was seen
 * @param lastSeen   when last, or {@code ""}
 * @param life       how it stands
 * @param why        why, in words
 */
record IndicatorFacts(String id, String name, List<String> types, List<String> values, String pattern, int confidence, String validFrom, String validUntil,
		List<String> labels, List<String> markings, List<String> actors, long sightings, String lastSeen, Life life, String why) {

	/** All of a case, by id. */
	static List<IndicatorFacts> of(Case open, CaseLife lives, Instant at) {
		List<IndicatorFacts> all = new ArrayList<>();
		LifeWords words = new LifeWords(lives.models(), java.util.Locale.ENGLISH);
		for (Entry entry : open.index().ofType("indicator")) {
			open.index().find(entry.id()).filter(Indicator.class::isInstance).map(Indicator.class::cast)
					.ifPresent(indicator -> all.add(of(open, lives, words, indicator, at)));
		}
		all.sort(Comparator.comparing(IndicatorFacts::id));
		return all;
	}

	private static IndicatorFacts of(Case open, CaseLife lives, LifeWords words, Indicator indicator, Instant at) {
		LifeFacts facts = lives.facts(indicator);
		Life life = lives.life(indicator, at);
		String pattern = text(indicator.getPattern());
		return new IndicatorFacts(indicator.getId(), text(indicator.getName()), facts.types(), values(indicator, pattern), pattern,
				Objects.requireNonNullElse(indicator.getConfidence(), -1), text(indicator.getValidFrom()), text(indicator.getValidUntil()),
				List.copyOf(indicator.getLabels()), indicator.getObjectMarkingRefs().stream().map(ref -> Tlp.of(ref).map(Tlp::label).orElse(ref)).toList(),
				open.index().outgoing(indicator.getId()).stream().filter(relation -> relation.kind().equals("indicates")).map(Relation::target)
						.map(open.index()::entry).flatMap(Optional::stream).map(Entry::name).distinct().sorted().toList(),
				facts.count(at), facts.lastSeen(at).map(Instant::toString).orElse(""), life, words.explain(life));
	}

	private static List<String> values(Indicator indicator, String pattern) {
		if (!"stix".equals(Objects.requireNonNullElse(indicator.getPatternType(), "stix"))) {
			return List.of();
		}
		try {
			return ObservablePatterns.observables(pattern).stream().map(Observable::value).toList();
		} catch (IllegalArgumentException e) {
			// A wrong pattern names no values; validate says what is wrong with it.
			return List.of();
		}
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	/** What stands for it in a line: its values, else its name, else its pattern. */
	String shown() {
		return !values.isEmpty() ? String.join(", ", values) : !name.isEmpty() ? name : pattern;
	}

	/** The day of a time, or {@code ""}. */
	static String day(Optional<Instant> at) {
		return at.map(moment -> moment.toString().substring(0, 10)).orElse("");
	}

	/** Writes it as JSON. */
	void write(JsonGenerator json) {
		json.writeStringProperty("id", id);
		json.writeStringProperty("name", name);
		array(json, "types", types);
		array(json, "values", values);
		json.writeStringProperty("pattern", pattern);
		json.writeStringProperty("state", life.state().id());
		json.writeNumberProperty("score", life.score());
		if (confidence >= 0) {
			json.writeNumberProperty("confidence", confidence);
		}
		json.writeStringProperty("valid_from", validFrom);
		json.writeStringProperty("valid_until", validUntil);
		json.writeStringProperty("due", life.dueAt().map(Instant::toString).orElse(""));
		json.writeStringProperty("expires", life.expiresAt().map(Instant::toString).orElse(""));
		json.writeStringProperty("asks", life.asks().map(action -> action.id()).orElse(""));
		json.writeNumberProperty("sightings", sightings);
		json.writeStringProperty("last_seen", lastSeen);
		array(json, "labels", labels);
		array(json, "markings", markings);
		array(json, "indicates", actors);
		json.writeStringProperty("model", life.model());
		json.writeStringProperty("why", why);
	}

	private static void array(JsonGenerator json, String name, List<String> values) {
		json.writeArrayPropertyStart(name);
		values.forEach(json::writeString);
		json.writeEndArray();
	}
}
