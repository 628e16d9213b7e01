package org.akashi.exchange.internal.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.node.ObjectNode;

/** Objects of every template that is mapped, into STIX and back. */
class ObjectTemplatesTest {

	static Stream<String> templates() {
		return MappingTables.INSTANCE.objects().keySet().stream().filter(name -> MappingTables.INSTANCE.template(name).isPresent());
	}

	static Stream<String> observables() {
		// A section alone is no file: it has neither name nor hashes of one.
		return templates().filter(name -> !name.equals("pe-section")).filter(name -> MappingTables.INSTANCE.object(name).orElseThrow().mode().equals("observable"));
	}

	private static ObjectNode event(ObjectNode... objects) {
		ObjectNode event = SampleEvents.event(objects[0].get("name").stringValue());
		for (ObjectNode object : objects) {
			MispJson.list(event, "Object").add(object);
		}
		return event;
	}

	@ParameterizedTest
	@MethodSource("templates")
	void comesBackAsItWas(String template) {
		for (boolean detect : List.of(true, false)) {
			ObjectNode event = event(SampleEvents.object(template, detect));
			Conversions read = Conversions.of(event.toString());
			assertEquals(List.of(), AttributeTypesTest.errors(read.objects));
			assertEquals(List.of(), read.losses);
			Meaning.Export back = Meaning.export(read.objects, Map.of());
			assertEquals(List.of(), Meaning.missing(event, back.events().getFirst(), "Event"));
			assertEquals(List.of(), CoreFormatCheck.faults(back.events().getFirst()));
			assertTrue(back.report().lossless(), () -> back.report().losses().toString());
		}
	}

	/** What other tools leave when they drop our extension. */
	static List<StixObject> withoutExtensions(Conversions read) {
		List<StixObject> bare = new ArrayList<>();
		for (ObjectNode object : read.json()) {
			if (object.get("extensions") instanceof ObjectNode extensions) {
				extensions.remove(Kept.ID);
				if (extensions.isEmpty()) {
					object.remove("extensions");
				}
			}
			bare.add(StixReader.read(object.toString()));
		}
		return bare;
	}

	@ParameterizedTest
	@MethodSource("observables")
	void observablesAloneGiveTheValuesAgain(String template) {
		ObjectNode object = SampleEvents.object(template, true);
		Conversions read = Conversions.of(event(object).toString());
		assertEquals(List.of(), read.json("x-misp-object"), () -> template + read.problems);
		List<ObjectNode> back = MispJson.objects(Meaning.export(withoutExtensions(read), Map.of()).events().getFirst(), "Object");
		Set<String> values = new TreeSet<>();
		back.forEach(one -> MispJson.objects(one, "Attribute").forEach(attribute -> values.add(MispJson.text(attribute, "value").toLowerCase())));
		List<String> missing = new ArrayList<>();
		for (ObjectNode attribute : MispJson.objects(object, "Attribute")) {
			// An artifact has no name, and a protocol that STIX demands anyway doesn't tell whether MISP had it.
			boolean untold = Set.of("payload_bin", "protocol").contains(MispJson.text(attribute, "object_relation"));
			if (!untold && !values.contains(MispJson.text(attribute, "value").toLowerCase())) {
				missing.add(MispJson.text(attribute, "object_relation"));
			}
		}
		assertEquals(List.of(), missing, read.problems.toString());
		assertEquals(template, back.getFirst().get("name").stringValue());
	}

	@Test
	void objectsOfOtherTemplatesAreKeptWhole() {
		ObjectNode object = SampleEvents.object("file", true);
		object.put("name", "my-own-template");
		ObjectNode event = event(object);
		Conversions read = Conversions.of(event.toString());
		ObjectNode custom = read.only("x-misp-object");
		assertEquals("my-own-template", custom.get("x_misp_name").stringValue());
		assertEquals(object.get("Attribute").size(), custom.get("x_misp_attributes").size());
		assertEquals(List.of(), Meaning.missing(event, Meaning.export(read.objects, Map.of()).events().getFirst(), ""));
		ObjectNode bare = Meaning.export(withoutExtensions(read), Map.of()).events().getFirst();
		assertEquals(object.get("Attribute").size(), bare.get("Object").get(0).get("Attribute").size());
	}

