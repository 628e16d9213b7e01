package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.CourseOfAction;
import org.akashi.model.Vulnerability;

/** Exploit targets and courses of action of STIX 1.x. */
final class Targets {

	private final Draft draft;
	private final Common common;
	private final Relations relations;
	private final Observations observations;

	Targets(Common common, Observations observations, Relations relations) {
		this.common = common;
		this.observations = observations;
		this.relations = relations;
		draft = common.draft();
	}

	void target(XmlElement element, Scope outer) {
		element.use();
		Scope scope = common.scope(element, outer);
		String key = Draft.key(element);
		List<String> made = new ArrayList<>();
		for (String kind : List.of("Vulnerability", "Weakness", "Configuration")) {
			element.children(kind).forEach(part -> made.add(vulnerability(part, element, key, scope)));
		}
		if (made.isEmpty()) {
			made.add(vulnerability(element, element, key, scope));
		}
		relations.in(element, "Potential_COAs", "Potential_COA", "Course_Of_Action", made, List.of("mitigates"), true, scope);
		relations.in(element, "Related_Exploit_Targets", "Related_Exploit_Target", "Exploit_Target", made, List.of(), false, scope);
	}

	private String vulnerability(XmlElement part, XmlElement whole, String key, Scope scope) {
		Vulnerability vulnerability = draft.make("vulnerability", part, key, draft.has(Draft.id("vulnerability", key)) ? part.path() : "", scope);
		String title = part.text("Title");
		String outer = whole.text("Title");
		String cve = part.text("CVE_ID");
		String cwe = part.text("CWE_ID");
		String cce = part.text("CCE_ID");
		vulnerability.setName(!title.isEmpty() ? title : !outer.isEmpty() ? outer : !(cve + cwe + cce).isEmpty() ? cve + cwe + cce : key);
		Common.reference(vulnerability, "cve", cve, "");
		Common.reference(vulnerability, "cwe", cwe, "");
		Common.reference(vulnerability, "cce", cce, "");
		Common.reference(vulnerability, "osvdb", part.text("OSVDB_ID"), "");
		part.all("References", "Reference").forEach(reference -> Common.reference(vulnerability, "reference",
				reference.deepText().startsWith("http") ? "" : reference.deepText(), reference.deepText().startsWith("http") ? reference.deepText() : ""));
		List<String> notes = new ArrayList<>();
		for (String name : List.of("CVSS_Score", "Discovered_DateTime", "Published_DateTime", "Affected_Software", "Source")) {
			Common.note(notes, part, name, name.replace('_', ' '));
		}
		if (!title.isEmpty() && !outer.isEmpty() && !title.equals(outer)) {
			notes.add("Title: " + outer);
		}
		String description = Common.description(part);
		String more = part == whole ? "" : Common.description(whole);
		Draft.set(vulnerability, "description", Common.noted(description.isEmpty() ? more : more.isEmpty() ? description : description + "\n\n" + more, notes));
		draft.add(vulnerability);
		return vulnerability.getId();
	}

	void action(XmlElement element, Scope outer) {
		element.use();
		Scope scope = common.scope(element, outer);
		CourseOfAction action = draft.make("course-of-action", element, Draft.key(element), "", scope);
		String title = element.text("Title");
		action.setName(title.isEmpty() ? Draft.key(element) : title);
		element.children("Type").forEach(type -> action.getLabels().add(Common.worded(type.text())));
		List<String> notes = new ArrayList<>();
		Common.note(notes, element, "Stage", "Stage");
		element.child("Objective").ifPresent(objective -> {
			String text = Common.description(objective);
			Integer confidence = Common.confidence(objective);
			notes.add("Objective: " + (text.isEmpty() ? objective.deepText() : text) + (confidence == null ? "" : " (confidence " + confidence + ")"));
		});
		element.child("Parameter_Observables").ifPresent(parameters -> parameters.children("Observable")
				.forEach(observable -> observations.pattern(observable).ifPresent(expression -> notes.add("Parameters: " + expression.text()))));
		for (String statement : List.of("Impact", "Cost", "Efficacy")) {
			element.children(statement).forEach(found -> {
				String text = Common.description(found);
				notes.add(statement + ": " + Actors.value(found) + (text.isEmpty() ? "" : ", " + text));
			});
		}
		Draft.set(action, "description", Common.noted(Common.description(element), notes));
		draft.add(action);
		relations.in(element, "Related_COAs", "Related_COA", "Course_Of_Action", List.of(action.getId()), List.of(), false, scope);
	}
}
