package org.akashi.exchange.internal.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.stix.Tlp;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

class MispReaderTest {

	private static ObjectNode event() {
		ObjectNode event = SampleEvents.event("An event");
		MispJson.list(event, "Attribute").add(SampleEvents.attribute("domain", "evil.example.com", true));
		return event;
	}

	private static ObjectNode back(Conversions read) {
		return Meaning.export(read.objects, Map.of()).events().getFirst();
	}

	private static void comesBack(ObjectNode event, Conversions read) {
		assertEquals(List.of(), AttributeTypesTest.errors(read.objects));
		ObjectNode again = back(read);
		assertEquals(List.of(), Meaning.missing(event, again, ""));
		assertEquals(List.of(), CoreFormatCheck.faults(again));
	}

	private static int confidence(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new MispReader().confidence(new FileHead("x.json", bytes, bytes.length));
	}

	@Test
	void isSureOfEventsAndNotOfStix() {
		assertTrue(confidence("{\"Event\": {\"info\": \"x\"}}") > 90);
		assertTrue(confidence("{\"response\": {\"Attribute\": []}}") >= 80);
		assertTrue(confidence("{\"type\":\"bundle\",\"objects\":[{\"spec_version\":\"2.1\",\"labels\":[\"misp:type=\\\"AS\\\"\"]}]}") < 20);
		assertEquals(0, confidence("<Event/>"));
	}

	@Test
	void anUnpublishedEventIsAGroupingOfAll() {
		ObjectNode event = event();
		Conversions read = Conversions.of(event.toString());
		ObjectNode grouping = read.only("grouping");
		assertEquals("grouping--" + event.get("uuid").stringValue(), grouping.get("id").stringValue());
		assertEquals("An event", grouping.get("name").stringValue());
		assertEquals(4, grouping.get("object_refs").size());
		assertEquals("identity--" + SampleEvents.uuid("org"), grouping.get("created_by_ref").stringValue());
		comesBack(event, read);
	}

	@Test
	void aPublishedEventIsAReport() {
		ObjectNode event = event();
		event.put("published", true).put("publish_timestamp", "1700000100");
		Conversions read = Conversions.of("{\"Event\":" + event + "}");
		assertEquals("2023-11-14T22:15:00Z", read.only("report").get("published").stringValue());
		comesBack(event, read);
	}

	@Test
	void anEmptyEventSaysSo() {
		ObjectNode event = SampleEvents.event("Nothing");
		Conversions read = Conversions.of(event.toString());
		assertTrue(read.only("note").get("content").stringValue().contains("empty"));
		comesBack(event, read);
	}

	@ParameterizedTest
	@CsvSource({ "tlp:white,WHITE", "tlp:green,GREEN", "TLP:AMBER,AMBER", "tlp:red,RED", "tlp:clear,CLEAR_2", "tlp:amber+strict,AMBER_STRICT_2" })
	void tlpTagsAreMarkings(String tag, Tlp tlp) {
		ObjectNode event = event();
		MispJson.list(event, "Tag").addObject().put("name", tag);
		MispJson.list((ObjectNode) event.get("Attribute").get(0), "Tag").addObject().put("name", tag);
		Conversions read = Conversions.of(event.toString());
		assertEquals(tlp.id(), read.only("indicator").get("object_marking_refs").get(0).stringValue());
		assertEquals(tlp.id(), read.only("grouping").get("object_marking_refs").get(0).stringValue());
		assertEquals(1, read.json("marking-definition").size());
		comesBack(event, read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "admiralty-scale:information-credibility=\"2\";70",
			"estimative-language:likelihood-probability=\"almost-certain\";95", "misp:confidence-level=\"fairly-confident\";50" })
	void tagsOfScalesAreConfidence(String tag, int confidence) {
		ObjectNode event = event();
		MispJson.list((ObjectNode) event.get("Attribute").get(0), "Tag").addObject().put("name", tag).put("colour", "#ffffff");
		Conversions read = Conversions.of(event.toString());
		assertEquals(confidence, read.only("indicator").get("confidence").intValue());
		assertTrue(MispJson.texts(read.only("indicator").get("labels")).contains(tag));
		comesBack(event, read);
	}

