package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.model.AttackPattern;
import org.akashi.model.CoreObject;
import org.akashi.model.Identity;
import org.akashi.model.Infrastructure;
import org.akashi.model.Malware;
import org.akashi.model.Tool;

/**
 * Tactics, techniques and procedures: what one of STIX 1.x says of behaviour, resources and victims are objects of their
 * own in 2.1.
 */
final class Ttps {

	private static final Map<String, String> MALWARE = Map.of("automated-transfer-scripts", "unknown", "adware", "adware", "dialer", "unknown",
			"bot", "bot", "bot-credential-theft", "bot", "bot-ddos", "ddos", "remote-access-trojan", "remote-access-trojan", "rogue-antivirus",
			"rogue-security-software", "rootkit", "rootkit");

	private final Draft draft;
	private final Common common;
	private final Observations observations;
	private final Relations relations;

	Ttps(Common common, Observations observations, Relations relations) {
		this.common = common;
		this.observations = observations;
		this.relations = relations;
		draft = common.draft();
	}

	void take(XmlElement element, Scope outer) {
		element.use();
		Scope scope = common.scope(element, outer);
		String key = Draft.key(element);
		List<String> made = new ArrayList<>();
		element.child("Behavior").ifPresent(behavior -> {
			behavior.all("Malware", "Malware_Instance").forEach(found -> made.add(malware(found, element, key, scope)));
			behavior.all("Attack_Patterns", "Attack_Pattern").forEach(found -> made.add(attack(found, element, key, scope)));
			behavior.all("Exploits", "Exploit").forEach(found -> made.add(attack(found, element, key, scope)));
		});
		element.child("Resources").ifPresent(resources -> {
			resources.all("Tools", "Tool").forEach(found -> made.add(tool(found, element, key, scope)));
			resources.child("Infrastructure").ifPresent(found -> made.add(infrastructure(found, element, key, scope)));
			resources.all("Personas", "Persona").forEach(found -> persona(found, made, scope));
		});
		element.children("Victim_Targeting").forEach(victim -> victim(victim, element, key, scope, made));
		if (made.isEmpty()) {
			made.add(attack(element, element, key, scope));
		}
		relations.in(element, "Exploit_Targets", "Exploit_Target", "Exploit_Target", made, List.of("exploits", "targets"), false, scope);
		relations.in(element, "Related_TTPs", "Related_TTP", "TTP", made, List.of("uses"), false, scope);
	}

	/** What a part of the whole has alike: name, description with that of the whole, intended effects, phases. */
	private void common(CoreObject object, XmlElement part, XmlElement whole, List<String> notes) {
		String title = part.text("Title");
		String name = title.isEmpty() ? part.text("Name") : title;
		Draft.set(object, "name", name.isEmpty() ? whole.text("Title").isEmpty() ? object.getId() : whole.text("Title") : name);
		whole.children("Intended_Effect").forEach(effect -> notes.add("Intended effect: " + effect.deepText()));
		if (!whole.text("Title").isEmpty() && !name.isEmpty() && !whole.text("Title").equals(name)) {
			notes.add("Title: " + whole.text("Title"));
		}
		String description = Common.description(part);
		String outer = part == whole ? "" : Common.description(whole);
		Draft.set(object, "description", Common.noted(description.isEmpty() ? outer : outer.isEmpty() ? description : description + "\n\n" + outer, notes));
	}

	private String distinct(String type, String key, XmlElement part) {
		return draft.has(Draft.id(type, key)) ? part.path() : "";
	}

	private String malware(XmlElement part, XmlElement whole, String key, Scope scope) {
		Malware malware = draft.make("malware", part, key, distinct("malware", key, part), scope);
		malware.setIsFamily(Boolean.FALSE);
		List<String> notes = new ArrayList<>();
		List<String> names = part.children("Name").stream().map(XmlElement::text).filter(text -> !text.isEmpty()).toList();
		part.children("Type").forEach(type -> {
			String word = Common.worded(type.text());
			String known = MALWARE.getOrDefault(word, word);
			if (!malware.getMalwareTypes().contains(known)) {
				malware.getMalwareTypes().add(known);
			}
			if (!known.equals(word)) {
				notes.add("Malware type: " + type.text());
			}
		});
		common(malware, part, whole, notes);
		if (!names.isEmpty()) {
			names.stream().filter(name -> !name.equals(malware.getName())).forEach(malware.getAliases()::add);
		}
		common.phases(whole, malware.getKillChainPhases());
		draft.add(malware);
		return malware.getId();
	}

