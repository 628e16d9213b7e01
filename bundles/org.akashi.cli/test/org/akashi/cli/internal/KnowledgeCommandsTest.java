package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** {@code akashi convert}, and {@code akashi import} of knowledge. */
class KnowledgeCommandsTest {

	private static final String BUNDLE = """
			{"type": "bundle", "id": "bundle--0a7c5b8e-54a1-4d4e-9f0e-2d1c3b4a5f01", "objects": [
			{"type": "malware", "spec_version": "2.1", "id": "malware--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e001",
			 "created": "2024-01-01T00:00:00.000Z", "modified": "%s", "name": "%s", "is_family": true},
			{"type": "indicator", "spec_version": "2.1", "id": "indicator--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e002",
			 "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z", "pattern_type": "stix",
			 "pattern": "[domain-name:value = 'lantern.example']", "valid_from": "2024-01-01T00:00:00Z"}]}
			""";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void write() throws IOException {
		cli = new Cli(folder);
		file("a.json", bundle("2024-01-01T00:00:00.000Z", "Rising Sun"));
		file("newer.json", bundle("2024-02-01T00:00:00.000Z", "Rising Sun 2"));
		file("other.json", bundle("2024-01-01T00:00:00.000Z", "Setting Sun"));
	}

	private static String bundle(String modified, String name) {
		return BUNDLE.formatted(modified, name);
	}

