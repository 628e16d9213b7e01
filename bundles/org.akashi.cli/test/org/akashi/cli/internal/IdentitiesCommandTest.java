package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.akashi.stix.StixReader;
import org.akashi.store.Case;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

class IdentitiesCommandTest {

	private static final String TIMES = "\"spec_version\":\"2.1\",\"created\":\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\"";
	private static final String ONE = "intrusion-set--00000000-0000-4000-8000-000000000001";
	private static final String TWO = "intrusion-set--00000000-0000-4000-8000-000000000002";
	private static final String USES = "relationship--00000000-0000-4000-8000-000000000003";
	private static final String MALWARE = "malware--00000000-0000-4000-8000-000000000004";

	@TempDir
	Path folder;

	private Cli cli;

	@BeforeEach
	void create() throws Exception {
		cli = new Cli(folder);
		try (Case made = Case.create(folder.resolve("case"), "Case")) {
			made.history().execute("Add", edit -> List.of(
					"{\"type\":\"intrusion-set\",\"id\":\"" + ONE + "\"," + TIMES + ",\"name\":\"Tin Kettle\",\"aliases\":[\"Kettle Crew\"]}",
					"{\"type\":\"intrusion-set\",\"id\":\"" + TWO + "\"," + TIMES + ",\"name\":\"KETTLE-CREW\",\"description\":\"Boils.\"}",
					"{\"type\":\"malware\",\"id\":\"" + MALWARE + "\"," + TIMES + ",\"name\":\"Paper Lantern\",\"is_family\":true}",
					"{\"type\":\"relationship\",\"id\":\"" + USES + "\"," + TIMES + ",\"relationship_type\":\"uses\",\"source_ref\":\"" + TWO
							+ "\",\"target_ref\":\"" + MALWARE + "\"}")
					.forEach(json -> edit.add(StixReader.read(json))));
			made.save(null);
		}
	}

	private String line(String id) throws IOException {
		for (String file : List.of("objects/intrusion-set.jsonl", "relationships/00.jsonl")) {
			for (String line : Files.readAllLines(folder.resolve("case").resolve(file))) {
				if (line.indexOf("\"id\":\"") == line.indexOf("\"id\":\"" + id + "\"")) {
					return line;
				}
			}
		}
		return "";
	}

	@Test
	void proposesWhatIsCalledTheSame() {
		assertEquals(ExitCode.OK, cli.run("identities", "--case", "case", "--json"), cli.err());
		JsonNode proposal = cli.json().getFirst();
		assertEquals("same-as", proposal.get("kind").stringValue());
		assertEquals("same_name", proposal.at("/reasons/0/because").stringValue());
		assertEquals("Tin Kettle", proposal.at("/source/name").stringValue());
		assertEquals(1, cli.json().size());
	}

	@Test
	void acceptingStatesARelationshipThatOtherToolsKnow() throws Exception {
		cli.run("identities", "--case", "case", "--json");
		String id = cli.json().getFirst().get("id").stringValue();
		assertEquals(ExitCode.OK, cli.run("identities", "--case", "case", "--accept", id, "--json"), cli.err());
		try (Case open = Case.open(folder.resolve("case"), null)) {
			assertTrue(open.index().relation(ONE, "duplicate-of", TWO).isPresent());
		}
		cli.run("identities", "--case", "case", "--json");
		assertEquals("", cli.out());
		cli.run("identities", "--case", "case", "--all", "--json");
		assertEquals("accepted", cli.json().getFirst().get("state").stringValue());
	}

	@Test
	void rejectingIsRememberedUntilReopened() {
		cli.run("identities", "--case", "case", "--json");
		String id = cli.json().getFirst().get("id").stringValue();
		assertEquals(ExitCode.OK, cli.run("identities", "--case", "case", "--reject", id, "--why", "Other victims."), cli.err());
		cli.run("identities", "--case", "case");
		assertEquals("no proposals\n", cli.out());
		cli.run("identities", "--case", "case", "--reopen", id.substring(0, 6));
		cli.run("identities", "--case", "case", "--json");
		assertEquals("open", cli.json().getFirst().get("state").stringValue());
	}

	@Test
	void namesDoWhereTheyAreClear() throws Exception {
		String before = line(TWO);
		assertEquals(ExitCode.OK, cli.run("identities", "--case", "case", "--merge", "KETTLE-CREW", "Tin Kettle", "--why", "One crew."), cli.err());
		assertTrue(cli.out().startsWith("merged into Tin Kettle"), cli.out());
		assertEquals(ExitCode.OK, cli.run("identities", "--case", "case", "--split", "kettle-crew"), cli.err());
		assertTrue(cli.out().contains("back: KETTLE-CREW"), cli.out());
		assertEquals(before, line(TWO));
	}

	@Test
	void mergeAndSplitByIdInOtherProcesses() throws Exception {
		String before = line(TWO);
		assertEquals(ExitCode.OK, cli.run("identities", "--case", "case", "--merge", TWO, ONE, "--why", "One crew.", "--json"), cli.err());
		assertEquals("", line(TWO));
		assertEquals(USES, cli.json().getFirst().at("/moved/0").stringValue());
		assertEquals(ExitCode.OK, cli.run("identities", "--case", "case", "--merged", "--json"), cli.err());
		assertEquals("KETTLE-CREW", cli.json().getFirst().get("name").stringValue());
		assertEquals(ExitCode.OK, cli.run("validate", "--case", "case"), cli.out());
		assertEquals(ExitCode.OK, cli.run("identities", "--case", "case", "--split", TWO, "--json"), cli.err());
		assertEquals(TWO, cli.json().getFirst().at("/restored/0").stringValue());
		assertEquals(before, line(TWO));
		assertTrue(line(USES).contains("\"source_ref\":\"" + TWO + "\""), line(USES));
		assertFalse(line(ONE).contains("merged"), line(ONE));
		assertEquals(ExitCode.FINDINGS, cli.run("identities", "--case", "case", "--merged"));
	}

	@Test
	void aNameLeadsToAllThatAreCalledSo() {
		assertEquals(ExitCode.OK, cli.run("identities", "--case", "case", "--name", "kettle crew", "--json"), cli.err());
		assertEquals(List.of(ONE, TWO), cli.json().stream().map(line -> line.get("object").stringValue()).sorted().toList());
		assertEquals(ExitCode.FINDINGS, cli.run("identities", "--case", "case", "--name", "nobody"));
	}

	@Test
	void whatCannotBeDoneIsOneClearLine() {
		for (String[] wrong : new String[][] {{"--merge", MALWARE, ONE}, {"--merge", ONE, ONE}, {"--split", ONE}, {"--split", "Tin Kettle"},
				{"--merge", "Kettle Crew", ONE}, {"--accept", "ffffffff"}, {"--merge", USES, USES}}) {
			List<String> arguments = new java.util.ArrayList<>(List.of("identities", "--case", "case"));
			arguments.addAll(List.of(wrong));
			assertEquals(ExitCode.USAGE, cli.run(arguments.toArray(String[]::new)), String.join(" ", wrong));
			assertTrue(cli.err().startsWith("akashi: "), cli.err());
			assertFalse(cli.err().contains("Exception"), cli.err());
		}
	}
}
