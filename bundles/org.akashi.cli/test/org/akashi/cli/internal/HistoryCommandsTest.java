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

/** History, undo, redo and going back from scripts. */
class HistoryCommandsTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void start() throws IOException {
		cli = new Cli(folder);
		Files.writeString(folder.resolve("a.txt"), "The malware calls c1[.]evil-host[.]com and c2[.]evil-host[.]com.\n");
	}

	private void ok(String... arguments) {
		assertEquals(ExitCode.OK, cli.run(arguments), cli.err());
	}

	private List<JsonNode> history(String... more) {
		String[] arguments = new String[4 + more.length];
		System.arraycopy(new String[] { "history", "--case", "case", "--json" }, 0, arguments, 0, 4);
		System.arraycopy(more, 0, arguments, 4, more.length);
		ok(arguments);
		return cli.json();
	}

	private int accepted() {
		ok("mentions", "--case", "case", "--json");
		return (int) cli.json().stream().filter(mention -> mention.path("state").asString("").equals("accepted")).count();
	}

	private void work() {
		ok("import", "a.txt", "--case", "case");
		ok("review", "--case", "case", "--accept", "value:c1.evil-host.com");
		ok("review", "--case", "case", "--accept", "value:c2.evil-host.com");
	}

	@Test
	void historyNamesEachStepOfAllRuns() {
		work();
		List<JsonNode> steps = history().stream().filter(entry -> !entry.get("kind").stringValue().equals("save")).toList();
		assertEquals(3, steps.size());
		assertTrue(steps.get(0).get("label").stringValue().startsWith("Add report «The malware calls"));
		assertEquals(1, steps.get(0).get("reports").intValue());
		assertEquals("Accept «c2.evil-host.com»", steps.get(2).get("label").stringValue());
		assertEquals(System.getProperty("user.name"), steps.get(2).get("by").stringValue());
		assertEquals(3, steps.get(2).get("step").intValue());
		ok("history", "--case", "case");
		assertTrue(cli.out().contains("Accept «c1.evil-host.com»"), cli.out());
	}

	@Test
	void oneStepIsToldByProperty() {
		work();
		JsonNode step = history("--step", "2").getFirst();
		JsonNode change = step.get("changes").get(0);
		assertTrue(change.get("added").booleanValue());
		assertFalse(change.get("properties").isEmpty());
		String id = change.get("id").stringValue();
		assertTrue(history("--object", id).stream().anyMatch(entry -> entry.get("step").intValue() == 2));
		assertEquals(1, cli.run("history", "--case", "case", "--step", "77"));
		ok("history", "--case", "case", "--step", "2");
		assertTrue(cli.out().contains("→"), cli.out());
	}

	@Test
	void undoAndRedoOverRuns() {
		work();
		assertEquals(2, accepted());
		ok("undo", "--case", "case");
		assertEquals("taken back: Accept «c2.evil-host.com»\n", cli.out());
		ok("undo", "--case", "case", "--json");
		assertTrue(cli.json().getFirst().get("can_redo").booleanValue());
		assertEquals(0, accepted());
		ok("undo", "--case", "case", "--redo");
		assertEquals(1, accepted());
		ok("undo", "--case", "case");
		ok("undo", "--case", "case");
		assertEquals(ExitCode.FINDINGS, cli.run("undo", "--case", "case"));
		assertTrue(cli.err().contains("nothing to take back"), cli.err());
	}

	@Test
	void goingToAStepAndBack() {
		work();
		ok("undo", "--case", "case", "--to", "1");
		assertEquals(0, accepted());
		ok("undo", "--case", "case");
		assertEquals(2, accepted());
		ok("undo", "--case", "case", "--to", "2");
		assertEquals(1, accepted());
		ok("undo", "--case", "case", "--to", "0");
		assertEquals(0, accepted());
		ok("undo", "--case", "case", "--to", "3");
		assertEquals(2, accepted());
		assertEquals(ExitCode.FINDINGS, cli.run("undo", "--case", "case", "--to", "99"));
		assertEquals(ExitCode.USAGE, cli.run("undo", "--case", "case", "--to", "x"));
		assertEquals(ExitCode.USAGE, cli.run("undo", "--case", "case", "--to", "1", "--redo"));
	}

	@Test
	void mergeWantsThreeFilesThatAreThere() throws IOException {
		assertEquals(ExitCode.USAGE, cli.run("merge", "a.txt"));
		assertEquals(ExitCode.UNREADABLE, cli.run("merge", "a.txt", "b.txt", "c.txt"));
		assertTrue(cli.err().contains("b.txt: there is no such file"), cli.err());
		Files.copy(folder.resolve("a.txt"), folder.resolve("b.txt"));
		Files.copy(folder.resolve("a.txt"), folder.resolve("c.txt"));
		assertEquals(ExitCode.UNREADABLE, cli.run("merge", "a.txt", "b.txt", "c.txt"));
		assertTrue(cli.err().contains("no file of a case"), cli.err());
	}

	@Test
	void mergeTellsConflictsAndGoesOnWhereAsked() throws IOException {
		String line = "{\"type\":\"tool\",\"spec_version\":\"2.1\",\"id\":\"tool--11111111-1111-4111-8111-111111111111\","
				+ "\"created\":\"2020-01-01T00:00:00.000Z\",\"modified\":\"2020-01-01T00:00:00.000Z\",\"name\":\"A\"}\n";
		Files.writeString(folder.resolve("base"), line);
		Files.writeString(folder.resolve("ours"), line.replace("\"A\"", "\"B\""));
		Files.writeString(folder.resolve("theirs"), line.replace("\"A\"", "\"C\""));
		assertEquals(ExitCode.FINDINGS, cli.run("merge", "base", "ours", "theirs"));
		assertTrue(cli.err().contains("tool--11111111-1111-4111-8111-111111111111 name"), cli.err());
		String merged = Files.readString(folder.resolve("ours"));
		assertTrue(merged.contains("\"name\":\"B\"") && merged.contains("\"theirs\":\"C\""), merged);
		assertEquals(ExitCode.OK, cli.run("validate", "ours"), cli.err() + cli.out());
		assertEquals(ExitCode.OK, cli.run("merge", "--go-on", "base", "ours", "theirs"));
		assertEquals(merged, Files.readString(folder.resolve("ours")));
	}
}
