package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.CustomObject;
import org.akashi.model.File;
import org.akashi.model.Malware;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.ObservedData;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

class StixReaderTest {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();
	private final List<IStatus> faults = new ArrayList<>();

	private StixObject read(String json) {
		StixObject object = StixReader.read(json, faults::add);
		assertEquals(MAPPER.readTree(json), MAPPER.readTree(StixWriter.line(object)), "Nothing may be lost");
		return object;
	}

	private ReadFault fault() {
		assertEquals(1, faults.size(), faults::toString);
		return (ReadFault) faults.getFirst();
	}

	@Test
	void readsAllKindsOfValues() {
		Malware m = (Malware) read("""
				{"type":"malware","spec_version":"2.1","id":"malware--1","is_family":true,"name":"Rising Sun","confidence":85,
				"aliases":["RS","RS"],"external_references":[{"source_name":"a","hashes":{"MD5":"00"}}],
				"kill_chain_phases":[{"kill_chain_name":"k","phase_name":"p"}],"revoked":false}""");
		assertTrue(m.getIsFamily());
		assertEquals(85, m.getConfidence());
		assertEquals(List.of("RS", "RS"), m.getAliases());
		assertEquals("00", m.getExternalReferences().getFirst().getHashes().get("MD5"));
		assertEquals("p", m.getKillChainPhases().getFirst().getPhaseName());
		assertEquals(Boolean.FALSE, m.getRevoked());
		assertTrue(faults.isEmpty());
	}

	@Test
	void typeMayStandLast() {
		Malware m = (Malware) read("""
				{"aliases":["a"],"confidence":1,"extensions":{"extension-definition--x":{"a":1}},"external_references":[{"source_name":"s","x_y":1}],
				"hashes":{"MD5":"1"},"is_family":false,"labels":["l"],"x_custom":{"b":[1,2]},"value":"v","type":"malware"}""");
		assertEquals(List.of("a"), m.getAliases());
		assertEquals("{\"a\":1}", m.getExtensions().get("extension-definition--x"));
		assertEquals("{\"MD5\":\"1\"}", m.getCustom().get("hashes"));
		assertEquals("\"v\"", m.getCustom().get("value"));
		assertTrue(faults.isEmpty(), "What the class does not have is no fault of it: " + faults);
	}

	@Test
	void typeLastWithPredefinedExtension() {
		File f = (File) read("""
				{"extensions":{"archive-ext":{"contains_refs":["file--1"],"x":2}},"hashes":{"MD5":"1"},"size":12345678901,"type":"file"}""");
		assertEquals(List.of("file--1"), f.getArchiveExt().getContainsRefs());
		assertEquals("2", f.getArchiveExt().getCustom().get("x"));
		assertEquals(12345678901L, f.getSize());
	}

	@Test
	void misfitsBeforeTheTypeAreReportedOnceItIsKnown() {
		read("{\"name\":5,\"type\":\"malware\"}");
		assertEquals("$.name", fault().path());
	}

	@Test
	void keepsUnknownPropertiesWithoutFault() {
		StixObject o = read("{\"type\":\"tool\",\"x_a\":{\"b\":[true,null,1.50,\"\\u00e9\\\"\"]},\"custom\":1,\"evidence\":[]}");
		assertEquals("{\"b\":[true,null,1.50,\"é\\\"\"]}", o.getCustom().get("x_a"));
		assertEquals("1", o.getCustom().get("custom"));
		assertTrue(o.getEvidence().isEmpty());
		assertTrue(faults.isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"{\"type\":\"malware\",\"name\":5}", "{\"type\":\"malware\",\"name\":null}", "{\"type\":\"malware\",\"is_family\":\"true\"}",
			"{\"type\":\"malware\",\"aliases\":[]}", "{\"type\":\"malware\",\"aliases\":\"a\"}", "{\"type\":\"malware\",\"aliases\":[\"a\",5,{\"b\":1}]}",
			"{\"type\":\"malware\",\"confidence\":99999999999}", "{\"type\":\"malware\",\"confidence\":1.5}", "{\"type\":\"malware\",\"kill_chain_phases\":[{\"phase_name\":\"p\"},7]}",
			"{\"type\":\"file\",\"hashes\":{\"MD5\":\"0\",\"SHA-1\":7,\"x\":\"y\"}}", "{\"type\":\"file\",\"hashes\":{}}", "{\"type\":\"file\",\"hashes\":[1]}",
			"{\"type\":\"file\",\"size\":12345678901234567890123}", "{\"type\":\"location\",\"latitude\":1e999}", "{\"type\":\"location\",\"latitude\":\"1\"}",
			"{\"type\":\"tool\",\"extensions\":7}", "{\"type\":\"tool\",\"extensions\":{}}", "{\"type\":\"tool\",\"extensions\":{\"x-ext\":5}}",
			"{\"type\":\"file\",\"extensions\":{\"pdf-ext\":7}}", "{\"type\":\"file\",\"extensions\":{\"pdf-ext\":{\"is_optimized\":1}}}",
			"{\"type\":\"marking-definition\",\"definition\":null}", "{\"type\":\"x509-certificate\",\"x509_v3_extensions\":[]}", "{\"type\":7,\"name\":\"n\"}",
			"{\"name\":\"n\"}", "{}"})
	void whatDoesNotFitIsKeptAndReportedOnce(String json) {
		read(json);
		fault();
	}

