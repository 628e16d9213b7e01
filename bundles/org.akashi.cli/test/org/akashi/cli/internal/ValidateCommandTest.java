package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
		assertEquals(1, cli.json().size(), "one line a file");
		JsonNode line = cli.json().getFirst();
		assertEquals(List.of("file", "valid", "findings"), new ArrayList<>(line.propertyNames()));
		assertEquals("b.json", line.get("file").stringValue());
		assertEquals(false, line.get("valid").booleanValue());
		JsonNode finding = line.get("findings").get(0);
		assertEquals(List.of("severity", "rule", "spec", "path", "line", "column", "message"), new ArrayList<>(finding.propertyNames()));
		assertEquals("error", finding.get("severity").stringValue());
		assertEquals("pattern", finding.get("rule").stringValue());
		assertEquals("STIX 2.1 §9", finding.get("spec").stringValue());
		assertEquals("$.objects[1].pattern", finding.get("path").stringValue());
		assertEquals(3, finding.get("line").intValue());
	}

	@Test
	void warningsCountOnlyWhenStrict() throws IOException {
		write(SmallCase.bundle(List.of(SmallCase.OBJECTS.getFirst().replace("backdoor", "teapot"))));
		assertEquals(ExitCode.OK, cli.run("validate", "b.json"), cli.out());
		assertTrue(cli.out().startsWith("warning: b.json, line 2, column "), cli.out());
		assertTrue(cli.out().contains(SmallCase.MALWARE) && cli.out().contains("[malware-types, STIX 2.1 §10.15]"), cli.out());
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

	@Test
	void aFolderIsCheckedFileByFile() throws IOException {
		Files.createDirectories(folder.resolve("in/deep"));
		Files.writeString(folder.resolve("in/deep/a.json"), SmallCase.bundle(SmallCase.OBJECTS));
		Files.writeString(folder.resolve("in/b.jsonl"), String.join("\n", SmallCase.OBJECTS) + "\n");
		Files.writeString(folder.resolve("in/c.json"), "{\"type\":\"tool\"}");
		Files.writeString(folder.resolve("in/notes.txt"), "no STIX");
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "in", "--json"), cli.err());
		assertEquals(List.of("in/b.jsonl true", "in/c.json false", "in/deep/a.json true"),
				cli.json().stream().map(l -> l.get("file").stringValue() + " " + l.get("valid").booleanValue()).toList());
	}

	@Test
	void aFolderWithoutFilesIsToldSo() throws IOException {
		Files.createDirectories(folder.resolve("empty"));
		assertEquals(ExitCode.UNREADABLE, cli.run("validate", "empty"));
		assertTrue(cli.err().contains("no file in this folder"), cli.err());
	}

	@Test
	void rulesAreChosenByNameNumberAndGroup() throws IOException {
		write(SmallCase.bundle(List.of(SmallCase.OBJECTS.getFirst().replace("backdoor", "teapot"))));
		for (String choice : List.of("malware-types", "216", "all-vocabs", "210", "approved-values", "2", "all", "hash-length, malware-types")) {
			assertEquals(ExitCode.OK, cli.run("validate", "b.json", "--strict", "--disable", choice), () -> choice + cli.out() + cli.err());
		}
		assertEquals(ExitCode.OK, cli.run("validate", "b.json", "--strict", "--enable", "hash-length"));
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json", "--strict", "--enable", "hash-length,malware-types"));
	}

	@Test
	void rulesThatDoNotExistAreWrongUse() throws IOException {
		write(SmallCase.bundle(SmallCase.OBJECTS));
		assertEquals(ExitCode.USAGE, cli.run("validate", "b.json", "--disable", "no-such"));
		assertTrue(cli.err().contains("no-such"), cli.err());
		assertEquals(ExitCode.USAGE, cli.run("validate", "b.json", "--disable", "timestamp"), "MUST rules always run");
		assertEquals(ExitCode.USAGE, cli.run("validate", "b.json", "--stix", "1.2"));
	}

	@Test
	void strictTypesAndPropertiesMakeErrors() throws IOException {
		write(SmallCase.bundle(List.of(SmallCase.OBJECTS.getFirst().replace("\"is_family\"", "\"x_org_foo\":1,\"is_family\""))));
		assertEquals(ExitCode.OK, cli.run("validate", "b.json"), cli.out());
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json", "--strict-properties"));
		write(SmallCase.bundle(List.of(SmallCase.OBJECTS.getFirst().replace("\"malware\"", "\"x-org-thing\"").replace("malware--", "x-org-thing--"))));
		assertEquals(ExitCode.OK, cli.run("validate", "b.json"), cli.out());
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json", "--strict-types"));
	}

	@Test
	void ownSchemasAreAskedToo() throws IOException {
		write(SmallCase.bundle(SmallCase.OBJECTS));
		Files.createDirectories(folder.resolve("own"));
		Files.writeString(folder.resolve("own/malware.json"), "{\"required\":[\"description\"]}");
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json", "--schemas", "own"));
		assertTrue(cli.out().contains("description is missing [schema"), cli.out());
		assertEquals(ExitCode.UNREADABLE, cli.run("validate", "b.json", "--schemas", "nowhere"));
	}

	@Test
	void allRulesAreListed() {
		assertEquals(ExitCode.OK, cli.run("validate", "--rules"));
		assertTrue(cli.out().lines().anyMatch(l -> l.startsWith("hash-length ") && l.contains(" 150 ") && l.contains("Part 1, 2.4")), cli.out());
		assertEquals(ExitCode.OK, cli.run("validate", "--rules", "--json"));
		assertTrue(cli.json().stream().anyMatch(l -> l.get("rule").stringValue().equals("timestamp") && l.get("level").stringValue().equals("must")));
	}

	@Test
	void stix20IsKnownByItsBundle() throws IOException {
		String tool = "{\"type\":\"tool\",\"id\":\"tool--00000000-0000-4000-8000-000000000009\",\"created\":\"2017-01-02T03:04:05.000Z\","
				+ "\"modified\":\"2017-01-02T03:04:05.000Z\",\"name\":\"n\",\"labels\":[\"remote-access\"]}";
		write("{\"type\":\"bundle\",\"id\":\"bundle--00000000-0000-4000-8000-0000000000fe\",\"spec_version\":\"2.0\",\"objects\":[" + tool + "]}");
		assertEquals(ExitCode.OK, cli.run("validate", "b.json", "--strict"), cli.out());
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json", "--stix", "2.1"));
		write(tool);
		assertEquals(ExitCode.OK, cli.run("validate", "b.json", "--strict", "--stix", "2.0"), cli.out());
	}

	@Test
	void afterAFaultTheRestIsChecked() throws IOException {
		write(SmallCase.bundle(List.of(SmallCase.OBJECTS.getFirst().replace("\"is_family\":true", "\"is_family\":true,,"),
				SmallCase.OBJECTS.get(1).replace("stix\"", "rune\""))));
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json"));
		assertTrue(cli.out().contains("line 2, column"), cli.out());
		assertTrue(cli.out().contains("line 3, column") && cli.out().contains("indicator-pattern-types"), cli.out());
	}

	@Test
	void bytesThatAreNoTextAreTold() throws IOException {
		byte[] bytes = SmallCase.bundle(SmallCase.OBJECTS).replace("Tin", "T\u00fcn").getBytes(StandardCharsets.ISO_8859_1);
		Files.write(folder.resolve("b.json"), bytes);
		assertEquals(ExitCode.FINDINGS, cli.run("validate", "b.json"));
		assertTrue(cli.out().contains("line 2, column") && cli.out().contains("UTF-8"), cli.out());
		Files.write(folder.resolve("b.json"), ("\ufeff" + SmallCase.bundle(SmallCase.OBJECTS)).getBytes(StandardCharsets.UTF_16BE));
		assertEquals(ExitCode.OK, cli.run("validate", "b.json"), cli.out());
	}

	@Test
	void aCaseIsToldFileByFile() throws CoreException {
		SmallCase.create(folder.resolve("case"));
		assertEquals(ExitCode.OK, cli.run("validate", "case", "--json"), cli.out() + cli.err());
		assertEquals(List.of("case/objects/indicator.jsonl", "case/objects/malware.jsonl", "case/case.json"),
				cli.json().stream().map(l -> l.get("file").stringValue()).toList());
	}

	private void write(String text) throws IOException {
		Files.writeString(folder.resolve("b.json"), text);
	}
}
