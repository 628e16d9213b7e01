package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

class ExtractCommandTest {

	private static final String TEXT = "The implant talks to kettle[.]example[.]net and 203.0.113.77.\n"
			+ "検体のハッシュ値は 3f2b8c1d9e7a4b6c5d0e1f2a3b4c5d6e である。\n";

	@TempDir
	private Path folder;

	private Cli cli;

	@BeforeEach
	void start() {
		cli = new Cli(folder);
	}

	@Test
	void printsOneObjectForEachMention() throws IOException {
		write("a.txt", TEXT);
		assertEquals(ExitCode.OK, cli.run("extract", "a.txt", "--json"), cli.err());
		JsonNode domain = only(cli.json(), "domain");
		assertEquals(List.of("file", "start", "end", "page", "raw", "value", "type", "entity", "role", "confidence",
				"extractor", "why"), new ArrayList<>(domain.propertyNames()));
		assertEquals("a.txt", domain.get("file").stringValue());
		assertEquals("kettle.example.net", domain.get("value").stringValue());
		assertEquals("kettle[.]example[.]net", domain.get("raw").stringValue());
		assertEquals(TEXT.indexOf("kettle"), domain.get("start").intValue());
		assertEquals("3f2b8c1d9e7a4b6c5d0e1f2a3b4c5d6e", only(cli.json(), "md5").get("value").stringValue());
		assertEquals("", cli.err());
	}

	@Test
	void offsetsHoldInTheTextThatIsWrittenBeside() throws IOException {
		write("a.txt", "\ufeff" + TEXT.replace("\n", "\r\n"));
		assertEquals(ExitCode.OK, cli.run("extract", "a.txt", "--json", "--text"), cli.err());
		String text = Files.readString(folder.resolve("a.txt.txt"));
		for (JsonNode mention : cli.json()) {
			assertEquals(mention.get("raw").stringValue(),
					text.substring(mention.get("start").intValue(), mention.get("end").intValue()));
		}
	}

	@Test
	void textBesideNeverOverwritesOtherContent() throws IOException {
		write("a.txt", TEXT);
		write("a.txt.txt", "mine");
		assertEquals(ExitCode.FINDINGS, cli.run("extract", "a.txt", "--json", "--text"));
		assertEquals("mine", Files.readString(folder.resolve("a.txt.txt")));
		assertTrue(cli.err().contains("is there with other content"), cli.err());
		assertFalse(cli.json().isEmpty(), "The mentions are printed all the same");
	}

	@Test
	void foldersAreWalkedAndMirrored() throws IOException {
		write("in/a.txt", TEXT);
		write("in/sub/a.txt", TEXT);
		write("in/sub/b.md", TEXT);
		write("in/.git/config.txt", TEXT);
		write("in/.hidden.txt", TEXT);
		assertEquals(ExitCode.OK, cli.run("extract", "in", "--json", "--output", "out", "--text"), cli.err());
		assertEquals(List.of("a.txt.jsonl", "a.txt.txt", "sub/a.txt.jsonl", "sub/a.txt.txt", "sub/b.md.jsonl", "sub/b.md.txt"),
				files("out"));
		assertEquals("", cli.out());
		JsonNode first = Cli.json(Files.readAllLines(folder.resolve("out/sub/b.md.jsonl")).getFirst());
		assertEquals("in/sub/b.md", first.get("file").stringValue());
	}

	@Test
	void filesOfOneNameGetNamesOfTheirOwn() throws IOException {
		write("x/a.txt", TEXT);
		write("y/a.txt", TEXT);
		write("z/A.TXT", TEXT);
		assertEquals(ExitCode.OK, cli.run("extract", "x/a.txt", "y/a.txt", "z/A.TXT", "--json", "--output", "out"), cli.err());
		assertEquals(List.of("A.TXT-3.jsonl", "a.txt-2.jsonl", "a.txt.jsonl"), files("out"));
	}

	@Test
	void aReportWithoutMentionsHasAnEmptyFile() throws IOException {
		write("a.txt", "nothing here\n");
		assertEquals(ExitCode.OK, cli.run("extract", "a.txt", "--output", "out"));
		assertEquals(0, Files.size(folder.resolve("out/a.txt.jsonl")));
	}

	@Test
	void oneFailureStopsNobody() throws IOException {
		write("a.txt", TEXT);
		write("empty.txt", "");
		write("z.txt", TEXT);
		assertEquals(ExitCode.FINDINGS, cli.run("extract", "a.txt", "empty.txt", "missing.pdf", "z.txt", "--json"));
		List<String> files = cli.json().stream().map(mention -> mention.get("file").stringValue()).distinct().toList();
		assertEquals(List.of("a.txt", "z.txt"), files);
		List<String> complaints = cli.err().lines().toList();
		assertEquals(2, complaints.size(), cli.err());
		assertTrue(complaints.get(0).startsWith("akashi: empty.txt: "), cli.err());
		assertTrue(complaints.get(1).contains("missing.pdf") && complaints.get(1).contains("no such file"), cli.err());
	}

	@Test
	void whenNothingCanBeReadTheCodeSaysSo() throws IOException {
		assertEquals(ExitCode.UNREADABLE, cli.run("extract", "missing.txt", "--json"));
		assertEquals(1, cli.err().lines().count(), cli.err());
		Files.createDirectories(folder.resolve("empty"));
		assertEquals(ExitCode.UNREADABLE, cli.run("extract", "empty", "--json"));
		assertTrue(cli.err().contains("there is no file in empty"), cli.err());
	}