	@Test
	void faultsHaveTheirPlace() {
		read("{\"type\": \"malware\",\n \"external_references\": [\n  {\"source_name\": \"a\", \"hashes\": {\"SHA-256\": 7}}]}");
		ReadFault f = fault();
		assertEquals("$.external_references[0].hashes['SHA-256']", f.path());
		assertEquals(3, f.line());
		assertEquals(46, f.column());
		assertFalse(f.isLost());
		assertTrue(f.describe().startsWith("line 3, column 46, $.external"), f::describe);
	}

	@Test
	void faultsInATreeHaveAPathOnly() {
		StixReader.read(MAPPER.readTree("{\"type\":\"malware\",\"aliases\":[\"a\",7]}"), faults::add);
		assertEquals("$.aliases[1]", fault().path());
		assertEquals(0, fault().line());
	}

	@Test
	void customObjectsKeepTheirType() {
		CustomObject o = (CustomObject) read("{\"type\":\"x-mitre-tactic\",\"id\":\"x-mitre-tactic--1\",\"created\":\"c\",\"name\":\"n\",\"x\":[1]}");
		assertEquals("x-mitre-tactic", o.getType());
		assertEquals("c", o.getCreated());
		assertEquals("\"n\"", o.getCustom().get("name"));
	}

	@Test
	void objectWithoutTypeIsKept() {
		assertInstanceOf(CustomObject.class, read("{\"id\":\"malware--1\",\"name\":\"n\"}"));
		assertTrue(fault().getMessage().contains("no type"));
	}

	@Test
	void bundleReadAsOneObjectIsKeptWhole() {
		StixObject o = read("{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[{\"type\":\"tool\"}]}");
		assertEquals("bundle", StixTypes.type(o));
	}

	@Test
	void dictionariesKeepAnyValue() {
		ObservedData o = (ObservedData) read("{\"type\":\"observed-data\",\"objects\":{\"0\":{\"type\":\"file\",\"name\":\"a\"},\"1\":{\"type\":\"url\",\"value\":\"u\"}}}");
		assertEquals("{\"type\":\"file\",\"name\":\"a\"}", o.getObjects().get("0"));
		MarkingDefinition m = (MarkingDefinition) read("{\"type\":\"marking-definition\",\"definition_type\":\"statement\",\"definition\":{\"statement\":\"s\"}}");
		assertEquals("{\"statement\":\"s\"}", m.getDefinition());
	}

	@Test
	void manyDictionaryEntries() {
		StringBuilder json = new StringBuilder("{\"type\":\"process\",\"environment_variables\":{");
		for (int i = 0; i < 500; i++) {
			json.append(i == 0 ? "" : ",").append("\"V").append(i).append("\":\"").append(i).append('"');
		}
		StixObject o = read(json.append("}}").toString());
		assertEquals("499", ((org.akashi.model.Process) o).getEnvironmentVariables().get("V499"));
	}

	@Test
	void lastOfTwoEqualNamesCounts() {
		Malware m = (Malware) StixReader.read("{\"type\":\"malware\",\"name\":\"a\",\"aliases\":[\"1\",\"2\"],\"name\":\"b\",\"aliases\":[\"3\"],\"x\":1,\"x\":2}");
		assertEquals("b", m.getName());
		assertEquals(List.of("3"), m.getAliases());
		assertEquals("2", m.getCustom().get("x"));
	}

	@Test
	void secondTypeIsReported() {
		StixObject o = StixReader.read("{\"type\":\"tool\",\"type\":\"malware\"}", faults::add);
		assertEquals("tool", StixTypes.type(o));
		assertTrue(fault().isLost());
	}

	@Test
	void wholeDecimalsAreWholeNumbers() {
		Malware m = (Malware) StixReader.read("{\"type\":\"malware\",\"confidence\":80.0}", faults::add);
		assertEquals(80, m.getConfidence());
		assertTrue(faults.isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "  ", "[]", "5", "\"malware\"", "{\"type\":", "{\"type\":\"tool\"", "{type:1}", "{\"type\":\"tool\"} {}", "{\"a\":1,}"})
	void refusesWhatIsNoObject(String json) {
		assertThrows(StixSyntaxException.class, () -> StixReader.read(json));
	}

	@Test
	void syntaxErrorsHaveLineAndColumn() {
		StixSyntaxException e = assertThrows(StixSyntaxException.class, () -> StixReader.read("{\"type\":\"tool\",\n\"name\" \"x\"}"));
		assertEquals(2, e.line());
		assertTrue(e.column() > 1, e::getMessage);
	}

	@Test
	void hostileDepthIsRefusedNotOverflown() {
		String json = "{\"type\":\"tool\",\"x_a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
		assertThrows(StixSyntaxException.class, () -> StixReader.read(json));
	}

	@Test
	void loneSurrogatesSurvive() {
		StixObject o = read("{\"type\":\"tool\",\"name\":\"a\\ud83db\",\"x_b\":\"\\udc00\"}");
		assertTrue(StixWriter.line(o).contains("\\ud83d"));
	}

	@Test
	void absentIsNull() {
		Malware m = (Malware) read("{\"type\":\"malware\"}");
		assertNull(m.getIsFamily());
		assertNull(m.getConfidence());
		assertNull(m.getName());
	}
}
