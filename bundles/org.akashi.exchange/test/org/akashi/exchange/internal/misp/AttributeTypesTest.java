package org.akashi.exchange.internal.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.StixRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.node.ObjectNode;

/** Every attribute type that MISP has, into STIX and back. */
class AttributeTypesTest {

	static Stream<String> types() {
		return MappingTables.INSTANCE.types().keySet().stream();
	}

	static List<String> errors(List<StixObject> objects) {
		List<String> errors = new ArrayList<>();
		for (StixObject object : objects) {
			for (Finding finding : StixRules.check(object)) {
				if (finding.severity() == Finding.Severity.ERROR) {
					errors.add(object.getId() + " " + finding);
				}
			}
		}
		return errors;
	}

	private static ObjectNode event(ObjectNode attribute) {
		ObjectNode event = SampleEvents.event(attribute.get("type").stringValue());
		MispJson.list(event, "Attribute").add(attribute);
		return event;
	}

	@ParameterizedTest
	@MethodSource("types")
	void comesBackAsItWas(String type) {
		for (boolean detect : List.of(true, false)) {
			ObjectNode event = event(SampleEvents.attribute(type, SampleEvents.value(type), detect));
			Conversions read = Conversions.of(event.toString());
			assertEquals(List.of(), errors(read.objects));
			assertEquals(List.of(), read.losses);
			Meaning.Export back = Meaning.export(read.objects, Map.of());
			assertEquals(1, back.events().size());
			assertEquals(List.of(), Meaning.missing(event, back.events().getFirst(), "Event"));
			assertEquals(List.of(), CoreFormatCheck.faults(back.events().getFirst()));
			assertTrue(back.report().lossless(), () -> back.report().losses().toString());
		}
	}

