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
import java.util.stream.Stream;

import org.akashi.model.Malware;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people, two clones, one case: git calls Akashi to merge. */
class GitMergeTest {

	@TempDir
	private Path root;
	private Path ours;
	private Path theirs;
	private String shared;

	/** A step of one of the two. */
	@FunctionalInterface
	private interface Work {
		void on(Case opened) throws CoreException;
	}

	@BeforeEach
	void create() throws Exception {
		Assumptions.assumeTrue(hasGit(), "git is not installed");
		ours = root.resolve("ours");
		try (Case opened = Case.create(ours, "Case")) {
			Malware malware = malware("Shared");
			shared = malware.getId();
			opened.history().execute("Add", edit -> edit.add(malware));
			opened.save(null);
		}
		git(ours, "init", "-q");
		commit(ours);
		theirs = root.resolve("theirs");
		git(root, "clone", "-q", "ours", "theirs");
		install(ours);
	}

	private void install(Path folder) {
		String driver = Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
				+ absolute(System.getProperty("java.class.path")) + "' " + MergeDriver.class.getName();
		Cli cli = new Cli(folder);
		assertEquals(ExitCode.OK, cli.run("merge", "--install", "--case", ".", "--command", driver), cli.err());
	}

	/** git calls from another folder. */
	private static String absolute(String classPath) {
		List<String> parts = new ArrayList<>();
		for (String part : classPath.split(System.getProperty("path.separator"))) {
			parts.add(Path.of(part).toAbsolutePath().toString());
		}
		return String.join(System.getProperty("path.separator"), parts);
	}

	private static Malware malware(String name) {
		Malware malware = (Malware) StixTypes.create("malware");
		malware.setName(name);
		malware.setIsFamily(true);
		return malware;
	}

