package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.akashi.model.Tool;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

class EvidenceExtensionTest {

	private static String tool(String extension) {
		return "{\"type\":\"tool\",\"extensions\":{\"" + EvidenceExtension.ID + "\":" + extension + "}}";
	}

	@Test
	void allOfEvidenceTravels() {
		Tool tool = ModelFactory.eINSTANCE.createTool();
		Evidence e = ModelFactory.eINSTANCE.createEvidence();
		e.setReportRef("report--1");
		e.setSha256("ab");
		e.setStart(0);
		e.setEnd(7);
		e.setPage(3);
		e.setQuote("「証拠」");
		e.setProperty("name");
		e.setExtractor("names/1");
		e.setConfidence(90);
		e.setMention("0123456789ab");
		e.setDecidedBy("analyst");
		e.setDecidedAt("2026-01-31T09:30:00Z");
		e.setWhy("alias");
		tool.getEvidence().add(e);
		String line = StixWriter.line(tool);
		assertEquals(tool("{\"extension_type\":\"property-extension\",\"evidence\":[{\"report_ref\":\"report--1\",\"sha256\":\"ab\",\"start\":0,\"end\":7,"
				+ "\"page\":3,\"quote\":\"「証拠」\",\"property\":\"name\",\"extractor\":\"names/1\",\"confidence\":90,\"mention\":\"0123456789ab\","
				+ "\"decided_by\":\"analyst\",\"decided_at\":\"2026-01-31T09:30:00Z\",\"why\":\"alias\"}]}"), line);
		Evidence read = StixReader.read(line).getEvidence().getFirst();
		assertEquals(0, read.getStart());
		assertEquals("「証拠」", read.getQuote());
		assertEquals(line, StixWriter.line(StixReader.read(line)));
	}

	@Test
	void defaultsAreNotWritten() {
		Tool tool = ModelFactory.eINSTANCE.createTool();
		tool.getEvidence().add(ModelFactory.eINSTANCE.createEvidence());
		assertEquals(tool("{\"extension_type\":\"property-extension\",\"evidence\":[{}]}"), StixWriter.line(tool));
	}

	@Test
	void standsAfterOtherExtensions() {
		String json = "{\"type\":\"tool\",\"extensions\":{\"z-ext\":{\"a\":1},\"" + EvidenceExtension.ID
				+ "\":{\"extension_type\":\"property-extension\",\"evidence\":[{\"quote\":\"q\",\"x_more\":{\"b\":2}}]}}}";
		assertEquals(json, StixWriter.line(StixReader.read(json)));
	}

	/** What others put into the extension, and what is malformed there, is kept. */
	@ParameterizedTest
	@ValueSource(strings = {"{\"extension_type\":\"property-extension\",\"more\":1,\"evidence\":[{\"quote\":\"q\"}]}",
			"{\"extension_type\":\"property-extension\"}", "{\"extension_type\":\"property-extension\",\"evidence\":[]}",
			"{\"extension_type\":\"property-extension\",\"evidence\":\"none\"}", "{\"extension_type\":\"property-extension\",\"evidence\":[{\"quote\":\"q\"},5]}",
			"{\"extension_type\":7,\"evidence\":5}", "{}", "5", "[]", "{\"extension_type\":\"property-extension\",\"evidence\":[{\"start\":\"one\"}]}"})
	void oddContentIsKept(String extension) {
		List<IStatus> faults = new ArrayList<>();
		String json = tool(extension);
		StixObject object = StixReader.read(json, faults::add);
		assertEquals(JsonMapper.shared().readTree(json), JsonMapper.shared().readTree(StixWriter.line(object)));
	}

	@Test
	void definitionAndIdentityAreValidAndFixed() {
		for (StixObject object : List.of(EvidenceExtension.definition(), EvidenceExtension.identity())) {
			assertEquals(List.of(), StixRules.check(object).stream().filter(f -> !f.rule().equals("identity-class")).toList());
		}
		assertEquals(StixWriter.line(EvidenceExtension.definition()), StixWriter.line(EvidenceExtension.definition()));
		assertEquals(EvidenceExtension.ID, EvidenceExtension.definition().getId());
		assertEquals(EvidenceExtension.identity().getId(), EvidenceExtension.definition().getCreatedByRef());
	}

	@Test
	void objectsWithEvidenceAreValid() {
		StixObject o = StixReader.read(tool("{\"extension_type\":\"property-extension\",\"evidence\":[{\"report_ref\":"
				+ "\"report--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\",\"quote\":\"q\",\"start\":0,\"end\":1}]}").replace("\"tool\",",
						"\"tool\",\"spec_version\":\"2.1\",\"id\":\"tool--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0062\",\"name\":\"n\","
								+ "\"created\":\"2026-01-31T09:30:00.000Z\",\"modified\":\"2026-01-31T09:30:00.000Z\","));
		assertTrue(StixRules.check(o).isEmpty(), () -> StixRules.check(o).toString());
	}
}
