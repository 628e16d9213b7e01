package org.akashi.exchange.internal.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

/** STIX through MISP and back keeps what MISP can hold, with the same ids. */
class StixAgainTest {

	private static final String TIMES = "\"created\":\"2023-02-01T00:00:00.000Z\",\"modified\":\"2023-02-01T00:00:00.000Z\"";

	private static StixObject object(String type, String properties) {
		return StixReader.read("{\"type\":\"" + type + "\",\"spec_version\":\"2.1\",\"id\":\"" + type + "--" + SampleEvents.uuid(type) + "\"," + properties + "}");
	}

	private static Conversions again(List<StixObject> objects) {
		Conversions read = Conversions.of(Meaning.export(objects, Map.of()).text());
		assertEquals(List.of(), AttributeTypesTest.errors(read.objects));
		return read;
	}

	@ParameterizedTest
	@ValueSource(strings = { "[domain-name:value = 'evil.example.com']", "[url:value = 'https://example.com/']", "[mutex:name = 'm']",
			"[file:name = 'a.exe' AND file:hashes.MD5 = '0123456789abcdef0123456789abcdef']" })
	void anIndicatorKeepsItsIdAndPattern(String pattern) {
		StixObject indicator = object("indicator", TIMES + ",\"description\":\"seen\",\"pattern\":\"" + pattern + "\",\"pattern_type\":\"stix\",\"valid_from\":\"2023-02-01T00:00:00Z\"");
		ObjectNode again = again(List.of(indicator)).only("indicator");
		assertEquals(indicator.getId(), again.get("id").stringValue());
		assertEquals(org.akashi.stix.pattern.Patterns.parse(pattern).canonical().toString(),
				org.akashi.stix.pattern.Patterns.parse(again.get("pattern").stringValue()).canonical().toString());
		assertEquals("2023-02-01T00:00:00.000Z", again.get("modified").stringValue());
	}

	@Test
	void aGroupHasTheSameNamesAndIdAgain() {
		StixObject group = object("intrusion-set", TIMES + ",\"name\":\"Mallory Bear\",\"description\":\"A bear.\",\"aliases\":[\"MB\"],\"goals\":[\"money\"],"
				+ "\"resource_level\":\"government\",\"external_references\":[{\"source_name\":\"mitre-attack\",\"external_id\":\"G9999\"}]");
		ObjectNode again = again(List.of(group)).only("intrusion-set");
		assertEquals(group.getId(), again.get("id").stringValue());
		for (String property : List.of("name", "description", "aliases", "goals", "resource_level", "external_references", "created", "modified")) {
			assertTrue(again.has(property), property);
		}
		assertEquals("[\"MB\"]", again.get("aliases").toString());
		assertEquals("G9999", again.get("external_references").get(0).get("external_id").stringValue());
	}

	@Test
	void markingsStay() {
		StixObject indicator = object("indicator", TIMES + ",\"pattern\":\"[domain-name:value = 'x.example.com']\",\"pattern_type\":\"stix\","
				+ "\"valid_from\":\"2023-02-01T00:00:00Z\",\"object_marking_refs\":[\"" + org.akashi.stix.Tlp.AMBER.id() + "\"],\"labels\":[\"my label\"]");
		ObjectNode again = again(List.of(indicator)).only("indicator");
		assertEquals(org.akashi.stix.Tlp.AMBER.id(), again.get("object_marking_refs").get(0).stringValue());
		assertTrue(MispJson.texts(again.get("labels")).contains("my label"));
	}
}
