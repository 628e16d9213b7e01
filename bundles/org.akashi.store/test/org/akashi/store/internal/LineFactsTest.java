package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFactsTest {

	private static LineFacts facts(String json) {
		return LineFacts.of(json.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void nameAliasesAndExternalIds() {
		LineFacts facts = facts("""
				{"type":"intrusion-set","id":"intrusion-set--1","name":"Lazarus","aliases":["Hidden Cobra","ＺＩＮＣ"],
				"external_references":[{"source_name":"mitre-attack","external_id":"G0032"}],"modified":"2020"}""");
		assertEquals("Lazarus", facts.name());
		assertEquals(List.of("Hidden Cobra", "Lazarus", "ＺＩＮＣ"), facts.names().stream().sorted().toList());
		assertEquals(List.of("G0032"), facts.values());
		assertEquals("2020", facts.modified());
	}

	@Test
	void sourceAndTargetComeFirst() {
		LineFacts facts = facts("""
				{"created_by_ref":"identity--9","type":"relationship","id":"relationship--1","target_ref":"malware--2",
				"source_ref":"intrusion-set--1","relationship_type":"uses"}""");
		assertEquals("uses", facts.kind());
		assertTrue(facts.refs().containsAll(List.of("intrusion-set--1", "malware--2", "identity--9")));
		assertEquals("intrusion-set--1", facts.source());
		assertEquals("malware--2", facts.target());
	}

	@Test
	void referencesAtAnyDepth() {
		LineFacts facts = facts("""
				{"type":"email-message","id":"email-message--1","body_multipart":[{"body_raw_ref":"artifact--2"}],
				"to_refs":["email-addr--3","email-addr--4"],"extensions":{"extension-definition--5":{"evidence":
				[{"report_ref":"report--6"}]}},"granular_markings":[{"marking_ref":"marking-definition--7"}]}""");
		assertEquals(6, facts.refs().size() + (facts.refs().contains("marking-definition--7") ? 1 : 0));
		assertTrue(facts.refs().containsAll(List.of("artifact--2", "email-addr--3", "email-addr--4", "report--6")));
	}

	/** Merged objects are found by their ids; what they refer to is not referred to. */
	@Test
	void mergedObjectsAreValuesAndReferToNothing() {
		LineFacts facts = facts("""
				{"type":"tool","id":"tool--1","extensions":{"extension-definition--5":{"merged":[{"merged_id":"tool--2","former":
				{"id":"tool--2","created_by_ref":"identity--3","external_references":[{"external_id":"S1"}]},
				"shared":{"akashi/names":[{"asserted_by_ref":"identity--7"}]}}],
				"moved":[{"place":"created_by_ref","before":["identity--4","identity--6"],"merged_ids":["identity--4"]}]}}}""");
		assertEquals(List.of("identity--4", "tool--2"), facts.values().stream().sorted().toList());
		assertEquals(List.of(), facts.refs());
	}

	@Test
	void hashesAndPathsAreValues() {
		LineFacts facts = facts("""
				{"type":"file","id":"file--1","name":"a.exe","hashes":{"MD5":"aa","SHA-256":"bb"}}""");
		assertEquals(List.of("a.exe", "aa", "bb"), facts.values().stream().sorted().toList());
		assertEquals(List.of("15169"), facts("{\"type\":\"autonomous-system\",\"id\":\"a--1\",\"number\":15169}").values());
	}

	@Test
	void nameFallsBackToTheValue() {
		assertEquals("evil.example", facts("{\"type\":\"domain-name\",\"id\":\"d--1\",\"value\":\"evil.example\"}").name());
		assertEquals("Short", facts("{\"type\":\"note\",\"id\":\"n--1\",\"abstract\":\"Short\"}").name());
		assertEquals("", facts("{\"type\":\"observed-data\",\"id\":\"o--1\"}").name());
	}

	@Test
	void oddValuesDoNotBreakReading() {
		LineFacts facts = facts("{\"type\":\"x-new\",\"id\":\"x-new--1\",\"name\":{\"a\":[1,2]},\"aliases\":\"one\","
				+ "\"hashes\":[],\"foo_ref\":7,\"bar_refs\":[1,{\"x_ref\":\"y--1\"}],\"value\":[\"v\"],\"refs\":null}");
		assertEquals("", facts.name());
		assertEquals(List.of("y--1"), facts.refs());
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "7", "{}", "{\"type\":\"x\"}", "{\"id\":\"x--1\"}", "{\"id\":\"a\",\"type\":\"b\"} x",
			"{\"id\":", "", "{\"id\":\"a\",\"type\":\"b\"}{}" })
	void whatIsNoObjectIsRefused(String json) {
		assertThrows(RuntimeException.class, () -> facts(json));
	}

	@Test
	void namesAreComparedByMeaning() {
		assertEquals(LineFacts.nameKey("Wicked  Panda "), LineFacts.nameKey("ｗｉｃｋｅｄ\u3000ＰＡＮＤＡ"));
		assertEquals("ライジングサン", LineFacts.nameKey("ﾗｲｼﾞﾝｸﾞｻﾝ"));
	}
}
