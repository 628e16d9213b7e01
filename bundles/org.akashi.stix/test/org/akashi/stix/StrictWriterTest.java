package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.akashi.model.StixObject;
import org.akashi.stix.StrictWriter.Written;
import org.junit.jupiter.api.Test;

class StrictWriterTest {

	private static final String HEAD = "{\"type\":\"tool\",\"spec_version\":\"2.1\",\"id\":\"tool--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\","
			+ "\"created\":\"2016-04-06T20:03:48.000Z\",\"modified\":\"2016-04-06T20:03:48.000Z\"";

	private static Written write(String json) {
		return StrictWriter.write(StixReader.read(json), RuleOptions.DEFAULT);
	}

	@Test
	void validObjectsAreWrittenAsTheyAre() {
		String line = HEAD + ",\"name\":\"VNC\",\"x_a\":1.50}";
		assertEquals(Optional.of(line), write(line).line());
		assertTrue(write(line).findings().isEmpty());
	}

	@Test
	void valuesOfAnotherTypeAreLeftOutAndTold() {
		Written written = write(HEAD + ",\"name\":\"VNC\",\"tool_types\":\"remote-access\",\"aliases\":[]}");
		assertEquals(HEAD + ",\"name\":\"VNC\"}", written.line().orElseThrow());
		assertEquals(2, written.findings().size());
		assertTrue(written.findings().stream().allMatch(f -> f.severity() == Finding.Severity.WARNING));
	}

	@Test
	void whatIsRequiredCannotBeLeftOut() {
		Written written = write(HEAD + ",\"name\":7}");
		assertTrue(written.line().isEmpty());
		assertEquals(Finding.Severity.ERROR, written.findings().getFirst().severity());
	}

	@Test
	void otherRulesRefuse() {
		assertTrue(write(HEAD.replace("2016-04-06T20:03:48.000Z\",\"modified", "2017-04-06T20:03:48.000Z\",\"modified") + ",\"name\":\"VNC\"}").line().isEmpty());
	}

	@Test
	void theVersionAndIdsOfObservablesAreAdded() {
		Written written = write((HEAD + ",\"name\":\"VNC\"}").replace("\"spec_version\":\"2.1\",", ""));
		assertEquals(HEAD + ",\"name\":\"VNC\"}", written.line().orElseThrow());
		StixObject url = StixReader.read("{\"type\":\"url\",\"value\":\"https://example.com/\"}");
		assertTrue(StrictWriter.write(url, RuleOptions.DEFAULT).line().orElseThrow().contains("\"id\":\"url--"));
		assertNull(url.getId(), "The object itself is not changed");
	}
}
