package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.akashi.model.Campaign;
import org.akashi.model.ThreatActor;

/** Threat actors and campaigns of STIX 1.x. */
final class Actors {

	private final Draft draft;
	private final Common common;
	private final Relations relations;

	Actors(Common common, Relations relations) {
		this.common = common;
		this.relations = relations;
		draft = common.draft();
	}

	void actor(XmlElement element, Scope outer) {
		element.use();
		Scope scope = common.scope(element, outer);
		ThreatActor actor = draft.make("threat-actor", element, Draft.key(element), "", scope);
		List<String> notes = new ArrayList<>();
		String identity = element.child("Identity").map(found -> common.identity(found, scope)).orElse("");
		String title = element.text("Title");
		String named = element.child("Identity").map(found -> found.text("Name")).orElse("");
		actor.setName(!title.isEmpty() ? title : !named.isEmpty() ? named : Draft.key(element));
		for (XmlElement type : element.children("Type")) {
			String text = value(type);
			actor.getThreatActorTypes().add(type(Common.worded(text)));
			notes.add("Type: " + text);
			rest(type, notes);
		}
		for (XmlElement motivation : element.children("Motivation")) {
			motive(actor, motivation, notes);
		}
		element.children("Sophistication").forEach(sophistication -> skill(actor, sophistication, notes));
		element.children("Intended_Effect").forEach(effect -> {
			actor.getGoals().add(value(effect));
			rest(effect, notes);
		});
		element.children("Planning_And_Operational_Support").forEach(support -> notes.add("Planning and operational support: " + value(support)));
		Draft.set(actor, "description", Common.noted(Common.description(element), notes));
		actor.setConfidence(Common.confidence(element));
		draft.add(actor);
		List<String> self = List.of(actor.getId());
		if (!identity.isEmpty()) {
			draft.alias("direct:" + identity, identity);
			draft.tie(self, "direct:" + identity, List.of("attributed-to"), false, "", null, element, scope);
		}
		relations.in(element, "Observed_TTPs", "Observed_TTP", "TTP", self, List.of("uses", "targets"), false, scope);
		relations.in(element, "Associated_Campaigns", "Associated_Campaign", "Campaign", self, List.of("attributed-to"), true, scope);
		relations.in(element, "Associated_Actors", "Associated_Actor", "Threat_Actor", self, List.of(), false, scope);
	}

	private static void skill(ThreatActor actor, XmlElement sophistication, List<String> notes) {
		String word = Common.worded(value(sophistication));
		Draft.set(actor, "sophistication", switch (word) {
			case "practitioner" -> "intermediate";
			case "novice", "aspirant" -> "minimal";
			default -> word;
		});
		rest(sophistication, notes);
	}

	/** The value of a statement, or its text where it is none. */
	static String value(XmlElement statement) {
		return statement.child("Value").map(XmlElement::text).orElseGet(statement::text);
	}

	/** What a statement says besides its value. */
	static void rest(XmlElement statement, List<String> notes) {
		String description = Common.description(statement);
		if (!description.isEmpty()) {
			notes.add(statement.local().replace('_', ' ') + " (" + value(statement) + "): " + description);
		}
		Integer confidence = Common.confidence(statement);
		if (confidence != null) {
			notes.add(statement.local().replace('_', ' ') + " (" + value(statement) + "), confidence: " + confidence);
		}
	}

	private static String type(String word) {
		return word.contains("espionage") || word.contains("state") ? "nation-state" : word.contains("hacktivist") ? "hacktivist"
				: word.contains("insider") ? "insider-disgruntled" : word.contains("ecrime") || word.contains("credential-theft") || word.contains("cash-out")
						? "criminal" : word.contains("hacker") ? "hacker" : "unknown";
	}

	private static void motive(ThreatActor actor, XmlElement motivation, List<String> notes) {
		String text = value(motivation);
		String word = text.toLowerCase(Locale.ROOT);
		String known = word.contains("ideolog") || word.contains("religio") ? "ideology" : word.contains("financ") || word.contains("economic") ? "personal-gain"
				: word.contains("ego") ? "personal-satisfaction" : word.contains("political") ? "ideology" : word.contains("military") ? "dominance"
						: word.contains("opportunis") ? "accidental" : Common.worded(text);
		if (actor.getPrimaryMotivation() == null) {
			actor.setPrimaryMotivation(known);
		} else if (!actor.getPrimaryMotivation().equals(known) && !actor.getSecondaryMotivations().contains(known)) {
			actor.getSecondaryMotivations().add(known);
		}
		notes.add("Motivation: " + text);
		rest(motivation, notes);
	}

	void campaign(XmlElement element, Scope outer) {
		element.use();
		Scope scope = common.scope(element, outer);
		Campaign campaign = draft.make("campaign", element, Draft.key(element), "", scope);
		List<String> names = element.all("Names", "Name").stream().map(XmlElement::text).filter(text -> !text.isEmpty()).toList();
		String title = element.text("Title");
		campaign.setName(!title.isEmpty() ? title : names.isEmpty() ? Draft.key(element) : names.getFirst());
		names.stream().filter(name -> !name.equals(campaign.getName())).forEach(campaign.getAliases()::add);
		List<String> notes = new ArrayList<>();
		Common.note(notes, element, "Status", "Status");
		List<String> effects = new ArrayList<>();
		element.children("Intended_Effect").forEach(effect -> {
			effects.add(value(effect));
			rest(effect, notes);
		});
		Draft.set(campaign, "objective", String.join(", ", effects));
		Common.note(notes, element, "Activity", "Activity");
		Draft.set(campaign, "description", Common.noted(Common.description(element), notes));
		campaign.setConfidence(Common.confidence(element));
		draft.add(campaign);
		List<String> self = List.of(campaign.getId());
		relations.in(element, "Related_TTPs", "Related_TTP", "TTP", self, List.of("uses", "targets"), false, scope);
		relations.in(element, "Related_Incidents", "Related_Incident", "Incident", self, List.of("attributed-to"), true, scope);
		relations.in(element, "Related_Indicators", "Related_Indicator", "Indicator", self, List.of("indicates"), true, scope);
		element.children("Attribution").forEach(attribution -> attribution(attribution, self, scope));
		relations.in(element, "Associated_Campaigns", "Associated_Campaign", "Campaign", self, List.of(), false, scope);
	}

	private void attribution(XmlElement attribution, List<String> self, Scope scope) {
		relations.of(attribution, "Attributed_Threat_Actor", "Threat_Actor", self, List.of("attributed-to"), false, scope);
	}
}
