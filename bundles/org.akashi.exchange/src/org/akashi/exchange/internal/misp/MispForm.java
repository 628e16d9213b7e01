package org.akashi.exchange.internal.misp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.stix.StixIds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an event into the form that MISP core format demands: UUIDs and times are there and well formed, numbers are texts, truth values are
 * truth values. What an element says stays.
 */
final class MispForm {

	private static final Set<String> FLAGS = Set.of("to_ids", "disable_correlation", "deleted", "published", "locked");
	private static final Set<String> TEXTS = Set.of("timestamp", "publish_timestamp", "threat_level_id", "analysis", "distribution", "sharing_group_id", "value",
			"type", "date_sighting", "template_version", "info", "category", "comment", "name");

	/** Lists of objects, and what each of these must say. */
	private static final Map<String, String> LISTS = Map.of("Tag", "name", "Galaxy", "type", "Sighting", "type", "ShadowAttribute", "value");

	private final String seed;
	private final String timestamp;

	/** For one event, which has a UUID and a timestamp or gets them. */
	private MispForm(ObjectNode event) {
		String uuid = MispJson.text(event, "uuid");
		seed = StixIds.isId("misp--" + uuid.toLowerCase(Locale.ROOT)) ? uuid : StixIds.named("misp", "event " + MispJson.text(event, "info")).substring(6);
		String time = MispJson.text(event, "timestamp");
		timestamp = time.matches("\\d{1,11}") ? time : MispTime.instant(MispJson.text(event, "date")).map(at -> Long.toString(at.getEpochSecond())).orElse("0");
	}

	/** Brings an event into form. */
	static void apply(ObjectNode event) {
		MispForm form = new MispForm(event);
		form.element(event, "event");
		if (MispJson.text(event, "info").isEmpty()) {
			event.put("info", "MISP event");
		}
		if (MispJson.text(event, "date").isEmpty() || !MispJson.text(event, "date").matches("\\d{4}-\\d\\d-\\d\\d")) {
			event.put("date", MispTime.instant(form.timestamp).map(MispTime::stix).orElse("1970-01-01").substring(0, 10));
		}
		one(event, "threat_level_id", "[1-4]", "4");
		one(event, "analysis", "[0-2]", "0");
		one(event, "distribution", "[0-4]", "0");
		form.attributes(event, "event");
		form.reports(event);
		int number = 0;
		for (ObjectNode object : MispJson.objects(event, "Object")) {
			String at = "object " + number++;
			form.element(object, at);
			missing(object, "name", "unknown");
			missing(object, "meta-category", "misc");
			form.attributes(object, at);
		}
	}

	private void reports(ObjectNode event) {
		int number = 0;
		for (ObjectNode report : MispJson.objects(event, "EventReport")) {
			element(report, "report " + number++);
			missing(report, "name", "Report");
			report.put("content", MispJson.text(report, "content"));
		}
	}

	private void attributes(ObjectNode element, String where) {
		int number = 0;
		for (ObjectNode attribute : MispJson.objects(element, "Attribute")) {
			missing(attribute, "timestamp", MispJson.text(element, "timestamp"));
			String at = where + " attribute " + number++;
			element(attribute, at);
			missing(attribute, "type", "other");
			String type = MispJson.text(attribute, "type");
			missing(attribute, "category", MappingTables.INSTANCE.type(type).map(MappingTables.Type::category).orElse("Other"));
			if (!attribute.has("to_ids")) {
				attribute.put("to_ids", false);
			}
			if (!where.equals("event")) {
				missing(attribute, "object_relation", type);
			}
		}
	}

	private void element(ObjectNode element, String where) {
		for (String key : List.copyOf(element.propertyNames())) {
			JsonNode value = element.get(key);
			if (FLAGS.contains(key) && !value.isBoolean()) {
				element.put(key, MispJson.isTrue(MispJson.text(value)));
			} else if (TEXTS.contains(key) && !value.isString() && !value.isContainer() && !value.isNull()) {
				element.put(key, MispJson.text(value));
			}
		}
		String uuid = MispJson.text(element, "uuid");
		if (!StixIds.isId("misp--" + uuid.toLowerCase(Locale.ROOT))) {
			element.put("uuid", where.equals("event") ? seed : StixIds.named("misp", seed + " " + where).substring(6));
		}
		if (!MispJson.text(element, "timestamp").matches("\\d{1,11}")) {
			element.put("timestamp", timestamp);
		}
		LISTS.forEach((key, must) -> list(element, key, must));
	}

	/** A list of objects that say what they must; what stands there otherwise says nothing to MISP. */
	private static void list(ObjectNode element, String key, String must) {
		JsonNode value = element.get(key);
		if (value == null) {
			return;
		}
		List<ObjectNode> members = MispJson.objects(element, key).stream().filter(member -> !MispJson.text(member, must).isEmpty()).toList();
		element.remove(key);
		members.forEach(member -> {
			TEXTS.forEach(text -> {
				if (member.get(text) != null && member.get(text).isNumber()) {
					member.put(text, MispJson.text(member, text));
				}
			});
			MispJson.list(element, key).add(member);
		});
	}

	private static void missing(ObjectNode element, String key, String value) {
		if (MispJson.text(element, key).isEmpty()) {
			element.put(key, value);
		}
	}

	private static void one(ObjectNode element, String key, String pattern, String value) {
		if (!MispJson.text(element, key).matches(pattern)) {
			element.put(key, value);
		}
	}
}