	private String attack(XmlElement part, XmlElement whole, String key, Scope scope) {
		AttackPattern attack = draft.make("attack-pattern", part, key, distinct("attack-pattern", key, part), scope);
		common(attack, part, whole, new ArrayList<>());
		Common.reference(attack, "capec", part.attribute("capec_id"), "");
		common.phases(whole, attack.getKillChainPhases());
		draft.add(attack);
		return attack.getId();
	}

	private String tool(XmlElement part, XmlElement whole, String key, Scope scope) {
		Tool tool = draft.make("tool", part, key, distinct("tool", key, part), scope);
		List<String> notes = new ArrayList<>();
		part.children("Type").forEach(type -> tool.getToolTypes().add(Common.worded(type.text())));
		Common.note(notes, part, "Vendor", "Vendor");
		Common.note(notes, part, "Service_Pack", "Service pack");
		part.all("References", "Reference").forEach(reference -> Common.reference(tool, "reference", "", reference.deepText()));
		common(tool, part, whole, notes);
		Draft.set(tool, "tool_version", part.text("Version"));
		common.phases(whole, tool.getKillChainPhases());
		draft.add(tool);
		return tool.getId();
	}

	private String infrastructure(XmlElement part, XmlElement whole, String key, Scope scope) {
		Infrastructure infrastructure = draft.make("infrastructure", part, key, distinct("infrastructure", key, part), scope);
		part.children("Type").forEach(type -> infrastructure.getInfrastructureTypes().add(type(Common.worded(type.text()))));
		common(infrastructure, part, whole, new ArrayList<>());
		common.phases(whole, infrastructure.getKillChainPhases());
		draft.add(infrastructure);
		part.child("Observable_Characterization").ifPresent(characterization -> characterization.children("Observable")
				.forEach(observable -> observations.observed(observable, scope).ifPresent(id -> {
					draft.alias("direct:" + id, id);
					draft.tie(List.of(infrastructure.getId()), "direct:" + id, List.of("consists-of"), false, "", null, observable, scope);
				})));
		return infrastructure.getId();
	}

	private static String type(String word) {
		return word.contains("c2") || word.contains("command-and-control") ? "command-and-control" : word.contains("anonymization") ? "anonymization"
				: word.contains("hosting") ? "hosting-malware" : word;
	}

	private void persona(XmlElement found, List<String> made, Scope scope) {
		String id = common.identity(found, scope);
		if (!id.isEmpty()) {
			made.add(id);
		}
	}

	private void victim(XmlElement victim, XmlElement whole, String key, Scope scope, List<String> made) {
		List<String> others = List.copyOf(made);
		String named = victim.child("Identity").map(identity -> common.identity(identity, scope)).orElse("");
		List<String> notes = new ArrayList<>();
		Common.note(notes, victim, "Targeted_Systems", "Targeted systems");
		Common.note(notes, victim, "Targeted_Information", "Targeted information");
		String id = named;
		if (named.isEmpty()) {
			Identity identity = draft.make("identity", victim, key, distinct("identity", key, victim), scope);
			identity.setName(whole.text("Title").isEmpty() ? "Victims" : whole.text("Title"));
			identity.setIdentityClass("class");
			Draft.set(identity, "description", Common.noted(Common.description(whole), notes));
			draft.add(identity);
			id = identity.getId();
		} else if (!notes.isEmpty()) {
			draft.sink().loss(victim.path(), victim.line(), String.join("; ", notes), "The identity of the victim has no place for it.");
		}
		draft.alias(key, id);
		draft.alias("direct:" + id, id);
		if (!others.isEmpty()) {
			draft.tie(others, "direct:" + id, List.of("targets"), false, "", null, victim, scope);
		}
		made.add(id);
		victim.all("Targeted_Technical_Details", "Observable").forEach(observable -> observations.observed(observable, scope));
	}
}
