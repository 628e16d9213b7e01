package org.akashi.exchange.internal.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import tools.jackson.databind.node.ObjectNode;

/** Events by chance, each the same after the way through STIX and back. */
class GeneratedEventsTest {

	private static final List<String> TYPES = List.copyOf(MappingTables.INSTANCE.types().keySet());
	private static final List<String> TEMPLATES = List.copyOf(MappingTables.INSTANCE.objects().keySet());
	private static final List<String> GALAXIES = List.copyOf(MappingTables.INSTANCE.galaxies().keySet());
	private static final String[] TAGS = { "tlp:amber", "tlp:clear", "osint:lifetime=\"perpetual\"", "kill-chain:Delivery", "admiralty-scale:source-reliability=\"b\"",
			"misp:confidence-level=\"rarely-confident\"", "日本語のタグ", "type:OSINT" };

	private Random random;
	private int number;

	private String uuid() {
		return SampleEvents.uuid("generated " + random.nextLong() + " " + number++);
	}

	private boolean sometimes(int of) {
		return random.nextInt(of) == 0;
	}

	private <T> T one(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private ObjectNode attribute(String type, String value) {
		ObjectNode attribute = SampleEvents.attribute(type, value, random.nextBoolean()).put("uuid", uuid());
		if (sometimes(4)) {
			attribute.put("comment", "Über \"a\\b\" ' \n% " + random.nextInt());
		}
		if (sometimes(6)) {
			attribute.put("first_seen", "2022-0" + (1 + random.nextInt(9)) + "-11T10:00:00.5+00:00").put("last_seen", "2023-01-11T10:00:00+00:00");
		}
		if (sometimes(5)) {
			attribute.put("distribution", Integer.toString(random.nextInt(5))).put("sharing_group_id", "3");
		}
		if (sometimes(8)) {
			attribute.put("deleted", true);
		}
		if (sometimes(5)) {
			attribute.put("disable_correlation", random.nextBoolean());
		}
		tags(attribute);
		if (sometimes(6)) {
			galaxy(attribute);
		}
		if (sometimes(7)) {
			MispJson.list(attribute, "Sighting").addObject().put("uuid", uuid()).put("type", Integer.toString(random.nextInt(3))).put("date_sighting", "1700001234")
					.put("source", sometimes(2) ? "" : "probe");
		}
		if (sometimes(9)) {
			MispJson.list(attribute, "ShadowAttribute").addObject().put("uuid", uuid()).put("type", type).put("value", value + "x").put("category", "Other")
					.put("timestamp", SampleEvents.TIME).put("proposal_to_delete", random.nextBoolean());
		}
		return attribute;
	}

	private void tags(ObjectNode element) {
		for (int i = random.nextInt(3); i > 0; i--) {
			String tag = TAGS[random.nextInt(TAGS.length)];
			if (MispJson.objects(element, "Tag").stream().noneMatch(there -> MispJson.text(there, "name").equals(tag))) {
				ObjectNode made = MispJson.list(element, "Tag").addObject().put("name", tag);
				if (sometimes(2)) {
					made.put("colour", "#00ff00").put("exportable", true);
				}
			}
		}
	}

	private void galaxy(ObjectNode element) {
		String type = sometimes(5) ? "home-made" : one(GALAXIES);
		ObjectNode galaxy = MispJson.list(element, "Galaxy").addObject();
		galaxy.put("uuid", uuid()).put("name", "Galaxy of " + type).put("type", type).put("description", "All " + type).put("version", "3");
		ObjectNode cluster = galaxy.putArray("GalaxyCluster").addObject();
		cluster.put("uuid", uuid()).put("type", type).put("value", "Cluster " + random.nextInt(1000)).put("description", "What it is").put("tag_name", "misp-galaxy:x");
		ObjectNode meta = cluster.putObject("meta");
		meta.putArray("synonyms").add("Other name");
		meta.putArray("refs").add("https://example.com/" + random.nextInt(99));
		meta.put("attribution-confidence", "50");
	}

	private ObjectNode event() {
		ObjectNode event = SampleEvents.event("generated");
		event.put("uuid", uuid()).put("published", random.nextBoolean()).put("publish_timestamp", "1700009999");
		tags(event);
		if (sometimes(2)) {
			galaxy(event);
		}
		List<String> uuids = new ArrayList<>();
		for (int i = random.nextInt(8); i > 0; i--) {
			String type = one(TYPES);
			ObjectNode attribute = attribute(type, SampleEvents.value(type));
			uuids.add(attribute.get("uuid").stringValue());
			MispJson.list(event, "Attribute").add(attribute);
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			MispJson.list(event, "Object").add(object(uuids));
		}
		if (sometimes(3)) {
			MispJson.list(event, "EventReport").addObject().put("uuid", uuid()).put("name", "Report").put("content", "About @[attribute]("
					+ (uuids.isEmpty() ? uuid() : one(uuids)) + ")").put("timestamp", SampleEvents.TIME).put("deleted", false);
		}
		return event;
	}

	private ObjectNode object(List<String> uuids) {
		String template = sometimes(6) ? "home-made" : one(TEMPLATES);
		boolean known = MappingTables.INSTANCE.template(template).isPresent();
		ObjectNode object = SampleEvents.object(known ? template : "file", random.nextBoolean());
		object.put("uuid", uuid()).put("name", template).put("comment", sometimes(3) ? "an object" : "");
		List<ObjectNode> some = new ArrayList<>();
		for (ObjectNode attribute : MispJson.objects(object, "Attribute")) {
			if (sometimes(2)) {
				some.add(attribute(MispJson.text(attribute, "type"), MispJson.text(attribute, "value")).put("object_relation", MispJson.text(attribute, "object_relation")));
			}
		}
		object.remove("Attribute");
		some.forEach(attribute -> MispJson.list(object, "Attribute").add(attribute));
		if (some.isEmpty()) {
			MispJson.list(object, "Attribute").add(attribute("text", "alone").put("object_relation", "text"));
		}
		if (!uuids.isEmpty() && sometimes(2)) {
			MispJson.list(object, "ObjectReference").addObject().put("uuid", uuid()).put("object_uuid", MispJson.text(object, "uuid")).put("referenced_uuid", one(uuids))
					.put("relationship_type", "related-to").put("comment", "see there");
		}
		uuids.add(object.get("uuid").stringValue());
		return object;
	}

	@RepeatedTest(60)
	void comesBackTheSame(RepetitionInfo repetition) {
		random = new Random(repetition.getCurrentRepetition());
		ObjectNode event = event();
		Conversions read = Conversions.of(event.toString());
		assertEquals(List.of(), AttributeTypesTest.errors(read.objects));
		assertEquals(List.of(), read.losses);
		Meaning.Export export = Meaning.export(read.objects, Map.of());
		assertEquals(1, export.events().size());
		assertEquals(List.of(), Meaning.missing(event, export.events().getFirst(), "Event"));
		assertEquals(List.of(), CoreFormatCheck.faults(export.events().getFirst()));
		assertEquals(List.of(), export.report().losses());
	}
}
