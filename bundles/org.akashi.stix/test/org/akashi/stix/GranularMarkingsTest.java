package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.akashi.model.StixObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GranularMarkingsTest {

	private static final String RED = Tlp.RED.id();
	private static final String AMBER = Tlp.AMBER.id();
	private static final String GREEN = Tlp.GREEN.id();

	private static StixObject object() {
		return StixReader.read("""
				{"type":"file","name":"a","hashes":{"SHA-256":"ab"},"x_list":["p",{"q":1},"r"],"extensions":{"archive-ext":{"contains_refs":["file--1"],"comment":"c"}},
				"external_references":[{"source_name":"s"},{"source_name":"t","description":"d"}],"lang":"en",
				"object_marking_refs":["%s"],"granular_markings":[{"marking_ref":"%s","selectors":["external_references","hashes.SHA-256"]},
				{"marking_ref":"%s","selectors":["external_references.[1].description","external_references.[1]","extensions.archive-ext","x_list.[1].q"]},
				{"lang":"ja","selectors":["external_references.[1]","name"]}]}""".formatted(GREEN, AMBER, RED));
	}

	@ParameterizedTest
	@CsvSource({"name, G", "external_references, AG", "external_references.[0], AG", "external_references.[1].source_name, RAG",
			"external_references.[1].description, RAG", "external_references.[10], AG", "$.external_references[1].description, RAG", "extensions.archive-ext.comment, RG",
			"extensions, G", "hashes.SHA-256, AG", "$.hashes['SHA-256'], AG", "hashes.SHA-2, G", "x_list.[1].q, RG", "x_list.[1], G", "$, G", "extensions.archive-ext-2, G"})
	void nearestFirstThenTheObjects(String path, String expected) {
		List<String> wanted = expected.chars().mapToObj(c -> c == 'R' ? RED : c == 'A' ? AMBER : GREEN).toList();
		assertEquals(wanted, GranularMarkings.references(object(), path));
	}

	@Test
	void saysByWhichSelector() {
		assertEquals("external_references.[1].description", GranularMarkings.of(object(), "external_references.[1].description").getFirst().selector());
		assertEquals("", GranularMarkings.of(object(), "id").getLast().selector());
	}

	@Test
	void languagesOfParts() {
		StixObject tool = StixReader.read("{\"type\":\"tool\",\"name\":\"n\",\"description\":\"d\",\"lang\":\"en\",\"granular_markings\":[{\"lang\":\"ja\",\"selectors\":[\"name\"]}]}");
		assertEquals(Optional.of("ja"), GranularMarkings.language(tool, "name"));
		assertEquals(Optional.of("en"), GranularMarkings.language(tool, "description"));
		assertEquals(Optional.of("ja"), GranularMarkings.language(object(), "external_references.[1].description"));
		assertEquals(Optional.empty(), GranularMarkings.language(object(), "hashes"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"name", "hashes.SHA-256", "x_list.[1].q", "external_references.[1].description", "extensions.archive-ext.contains_refs.[0]"})
	void selectsWhatIsThere(String selector) {
		assertTrue(GranularMarkings.selects(object(), selector));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "nothing", "name.x", "x_list.1", "x_list.[3]", "x_list.[99999999999]", "x_list.[-1]", "[0]", "hashes.[0]", "name."})
	void selectsNothing(String selector) {
		assertFalse(GranularMarkings.selects(object(), selector));
	}

	@Test
	void marksAndUnmarks() {
		StixObject tool = StixReader.read("{\"type\":\"tool\",\"name\":\"n\",\"aliases\":[\"a\"]}");
		GranularMarkings.add(tool, "$.aliases[0]", RED);
		GranularMarkings.add(tool, "name", RED);
		GranularMarkings.add(tool, "name", RED);
		assertEquals(List.of("aliases.[0]", "name"), tool.getGranularMarkings().getFirst().getSelectors());
		assertThrows(IllegalArgumentException.class, () -> GranularMarkings.add(tool, "description", RED));
		assertFalse(GranularMarkings.remove(tool, "aliases", RED));
		assertTrue(GranularMarkings.remove(tool, "aliases.[0]", RED));
		assertTrue(GranularMarkings.remove(tool, "name", RED));
		assertTrue(tool.getGranularMarkings().isEmpty());
	}
}
