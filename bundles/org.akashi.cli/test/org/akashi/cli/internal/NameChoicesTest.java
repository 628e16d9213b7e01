package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** A name that several things are called by is asked for on the command line, too. */
class NameChoicesTest {

	@TempDir
	Path folder;

	private Cli cli;

	@BeforeEach
	void importReport() throws IOException {
		cli = new Cli(folder);
		Files.writeString(folder.resolve("report.txt"), """
				Banks attacked

				The group Carbanak was seen again. The threat actor Andariel attacked banks in Korea.
				The group APT28 used the Cobalt-Strike framework. Carbanak hackers steal card data.
				""");
		assertEquals(ExitCode.OK, cli.run("import", "report.txt", "--case", "case", "--accept-above", "10"), cli.err());
	}

	private JsonNode mention(String raw) {
		cli.run("mentions", "--case", "case", "--json");
		return cli.json().stream().filter(line -> raw.equals(line.path("raw").asString(""))).findFirst().orElseThrow();
	}

	private List<String> candidates(String raw) {
		List<String> candidates = new ArrayList<>();
		mention(raw).path("candidates").forEach(candidate -> candidates.add(candidate.stringValue()));
		return candidates;
	}

	@Test
	void contestedNamesStayOpenWhateverIsAcceptedInBulk() throws Exception {
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--accept", "all"), cli.err());
		for (String raw : List.of("Carbanak", "Andariel", "APT28", "Cobalt-Strike")) {
			assertEquals("open", mention(raw).get("state").stringValue(), raw);
			assertTrue(candidates(raw).size() >= 3, raw + candidates(raw));
			assertTrue(candidates(raw).stream().anyMatch(id -> id.startsWith("new:")), raw);
		}
		try (Case open = Case.open(folder.resolve("case"), null)) {
			assertEquals(0, open.index().count("intrusion-set") + open.index().count("malware") + open.index().count("tool"));
		}
	}

	@Test
	void whatIsSkippedSaysWithWhatChoicesAndHowToChoose() {
		String id = mention("Andariel").get("id").stringValue();
		cli.run("review", "--case", "case", "--accept", "id:" + id);
		assertTrue(cli.err().contains("actor:Lazarus Group") && cli.err().contains("--choose " + id + "=CHOICE"), cli.err());
		assertEquals(1, cli.err().lines().count());
		cli.run("review", "--case", "case", "--accept", "id:" + id, "--json");
		JsonNode skipped = cli.json().getFirst().at("/skipped/0");
		assertEquals(id, skipped.get("id").stringValue());
		JsonNode first = skipped.at("/choices/0");
		assertEquals("actor", first.get("type").stringValue());
		assertTrue(first.get("reasons").toString().contains("«threat actor» stands beside it"), first.toString());
		assertTrue(skipped.get("choices").toString().contains("MISP galaxy threat-actor"), skipped.toString());
	}

	@Test
	void theListOfMentionsHasTheChoicesWithTheirReasons() {
		JsonNode choices = mention("Andariel").get("choices");
		assertEquals(candidates("Andariel"), choices.valueStream().map(choice -> choice.get("id").stringValue()).toList());
		assertTrue(choices.valueStream().allMatch(choice -> !choice.get("reasons").isEmpty()), choices.toString());
		assertTrue(cli.json().stream().filter(line -> line.path("candidates").isEmpty()).allMatch(line -> line.path("choices").isMissingNode()));
	}

	@Test
	void aChoiceAcceptsAndHoldsForTheReport() throws Exception {
		String id = mention("Carbanak").get("id").stringValue();
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--choose", id + "=actor:Carbanak"), cli.err());
		assertEquals("1 accepted, 0 left as they are\n", cli.out());
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--accept", "value:Carbanak"), cli.err());
		assertEquals("1 accepted, 1 left as they are\n", cli.out());
		try (Case open = Case.open(folder.resolve("case"), null)) {
			List<Entry> actors = open.index().ofType("intrusion-set");
			assertEquals(List.of("Carbanak"), actors.stream().map(Entry::name).toList());
			assertEquals(2, open.index().find(actors.getFirst().id()).orElseThrow().getEvidence().size());
		}
	}

	@Test
	void anotherActorOfTheSameNameIsANewObject() throws Exception {
		String id = mention("Andariel").get("id").stringValue();
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--choose", id + "=new:actor", "--json"), cli.err());
		assertEquals("{\"action\":\"accept\",\"matched\":1,\"done\":1,\"skipped\":[]}\n", cli.out());
		try (Case open = Case.open(folder.resolve("case"), null)) {
			Entry actor = open.index().ofType("intrusion-set").getFirst();
			assertEquals("Andariel", actor.name());
			assertFalse(Files.readString(folder.resolve("case/objects/intrusion-set.jsonl")).contains("mitre-attack"));
		}
	}

	@Test
	void withAcceptAChoiceComesFirst() {
		String id = mention("APT28").get("id").stringValue();
		assertEquals(ExitCode.OK, cli.run("review", "--case", "case", "--choose", id + "=actor:APT28", "--accept", "id:" + id), cli.err());
		assertEquals("accepted", mention("APT28").get("state").stringValue());
	}

	@Test
	void aWrongChoiceIsOneClearLine() {
		String id = mention("APT28").get("id").stringValue();
		for (String wrong : List.of(id + "=actor:Nobody", id, "=x", "0123456789ab=actor:APT28")) {
			assertEquals(ExitCode.USAGE, cli.run("review", "--case", "case", "--choose", wrong), wrong);
			assertTrue(cli.err().startsWith("akashi: --choose "), cli.err());
		}
		assertEquals(ExitCode.USAGE, cli.run("review", "--case", "case", "--choose", id + "=actor:APT28", "--reject", "all"));
		assertEquals("open", mention("APT28").get("state").stringValue());
	}
}