	@Test
	void killChainTagsArePhasesAndOthersLabels() {
		ObjectNode event = event();
		MispJson.list((ObjectNode) event.get("Attribute").get(0), "Tag").addObject().put("name", "kill-chain:Command and Control");
		MispJson.list((ObjectNode) event.get("Attribute").get(0), "Tag").addObject().put("name", "osint:source-type=\"blog-post\"");
		Conversions read = Conversions.of(event.toString());
		ObjectNode indicator = read.only("indicator");
		assertTrue(indicator.get("kill_chain_phases").toString().contains("\"command-and-control\""));
		assertTrue(MispJson.texts(indicator.get("labels")).contains("osint:source-type=\"blog-post\""));
		comesBack(event, read);
	}

	@Test
	void clustersAreActorsAndTheirIndicatorsIndicateThem() {
		ObjectNode event = event();
		ObjectNode galaxy = MispJson.list((ObjectNode) event.get("Attribute").get(0), "Galaxy").addObject();
		galaxy.put("uuid", SampleEvents.uuid("galaxy")).put("name", "Threat Actor").put("type", "threat-actor").put("description", "Actors");
		ObjectNode cluster = galaxy.putArray("GalaxyCluster").addObject();
		cluster.put("uuid", SampleEvents.uuid("cluster")).put("type", "threat-actor").put("value", "Mallory Bear").put("description", "A bear.");
		cluster.putObject("meta").putArray("synonyms").add("Mallory Bear").add("MB-1");
		((ObjectNode) cluster.get("meta")).putArray("cfr-suspected-victims").add("Nowhere");
		Conversions read = Conversions.of(event.toString());
		ObjectNode actor = read.only("threat-actor");
		assertEquals("[\"MB-1\"]", actor.get("aliases").toString());
		assertEquals("Nowhere", actor.get("x_misp_cfr_suspected_victims").get(0).stringValue());
		assertTrue(read.json("relationship").stream().anyMatch(one -> one.get("relationship_type").stringValue().equals("indicates")));
		comesBack(event, read);
		ObjectNode bare = Meaning.export(ObjectTemplatesTest.withoutExtensions(read), Map.of()).events().getFirst();
		ObjectNode again = (ObjectNode) bare.get("Attribute").get(0).get("Galaxy").get(0).get("GalaxyCluster").get(0);
		assertEquals("Mallory Bear", again.get("value").stringValue());
		assertTrue(again.get("meta").has("cfr-suspected-victims"), again.toString());
	}

	@Test
	void everyGalaxyHasItsType() {
		MappingTables.INSTANCE.galaxies().forEach((type, galaxy) -> {
			ObjectNode event = SampleEvents.event(type);
			ObjectNode of = MispJson.list(event, "Galaxy").addObject();
			of.put("uuid", SampleEvents.uuid(type)).put("name", type).put("type", type).put("description", "About " + type);
			of.putArray("GalaxyCluster").addObject().put("uuid", SampleEvents.uuid("c" + type)).put("type", type).put("value", "Some one").put("description", "d")
					.putObject("meta").put("external_id", "T1").put("ISO", "JP").put("country", "JP").putArray("refs").add("https://example.com/1");
			Conversions read = Conversions.of(event.toString());
			assertEquals(1, read.json(galaxy.stixType()).stream().filter(one -> one.has("labels")).count(), type);
			comesBack(event, read);
		});
	}

