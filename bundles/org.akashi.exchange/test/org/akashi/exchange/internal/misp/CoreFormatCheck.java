package org.akashi.exchange.internal.misp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of MISP core format for JSON (draft-dulaunoy-misp-core-format, section 2), taken strictly. */
final class CoreFormatCheck {

	private static final Set<String> CATEGORIES = Set.of("Antivirus detection", "Artifacts dropped", "Attribution", "External analysis", "Financial fraud",
			"Internal reference", "Network activity", "Other", "Payload delivery", "Payload installation", "Payload type", "Persistence mechanism", "Person",
			"Social network", "Support Tool", "Targeting data");
	private static final String UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

	private final List<String> faults = new ArrayList<>();

	private CoreFormatCheck() {
	}

	/** What is wrong with an event, by path. */
	static List<String> faults(ObjectNode event) {
		CoreFormatCheck check = new CoreFormatCheck();
		check.event(event);
		return check.faults;
	}

	private void event(ObjectNode event) {
		text(event, "uuid", UUID, "Event");
		text(event, "info", "(?s).+", "Event");
		text(event, "timestamp", "\\d+", "Event");
		text(event, "threat_level_id", "[1-4]", "Event");
		text(event, "analysis", "[0-2]", "Event");
		text(event, "distribution", "[0-4]", "Event");
		flag(event, "published", "Event");
		try {
			LocalDate.parse(MispJson.text(event, "date"));
		} catch (DateTimeParseException e) {
			faults.add("Event.date: " + event.get("date"));
		}
		text(event.get("Orgc"), "name", ".+", "Event.Orgc");
		text(event.get("Orgc"), "uuid", UUID, "Event.Orgc");
		Set<String> uuids = new HashSet<>();
		for (ObjectNode attribute : MispJson.objects(event, "Attribute")) {
			attribute(attribute, "Event.Attribute", uuids);
		}
		for (ObjectNode object : MispJson.objects(event, "Object")) {
			object(object, uuids);
		}
		for (ObjectNode report : MispJson.objects(event, "EventReport")) {
			text(report, "uuid", UUID, "EventReport");
			text(report, "name", "(?s).+", "EventReport");
			text(report, "content", "(?s).*", "EventReport");
		}
		aside(event, "Event");
	}

	private void object(ObjectNode object, Set<String> uuids) {
		String path = "Event.Object{" + MispJson.text(object, "name") + "}";
		text(object, "uuid", UUID, path);
		text(object, "name", ".+", path);
		text(object, "meta-category", ".+", path);
		text(object, "timestamp", "\\d+", path);
		if (MispJson.objects(object, "Attribute").isEmpty()) {
			faults.add(path + ": no attributes");
		}
		for (ObjectNode attribute : MispJson.objects(object, "Attribute")) {
			text(attribute, "object_relation", ".+", path);
			attribute(attribute, path + ".Attribute", uuids);
		}
		for (ObjectNode reference : MispJson.objects(object, "ObjectReference")) {
			text(reference, "uuid", UUID, path + ".ObjectReference");
			text(reference, "referenced_uuid", UUID, path + ".ObjectReference");
			text(reference, "relationship_type", ".+", path + ".ObjectReference");
		}
	}

	private void attribute(ObjectNode attribute, String at, Set<String> uuids) {
		String path = at + "{" + MispJson.text(attribute, "type") + "}";
		text(attribute, "uuid", UUID, path);
		uuids.add(MispJson.text(attribute, "uuid"));
		text(attribute, "type", ".+", path);
		text(attribute, "value", "(?s).+", path);
		text(attribute, "timestamp", "\\d+", path);
		flag(attribute, "to_ids", path);
		if (!CATEGORIES.contains(MispJson.text(attribute, "category"))) {
			faults.add(path + ".category: " + attribute.get("category"));
		}
		if (attribute.has("data")) {
			try {
				Base64.getDecoder().decode(MispJson.text(attribute, "data"));
			} catch (IllegalArgumentException e) {
				faults.add(path + ".data is no base 64");
			}
		}
		for (String seen : List.of("first_seen", "last_seen")) {
			if (!MispJson.text(attribute, seen).isEmpty() && MispTime.instant(MispJson.text(attribute, seen)).isEmpty()) {
				faults.add(path + "." + seen + ": " + attribute.get(seen));
			}
		}
		aside(attribute, path);
	}

	private void aside(ObjectNode element, String path) {
		for (ObjectNode tag : MispJson.objects(element, "Tag")) {
			text(tag, "name", "(?s).+", path + ".Tag");
		}
		for (ObjectNode sighting : MispJson.objects(element, "Sighting")) {
			if (!MispJson.text(sighting, "type").matches("[012]")) {
				faults.add(path + ".Sighting.type: " + sighting.get("type"));
			}
		}
		for (ObjectNode galaxy : MispJson.objects(element, "Galaxy")) {
			text(galaxy, "type", ".+", path + ".Galaxy");
			for (ObjectNode cluster : MispJson.objects(galaxy, "GalaxyCluster")) {
				text(cluster, "value", "(?s).+", path + ".GalaxyCluster");
			}
		}
	}

	private void text(JsonNode element, String key, String pattern, String path) {
		JsonNode value = element == null ? null : element.get(key);
		if (value == null || !value.isString() || !value.stringValue().matches(pattern)) {
			faults.add(path + "." + key + ": " + value);
		}
	}

	private void flag(ObjectNode element, String key, String path) {
		if (element.get(key) == null || !element.get(key).isBoolean()) {
			faults.add(path + "." + key + " is no truth value: " + element.get(key));
		}
	}
}
