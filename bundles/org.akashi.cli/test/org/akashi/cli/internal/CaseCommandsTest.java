package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** The path of a case through the command line: import, mentions, review, export. */
class CaseCommandsTest {

	private static final String TEXT = "The implant Rising Sun talks to kettle[.]example[.]net and 198.51.100.77.\n"
			+ "Its hash is 3f2b8c1d9e7a4b6c5d0e1f2a3b4c5d6e. The Lazarus Group used Rising Sun in 2017.\n";

	@TempDir
	private Path folder;

	private Cli cli;

	@BeforeEach
	void start() throws IOException {
		cli = new Cli(folder);
		Files.writeString(folder.resolve("report.txt"), TEXT);
	}

	@Test
	void importMakesTheCaseAndSaysWhatItFound() {
		assertEquals(ExitCode.OK, cli.run("import", "report.txt", "--case", "new/case"), cli.err());
		assertTrue(cli.out().matches("report.txt: \\d+ mentions, \\d+ proposals?\n"), cli.out());
		assertTrue(Files.exists(folder.resolve("new/case/case.json")));
	}

	@Test
	void importForMachines() {
		assertEquals(ExitCode.OK, cli.run("import", "report.txt", "--case", "case", "--json", "--accept-above", "80"), cli.err());
		JsonNode line = cli.json().getFirst();
		assertEquals(List.of("file", "report", "status", "message", "mentions", "proposals", "accepted", "skipped", "suppressed"),
				new ArrayList<>(line.propertyNames()));
		assertEquals("ok", line.get("status").stringValue());
		assertTrue(line.get("mentions").intValue() >= 4, cli.out());
		assertTrue(line.get("accepted").intValue() >= 3, cli.out());
		assertEquals(64, line.get("report").stringValue().length());
	}

	@Test
	void theSummarySaysWhatWasFoundAndWhatItsSentencesState() {
		cli.run("import", "report.txt", "--case", "case", "--accept-above", "60");
		assertEquals(ExitCode.OK, cli.run("mentions", "--case", "case", "--summary"), cli.err());
		assertTrue(cli.out().contains("Rising Sun"), cli.out());
		assertTrue(cli.out().contains("198.51.100.77"), cli.out());
		assertTrue(cli.out().contains("The Lazarus Group used Rising Sun in 2017.»"), cli.out());
		assertTrue(cli.out().lines().noneMatch(line -> line.length() > 240), cli.out());
	}

	@Test
	void importingTwiceChangesNothing() throws CoreException {
		cli.run("import", "report.txt", "--case", "case");
		assertEquals(ExitCode.OK, cli.run("import", "report.txt", "--case", "case"), cli.err());
		try (Case open = Case.open(folder.resolve("case"), null)) {
			assertEquals(1, open.reports().list().size());
		}
	}

	@Test
	void aFileThatCantBeReadStopsNobody() throws IOException {
		Files.write(folder.resolve("empty.pdf"), new byte[0]);
		assertEquals(ExitCode.FINDINGS, cli.run("import", "empty.pdf", "missing.txt", "report.txt", "--case", "case"));
		assertEquals(2, cli.err().lines().count(), cli.err());
		assertTrue(cli.out().startsWith("report.txt: "), cli.out());
		assertEquals(ExitCode.UNREADABLE, cli.run("import", "missing.txt", "--case", "case"));
	}

	@Test
	void aConfidenceIsFromZeroToAHundred() {
		assertEquals(ExitCode.USAGE, cli.run("import", "report.txt", "--case", "case", "--accept-above", "101"));
		assertEquals(ExitCode.USAGE, cli.run("import", "report.txt", "--case", "case", "--accept-above", "high"));
		assertFalse(Files.exists(folder.resolve("case")));
	}

	@Test
	void mentionsAreListedWithTheirState() {
		cli.run("import", "report.txt", "--case", "case");
		assertEquals(ExitCode.OK, cli.run("mentions", "--case", "case", "--json"), cli.err());
		JsonNode domain = find("domain");
		assertEquals(List.of("file", "report", "id", "state", "stix_id", "start", "end", "page", "raw", "value", "type", "entity",
				"role", "confidence", "extractor", "why"), new ArrayList<>(domain.propertyNames()));
		assertEquals("report.txt", domain.get("file").stringValue());
		assertEquals("open", domain.get("state").stringValue());
		assertEquals("", domain.get("stix_id").stringValue());
		assertEquals(ExitCode.OK, cli.run("mentions", "--case", "case"));
		assertTrue(cli.out().contains("kettle.example.net"), cli.out());
	}

	@Test
	void mentionsCanBeSelectedAndProposalsAdded() {
		cli.run("import", "report.txt", "--case", "case");
		cli.run("mentions", "--case", "case", "--json", "--select", "type:ipv4");
		assertEquals(1, cli.json().size());
		cli.run("mentions", "--case", "case", "--json", "--proposals");
		assertTrue(cli.json().stream().anyMatch(line -> line.has("proposal") && line.get("verb").stringValue().equals("uses")),
				cli.out());
		assertEquals(ExitCode.USAGE, cli.run("mentions", "--case", "case", "--select", "colour:red"));
		assertTrue(cli.err().contains("colour"), cli.err());
	}