	private static boolean hasGit() throws InterruptedException {
		try {
			return new ProcessBuilder("git", "--version").start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private int exit;

	private String run(Path folder, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Aki", "-c", "user.email=aki@example.org", "-c",
				"init.defaultBranch=main", "-c", "pull.rebase=false", "-c", "merge.conflictStyle=merge"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		exit = process.waitFor();
		return output;
	}

	private String git(Path folder, String... arguments) throws Exception {
		String output = run(folder, arguments);
		assertEquals(0, exit, output);
		return output;
	}

	private void commit(Path folder) throws Exception {
		git(folder, "add", "-A");
		git(folder, "commit", "-q", "-m", "Work");
	}

	private void work(Path folder, Work work) throws Exception {
		try (Case opened = Case.open(folder, null)) {
			work.on(opened);
			opened.save(null);
		}
		commit(folder);
	}

	private String pull() throws Exception {
		return run(ours, "pull", "--no-edit", "-q", "../theirs", "main");
	}

	private List<String> names() throws CoreException {
		try (Case opened = Case.open(ours, null)) {
			assertEquals(List.of(), opened.problems());
			return opened.index().ofType("malware").stream().map(Entry::name).toList();
		}
	}

	private void rename(Case opened, String name) throws CoreException {
		opened.history().execute("Rename", edit -> edit.<Malware>modify(shared).setName(name));
	}

	@Test
	void newCaseCarriesTheAttributes() throws Exception {
		assertTrue(git(ours, "check-attr", "merge", "objects/malware.jsonl").endsWith("akashi\n"));
		assertTrue(git(ours, "check-attr", "merge", "reports/ab/cd/verdicts.jsonl").endsWith("akashi\n"));
		assertTrue(git(ours, "config", "merge.akashi.driver").contains("merge --path %P %O %A %B"));
		assertEquals("", git(ours, "status", "--short"));
	}

	@Test
	void newObjectsOfBothComeTogether() throws Exception {
		work(ours, opened -> opened.history().execute("Ours", edit -> edit.add(malware("Ours"))));
		work(theirs, opened -> opened.history().execute("Theirs", edit -> edit.add(malware("Theirs"))));
		pull();
		assertEquals(0, exit);
		assertEquals(List.of("Ours", "Shared", "Theirs"), names());
	}

	@Test
	void propertiesOfOneObjectComeTogether() throws Exception {
		work(ours, opened -> rename(opened, "Renamed"));
		work(theirs, opened -> opened.history().execute("Alias", edit -> edit.<Malware>modify(shared).getAliases().add("Escad")));
		pull();
		assertEquals(0, exit);
		try (Case opened = Case.open(ours, null)) {
			assertEquals(List.of(), opened.problems());
			assertEquals(List.of(), opened.conflicts());
			Malware merged = (Malware) opened.index().find(shared).orElseThrow();
			assertEquals("Renamed", merged.getName());
			assertEquals(List.of("Escad"), merged.getAliases());
		}
	}

	@Test
	void removedByOneIsRemovedAndTheOthersStay() throws Exception {
		work(ours, opened -> opened.history().execute("Ours", edit -> edit.add(malware("Ours"))));
		work(theirs, opened -> {
			opened.history().execute("Theirs", edit -> edit.add(malware("Theirs")));
			opened.history().execute("Remove", edit -> edit.remove(shared));
		});
		pull();
		assertEquals(0, exit);
		assertEquals(List.of("Ours", "Theirs"), names());
	}

	@Test
	void conflictStopsGitIsDecidedAndCommitted() throws Exception {
		work(ours, opened -> rename(opened, "Ours"));
		work(theirs, opened -> rename(opened, "Theirs"));
		String said = pull();
		assertEquals(1, exit, said);
		assertTrue(git(ours, "status", "--short").contains("UU objects/malware.jsonl"), said);
		assertFalse(Files.readString(ours.resolve("objects/malware.jsonl")).contains("<<<<<<<"));
		Cli cli = new Cli(ours);
		assertEquals(ExitCode.FINDINGS, cli.run("conflicts", "--case", ".", "--json"));
		assertEquals("\"Theirs\"", cli.json().getFirst().get("theirs").toString());
		assertEquals(ExitCode.USAGE, cli.run("conflicts", "--case", ".", "--decide", "mine"));
		assertEquals(ExitCode.OK, cli.run("conflicts", "--case", ".", "--decide", "theirs", "--property", "name"), cli.err());
		assertEquals(ExitCode.OK, cli.run("conflicts", "--case", "."));
		commit(ours);
		assertEquals(List.of("Theirs"), names());
		assertEquals("", git(ours, "status", "--short"));
	}

	@Test
	void conflictTravelsUndecidedAndIsDecidedByTheOther() throws Exception {
		work(ours, opened -> rename(opened, "Ours"));
		work(theirs, opened -> rename(opened, "Theirs"));
		pull();
		commit(ours);
		git(theirs, "pull", "-q", "../ours", "main");
		assertEquals(ExitCode.OK, new Cli(theirs).run("conflicts", "--case", ".", "--decide", "ours"));
		commit(theirs);
		pull();
		assertEquals(0, exit);
		assertEquals(List.of("Ours"), names());
		try (Case opened = Case.open(ours, null)) {
			assertEquals(List.of(), opened.conflicts());
		}
	}

	@Test
	void cloneWithoutTheDriverLeavesMarkersThatAkashiGoesThrough() throws Exception {
		work(ours, opened -> rename(opened, "Ours"));
		work(theirs, opened -> rename(opened, "Theirs"));
		run(theirs, "pull", "--no-edit", "-q", "../ours", "main");
		assertEquals(1, exit);
		assertTrue(Files.readString(theirs.resolve("objects/malware.jsonl")).contains("<<<<<<<"));
		try (Case opened = Case.open(theirs, null)) {
			assertEquals("\"Ours\"", opened.conflicts().getFirst().theirs());
			opened.save(null);
		}
		assertFalse(Files.readString(theirs.resolve("objects/malware.jsonl")).contains("<<<<<<<"));
	}

	/** As if the limit were smaller: the file is cut into parts by hand, as saving does it. */
	private static void split(Path folder) throws IOException {
		Path whole = folder.resolve("objects/malware.jsonl");
		for (String line : Files.readAllLines(whole)) {
			int at = line.indexOf("malware--") + "malware--".length();
			Path part = folder.resolve("objects/malware/" + line.substring(at, at + 2) + ".jsonl");
			Files.createDirectories(part.getParent());
			Files.writeString(part, (Files.exists(part) ? Files.readString(part) : "") + line + "\n");
		}
		Files.delete(whole);
	}

	@Test
	void fileSplitByOneSideIsFinishedByAkashi() throws Exception {
		work(ours, opened -> opened.history().execute("Many", edit -> {
			for (int i = 0; i < 30; i++) {
				edit.add(malware("Many " + i));
			}
		}));
		git(theirs, "pull", "-q", "../ours", "main");
		String removed;
		String renamed;
		try (Case opened = Case.open(ours, null)) {
			removed = opened.index().named("Many 7").getFirst().id();
			renamed = opened.index().named("Many 8").getFirst().id();
		}
		work(theirs, opened -> {
			rename(opened, "Theirs");
			opened.history().execute("Remove", edit -> edit.remove(removed));
		});
		try (Case opened = Case.open(ours, null)) {
			opened.history().execute("Rename", edit -> edit.<Malware>modify(renamed).setName("Ours"));
			opened.save(null);
		}
		split(ours);
		commit(ours);
		pull();
		assertEquals(1, exit);
		Cli cli = new Cli(ours);
		assertEquals(ExitCode.OK, cli.run("merge", "--finish", "--case", "."), cli.err());
		git(ours, "commit", "-q", "--no-edit");
		List<String> names = names();
		assertEquals(30, names.size());
		assertTrue(names.containsAll(List.of("Ours", "Theirs")) && !names.contains("Many 7") && !names.contains("Many 8"), names.toString());
		assertFalse(Files.exists(ours.resolve("objects/malware.jsonl")));
		try (Stream<Path> parts = Files.list(ours.resolve("objects/malware"))) {
			assertTrue(parts.count() > 5);
		}
		assertEquals("", git(ours, "status", "--short"));
	}

	@Test
	void finishWithoutAMergeIsRefused() {
		Cli cli = new Cli(ours);
		assertEquals(ExitCode.USAGE, cli.run("merge", "--finish", "--case", "."));
		assertTrue(cli.err().contains("nothing to finish"), cli.err());
		assertEquals(ExitCode.UNREADABLE, cli.run("merge", "--install", "--case", ".."));
	}
}
