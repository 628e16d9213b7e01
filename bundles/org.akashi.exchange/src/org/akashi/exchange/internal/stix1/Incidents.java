package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.model.Incident;

/** Incidents of STIX 1.x. STIX 2.1 has little for them yet: what it has no property for stands in the description. */
final class Incidents {

	private final Draft draft;
	private final Common common;
	private final Relations relations;
	private final Observations observations;

	Incidents(Common common, Observations observations, Relations relations) {
		this.common = common;
		this.observations = observations;
		this.relations = relations;
		draft = common.draft();
	}

	void take(XmlElement element, Scope outer) {
		element.use();
		Scope scope = common.scope(element, outer);
		List<String> notes = new ArrayList<>();
		if (scope.creator().equals(outer.creator())) {
			Optional<XmlElement> reporter = element.child("Reporter");
			String by = reporter.map(found -> common.source(found, outer)).orElse("");
			scope = scope.by(by);
		} else {
			String creator = scope.creator();
			element.child("Reporter").filter(reporter -> !common.source(reporter, outer).equals(creator)).flatMap(reporter -> reporter.child("Identity"))
					.map(identity -> identity.text("Name")).filter(name -> !name.isEmpty()).ifPresent(name -> notes.add("Reporter: " + name));
		}
		Incident incident = draft.make("incident", element, Draft.key(element), "", scope);
		String title = element.text("Title");
		incident.setName(title.isEmpty() ? Draft.key(element) : title);
		element.children("External_ID").forEach(id -> Common.reference(incident, id.attribute("source").isEmpty() ? "external-id" : id.attribute("source"),
				id.text(), ""));
		element.children("URL").forEach(url -> Common.reference(incident, "url", "", url.text()));
		element.all("Categories", "Category").forEach(category -> incident.getLabels().add(Common.worded(category.text())));
		times(element, notes);
		notes(element, notes);
		Draft.set(incident, "description", Common.noted(Common.description(element), notes));
		incident.setConfidence(Common.confidence(element));
		draft.add(incident);
		List<String> self = List.of(incident.getId());
		identities(element, self, scope);
		related(element, self, scope);
	}

	private static void times(XmlElement element, List<String> notes) {
		element.child("Time").ifPresent(time -> time.children().forEach(found -> {
			String text = found.text();
			if (!text.isEmpty()) {
				notes.add(found.local().replace('_', ' ') + ": " + text);
			}
		}));
	}

	private static void notes(XmlElement element, List<String> notes) {
		Common.note(notes, element, "Status", "Status");
		element.children("Intended_Effect").forEach(effect -> notes.add("Intended effect: " + effect.deepText()));
		for (String name : List.of("Security_Compromise", "Discovery_Method", "Impact_Assessment", "Contact", "Affected_Assets", "COA_Taken")) {
			Common.note(notes, element, name, name.replace('_', ' '));
		}
		element.child("History").ifPresent(history -> history.children("History_Item").forEach(item -> notes.add("History: " + item.deepText())));
	}

	private void identities(XmlElement element, List<String> self, Scope scope) {
		for (String role : List.of("Victim", "Responder", "Coordinator")) {
			for (XmlElement found : element.children(role)) {
				String id = role.equals("Victim") ? common.identity(found, scope) : common.source(found, scope);
				if (!id.isEmpty()) {
					draft.alias("direct:" + id, id);
					draft.tie(self, "direct:" + id, List.of("targets"), false, role, null, found, scope);
				}
			}
		}
	}

	private void related(XmlElement element, List<String> self, Scope scope) {
		relations.in(element, "Related_Indicators", "Related_Indicator", "Indicator", self, List.of("indicates"), true, scope);
		relations.in(element, "Leveraged_TTPs", "Leveraged_TTP", "TTP", self, List.of("uses"), false, scope);
		relations.in(element, "Attributed_Threat_Actors", "Threat_Actor", "Threat_Actor", self, List.of("attributed-to"), false, scope);
		relations.in(element, "Related_Incidents", "Related_Incident", "Incident", self, List.of(), false, scope);
		relations.in(element, "COA_Requested", "Course_Of_Action", "Course_Of_Action", self, List.of(), false, scope);
		for (XmlElement related : element.all("Related_Observables", "Related_Observable")) {
			String description = related.text("Relationship");
			Integer confidence = Common.confidence(related);
			related.child("Observable").flatMap(observable -> observations.observed(observable, scope)).ifPresent(id -> {
				draft.alias("direct:" + id, id);
				draft.tie(self, "direct:" + id, List.of(), false, description, confidence, related, scope);
			});
		}
	}
}