	@Test
	void theSummarySaysWhatTheReviewHasBrought() {
		cli.run("import", "report.txt", "--case", "case");
		cli.run("review", "--case", "case", "--accept", "type:domain");
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--summary"), cli.err());
		assertTrue(cli.out().contains("1 accepted, 0 rejected"), cli.out());
		assertTrue(cli.out().contains("New (1)\n- kettle.example.net (domain name)\n  «"), cli.out());
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--summary", "--json"), cli.err());
		JsonNode line = cli.json().getFirst();
		assertEquals("new", line.get("kind").stringValue());
		assertEquals("domain-name", line.get("type").stringValue());
		assertTrue(line.get("quote").stringValue().contains("kettle"), line.toString());
		assertEquals(ExitCode.USAGE, cli.run("review", "--case", "case", "--summary", "--accept", "type:domain"));
	}

	@Test
	void acceptingMakesObjectsThatStayAndCanBeTakenBack() {
		cli.run("import", "report.txt", "--case", "case");
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--accept", "type:domain"), cli.err());
		assertEquals("1 accepted, 0 left as they are\n", cli.out());
		cli.run("mentions", "--case", "case", "--json", "--select", "type:domain");
		assertEquals("accepted", cli.json().getFirst().get("state").stringValue());
		assertFalse(cli.json().getFirst().get("stix_id").stringValue().isEmpty());
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--reopen", "type:domain"), cli.err());
		assertEquals("1 reopened, 0 left as they are\n", cli.out());
		cli.run("mentions", "--case", "case", "--json", "--select", "type:domain");
		assertEquals("open", cli.json().getFirst().get("state").stringValue());
	}

	@Test
	void rejectingByIdForMachines() {
		cli.run("import", "report.txt", "--case", "case");
		cli.run("mentions", "--case", "case", "--json");
		String id = find("md5").get("id").stringValue();
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--reject", "id:" + id, "--json"), cli.err());
		assertEquals("{\"action\":\"reject\",\"matched\":1,\"done\":1,\"skipped\":[]}\n", cli.out());
		cli.run("review", "--case", "case", "--json");
		assertTrue(cli.out().contains("{\"type\":\"md5\",\"open\":0,\"accepted\":0,\"rejected\":1}"), cli.out());
	}

	@Test
	void nothingToDecideIsAFinding() {
		cli.run("import", "report.txt", "--case", "case");
		assertEquals(ExitCode.FINDINGS, cli.run("review", "--case", "case", "--accept", "value:nowhere"));
		assertTrue(cli.err().contains("nothing matches value:nowhere"), cli.err());
		assertEquals(ExitCode.USAGE, cli.run("review", "--case", "case", "--accept", "confidence>=much"));
	}

	@Test
	void theWholePathGivesABundleWhoseEvidenceHolds() throws IOException {
		assertEquals(ExitCode.OK, cli.run("import", "report.txt", "--case", "case", "--accept-above", "60"), cli.err());
		assertEquals(ExitCode.OK, cli.run("validate", "--case", "case"), cli.out());
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--format", "stix21", "--output", "b.json"), cli.err());
		assertEquals(ExitCode.OK, cli.run("validate", "b.json"), cli.out());
		JsonNode bundle = Cli.json(Files.readString(folder.resolve("b.json")));
		Set<String> types = new TreeSet<>();
		for (JsonNode object : bundle.get("objects")) {
			types.add(object.get("type").stringValue());
			for (JsonNode evidence : object.findValues("evidence").stream().flatMap(JsonNode::valueStream).toList()) {
				assertEquals(evidence.get("quote").stringValue(),
						TEXT.substring(evidence.get("start").intValue(), evidence.get("end").intValue()));
			}
		}
		assertTrue(types.containsAll(Set.of("domain-name", "file", "indicator", "intrusion-set", "malware", "report",
				"relationship", "extension-definition")), types.toString());
	}

	@Test
	void decisionsBearTheNameOfTheAnalyst() throws IOException {
		cli.run("import", "report.txt", "--case", "case", "--accept-above", "60");
		cli.run("export", "--case", "case", "--format", "stix21", "--output", "-");
		Set<String> names = Cli.json(cli.out()).findValues("decided_by").stream().map(JsonNode::stringValue)
				.collect(Collectors.toSet());
		assertEquals(Set.of("mika"), names);
	}

	@Test
	void aCaseThatIsOpenElsewhereCanBeReadOnly() throws CoreException {
		cli.run("import", "report.txt", "--case", "case");
		try (Case open = Case.open(folder.resolve("case"), null)) {
			assertEquals(ExitCode.OK, cli.run("mentions", "--case", "case", "--json"), cli.err());
			assertEquals(ExitCode.UNREADABLE, cli.run("review", "--case", "case", "--accept", "all"));
			assertTrue(cli.err().contains("can't be changed"), cli.err());
			assertEquals(1, cli.err().lines().count(), cli.err());
			assertEquals(ExitCode.UNREADABLE, cli.run("import", "report.txt", "--case", "case"));
			assertFalse(open.readOnly());
		}
	}

	private JsonNode find(String type) {
		return cli.json().stream().filter(line -> type.equals(line.get("type").stringValue())).findFirst().orElseThrow();
	}
}
