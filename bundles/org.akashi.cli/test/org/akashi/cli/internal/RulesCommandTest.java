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

/** Rules on the command line: learned, written, shared, applied. */
class RulesCommandTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void start() throws IOException {
		cli = new Cli(folder);
		for (int i = 1; i <= 4; i++) {
			Files.writeString(folder.resolve("r" + i + ".txt"), "Report " + i + " says that the malware calls c" + i
					+ "[.]evil-host[.]com, see https://blog.some-vendor.com/post" + i + "\n");
		}
	}

	private int ok(String... arguments) {
		int exit = cli.run(arguments);
		assertEquals(ExitCode.OK, exit, cli.err());
		return exit;
	}

	private List<JsonNode> rules() {
		ok("rules", "--case", "case", "--json");
		return cli.json();
	}

	private JsonNode mention(String value) {
		ok("mentions", "--case", "case", "--json", "--select", "value:" + value);
		return cli.json().getFirst();
	}

	private void rejectThreeOfTheVendor() {
		ok("import", "r1.txt", "r2.txt", "r3.txt", "--case", "case");
		for (int i = 1; i <= 3; i++) {
			ok("review", "--case", "case", "--reject", "type:url,value:https://blog.some-vendor.com/post" + i);
		}
	}

	@Test
	void aNewCaseHasNoRules() {
		ok("import", "r1.txt", "--case", "case");
		ok("rules", "--case", "case");

		assertTrue(cli.out().startsWith("no rules"), cli.out());
		assertEquals(List.of(), rules());
	}

	@Test
	void rejectionsRankTheNextImportDown() {
		rejectThreeOfTheVendor();
		JsonNode rule = rules().stream().filter(line -> line.has("host")).findFirst().orElseThrow();
		assertEquals("some-vendor.com", rule.get("host").stringValue());
		assertEquals("lower", rule.get("effect").stringValue());
		assertEquals("learned", rule.get("origin").stringValue());
		ok("import", "r4.txt", "--case", "case");

		String why = mention("https://blog.some-vendor.com/post4").get("why").stringValue();
		assertTrue(why.contains("; lowered by 30: rejected 3 times in this case («host:some-vendor.com»)"), why);
		ok("review", "--case", "case", "--reopen", "type:url,value:https://blog.some-vendor.com/post1");
		assertFalse(mention("https://blog.some-vendor.com/post4").get("why").stringValue().contains("lowered by 30"));
	}

	@Test
	void theTableNamesWhatWasLearned() {
		rejectThreeOfTheVendor();
		ok("rules", "--case", "case");

		assertTrue(cli.out().contains("lower 30"), cli.out());
		assertTrue(cli.out().contains("host:some-vendor.com"), cli.out());
		assertTrue(cli.out().contains("learned"), cli.out());
	}

	@Test
	void aRuleIsAddedSwitchedAndRemoved() {
		ok("import", "r1.txt", "--case", "case");
		ok("rules", "--case", "case", "--add", "suppress host:evil-host.com", "--note", "our sinkhole");
		String id = rules().getFirst().get("id").stringValue();
		assertEquals("our sinkhole", rules().getFirst().get("note").stringValue());
		assertEquals("mika", rules().getFirst().get("by").stringValue());
		assertEquals(0, mention("c1.evil-host.com").get("confidence").intValue());

		ok("rules", "--case", "case", "--disable", id.substring(0, 6));
		assertFalse(rules().getFirst().get("enabled").booleanValue());
		assertTrue(mention("c1.evil-host.com").get("confidence").intValue() > 0);
		ok("rules", "--case", "case", "--enable", id);
		assertEquals(0, mention("c1.evil-host.com").get("confidence").intValue());
		ok("rules", "--case", "case", "--remove", id);
		assertEquals("removed\n", cli.out());
		assertEquals(List.of(), rules());
	}

	@Test
	void importSaysHowManyAreSuppressed() {
		ok("import", "r1.txt", "--case", "case");
		ok("rules", "--case", "case", "--add", "suppress type:domain,host:evil-host.com");
		ok("import", "r2.txt", "--case", "case");
		assertTrue(cli.out().endsWith(", 1 suppressed by rules\n"), cli.out());
		ok("import", "r3.txt", "--case", "case", "--json", "--accept-above", "0");
		assertEquals(1, cli.json().getFirst().get("suppressed").intValue());
		assertEquals("open", mention("c3.evil-host.com").get("state").stringValue());
	}

	@Test
	void aLearnedRuleIsSwitchedOffInsteadOfRemoved() {
		rejectThreeOfTheVendor();
		String id = rules().stream().filter(line -> line.has("host")).findFirst().orElseThrow().get("id").stringValue();
		ok("rules", "--case", "case", "--remove", id);

		assertEquals("switched off\n", cli.out());
	}

	@Test
	void anUnknownIdIsAFinding() {
		ok("import", "r1.txt", "--case", "case");

		assertEquals(ExitCode.FINDINGS, cli.run("rules", "--case", "case", "--remove", "ffffffff"));
		assertTrue(cli.err().contains("no rule ffffffff"), cli.err());
		assertEquals(ExitCode.FINDINGS, cli.run("rules", "--case", "case", "--disable", ""));
	}

	@Test
	void aWrongRuleIsExplained() {
		ok("import", "r1.txt", "--case", "case");
		for (String wrong : List.of("forget host:x.com", "lower host:x.com", "suppress 5 host:x.com", "suppress colour:red", "raise 101 host:x.com",
				"suppress")) {
			assertEquals(ExitCode.USAGE, cli.run("rules", "--case", "case", "--add", wrong), wrong);
			assertFalse(cli.err().isBlank());
		}
		assertEquals(ExitCode.USAGE, cli.run("rules", "--case", "case", "--note", "x"));
		assertEquals(ExitCode.USAGE, cli.run("rules", "--case", "case", "--add", "suppress host:x.com", "--remove", "abcd"));
		assertEquals(List.of(), rules());
	}

	@Test
	void rulesAreSharedAsAFile() throws IOException {
		rejectThreeOfTheVendor();
		ok("rules", "--case", "case", "--add", "suppress host:evil-host.com");
		ok("rules", "--case", "case", "--export", "rules.json");
		assertEquals("akashi-extraction-rules", Cli.json(Files.readString(folder.resolve("rules.json"))).get("format").stringValue());

		ok("import", "r4.txt", "--case", "other");
		ok("rules", "--case", "other", "--import", "rules.json");
		assertTrue(cli.out().endsWith(" imported\n"), cli.out());
		ok("mentions", "--case", "other", "--json", "--select", "type:url");
		assertTrue(cli.json().getFirst().get("why").stringValue().contains("imported rule, rejected 3 times elsewhere"), cli.out());
		ok("rules", "--case", "other", "--import", "rules.json");
		assertTrue(cli.out().startsWith("0 rules imported, "), cli.out());
	}

	@Test
	void extractAppliesRuleFiles() throws IOException {
		Files.writeString(folder.resolve("rules.json"), "{\"format\":\"akashi-extraction-rules\",\"schema\":1,\"rules\":[\n"
				+ "{\"host\":\"evil-host.com\",\"effect\":\"suppress\"}]}");
		ok("extract", "r1.txt", "--json");
		assertTrue(cli.out().contains("c1.evil-host.com"));
		ok("extract", "r1.txt", "--json", "--rules", "rules.json", "--verbose");
		assertFalse(cli.out().contains("\"value\":\"c1.evil-host.com\""), cli.out());
		assertTrue(cli.err().contains("a rule suppresses it: imported rule («host:evil-host.com»): c1.evil-host.com"), cli.err());
		ok("extract", "r1.txt", "--json", "--all", "--rules", "rules.json");
		assertTrue(cli.json().stream().anyMatch(line -> line.get("why").stringValue().contains("; suppressed: imported rule")), cli.out());
	}

	@Test
	void aBadRuleFileIsNamedWithItsLine() throws IOException {
		Files.writeString(folder.resolve("bad.json"), "{\"format\":\"akashi-extraction-rules\",\"schema\":1,\"rules\":[\n{\"host\":}\n]}");
		assertEquals(ExitCode.UNREADABLE, cli.run("extract", "r1.txt", "--rules", "bad.json"));
		assertTrue(cli.err().contains("bad.json, line 2"), cli.err());
		Files.writeString(folder.resolve("part.json"), "{\"format\":\"akashi-extraction-rules\",\"schema\":1,\"rules\":[\n"
				+ "{\"host\":\"a.com\",\"effect\":\"explode\"},\n{\"host\":\"evil-host.com\",\"effect\":\"suppress\"}]}");
		ok("extract", "r1.txt", "--rules", "part.json");
		assertTrue(cli.err().contains("part.json, line 2: «explode» is no effect."), cli.err());
		assertFalse(cli.out().contains("c1.evil-host.com"), cli.out());
		assertEquals(ExitCode.UNREADABLE, cli.run("extract", "r1.txt", "--rules", "none.json"));
		assertEquals(ExitCode.UNREADABLE, cli.run("extract", "r1.txt", "--rules", "."));
	}
}
