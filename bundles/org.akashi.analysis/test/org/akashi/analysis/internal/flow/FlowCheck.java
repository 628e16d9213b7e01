package org.akashi.analysis.internal.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What the schema of Attack Flow 2.0.0 asks of a bundle: required properties, no others than it and STIX 2.1's common ones
 * know, types of what references lead to, and no reference of the flow that leads nowhere.
 */
final class FlowCheck {

	private static final Set<String> COMMON = Set.of("type", "spec_version", "id", "created_by_ref", "created", "modified", "revoked", "labels", "confidence",
			"lang", "external_references", "object_marking_refs", "granular_markings", "extensions");
	private static final Map<String, Set<String>> OWN = Map.of("attack-flow", Set.of("name!", "description", "scope!", "start_refs!"), "attack-action",
			Set.of("name!", "tactic_id", "tactic_ref", "technique_id", "technique_ref", "description", "execution_start", "execution_end", "command_ref",
					"asset_refs", "effect_refs"),
			"attack-asset", Set.of("name!", "description", "object_ref"), "attack-condition",
			Set.of("description!", "pattern", "pattern_type", "pattern_version", "on_true_refs", "on_false_refs"), "attack-operator", Set.of("operator!", "effect_refs"));
	private static final Map<String, String> LEADS = Map.of("start_refs", "(attack-action|attack-condition)--.*", "effect_refs",
			"(attack-action|attack-operator|attack-condition)--.*", "on_true_refs", "(attack-action|attack-operator|attack-condition)--.*", "asset_refs",
			"attack-asset--.*", "technique_ref", "attack-pattern--.*");
	private static final Set<String> SCOPES = Set.of("incident", "campaign", "threat-actor", "malware", "attack-tree", "other");

	private FlowCheck() {
	}

	/** What is wrong with a bundle. */
	static List<String> faults(JsonNode bundle) {
		List<String> faults = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (JsonNode object : bundle.get("objects")) {
			if (!ids.add(object.get("id").asString())) {
				faults.add("twice: " + object.get("id"));
			}
		}
		int flows = 0;
		for (JsonNode object : bundle.get("objects")) {
			String type = object.get("type").asString();
			flows += type.equals("attack-flow") ? 1 : 0;
			if (OWN.containsKey(type)) {
				own(type, object, faults);
			}
			LEADS.keySet().forEach(name -> leads(object, name, ids, faults));
		}
		if (flows != 1) {
			faults.add(flows + " flows");
		}
		if (!ids.contains(FlowDocument.EXTENSION)) {
			faults.add("no definition of the extension");
		}
		return faults;
	}

	private static void own(String type, JsonNode object, List<String> faults) {
		for (String name : object.propertyNames()) {
			if (!COMMON.contains(name) && !OWN.get(type).contains(name) && !OWN.get(type).contains(name + "!")) {
				faults.add(type + " knows no " + name);
			}
		}
		for (String name : OWN.get(type)) {
			if (name.endsWith("!") && !object.has(name.substring(0, name.length() - 1))) {
				faults.add(type + " lacks " + name);
			}
		}
		if (!object.get("id").asString().matches(type + "--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")) {
			faults.add("id " + object.get("id"));
		}
		if (!"new-sdo".equals(object.at("/extensions/" + FlowDocument.EXTENSION + "/extension_type").asString(""))) {
			faults.add(type + " lacks the extension");
		}
		for (String time : List.of("created", "modified")) {
			if (!object.get(time).asString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z")) {
				faults.add(time + " " + object.get(time));
			}
		}
		if (object.has("scope") && !SCOPES.contains(object.get("scope").asString())) {
			faults.add("scope " + object.get("scope"));
		}
	}

	private static void leads(JsonNode object, String name, Set<String> ids, List<String> faults) {
		JsonNode value = object.get(name);
		if (value == null) {
			return;
		}
		if (value.isArray() && value.isEmpty()) {
			faults.add(name + " is empty");
		}
		for (JsonNode reference : value.isArray() ? value : List.of(value)) {
			if (!reference.asString().matches(LEADS.get(name)) || !ids.contains(reference.asString())) {
				faults.add(object.get("id") + " " + name + " leads to " + reference);
			}
		}
	}
}
