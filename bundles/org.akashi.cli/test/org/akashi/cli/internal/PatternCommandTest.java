package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Patterns on the command line: lines in, JSON lines out. */
class PatternCommandTest {

	private static final String DATA = """
			{"type":"bundle","id":"bundle--2f1ad1b2-7a54-4d4c-9f0e-2b6d3f6e1a01","objects":[
			{"type":"file","spec_version":"2.1","id":"file--1","name":"a.exe","size":5},
			{"type":"observed-data","spec_version":"2.1","id":"observed-data--1","number_observed":2,"first_observed":"2026-01-01T00:00:00Z",
			"last_observed":"2026-01-01T00:00:00Z","object_refs":["file--1"]}]}""";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void start() throws IOException {
		cli = new Cli(folder);
		Files.writeString(folder.resolve("data.json"), DATA);
	}

	private List<JsonNode> lines(int exit, String input, String... arguments) {
		assertEquals(exit, cli.input(input).run(arguments), cli.err());
		return cli.json();
	}

	@Test
	void checkNamesThePlaceAndGoesOn() {
		List<JsonNode> lines = lines(ExitCode.FINDINGS, "[file:size = 1]\n\n[file:name = x]\n[a:b = 1 AND c:d = 2]\n", "pattern", "check");

		assertEquals(3, lines.size());
		assertTrue(lines.get(0).get("valid").booleanValue());
		assertEquals(0, lines.get(0).get("findings").size());
		assertEquals("[file:name = x]", lines.get(1).get("pattern").stringValue());
		assertFalse(lines.get(1).get("valid").booleanValue());
		JsonNode finding = lines.get(1).get("findings").get(0);
		assertEquals("error", finding.get("severity").stringValue());
		assertEquals(14, finding.get("column").intValue());
		assertEquals("A text stands in single quotes: 'x'", finding.get("message").stringValue());
		assertTrue(lines.get(2).get("valid").booleanValue());
		assertEquals("warning", lines.get(2).get("findings").get(0).get("severity").stringValue());
	}

	@Test
	void linesMayBeJson() {
		List<JsonNode> lines = lines(ExitCode.FINDINGS, "\"[a:b = 'x'\\n OR a:b = 2]\"\n{\"id\":\"i1\",\"pattern\":\"[a:b=1]\",\"more\":[\"[x]\"]}\n{\"x\":1}\n{broken\n",
				"pattern", "canonical");

		assertEquals("[a:b IN ('x', 2)]", lines.get(0).get("canonical").stringValue());
		assertEquals("i1", lines.get(1).get("id").stringValue());
		assertEquals("[a:b = 1]", lines.get(1).get("canonical").stringValue());
		assertTrue(lines.get(2).get("canonical").isNull());
		assertTrue(lines.get(2).get("findings").get(0).get("message").stringValue().startsWith("The JSON has no pattern"));
		assertTrue(lines.get(3).get("findings").get(0).get("message").stringValue().startsWith("Not JSON"));
	}

	@Test
	void equivalentTakesPairsInThreeForms() {
		List<JsonNode> lines = lines(ExitCode.FINDINGS, "[a:b = 1]\t[a:b NOT != 1]\n[\"[a:b = 1]\", \"[a:b = 2]\"]\n{\"a\":\"[a:b IN (1)]\",\"b\":\"[a:b = 1.0]\"}\n"
				+ "[a:b = 1]\n[a:b\t= 1]\t[a:b\t= 1]\n[a:b = 1]\t[a:b =]\n", "pattern", "equivalent");

		assertTrue(lines.get(0).get("equivalent").booleanValue());
		assertEquals("[a:b NOT != 1]", lines.get(0).get("b").stringValue());
		assertFalse(lines.get(1).get("equivalent").booleanValue());
		assertTrue(lines.get(2).get("equivalent").booleanValue());
		assertTrue(lines.get(3).get("equivalent").isNull());
		assertTrue(lines.get(3).get("findings").get(0).get("message").stringValue().startsWith("Two patterns are needed"));
		assertTrue(lines.get(4).get("equivalent").booleanValue());
		assertTrue(lines.get(5).get("equivalent").isNull());
	}

	@Test
	void matchNamesTheObservations() throws IOException {
		Files.writeString(folder.resolve("patterns.txt"), "[file:name LIKE '%.exe']\n[file:size > 5]\n[file:size = 5] REPEATS 2 TIMES\n");
		List<JsonNode> lines = lines(ExitCode.OK, "", "pattern", "match", "--data", "data.json", "patterns.txt");

		assertTrue(lines.get(0).get("matches").booleanValue());
		assertEquals("[\"observed-data--1\"]", lines.get(0).get("observations").toString());
		assertEquals("complete", lines.get(0).get("status").stringValue());
		assertFalse(lines.get(1).get("matches").booleanValue());
		assertTrue(lines.get(2).get("matches").booleanValue());
	}

	@Test
	void matchSaysWhenItIsNotCertain() {
		List<JsonNode> lines = lines(ExitCode.FINDINGS, "[file:name MATCHES '(?R)']\n[file:name =]\n", "pattern", "match", "--data", "data.json", "-");

		assertEquals("unsupported", lines.get(0).get("status").stringValue());
		assertTrue(lines.get(0).get("reason").stringValue().contains("recursion"));
		assertEquals("invalid", lines.get(1).get("status").stringValue());
		assertFalse(lines.get(1).get("matches").booleanValue());
		assertEquals(1, lines.get(1).get("findings").size());
	}

	@Test
	void whatCantBeReadIsNamed() throws IOException {
		assertEquals(ExitCode.UNREADABLE, cli.run("pattern", "check", "none.txt"));
		assertTrue(cli.err().contains("none.txt: there is no such file"), cli.err());
		assertEquals(ExitCode.UNREADABLE, cli.run("pattern", "match", "--data", "none.json"));
		assertTrue(cli.err().contains("none.json"), cli.err());
		Files.writeString(folder.resolve("bad.json"), "{\n \"type\": }");
		assertEquals(ExitCode.UNREADABLE, cli.run("pattern", "match", "--data", "bad.json"));
		assertTrue(cli.err().contains("bad.json: line 2, column"), cli.err());
	}

	@Test
	void wrongUseIsExplained() {
		assertEquals(ExitCode.USAGE, cli.run("pattern"));
		assertTrue(cli.err().contains("check, canonical, equivalent, match"), cli.err());
		assertEquals(ExitCode.USAGE, cli.run("pattern", "match"));
		assertEquals(ExitCode.USAGE, cli.run("pattern", "match", "--data", "data.json", "--time-limit", "0"));
	}

	@Test
	void dataWithoutObservationsIsRemarked() throws IOException {
		Files.writeString(folder.resolve("empty.json"), "{\"type\":\"bundle\",\"id\":\"bundle--1\"}");
		List<JsonNode> lines = lines(ExitCode.OK, "[a:b = 1]\n", "pattern", "match", "--data", "empty.json");

		assertFalse(lines.getFirst().get("matches").booleanValue());
		assertTrue(cli.err().contains("there is no observed-data object in empty.json"), cli.err());
	}
}
