package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConformanceCommandTest {

	private static final String TOOL = "{\"type\":\"tool\",\"spec_version\":\"2.1\",\"id\":\"tool--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\","
			+ "\"created\":\"2026-01-01T00:00:00.000Z\",\"modified\":\"2026-01-01T00:00:00.000Z\",\"name\":\"n\"}";
	private static final String OLD = "{\"type\":\"tool\",\"id\":\"tool--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061\","
			+ "\"created\":\"2016-01-01T00:00:00.000Z\",\"modified\":\"2016-01-01T00:00:00.000Z\",\"name\":\"n\",\"labels\":[\"teapot\"]}";

	@TempDir
	private Path folder;

	private String last = "";

	private List<JsonNode> run(int expected, String... lines) throws IOException {
		Path file = folder.resolve("cases.jsonl");
		Files.writeString(file, String.join("\n", lines) + "\n");
		return runFile(expected, file.toString());
	}

	private List<JsonNode> runFile(int expected, String... arguments) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
		int code = new ConformanceCommand().run(arguments, print);
		print.flush();
		List<String> all = out.toString(StandardCharsets.UTF_8).lines().toList();
		last = all.getLast();
		assertEquals(expected, code, () -> String.join("\n", all));
		return new ArrayList<>(all.subList(0, all.size() - 1)).stream().map(JsonMapper.shared()::readTree).toList();
	}

	private static String line(String id, String stix, String expect, String options, String object) {
		return "{\"id\":\"" + id + "\",\"stix\":\"" + stix + "\",\"expect\":\"" + expect + "\",\"options\":" + options + ",\"object\":" + object + "}";
	}

	@Test
	void aCaseIsOneLineAndTheLastLineCounts() throws IOException {
		List<JsonNode> lines = run(0, line("a", "v21", "valid", "{}", TOOL), line("b", "v21", "invalid", "{}", TOOL.replace("\"n\"", "5")));
		assertEquals(List.of("id", "expect", "got", "ok", "findings"), new ArrayList<>(lines.getFirst().propertyNames()));
		assertEquals("valid", lines.getFirst().get("got").stringValue());
		JsonNode finding = lines.get(1).get("findings").get(0);
		assertEquals(List.of("severity", "rule", "spec", "path", "line", "column", "message"), new ArrayList<>(finding.propertyNames()));
		assertEquals("$.name", finding.get("path").stringValue());
		assertEquals("2 of 2 cases as expected", last);
	}

	@Test
	void whatIsNotAsExpectedIsSaidAndTheExitCodeIsOne() throws IOException {
		assertEquals(false, run(1, line("a", "v21", "invalid", "{}", TOOL)).getFirst().get("ok").booleanValue());
		assertEquals("0 of 1 cases as expected", last);
	}

	@Test
	void patternsAndObjectsMayStandInOneFile() throws IOException {
		List<JsonNode> lines = run(0, "{\"set\":\"S\",\"pattern\":\"[file:size = 1]\",\"expect\":\"valid\"}", "",
				"{\"set\":\"S\",\"pattern\":\"[file:size = ]\",\"expect\":\"invalid\"}", line("a", "v21", "valid", "{}", TOOL));
		assertEquals(3, lines.size());
		assertEquals("S cases.jsonl:1", lines.getFirst().get("id").stringValue());
		assertTrue(lines.get(1).get("findings").get(0).get("column").intValue() > 1);
	}

	@Test
	void optionsAreThoseOfTheCase() throws IOException {
		run(0, line("warning counts", "v20", "invalid", "{}", OLD), line("not strict", "v20", "valid", "{\"strict\":false}", OLD),
				line("off", "v20", "valid", "{\"disabled\":\"tool-label\"}", OLD), line("off by list", "v20", "valid", "{\"disabled\":[\"222\"]}", OLD),
				line("only others", "v20", "valid", "{\"enabled\":\"hash-length\"}", OLD), line("no such", "v20", "invalid", "{\"enabled\":\"abc\"}", OLD),
				line("both", "v21", "invalid", "{\"silent\":true,\"verbose\":true}", TOOL), line("verbose", "v21", "valid", "{\"verbose\":true}", TOOL),
				line("types", "v21", "invalid", "{\"strict_types\":true,\"strict\":false}", TOOL.replace("\"tool", "\"x-org-thing")),
				line("properties", "v21", "invalid", "{\"strict_properties\":true,\"strict\":false}", TOOL.replace("\"name\"", "\"x_org_a\":1,\"name\"")));
	}

	@Test
	void foldersOfSchemasAreLookedForAndMissedOnesTold() throws IOException {
		JsonNode missed = run(0, line("a", "v21", "valid", "{\"schema_dir\":\"nowhere\"}", TOOL)).getFirst();
		assertTrue(missed.get("findings").get(0).get("message").stringValue().contains("not here"), missed::toString);
		Files.createDirectories(folder.resolve("mine/v21"));
		Files.writeString(folder.resolve("mine/v21/tool.json"), "{\"required\":[\"description\"]}");
		run(0, line("a", "v21", "invalid", "{\"schema_dir\":\"mine\"}", TOOL), line("b", "v20", "valid", "{\"schema_dir\":\"mine\",\"strict\":false}", OLD));
	}

	@Test
	void linesThatAreNoCasesAndFieldsNeverSeenDoNotEndTheRun() throws IOException {
		List<JsonNode> lines = run(1, "no JSON", "{\"id\":\"x\"}", line("a", "v99", "valid", "{\"colour\":\"blue\"}", TOOL).replace("{\"id\"", "{\"more\":[1],\"id\""));
		assertEquals("error", lines.getFirst().get("got").stringValue());
		assertEquals("error", lines.get(1).get("got").stringValue());
		assertEquals("valid", lines.get(2).get("got").stringValue());
		assertEquals("1 of 3 cases as expected", last);
	}

	@Test
	void anObjectMayBeAText() throws IOException {
		run(0, "{\"id\":\"a\",\"stix\":\"v21\",\"expect\":\"invalid\",\"options\":{},\"object\":\"{\\\"type\\\":\\\"tool\\\",}\"}");
	}

	@Test
	void onlyTheFailedOnesWhenAskedFor() throws IOException {
		Path file = folder.resolve("c.jsonl");
		Files.writeString(file, line("a", "v21", "valid", "{}", TOOL) + "\n" + line("b", "v21", "invalid", "{}", TOOL));
		assertEquals(1, runFile(1, "--failed", file.toString()).size());
		assertEquals("1 of 2 cases as expected", last);
	}

	@Test
	void wrongUseIsSaid() {
		assertThrows(IllegalArgumentException.class, () -> runFile(2));
		assertThrows(IllegalArgumentException.class, () -> runFile(2, "--colour"));
		assertThrows(IllegalArgumentException.class, () -> runFile(2, folder.resolve("none.jsonl").toString()));
	}

	/** The published cases of the OASIS validator and of its pattern validator. */
	@Test
	void publishedCasesAreAsExpected() throws IOException {
		Path stix = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data", "stix");
		Assumptions.assumeTrue(Files.isRegularFile(stix.resolve("validator-cases.jsonl")), "No cases at " + stix);
		List<String> arguments = List.of("--failed", "--schemas", Path.of("../../releng/conformance-schemas").toString(),
				stix.resolve("validator-cases.jsonl").toString(), stix.resolve("pattern-cases.jsonl").toString());
		assertEquals(List.of(), runFile(0, arguments.toArray(String[]::new)));
	}
}
