package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

class ValidateCommandTest {

	@TempDir
	private Path folder;

	private Cli cli;

	@BeforeEach
	void start() {
		cli = new Cli(folder);
	}

	@Test
	void aGoodBundlePasses() throws IOException {
		write(SmallCase.bundle(SmallCase.OBJECTS));
		assertEquals(ExitCode.OK, cli.run("validate", "b.json"), cli.out() + cli.err());
		assertTrue(cli.out().endsWith("b.json: 2 objects, 0 errors, 0 warnings\n"), cli.out());
	}

	@Test
	void whatTheSpecificationForbidsIsFound() throws IOException {
		write(SmallCase.bundle(List.of(SmallCase.OBJECTS.getFirst(),
				SmallCase.OBJECTS.get(1).replace("[domain-name:value = 'kettle.example.net']", "[domain-name:value = ]"))));
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json", "--json"), cli.out());
		JsonNode first = cli.json().getFirst();
		assertEquals(List.of("file", "severity", "object", "path", "rule", "spec", "message"),
				new ArrayList<>(first.propertyNames()));
		assertTrue(cli.json().stream().anyMatch(finding -> finding.has("severity")
				&& finding.get("severity").stringValue().equals("error")
				&& finding.get("object").stringValue().equals(SmallCase.INDICATOR)), cli.out());
		JsonNode last = cli.json().getLast();
		assertEquals(2, last.get("objects").intValue());
		assertTrue(last.get("errors").intValue() >= 1);
	}

	@Test
	void warningsCountOnlyWhenStrict() throws IOException {
		write(SmallCase.bundle(List.of(SmallCase.OBJECTS.getFirst().replace("backdoor", "teapot"))));
		assertEquals(ExitCode.OK, cli.run("validate", "b.json"), cli.out());
		assertTrue(cli.out().contains("warning: " + SmallCase.MALWARE), cli.out());
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json", "--strict"));
	}

	@Test
	void whatIsNotJsonIsAFindingWithItsPlace() throws IOException {
		write("{\"type\":\"bundle\",\n \"objects\":[{]}");
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json"));
		assertTrue(cli.out().contains("line 2, column"), cli.out());
	}

	@Test
	void aMissingFileCannotBeRead() {
		assertEquals(ExitCode.UNREADABLE, cli.run("validate", "none.json"));
		assertTrue(cli.err().contains("none.json: there is no such file"), cli.err());
	}

	@Test
	void aCaseIsCheckedToo() throws CoreException {
		SmallCase.create(folder.resolve("case"));
		assertEquals(ExitCode.OK, cli.run("validate", "--case", "case"), cli.out() + cli.err());
		assertTrue(cli.out().contains("case: 2 objects, 0 errors"), cli.out());
		assertEquals(ExitCode.OK, cli.run("validate", "case"), "a folder is taken for a case");
	}

	@Test
	void brokenLinesOfACaseAreFound() throws Exception {
		SmallCase.create(folder.resolve("case"));
		Path file = folder.resolve("case/objects/malware.jsonl");
		Files.writeString(file, Files.readString(file) + "{broken\n");
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "--case", "case"), cli.out() + cli.err());
		assertTrue(cli.out().contains("malware.jsonl"), cli.out());
	}

	private void write(String text) throws IOException {
		Files.writeString(folder.resolve("b.json"), text);
	}
}