	private void file(String name, String text) throws IOException {
		Path path = folder.resolve(name);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text, StandardCharsets.UTF_8);
	}

	@Test
	void oneFileIsConvertedToAFile() throws IOException {
		assertEquals(0, cli.run("convert", "a.json", "--to", "stix21", "--output", "out.json"), cli::err);
		JsonNode bundle = Cli.json(Files.readString(folder.resolve("out.json")));
		assertEquals(2, bundle.get("objects").size());
		assertTrue(cli.out().contains("2 objects, 2 written to out.json; nothing was lost"), cli.out());
	}

	@Test
	void whatATableCannotCarryIsInTheLossFile() throws IOException {
		assertEquals(0, cli.run("convert", "a.json", "--to", "csv", "--output", "out.csv", "--loss", "loss/l.json"), cli::err);
		assertTrue(Files.readString(folder.resolve("out.csv")).contains("lantern.example"));
		JsonNode loss = Cli.json(Files.readString(folder.resolve("loss/l.json")));
		assertEquals("csv", loss.get("to").asString());
		JsonNode file = loss.get("files").get(0);
		assertEquals("stix21", file.get("from").asString());
		assertEquals("write", file.get("losses").get(0).get("stage").asString());
		assertTrue(file.get("losses").toString().contains("malware--1e8bcd2e"), file.toString());
	}

	@Test
	void severalFilesGoIntoAFolderInOneProcess() throws IOException {
		file("in/x/a.json", bundle("2024-01-01T00:00:00.000Z", "One"));
		file("in/a.json", bundle("2024-01-01T00:00:00.000Z", "Two"));
		assertEquals(0, cli.run("convert", "in", "--to", "stix21", "--output", "out", "--json"), cli::err);
		assertEquals(List.of("out/a.json", "out/x/a.json"), cli.json().stream().map(line -> line.get("output").asString()).toList());
		try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
			assertEquals(2, files.filter(Files::isRegularFile).count(), "no temporary file stays");
		}
	}

	@Test
	void aBadFileIsNamedAndTheOthersGoOn() throws IOException {
		file("bad.json", "{\"type\": \"bundle\", \"objects\": [oops");
		assertEquals(1, cli.run("convert", "bad.json", "a.json", "--to", "stix21", "--output", "out", "--loss", "l.json"));
		assertTrue(cli.err().startsWith("akashi: bad.json: "), cli.err());
		assertEquals(1, cli.err().lines().count(), cli.err());
		assertFalse(Files.exists(folder.resolve("out/bad.json")));
		assertTrue(Files.exists(folder.resolve("out/a.json")));
		assertTrue(Cli.json(Files.readString(folder.resolve("l.json"))).get("files").get(0).has("error"));
	}

	@Test
	void nothingReadableIsExitCode3() throws IOException {
		assertEquals(3, cli.run("convert", "missing.json", "--to", "stix21", "--output", "out.json"));
		assertTrue(cli.err().contains("missing.json"), cli.err());
		file("picture.png", "\u0001\u0002\u0003");
		assertEquals(3, cli.run("convert", "picture.png", "--to", "stix21", "--output", "out.json"));
	}

	@Test
	void wrongUseIsExitCode2() {
		assertEquals(2, cli.run("convert", "a.json", "--to", "nonsense", "--output", "out"));
		assertTrue(cli.err().contains("stix21"), cli.err());
		assertEquals(2, cli.run("convert", "a.json", "--to", "stix21", "--from", "nonsense", "--output", "out"));
		assertEquals(2, cli.run("convert", "a.json", "newer.json", "--to", "stix21", "--output", "-"));
		assertEquals(2, cli.run("convert", "a.json", "--to", "csv", "--output", "out", "--option", "nonsense=1"));
		assertEquals(2, cli.run("convert", "a.json", "--to", "stix21", "--output", "a.json"), "over its own input");
	}

	@Test
	void standardOutputHoldsTheFileOnly() {
		assertEquals(0, cli.run("convert", "a.json", "--to", "stix21", "--output", "-"), cli::err);
		assertEquals("bundle", Cli.json(cli.out()).get("type").asString());
		assertTrue(cli.err().contains("2 written"), cli.err());
	}

	@Test
	void bothVersionsOfAnObjectStay() throws IOException {
		String two = "[" + bundle("2024-01-01T00:00:00.000Z", "One") + "," + bundle("2024-02-01T00:00:00.000Z", "Two") + "]";
		file("two.json", two);
		assertEquals(0, cli.run("convert", "two.json", "--to", "stix21", "--output", "out.json"), cli::err);
		assertEquals(3, Cli.json(Files.readString(folder.resolve("out.json"))).get("objects").size());
	}

	@Test
	void knowledgeComesIntoACaseAsKnowledge() {
		assertEquals(0, cli.run("import", "a.json", "--case", "lantern", "--json"), cli::err);
		JsonNode line = cli.json().getFirst();
		assertEquals("stix21", line.get("format").asString());
		assertEquals(2, line.get("added").asInt());
		assertEquals(0, cli.run("import", "newer.json", "--case", "lantern"), cli::err);
		assertTrue(cli.out().contains("0 new, 1 newer, 1 already there, 0 kept out"), cli.out());
	}

	@Test
	void whatIsKeptOutIsNamed() {
		cli.run("import", "a.json", "--case", "lantern");
		assertEquals(1, cli.run("import", "other.json", "--case", "lantern"));
		assertTrue(cli.err().contains("malware--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e001"), cli.err());
		assertTrue(cli.err().contains("which stays"), cli.err());
	}

	@Test
	void anImportedCaseIsValid() {
		cli.run("import", "a.json", "--case", "lantern");
		assertEquals(0, cli.run("validate", "--case", "lantern"), () -> cli.out() + cli.err());
	}

	@Test
	void aMappingIsRememberedWithTheCaseAndForTheUser() throws IOException {
		file("feed.csv", "Foo;Bar\nlantern.com;Rising Sun\n");
		file("next.csv", "foo;bar\nnext.com;Rising Sun\n");
		file("mapping.json", "{\"columns\": {\"Foo\": \"observable:domain\", \"Bar\": \"malware\"}}");
		System.setProperty("akashi.mappings", folder.resolve("mine.json").toString());
		try {
			assertEquals(0, cli.run("import", "feed.csv", "--mapping", "mapping.json", "--case", "lantern", "--json"), cli::err);
			assertEquals(4, cli.json().getFirst().get("added").asInt(), "domain, indicator, malware, relationship");
			assertTrue(Files.exists(folder.resolve("lantern/column-mappings.json")));
			assertEquals(0, cli.run("import", "next.csv", "--as", "knowledge", "--case", "lantern", "--json"), cli::err);
			assertEquals(3, cli.json().getFirst().get("added").asInt());
			assertEquals(0, cli.run("convert", "next.csv", "--to", "stix21", "--output", "out.json"), cli::err);
			assertTrue(Files.readString(folder.resolve("out.json")).contains("\"malware\""));
			assertEquals(0, cli.run("validate", "--case", "lantern"), () -> cli.out() + cli.err());
		} finally {
			System.clearProperty("akashi.mappings");
		}
	}

	@Test
	void aBrokenMappingIsWrongUse() throws IOException {
		file("feed.csv", "Foo;Bar\nlantern.com;x\n");
		file("mapping.json", "{\"columns\": {\"Foo\": \"nonsense\"}}");
		assertEquals(2, cli.run("convert", "feed.csv", "--mapping", "mapping.json", "--to", "stix21", "--output", "out.json"));
		assertTrue(cli.err().contains("mapping.json") && cli.err().contains("nonsense"), cli.err());
	}

	@Test
	void aListIsTakenAsAReportAndTheCallerIsToldSo() throws IOException {
		file("iocs.txt", "192.0.2.1\n198.51.100.7\nlantern.com\n");
		assertEquals(0, cli.run("import", "iocs.txt", "--case", "lantern", "--json"), cli::err);
		assertTrue(cli.json().getFirst().has("mentions"));
		assertEquals("akashi: iocs.txt is taken as a report; --as knowledge takes it as a list of indicators\n", cli.err());
		assertEquals(0, cli.run("import", "iocs.txt", "--as", "knowledge", "--case", "lantern", "--json"), cli::err);
		assertEquals("list", cli.json().getFirst().get("format").asString());
		assertEquals("", cli.err());
	}

	@Test
	void asSaysWhatAFileIs() throws IOException {
		assertEquals(0, cli.run("import", "a.json", "--as", "report", "--case", "lantern", "--json"), cli::err);
		assertTrue(cli.json().getFirst().has("mentions"));
		file("note.txt", "just words");
		assertEquals(3, cli.run("import", "note.txt", "--as", "knowledge", "--from", "stix21", "--case", "second"));
		assertEquals(2, cli.run("import", "a.json", "--as", "nonsense", "--case", "lantern"));
	}
}