	@Test
	void aPortableExecutableLiesWithinItsFile() {
		ObjectNode file = SampleEvents.object("file", true);
		ObjectNode pe = SampleEvents.object("pe", true);
		ObjectNode section = SampleEvents.object("pe-section", false);
		refer(file, pe, "includes");
		refer(pe, section, "includes");
		ObjectNode event = event(file, pe, section);
		Conversions read = Conversions.of(event.toString());
		ObjectNode extension = (ObjectNode) read.json("file").stream().filter(one -> one.has("extensions")).findFirst().orElseThrow().get("extensions").get("windows-pebinary-ext");
		assertEquals("exe", extension.get("pe_type").stringValue());
		assertEquals(1, extension.get("sections").size());
		assertEquals(1, read.json("indicator").size());
		assertEquals(List.of(), AttributeTypesTest.errors(read.objects));
		assertEquals(List.of(), Meaning.missing(event, Meaning.export(read.objects, Map.of()).events().getFirst(), ""));
		List<ObjectNode> bare = MispJson.objects(Meaning.export(withoutExtensions(read), Map.of()).events().getFirst(), "Object");
		assertEquals(List.of("file", "pe", "pe-section"), bare.stream().map(one -> one.get("name").stringValue()).toList());
	}

	@Test
	void valuesOfARegistryKeyStandInIt() {
		ObjectNode key = SampleEvents.object("registry-key", true);
		ObjectNode one = SampleEvents.object("registry-key-value", true);
		ObjectNode two = SampleEvents.object("registry-key-value", true);
		two.put("uuid", SampleEvents.uuid("second value"));
		MispJson.objects(two, "Attribute").forEach(attribute -> attribute.put("uuid", SampleEvents.uuid("second " + attribute.get("uuid"))));
		key.putArray("Attribute").add(SampleEvents.attribute("regkey", "HKEY_LOCAL_MACHINE\\X", true).put("object_relation", "key"));
		refer(key, one, "contains");
		refer(key, two, "contains");
		Conversions read = Conversions.of(event(key, one, two).toString());
		assertEquals(2, read.only("windows-registry-key").get("values").size());
		assertEquals(List.of(), Meaning.missing(event(key, one, two), Meaning.export(read.objects, Map.of()).events().getFirst(), ""));
	}

	private static void refer(ObjectNode from, ObjectNode to, String kind) {
		MispJson.list(from, "ObjectReference").addObject().put("uuid", SampleEvents.uuid(from + kind + to)).put("object_uuid", MispJson.text(from, "uuid"))
				.put("referenced_uuid", MispJson.text(to, "uuid")).put("relationship_type", kind);
	}

	@Test
	void referencesBecomeRelationshipsAndComeBack() {
		ObjectNode url = SampleEvents.object("url", true);
		ObjectNode asn = SampleEvents.object("asn", false);
		refer(url, asn, "Connects To");
		ObjectNode event = event(url, asn);
		Conversions read = Conversions.of(event.toString());
		ObjectNode relation = read.json("relationship").stream().filter(one -> !one.get("relationship_type").stringValue().equals("based-on")).findFirst().orElseThrow();
		assertEquals("connects-to", relation.get("relationship_type").stringValue());
		assertEquals("indicator--" + url.get("uuid").stringValue(), relation.get("source_ref").stringValue());
		assertEquals("observed-data--" + asn.get("uuid").stringValue(), relation.get("target_ref").stringValue());
		assertEquals(List.of(), Meaning.missing(event, Meaning.export(read.objects, Map.of()).events().getFirst(), ""));
	}

	@Test
	void displayNamesGoToTheAddressThatIsMadeOfThem() {
		assertTrue(ObjectObservables.belongs("Jane Q. Public", "jane.public@example.com"));
		assertTrue(ObjectObservables.belongs("John Fitzgerald Kennedy", "jfk@example.com"));
		assertEquals(false, ObjectObservables.belongs("Marie Curie", "diana@example.com"));
	}
}