	@ParameterizedTest
	@MethodSource("types")
	void mappedTypesNeedNothingKept(String type) {
		Mapping mapping = MappingTables.INSTANCE.attribute(type, false).orElse(null);
		ObjectNode event = event(SampleEvents.attribute(type, SampleEvents.value(type), true));
		Conversions read = Conversions.of(event.toString());
		boolean custom = read.json().stream().anyMatch(object -> object.get("type").stringValue().startsWith("x-misp-object-"));
		assertEquals(mapping == null, custom, type);
		if (mapping != null && mapping.domain().isEmpty()) {
			assertFalse(Kept.has(read.only("indicator")), type + " " + read.only("indicator"));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = {
			"domain;evil.example.com;[domain-name:value = 'evil.example.com']",
			"ip-dst;2001:db8::1;[network-traffic:dst_ref.type = 'ipv6-addr' AND network-traffic:dst_ref.value = '2001:db8::1']",
			"ip-src|port;203.0.113.4|80;[network-traffic:src_ref.type = 'ipv4-addr' AND network-traffic:src_ref.value = '203.0.113.4' AND network-traffic:src_port = '80']",
			"filename|md5;a.exe|0123456789abcdef0123456789abcdef;[file:name = 'a.exe' AND file:hashes.MD5 = '0123456789abcdef0123456789abcdef']",
			"regkey;HKCU\\Software\\X;[windows-registry-key:key = 'HKEY_CURRENT_USER\\\\Software\\\\X']",
			"mutex;it's;[mutex:name = 'it\\'s']",
			"AS;AS64500;[autonomous-system:number = '64500']",
			"port;8443;[network-traffic:dst_port = '8443']",
			"user-agent;Agent/1.0;[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'Agent/1.0']" })
	void patternsSayWhatTheAttributeSays(String type, String value, String pattern) {
		Conversions read = Conversions.of(event(SampleEvents.attribute(type, value, true)).toString());
		assertEquals(pattern, read.only("indicator").get("pattern").stringValue());
	}

	@ParameterizedTest
	@CsvSource({ "yara,yara", "sigma,sigma", "snort,snort", "suricata,suricata" })
	void rulesKeepTheirLanguage(String type, String language) {
		Conversions read = Conversions.of(event(SampleEvents.attribute(type, "rule x { condition: true }", true)).toString());
		assertEquals(language, read.only("indicator").get("pattern_type").stringValue());
		assertEquals("rule x { condition: true }", read.only("indicator").get("pattern").stringValue());
	}

	@Test
	void observablesHaveTheIdOfTheAttribute() {
		ObjectNode attribute = SampleEvents.attribute("domain", "evil.example.com", true);
		Conversions read = Conversions.of(event(attribute).toString());
		String uuid = attribute.get("uuid").stringValue();
		assertEquals("domain-name--" + uuid, read.only("domain-name").get("id").stringValue());
		assertEquals("indicator--" + uuid, read.only("indicator").get("id").stringValue());
		ObjectNode based = read.only("relationship");
		assertEquals("based-on", based.get("relationship_type").stringValue());
		assertEquals("observed-data--" + uuid, based.get("target_ref").stringValue());
	}

	@Test
	void whatNoObservableHasIsStillSoughtByThePattern() {
		Conversions read = Conversions.of(event(SampleEvents.attribute("url", "no scheme at all", true)).toString());
		assertEquals(0, read.json("observed-data").size());
		assertEquals("[url:value = 'no scheme at all']", read.only("indicator").get("pattern").stringValue());
	}

	@Test
	void aValueThatIsNoneOfItsTypeIsKeptAndNamed() {
		Conversions read = Conversions.of(event(SampleEvents.attribute("AS", "many", false)).toString());
		assertEquals("many", read.only("x-misp-object-as").get("x_misp_value").stringValue());
		assertTrue(read.problems.getFirst().getMessage().contains("\"many\" is no value of the type AS"), read.problems.toString());
	}

	@Test
	void typesThatNobodyKnowsAreKept() {
		ObjectNode event = event(SampleEvents.attribute("quantum-hash", "abc", true));
		Conversions read = Conversions.of(event.toString());
		assertEquals("abc", read.only("x-misp-object-quantum-hash").get("x_misp_value").stringValue());
		assertEquals(List.of(), Meaning.missing(event, Meaning.export(read.objects, Map.of()).events().getFirst(), ""));
	}

	@Test
	void timesOfAnAttributeAreTimesOfItsObjects() {
		ObjectNode attribute = SampleEvents.attribute("domain", "evil.example.com", true);
		attribute.put("first_seen", "2023-01-02T03:04:05.123456+00:00").put("last_seen", "2023-02-03T04:05:06+01:00");
		Conversions read = Conversions.of(event(attribute).toString());
		assertEquals("2023-01-02T03:04:05.123456Z", read.only("indicator").get("valid_from").stringValue());
		assertEquals("2023-02-03T03:05:06Z", read.only("indicator").get("valid_until").stringValue());
		assertEquals("2023-01-02T03:04:05.123456Z", read.only("observed-data").get("first_observed").stringValue());
		assertEquals(List.of(), Meaning.missing(event(attribute), Meaning.export(read.objects, Map.of()).events().getFirst(), ""));
	}

	@Test
	void deletedAttributesAreRevoked() {
		ObjectNode attribute = SampleEvents.attribute("md5", SampleEvents.value("md5"), true);
		attribute.put("deleted", true);
		assertTrue(Conversions.of(event(attribute).toString()).only("indicator").get("revoked").booleanValue());
	}

	@Test
	void everyCategoryComesBack() {
		for (String category : List.of("Antivirus detection", "Internal reference", "Payload type", "Support Tool", "Targeting data", "Attribution")) {
			ObjectNode attribute = SampleEvents.attribute("text", "words", false);
			attribute.put("category", category);
			Conversions read = Conversions.of(event(attribute).toString());
			assertEquals(category, Meaning.export(read.objects, Map.of()).events().getFirst().get("Attribute").get(0).get("category").stringValue());
		}
	}
}