	@Test
	void clustersOfOtherGalaxiesAreKept() {
		ObjectNode event = SampleEvents.event("surveillance");
		ObjectNode galaxy = MispJson.list(event, "Galaxy").addObject();
		galaxy.put("uuid", SampleEvents.uuid("sv")).put("name", "Surveillance Vendor").put("type", "surveillance-vendor").put("description", "Vendors");
		galaxy.putArray("GalaxyCluster").addObject().put("uuid", SampleEvents.uuid("v")).put("value", "Eye Ltd").put("description", "They look.");
		Conversions read = Conversions.of(event.toString());
		assertEquals("Eye Ltd", read.only("x-misp-galaxy-cluster").get("x_misp_value").stringValue());
		comesBack(event, read);
	}

	@Test
	void sightingsSayWhoSawWhat() {
		ObjectNode event = event();
		ObjectNode attribute = (ObjectNode) event.get("Attribute").get(0);
		for (String type : List.of("0", "1", "2")) {
			ObjectNode sighting = MispJson.list(attribute, "Sighting").addObject();
			sighting.put("uuid", SampleEvents.uuid("sighting " + type)).put("type", type).put("date_sighting", "1700000500").put("source", "sensor");
			sighting.putObject("Organisation").put("name", "Other Team").put("uuid", SampleEvents.uuid("other"));
		}
		Conversions read = Conversions.of(event.toString());
		ObjectNode sighting = read.only("sighting");
		assertEquals(read.only("indicator").get("id"), sighting.get("sighting_of_ref"));
		assertEquals("identity--" + SampleEvents.uuid("other"), sighting.get("where_sighted_refs").get(0).stringValue());
		assertEquals("strongly-disagree", read.only("opinion").get("opinion").stringValue());
		assertEquals("Expiration sighting", read.only("note").get("abstract").stringValue());
		comesBack(event, read);
	}

	@Test
	void reportsAndProposalsAreNotes() {
		ObjectNode event = event();
		ObjectNode attribute = (ObjectNode) event.get("Attribute").get(0);
		String uuid = attribute.get("uuid").stringValue();
		MispJson.list(event, "EventReport").addObject().put("uuid", SampleEvents.uuid("report")).put("name", "What happened").put("content",
				"They used @[attribute](" + uuid + ").").put("timestamp", SampleEvents.TIME).put("distribution", "5");
		MispJson.list(attribute, "ShadowAttribute").addObject().put("uuid", SampleEvents.uuid("shadow")).put("type", "domain").put("category", "Network activity")
				.put("value", "evil2.example.com").put("old_id", "17").put("timestamp", SampleEvents.TIME);
		MispJson.list(event, "ShadowAttribute").addObject().put("uuid", SampleEvents.uuid("shadow2")).put("type", "ip-dst").put("category", "Network activity")
				.put("value", "203.0.113.77").put("timestamp", SampleEvents.TIME);
		Conversions read = Conversions.of(event.toString());
		assertEquals(3, read.json("note").size());
		ObjectNode report = read.json("note").stream().filter(note -> note.get("abstract").stringValue().equals("What happened")).findFirst().orElseThrow();
		assertEquals("indicator--" + uuid, report.get("object_refs").get(0).stringValue());
		comesBack(event, read);
	}

