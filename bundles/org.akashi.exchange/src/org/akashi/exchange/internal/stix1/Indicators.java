package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.exchange.internal.stix1.Observations.Expression;
import org.akashi.model.Indicator;
import org.akashi.model.Sighting;

/** Indicators of STIX 1.x, their test mechanisms and their sightings. */
final class Indicators {

	private static final Map<String, String> TYPES = Map.of("malicious-e-mail", "malicious-activity", "ip-watchlist", "malicious-activity",
			"file-hash-watchlist", "malicious-activity", "domain-watchlist", "malicious-activity", "url-watchlist", "malicious-activity",
			"malware-artifacts", "malicious-activity", "c2", "malicious-activity", "anonymization", "anonymization", "compromised", "compromised",
			"benign", "benign");

	private final Draft draft;
	private final Common common;
	private final Observations observations;
	private final Relations relations;

	Indicators(Common common, Observations observations, Relations relations) {
		this.common = common;
		this.observations = observations;
		this.relations = relations;
		draft = common.draft();
	}

	/** Makes the indicators of one element: one of its observables, one of each test mechanism. */
	void take(XmlElement element, Scope outer) {
		element.use();
		Scope scope = common.scope(element, outer);
		String key = Draft.key(element);
		List<String> made = new ArrayList<>();
		Optional<Expression> expression = expression(element, new HashSet<>());
		if (expression.isPresent()) {
			made.add(indicator(element, key, "", "stix", negated(element, expression.get()), scope));
		}
		int number = 0;
		for (XmlElement test : element.all("Test_Mechanisms", "Test_Mechanism")) {
			for (String[] rule : TestMechanisms.rules(test, draft)) {
				made.add(indicator(element, key, made.isEmpty() ? "" : "test" + ++number, rule[0], rule[1], scope));
			}
		}
		if (made.isEmpty()) {
			draft.sink().loss(element.path(), element.line(), element.text("Title") + " " + key, "Nothing in it can be sought by a pattern of STIX 2.1.");
			return;
		}
		relations.of(element, "Indicated_TTP", "TTP", made, List.of("indicates"), false, scope);
		relations.in(element, "Suggested_COAs", "Suggested_COA", "Course_Of_Action", made, List.of("investigates", "mitigates"), true, scope);
		relations.in(element, "Related_Indicators", "Related_Indicator", "Indicator", made, List.of(), false, scope);
		relations.in(element, "Related_Campaigns", "Related_Campaign", "Campaign", made, List.of("indicates"), false, scope);
		sightings(element, made.getFirst(), scope);
	}

	private static String negated(XmlElement element, Expression expression) {
		if (element.attribute("negate").equals("true") && !expression.inner().isEmpty() && !expression.inner().contains(" AND ")
				&& !expression.inner().contains(" OR ")) {
			return "[" + expression.inner().replaceFirst(" (=|!=|LIKE|MATCHES|IN|<|>|<=|>=) ", " NOT $1 ") + "]";
		}
		return expression.text();
	}

	private Optional<Expression> expression(XmlElement element, Set<XmlElement> under) {
		if (!under.add(element)) {
			return Optional.empty();
		}
		Optional<XmlElement> composite = element.child("Composite_Indicator_Expression");
		List<Expression> parts = new ArrayList<>();
		element.children("Observable").forEach(observable -> observations.pattern(observable).ifPresent(parts::add));
		element.child("Observables").ifPresent(all -> all.children("Observable")
				.forEach(observable -> observations.pattern(observable).ifPresent(parts::add)));
		boolean any = true;
		if (composite.isPresent()) {
			any = composite.get().attribute("operator").equalsIgnoreCase("OR");
			for (XmlElement part : composite.get().children("Indicator")) {
				XmlElement target = part.attribute("idref").isEmpty() ? part : draft.element(part.attribute("idref")).orElse(null);
				if (target == null) {
					draft.sink().loss(part.path(), part.line(), part.attribute("idref"), "The indicator that it refers to is not in the file.");
				} else {
					expression(target, under).ifPresent(parts::add);
				}
			}
		}
		under.remove(element);
		return Observations.joined(parts, any);
	}

	private String indicator(XmlElement element, String key, String distinct, String patternType, String pattern, Scope scope) {
		Indicator indicator = draft.make("indicator", element, key, distinct, scope);
		Draft.set(indicator, "name", element.text("Title"));
		List<String> notes = new ArrayList<>();
		element.children("Type").forEach(type -> {
			String word = Common.worded(type.text());
			String known = TYPES.getOrDefault(word, word.equals("anonymization") ? word : "");
			if (!known.isEmpty() && !indicator.getIndicatorTypes().contains(known)) {
				indicator.getIndicatorTypes().add(known);
			}
			if (!word.equals(known)) {
				indicator.getLabels().add(word);
			}
		});
		element.children("Alternative_ID").forEach(id -> Common.reference(indicator, "alternative-id", id.text(), ""));
		Common.note(notes, element, "Likely_Impact", "Likely impact");
		Draft.set(indicator, "description", Common.noted(Common.description(element), notes));
		indicator.setPattern(pattern);
		indicator.setPatternType(patternType);
		indicator.setConfidence(Common.confidence(element));
		valid(element, indicator);
		common.phases(element, indicator.getKillChainPhases());
		draft.add(indicator);
		return indicator.getId();
	}

	private void valid(XmlElement element, Indicator indicator) {
		Optional<XmlElement> valid = element.child("Valid_Time_Position");
		String from = valid.map(time -> Times.of(time.text("Start_Time"))).orElse("");
		String until = valid.map(time -> Times.of(time.text("End_Time"))).orElse("");
		indicator.setValidFrom(from.isEmpty() ? indicator.getCreated() : from);
		if (!until.isEmpty() && until.compareTo(indicator.getValidFrom()) > 0) {
			indicator.setValidUntil(until);
		} else if (!until.isEmpty()) {
			draft.sink().loss(valid.orElseThrow().path(), valid.get().line(), until, "An indicator can't end before it begins.");
		}
	}

	private void sightings(XmlElement element, String indicator, Scope scope) {
		int number = 0;
		Optional<XmlElement> list = element.child("Sightings");
		for (XmlElement found : list.map(sightings -> sightings.children("Sighting")).orElse(List.of())) {
			String key = "sighting:" + indicator + number++;
			Sighting sighting = draft.make("sighting", found, key, "", scope.at(Times.of(found.attribute("timestamp"))));
			sighting.setSightingOfRef(indicator);
			String time = Times.of(found.attribute("timestamp"));
			Draft.set(sighting, "first_seen", time);
			Draft.set(sighting, "last_seen", time);
			Draft.set(sighting, "description", Common.description(found));
			sighting.setConfidence(Common.confidence(found));
			found.child("Source").ifPresent(source -> {
				String identity = common.source(source, scope);
				if (!identity.isEmpty()) {
					sighting.getWhereSightedRefs().add(identity);
				}
			});
			for (XmlElement related : found.all("Related_Observables", "Related_Observable")) {
				related.child("Observable").flatMap(observable -> observations.observed(observable, scope)).ifPresent(sighting.getObservedDataRefs()::add);
			}
			draft.add(sighting);
		}
		String count = list.map(sightings -> sightings.attribute("sightings_count")).orElse("");
		if (number == 0 && count.matches("[1-9]\\d{0,8}")) {
			Sighting sighting = draft.make("sighting", element, "sighting:" + indicator, "", scope);
			sighting.setSightingOfRef(indicator);
			sighting.setCount(Integer.valueOf(count));
			draft.add(sighting);
		}
	}
}
