package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.akashi.indicator.ObservableObjects;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.store.Case;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Patterns and rules with a case, on the command line. */
class PatternCaseCommandTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void start() throws Exception {
		cli = new Cli(folder);
		try (Case made = Case.create(folder.resolve("case"), "Case")) {
			made.history().execute("fill", edit -> edit.add(ObservableObjects.of(new Observable(ObservableType.DOMAIN, "c2.example.com"))));
			made.save(null);
		}
	}

	private List<JsonNode> lines(int exit, String input, String... arguments) {
		assertEquals(exit, cli.input(input).run(arguments), cli.err());
		return cli.json();
	}

	@Test
	void aPatternIsTriedOnACase() {
		JsonNode line = lines(ExitCode.OK, "[domain-name:value LIKE '%.example.com']\n", "pattern", "match", "--case", "case").getFirst();
		assertEquals(0, line.get("objects").get(0).get("part").intValue());
		assertEquals("c2.example.com", line.get("objects").get(0).get("name").stringValue());
		assertEquals(0, line.get("observed").intValue());
		assertEquals(ExitCode.USAGE, cli.input("").run("pattern", "match"));
	}

	@Test
	void aPatternIsLaidOut() {
		assertEquals("[file:size = 1 AND file:name = 'x']",
				lines(ExitCode.OK, "[file:size==1 AND file:name='x']", "pattern", "format").getFirst().get("formatted").stringValue());
		assertTrue(lines(ExitCode.FINDINGS, "[file:size", "pattern", "format").getFirst().get("formatted").isNull());
	}

	@Test
	void observablesAreJoinedAndTakenApartAgain() {
		assertEquals(ExitCode.OK, cli.input("").run("pattern", "build", "--join", "FOLLOWEDBY", "--within", "300", "c2[.]example[.]com", "file:size > 5"), cli.err());
		String pattern = "([domain-name:value = 'c2.example.com'] FOLLOWEDBY [file:size > 5]) WITHIN 300 SECONDS";
		assertEquals(pattern, cli.out().strip());
		JsonNode parts = lines(ExitCode.OK, pattern, "pattern", "observables").getFirst();
		assertEquals("c2.example.com", parts.get("observables").get(0).get("value").stringValue());
		assertEquals(List.of("[…] FOLLOWEDBY […]", "file:size > 5", "WITHIN 300 SECONDS").stream().sorted().toList(),
				parts.get("rest").valueStream().map(JsonNode::stringValue).sorted().toList());
		assertEquals(ExitCode.USAGE, cli.input("").run("pattern", "build", "nothing at all"));
	}

	@Test
	void aBuiltPatternBecomesAnIndicatorBasedOnItsObservable() throws Exception {
		assertEquals(ExitCode.OK, cli.input("").run("pattern", "build", "--case", "case", "--valid-from", "2026-01-01T00:00:00Z", "c2.example.com"), cli.err());
		String id = cli.out().strip();
		try (Case opened = Case.open(folder.resolve("case"), null)) {
			assertEquals("based-on", opened.index().outgoing(id).getFirst().kind());
		}
	}

	@Test
	void rulesAreCheckedBroughtInOnceAndSavedAsTheyWere() throws Exception {
		String rules = "alert tcp any any -> any any (msg:\"one\"; sid:1;)\nalert tcp any any -> any any (msg:\"two\"; sid:2;)\n";
		Files.writeString(folder.resolve("local.rules"), rules);
		assertEquals(List.of(), lines(ExitCode.OK, "", "pattern", "rules", "local.rules"));
		assertEquals(2, lines(ExitCode.OK, "", "pattern", "import", "--case", "case", "local.rules").getFirst().get("imported").intValue());
		JsonNode again = lines(ExitCode.OK, "", "pattern", "import", "--case", "case", "local.rules").getFirst();
		assertEquals(0, again.get("imported").intValue());
		assertEquals(2, again.get("known").intValue());
		assertEquals(ExitCode.OK, cli.input("").run("pattern", "save", "--case", "case", "--type", "suricata", "--output", "out.rules"), cli.err());
		assertEquals(rules.lines().sorted().toList(), Files.readString(folder.resolve("out.rules")).lines().sorted().toList());
	}

	@Test
	void errorsOfRulesHaveTheirPlace() throws Exception {
		Files.writeString(folder.resolve("a.yar"), "rule a {\n condition: $b\n}\n");
		JsonNode finding = lines(ExitCode.FINDINGS, "", "pattern", "rules", "--no-compiler", "a.yar").getFirst();
		assertEquals(2, finding.get("line").intValue());
		assertEquals(13, finding.get("column").intValue());
		assertEquals(ExitCode.USAGE, cli.input("").run("pattern", "rules", "missing.txt") == ExitCode.UNREADABLE ? ExitCode.USAGE : ExitCode.OK);
	}
}