	@Test
	void pathsAreAgainstTheCallersFolderOrAbsolute() throws IOException {
		Path file = write("sub/a.txt", TEXT);
		assertEquals(ExitCode.OK, cli.run("extract", file.toString(), "--json"));
		assertEquals(file.toString(), cli.json().getFirst().get("file").stringValue());
		assertEquals(ExitCode.OK, cli.run("extract", "sub/../sub/a.txt", "--json"));
		assertEquals("sub/../sub/a.txt", cli.json().getFirst().get("file").stringValue());
	}

	@Test
	void attachmentsStandBehindTheirMail() throws IOException {
		write("m.eml", String.join("\r\n", "From: a@example.net", "To: b@example.net", "Subject: s", "MIME-Version: 1.0",
				"Content-Type: multipart/mixed; boundary=x", "", "--x", "Content-Type: text/plain", "", "See the file.", "--x",
				"Content-Type: text/plain; name=\"../../ioc.txt\"", "Content-Disposition: attachment; filename=\"../../ioc.txt\"", "",
				"evil[.]example[.]net", "--x--", ""));
		int code = cli.run("extract", "m.eml", "--json", "--output", "out");
		assertEquals(ExitCode.OK, code, cli.err());
		for (String file : files("out")) {
			assertTrue(file.startsWith("m.eml"), file + " is outside of its place");
		}
		assertFalse(Files.exists(folder.resolve("ioc.txt.jsonl")));
	}

	@Test
	void aTableForPeople() throws IOException {
		write("a.txt", TEXT);
		assertEquals(ExitCode.OK, cli.run("extract", "a.txt"));
		assertTrue(cli.out().startsWith("a.txt: "), cli.out());
		assertTrue(cli.out().contains("domain") && cli.out().contains("kettle.example.net"), cli.out());
	}

	@Test
	void progressComesOnlyWhenAskedAndNeverBetweenResults() throws IOException {
		write("a.txt", TEXT);
		cli.run("extract", "a.txt", "--json");
		assertEquals("", cli.err());
		cli.run("extract", "a.txt", "--json", "--progress");
		assertEquals("[0 %] a.txt\n", cli.err());
		cli.json().forEach(line -> assertTrue(line.isObject()));
	}

	@Test
	void anAnalystKeepsWhatBelongsToTheAttack() throws IOException {
		write("a.txt", "Traffic to 8.8.8.8 and 192.168.0.1 and 193.109.18.77 was seen.\n");
		assertEquals(ExitCode.OK, cli.run("extract", "a.txt", "--json"));
		assertEquals(List.of("193.109.18.77"), values());
		assertEquals("", cli.err());
		cli.run("extract", "a.txt", "--json", "--all");
		assertEquals(List.of("8.8.8.8", "192.168.0.1", "193.109.18.77"), values());
	}

	@Test
	void whatIsLeftOutIsCountedForPeopleAndExplainedWhenAsked() throws IOException {
		write("a.txt", "Traffic to 8.8.8.8 and 192.168.0.1 and 193.109.18.77 was seen.\n");
		cli.run("extract", "a.txt");
		assertTrue(cli.out().startsWith("a.txt: 1 mention, 2 left out"), cli.out());
		cli.run("extract", "a.txt", "--all");
		assertTrue(cli.out().startsWith("a.txt: 3 mentions\n"), cli.out());
		cli.run("extract", "a.txt", "--json", "--verbose");
		assertEquals(List.of("193.109.18.77"), values());
		assertEquals(List.of("akashi: a.txt: left out, since it is an example or a reserved value: 192.168.0.1",
				"akashi: a.txt: left out, since it is infrastructure that everyone uses: 8.8.8.8"), cli.err().lines().toList());
	}

	private List<String> values() {
		return cli.json().stream().map(mention -> mention.get("value").stringValue()).toList();
	}

	@Test
	void outputIsUtf8WhateverTheLocale() throws IOException {
		write("証拠.txt", TEXT);
		cli.run("extract", "証拠.txt", "--json");
		assertTrue(new String(cli.bytes(), StandardCharsets.UTF_8).contains("\"file\":\"証拠.txt\""));
	}

	@Test
	@DisplayName("a name that the system cannot hold is no fault of Akashi: the message says what to set")
	void impossibleName() {
		assertEquals(ExitCode.UNREADABLE, cli.run("extract", "a\0b.txt"));
		assertTrue(cli.err().contains("\"a?b.txt\" can't be a file name here"), cli.err());
		assertTrue(cli.err().contains("LC_ALL=C.UTF-8"), cli.err());
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private List<String> files(String below) throws IOException {
		Path top = folder.resolve(below);
		try (Stream<Path> files = Files.walk(top)) {
			return files.filter(Files::isRegularFile).map(file -> top.relativize(file).toString().replace('\\', '/')).sorted()
					.toList();
		}
	}

	private static JsonNode only(List<JsonNode> mentions, String type) {
		Map<Boolean, List<JsonNode>> split = mentions.stream()
				.collect(java.util.stream.Collectors.partitioningBy(mention -> type.equals(mention.get("type").stringValue())));
		assertEquals(1, split.get(true).size(), type + " in " + mentions);
		return split.get(true).getFirst();
	}
}