	@Test
	void allElseOfAnEventComesBackToo() {
		ObjectNode event = event();
		event.put("extends_uuid", SampleEvents.uuid("base")).put("locked", false).put("attribute_count", "1").put("sharing_group_id", "4").put("distribution", "4");
		event.putObject("SharingGroup").put("name", "Friends").put("uuid", SampleEvents.uuid("group"));
		event.putObject("Org").put("name", "Owner").put("uuid", SampleEvents.uuid("owner"));
		MispJson.list(event, "RelatedEvent").addObject().putObject("Event").put("uuid", SampleEvents.uuid("related")).put("info", "Another");
		ObjectNode attribute = (ObjectNode) event.get("Attribute").get(0);
		attribute.put("distribution", "1").put("disable_correlation", true).put("comment", "said\nso").put("event_id", "12").put("id", "99").put("object_id", "0");
		Conversions read = Conversions.of(event.toString());
		assertEquals(SampleEvents.uuid("related"), read.only("grouping").get("external_references").get(0).get("external_id").stringValue());
		comesBack(event, read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "{\"Event\":%s}", "[{\"Event\":%s}]", "{\"response\":[{\"Event\":%s}]}", "{\"response\":{\"Event\":%s}}", "{\"response\":[%s]}" })
	void eventsComeInManyFrames(String frame) {
		Conversions read = Conversions.of(frame.replace("%s", event().toString()));
		assertEquals(1, read.json("grouping").size());
		assertEquals(1, read.json("indicator").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"response\":{\"Attribute\":[%s]}}", "{\"Attribute\":[%s]}", "[%s]", "%s", "{\"response\":[{\"Attribute\":%s}]}" })
	void attributesComeWithoutEvents(String frame) {
		Conversions read = Conversions.of(frame.replace("%s", SampleEvents.attribute("domain", "evil.example.com", true).toString()));
		assertEquals(1, read.json("indicator").size());
		assertEquals(0, read.json("grouping").size());
	}

	@Test
	void severalEventsShareTheirOrganisation() {
		ObjectNode other = SampleEvents.event("Another");
		Conversions read = Conversions.of("{\"response\":[{\"Event\":" + event() + "},{\"Event\":" + other + "}]}");
		assertEquals(2, read.json("grouping").size());
		assertEquals(2, Meaning.export(read.objects, Map.of()).events().size());
	}

	@Test
	void theSameBytesGiveTheSameObjects() {
		ObjectNode event = event();
		((ObjectNode) event.get("Attribute").get(0)).remove("uuid");
		event.remove("uuid");
		assertEquals(Conversions.of(event.toString()).json().toString(), Conversions.of(event.toString()).json().toString());
	}

	@Test
	void twoElementsWithOneUuidAreTwoThings() {
		ObjectNode event = event();
		ObjectNode second = SampleEvents.attribute("domain", "other.example.com", true);
		second.put("uuid", event.get("Attribute").get(0).get("uuid").stringValue());
		MispJson.list(event, "Attribute").add(second);
		Conversions read = Conversions.of(event.toString());
		assertEquals(2, read.json("indicator").size());
		assertTrue(read.problems.getFirst().getMessage().contains("stands twice"), read.problems.toString());
		assertEquals(2, back(read).get("Attribute").size());
	}

	@Test
	void oddPartsAreNamedWithTheirPlaceAndTheRestIsRead() {
		ObjectNode event = event();
		MispJson.list(event, "Attribute").add("just a text");
		MispJson.list(event, "Attribute").addObject().put("type", "md5");
		MispJson.list(event, "Attribute").addObject().put("value", "alone");
		MispJson.list(event, "Attribute").add(SampleEvents.attribute("ip-dst", "203.0.113.1", true).put("uuid", "not-a-uuid").put("timestamp", "yesterday"));
		event.put("Object", "none");
		Conversions read = Conversions.of(event.toPrettyString());
		assertEquals(2, read.json("indicator").size());
		assertEquals(4, read.losses.size(), read.losses.toString());
		assertEquals(List.of(), AttributeTypesTest.errors(read.objects));
		String said = read.problems.toString();
		assertTrue(said.contains("$.Attribute[2]: The attribute has no value"), said);
		assertTrue(said.contains("\"not-a-uuid\" is no UUID"), said);
		assertTrue(said.contains("\"yesterday\" is no time"), said);
		assertTrue(said.contains("Line "), said);
	}

