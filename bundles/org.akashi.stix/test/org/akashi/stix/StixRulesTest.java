package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StixRulesTest {

	private static final String UUID4 = "0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061";
	private static final String TIMES = "\"created\":\"2026-01-31T09:30:00.000Z\",\"modified\":\"2026-01-31T09:30:00.000Z\"";

	/** A valid object of a type with more properties. */
	private static StixObject object(String type, String properties) {
		String more = properties.isEmpty() ? "" : "," + properties;
		boolean observable = StixTypes.create(type) instanceof org.akashi.model.CyberObservable;
		if (!observable) {
			return StixReader.read("{\"type\":\"" + type + "\",\"spec_version\":\"2.1\",\"id\":\"" + type + "--" + UUID4 + "\"," + TIMES + more + "}");
		}
		var read = (org.akashi.model.CyberObservable) StixReader.read("{\"type\":\"" + type + "\"" + more + "}");
		read.setId(StixIds.deterministic(read));
		return read;
	}

	private static List<String> rules(StixObject object) {
		return StixRules.check(object).stream().filter(f -> f.severity() != Severity.INFO).map(Finding::rule).distinct().toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"tool | \"name\":\"n\"", "malware | \"is_family\":false", "malware | \"is_family\":true,\"name\":\"n\"",
			"indicator | \"name\":\"n\",\"description\":\"d\",\"pattern\":\"[url:value = 'http://a.example/']\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-01T00:00:00Z\"",
			"location | \"region\":\"southern-africa\",\"country\":\"NA\"", "location | \"latitude\":-22.5,\"longitude\":17.1,\"precision\":10",
			"report | \"name\":\"n\",\"published\":\"2026-01-01T00:00:00Z\",\"object_refs\":[\"tool--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\"]",
			"relationship | \"relationship_type\":\"uses\",\"source_ref\":\"campaign--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\",\"target_ref\":\"malware--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\"",
			"sighting | \"sighting_of_ref\":\"malware--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\"", "domain-name | \"value\":\"example.com\"", "url | \"value\":\"https://example.com/{a}\"",
			"ipv6-addr | \"value\":\"2001:db8::1/64\"", "ipv6-addr | \"value\":\"::ffff:192.0.2.1\"", "ipv4-addr | \"value\":\"192.0.2.0/24\"",
			"file | \"name\":\"a\",\"hashes\":{\"MD5\":\"d41d8cd98f00b204e9800998ecf8427e\"}", "network-traffic | \"src_ref\":\"ipv4-addr--0c7b5b88-8ff7-5a4d-aa9d-feb398cd0061\",\"protocols\":[\"icmp\"],\"src_port\":1,\"dst_port\":2",
			"autonomous-system | \"number\":64500", "mac-addr | \"value\":\"00:00:5e:00:53:af\"", "process | \"id\":\"process--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\",\"pid\":1"})
	void validObjectsHaveNoFindings(String type, String properties) {
		assertEquals(List.of(), StixRules.check(object(type, properties)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"required | tool | ", "required | malware | \"is_family\":true", "type | tool | \"name\":5", "type | tool | \"name\":\"n\",\"aliases\":[]",
			"range | tool | \"name\":\"n\",\"confidence\":101", "language | tool | \"name\":\"n\",\"lang\":\"qqq\"", "identifier | tool | \"name\":\"n\",\"object_marking_refs\":[\"red\"]",
			"reference-type | tool | \"name\":\"n\",\"object_marking_refs\":[\"tool--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0062\"]",
			"timestamp | campaign | \"name\":\"n\",\"first_seen\":\"2026-02-30T00:00:00Z\"", "timestamp | campaign | \"name\":\"n\",\"first_seen\":\"2026\"",
			"time-order | campaign | \"name\":\"n\",\"first_seen\":\"2026-02-03T00:00:00Z\",\"last_seen\":\"2026-02-02T00:00:00Z\"",
			"external-reference | tool | \"name\":\"n\",\"external_references\":[{\"source_name\":\"s\"}]", "granular-marking | tool | \"name\":\"n\",\"granular_markings\":[{\"selectors\":[\"name\"]}]",
			"selector | tool | \"name\":\"n\",\"granular_markings\":[{\"selectors\":[\"aliases.[0]\"],\"lang\":\"en\"}]", "extension-type | tool | \"name\":\"n\",\"extensions\":{\"extension-definition--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\":{}}",
			"enum | opinion | \"opinion\":\"maybe\",\"object_refs\":[\"tool--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\"]", "location | location | \"latitude\":1,\"country\":\"NA\"",
			"pattern | indicator | \"name\":\"n\",\"description\":\"d\",\"pattern\":\"[x\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-01T00:00:00Z\"",
			"time-order | indicator | \"name\":\"n\",\"description\":\"d\",\"pattern\":\"x\",\"pattern_type\":\"yara\",\"valid_from\":\"2026-01-01T00:00:00Z\",\"valid_until\":\"2026-01-01T00:00:00Z\"",
			"value | ipv4-addr | \"value\":\"192.0.2.256\"", "value | ipv6-addr | \"value\":\"2001:db8\"", "value | ipv6-addr | \"value\":\"1::2::3\"", "value | mac-addr | \"value\":\"00-00-5E-00-53-AF\"",
			"value | url | \"value\":\"example\"", "value | email-addr | \"value\":\"a\"", "hash-value | file | \"hashes\":{\"MD5\":\"0\"}", "artifact | artifact | \"mime_type\":\"text/plain\"",
			"email-message | email-message | \"is_multipart\":true,\"body\":\"b\"", "network-traffic | network-traffic | \"src_ref\":\"ipv4-addr--0c7b5b88-8ff7-5a4d-aa9d-feb398cd0061\",\"protocols\":[\"icmp\"],\"src_port\":1,\"dst_port\":2,\"is_active\":true,\"end\":\"2026-01-01T00:00:00Z\"",
			"windows-registry-key | windows-registry-key | \"key\":\"HKCU\\\\x\"", "hex | file | \"name\":\"a\",\"magic_number_hex\":\"f\"", "observed-data | observed-data | \"first_observed\":\"2026-01-01T00:00:00Z\",\"last_observed\":\"2026-01-01T00:00:00Z\",\"number_observed\":1",
			"dictionary-key | process | \"id\":\"process--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\",\"environment_variables\":{\"a b\":\"c\"}"})
	void brokenMusts(String rule, String type, String properties) {
		StixObject object = object(type, properties == null ? "" : properties);
		assertEquals(List.of(rule), rules(object));
		assertTrue(StixRules.check(object).stream().allMatch(f -> f.severity() == Severity.ERROR), () -> StixRules.check(object).toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"tool-types | tool | \"name\":\"n\",\"tool_types\":[\"other-thing\"]", "kill-chain-names | tool | \"name\":\"n\",\"kill_chain_phases\":[{\"kill_chain_name\":\"A B\",\"phase_name\":\"p\"}]",
			"extref-hashes | tool | \"name\":\"n\",\"external_references\":[{\"source_name\":\"s\",\"url\":\"https://a.example/\"}]", "countries | location | \"country\":\"ZZ\"", "region | location | \"region\":\"moon\"",
			"hash-algo | file | \"hashes\":{\"CRC32\":\"0\"}", "mime-type | file | \"name\":\"a\",\"mime_type\":\"exe\"", "uuid-check | process | \"id\":\"process--0c7b5b88-8ff7-5a4d-aa9d-feb398cd0061\",\"pid\":1",
			"relationship-types | relationship | \"relationship_type\":\"mitigates\",\"source_ref\":\"malware--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\",\"target_ref\":\"tool--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\"",
			"indicator-properties | indicator | \"pattern\":\"x\",\"pattern_type\":\"yara\",\"valid_from\":\"2026-01-01T00:00:00Z\"", "indicator-pattern-types | indicator | \"name\":\"n\",\"description\":\"d\",\"pattern\":\"x\",\"pattern_type\":\"zeek\",\"valid_from\":\"2026-01-01T00:00:00Z\""})
	void brokenShoulds(String rule, String type, String properties) {
		StixObject object = object(type, properties);
		if (type.equals("process")) {
			object.setId("process--0c7b5b88-8ff7-5a4d-aa9d-feb398cd0061");
		}
		assertEquals(List.of(rule), rules(object));
		assertEquals(List.of(), StixRules.check(object, RuleOptions.DEFAULT.with(Set.of(), Set.of(rule))));
	}

	@Test
	void findingsHavePathAndSection() {
		Finding f = StixRules.check(object("tool", "\"name\":\"n\",\"external_references\":[{\"source_name\":\"s\",\"external_id\":\"1\"},{\"source_name\":\"s\",\"url\":\"nowhere\",\"hashes\":{\"MD5\":\"x\"}}]")).getFirst();
		assertEquals("$.external_references[1].hashes.MD5", f.path());
		assertEquals("2.7", f.spec());
	}

	@Test
	void customPropertiesAskForAnExtensionAndAPrefix() {
		assertEquals(List.of("extensions-use", "custom-prefix"), rules(object("tool", "\"name\":\"n\",\"foo\":1")));
		assertEquals(List.of("extensions-use"), rules(object("tool", "\"name\":\"n\",\"x_org_foo\":1")));
		RuleOptions lax = RuleOptions.DEFAULT.with(Set.of(), Set.of("extensions-use", "custom-prefix"));
		assertEquals(List.of(), StixRules.check(object("tool", "\"name\":\"n\",\"x_foo\":1"), lax));
		assertEquals("custom-prefix-lax", StixRules.check(object("tool", "\"name\":\"n\",\"foo\":1"), lax).getFirst().rule());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"x-y\":1", "\"Abc\":1", "\"ab\":1", "\"severity\":1"})
	void customNamesHaveAForm(String property) {
		assertTrue(StixRules.check(object("tool", "\"name\":\"n\"," + property)).stream().anyMatch(f -> f.severity() == Severity.ERROR));
	}

	@Test
	void strictOptionsMakeErrors() {
		RuleOptions strict = new RuleOptions(true, true, Set.of(), Set.of());
		assertTrue(StixRules.check(object("tool", "\"name\":\"n\",\"x_org_foo\":1"), strict).stream().anyMatch(f -> f.rule().equals("strict-properties")));
		assertTrue(StixRules.check(object("x-org-thing", ""), strict).stream().anyMatch(f -> f.rule().equals("strict-types")));
	}

	@Test
	void idMustNameItsType() {
		StixObject tool = object("tool", "\"name\":\"n\"");
		tool.setId("malware--" + UUID4);
		assertEquals(List.of("id-type"), rules(tool));
	}

	@Test
	void tlpMarkingsAreFixed() {
		StixObject amber = Tlp.AMBER.definition();
		amber.setId("marking-definition--" + UUID4);
		assertEquals(List.of("tlp"), rules(amber));
	}

	@Test
	void optionsKnowGroupsAndNumbers() {
		RuleOptions options = RuleOptions.DEFAULT.with(Set.of(), Set.of("1", "210", "302"));
		assertTrue(!options.runs("custom-prefix") && !options.runs("malware-types") && !options.runs("extref-hashes"));
		assertTrue(options.runs("relationship-types"));
		assertEquals(Set.of("no-such"), RuleOptions.DEFAULT.with(Set.of("no-such"), Set.of("uuid-check")).unknown());
		assertTrue(!RuleOptions.DEFAULT.with(Set.of("uuid-check"), Set.of()).runs("mime-type"));
	}

	@Test
	void duplicatesShowTogether() {
		StixObject a = object("tool", "\"name\":\"n\"");
		StixObject b = object("tool", "\"name\":\"n\"");
		assertEquals("$.objects[1]", StixRules.checkTogether(List.of(a, b), RuleOptions.DEFAULT).getFirst().path());
		((org.akashi.model.Tool) b).setModified("2026-02-01T00:00:00.000Z");
		assertEquals(List.of(), StixRules.checkTogether(List.of(a, b), RuleOptions.DEFAULT));
	}

	@Test
	void hostileObjectsDoNotThrow() {
		for (String type : StixTypes.types()) {
			StixRules.check(StixReader.read("{\"type\":\"" + type + "\"}"));
			StixRules.check(StixReader.read("{\"type\":\"" + type + "\",\"id\":\"--\",\"created\":\"\",\"extensions\":{\"a\":1,\"b--\":[]},\"object_marking_refs\":[\"\"],"
					+ "\"granular_markings\":[{\"selectors\":[\"\",\"a.[99999999999]\"],\"lang\":\"\"}],\"definition_type\":\"tlp\",\"definition\":5,\"value\":\"\",\"key\":\"\","
					+ "\"contents\":{\"\":\"\"},\"source_ref\":\"a--b\",\"target_ref\":\"--\",\"relationship_type\":\"\",\"pattern\":\"\",\"pattern_type\":\"stix\"}"));
		}
	}
}