	@Test
	void wrongTypesHarmNobody() {
		String[] wrong = { "null", "7", "true", "[]", "{}", "[[[]]]", "\"\"", "{\"a\":[1]}" };
		for (String key : List.of("uuid", "info", "date", "timestamp", "Orgc", "Tag", "Galaxy", "Attribute", "Object", "EventReport", "Sighting", "RelatedEvent",
				"ShadowAttribute", "published", "threat_level_id")) {
			for (String value : wrong) {
				ObjectNode event = event();
				event.set(key, Conversions.tree(value));
				Conversions read = Conversions.of(event.toString());
				assertEquals(List.of(), AttributeTypesTest.errors(read.objects), key + " " + value);
				assertEquals(List.of(), CoreFormatCheck.faults(back(read)).stream().filter(fault -> !fault.contains("no attributes")).toList(), key + " " + value);
			}
		}
		for (String key : List.of("uuid", "category", "to_ids", "timestamp", "Tag", "Galaxy", "Sighting", "ShadowAttribute", "comment", "data", "first_seen", "deleted")) {
			for (String value : wrong) {
				ObjectNode event = event();
				((ObjectNode) event.get("Attribute").get(0)).set(key, Conversions.tree(value));
				Conversions read = Conversions.of(event.toString());
				assertEquals(List.of(), AttributeTypesTest.errors(read.objects), key + " " + value);
			}
		}
	}

	@Test
	void whatIsNestedTooDeepIsLeftOutAndNamed() {
		String deep = "[".repeat(200_000) + "]".repeat(200_000);
		Conversions read = Conversions.of(event().put("x", 1).toString().replace("\"x\":1", "\"x\":" + deep));
		assertEquals(1, read.json("indicator").size());
		assertTrue(read.losses.stream().anyMatch(loss -> loss.reason().contains("Nested deeper")), read.losses.toString());
	}

	@Test
	void aFileThatBreaksOffIsReadUpToThere() {
		String whole = "{\"Event\":" + event().toString();
		Conversions read = Conversions.of(whole.substring(0, whole.lastIndexOf("\"Object\"")) + "\"Obj");
		assertEquals(1, read.json("indicator").size());
		assertTrue(read.losses.toString().contains("Not JSON from here on"), read.losses.toString());
	}

	@Test
	void whatIsNoMispIsRefused() {
		CoreException none = assertThrows(CoreException.class, () -> new MispReader().read(InputFile.of("a.json", "{\"a\":1}".getBytes(StandardCharsets.UTF_8)),
				new Conversions(), new NullProgressMonitor()));
		assertEquals(ExchangeStatus.UNSUPPORTED, none.getStatus().getCode());
		CoreException broken = assertThrows(CoreException.class, () -> new MispReader().read(InputFile.of("a.json", "}{".getBytes(StandardCharsets.UTF_8)),
				new Conversions(), new NullProgressMonitor()));
		assertEquals(ExchangeStatus.BROKEN, broken.getStatus().getCode());
	}

	@Test
	void anAttachmentIsAnArtifactAndBadBase64IsNamed() {
		ObjectNode event = SampleEvents.event("attachment");
		MispJson.list(event, "Attribute").add(SampleEvents.attribute("attachment", "a.bin", false));
		MispJson.list(event, "Attribute").add(SampleEvents.attribute("attachment", "b.bin", false).put("data", "no base 64!"));
		Conversions read = Conversions.of(event.toString());
		assertEquals(2, read.json("artifact").size());
		assertTrue(read.problems.toString().contains("not base 64"), read.problems.toString());
		assertEquals(List.of(), AttributeTypesTest.errors(read.objects));
	}

	@Test
	void aCancelledReadingEnds() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new MispReader().read(InputFile.of("a.json", event().toString().getBytes(StandardCharsets.UTF_8)),
				new Conversions(), monitor));
	}

	@Test
	void extensionsStandOnlyWhereTheyAreNeeded() {
		Conversions read = Conversions.of("{\"response\":{\"Attribute\":[" + SampleEvents.attribute("domain", "evil.example.com", true) + "]}}");
		assertFalse(read.json().toString().contains(Kept.ID));
		assertEquals(0, read.json("extension-definition").size());
	}
}
