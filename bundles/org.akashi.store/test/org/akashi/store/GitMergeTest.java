package org.akashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Malware;
import org.akashi.store.Verdict.Decision;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people work on one case in git, which doesn't know Akashi's merge driver and leaves conflict markers: opening the case
 * goes through them.
 */
class GitMergeTest {

	@TempDir
	Path root;
	private Path folder;
	private String shared;
	private String sha256;

	/** A step of one of the two. */
	@FunctionalInterface
	private interface Work {
		void on(Case opened) throws CoreException;
	}

	@BeforeEach
	void create() throws Exception {
		folder = root.resolve("case");
		Malware malware = Things.malware("Shared");
		shared = malware.getId();
		try (Case opened = Case.create(folder, "Case")) {
			sha256 = opened.reports().add(Things.file("a.txt", Things.SENTENCE), Things.text(Things.SENTENCE),
					Things.extraction(Things.SENTENCE)).sha256();
			opened.history().execute("Add", edit -> edit.add(malware));
			opened.save(null);
		}
		Assumptions.assumeTrue(hasGit(), "git is not installed");
		git("init", "-q");
		git("add", ".");
		commit();
	}

	private static boolean hasGit() throws InterruptedException {
		try {
			return new ProcessBuilder("git", "--version").start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private int exit;

	private String run(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Aki", "-c", "user.email=aki@example.org",
				"-c", "init.defaultBranch=main"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		exit = process.waitFor();
		return output;
	}

	private String git(String... arguments) throws Exception {
		String output = run(arguments);
		assertEquals(0, exit, output);
		return output;
	}

	private void commit() throws Exception {
		git("add", "-A");
		git("commit", "-q", "-m", "Work");
	}

	private void merge(Work ours, Work theirs) throws Exception {
		git("checkout", "-q", "-b", "theirs");
		work(theirs);
		git("checkout", "-q", "main");
		work(ours);
		run("merge", "-q", "-m", "Merge", "theirs");
	}

	private void work(Work work) throws Exception {
		try (Case opened = Case.open(folder, null)) {
			work.on(opened);
			opened.save(null);
		}
		commit();
	}

	@Test
	void localFilesStayOutOfGit() throws Exception {
		assertFalse(git("ls-files").contains(".akashi"));
		assertTrue(git("ls-files").contains("objects/malware.jsonl"));
	}

	@Test
	void objectsOfBothAreKept() throws Exception {
		merge(opened -> opened.history().execute("Ours", edit -> edit.add(Things.malware("Ours"))),
				opened -> opened.history().execute("Theirs", edit -> edit.add(Things.malware("Theirs"))));
		try (Case opened = Case.open(folder, null)) {
			assertEquals(List.of("Ours", "Shared", "Theirs"),
					opened.index().ofType("malware").stream().map(CaseIndex.Entry::name).toList());
			assertEquals(List.of(), opened.conflicts());
			assertEquals(exit == 1, opened.dirty());
			opened.save(null);
		}
		assertFalse(Files.readString(folder.resolve("objects/malware.jsonl")).contains("<<<"));
	}

	@Test
	void verdictsOfBothAreKept() throws Exception {
		merge(opened -> opened.history().execute("Ours",
				edit -> edit.record(sha256, Things.verdict("aaaaaaaaaaaa", Decision.ACCEPT))),
				opened -> opened.history().execute("Theirs",
						edit -> edit.record(sha256, Things.verdict("bbbbbbbbbbbb", Decision.REJECT))));
		try (Case opened = Case.open(folder, null)) {
			assertEquals(2, opened.reports().verdicts(sha256).size());
		}
	}

	@Test
	void twoVersionsOfOneObjectAreToldAndBothKept() throws Exception {
		merge(opened -> opened.history().execute("Ours", edit -> edit.<Malware>modify(shared).setName("Ours")),
				opened -> opened.history().execute("Theirs", edit -> edit.<Malware>modify(shared).setName("Theirs")));
		assertEquals(1, exit);
		try (Case opened = Case.open(folder, null)) {
			assertEquals(CaseStatus.MERGED, opened.problems().getFirst().getCode());
			assertEquals("Ours", opened.index().entry(shared).orElseThrow().name());
			assertEquals("\"Theirs\"", opened.conflicts().getFirst().theirs());
			assertEquals(shared, opened.conflicts().getFirst().object());
		}
	}

	@Test
	void unsavedStepsMeetMergedFiles() throws Exception {
		try (Case opened = Case.open(folder, null)) {
			opened.history().execute("Unsaved", edit -> edit.add(Things.malware("Unsaved")));
		}
		git("checkout", "-q", "-b", "theirs");
		Files.writeString(folder.resolve("objects/tool.jsonl"),
				"{\"type\":\"tool\",\"spec_version\":\"2.1\",\"id\":\"tool--11111111-1111-4111-8111-111111111111\","
						+ "\"created\":\"2020-01-01T00:00:00.000Z\",\"modified\":\"2020-01-01T00:00:00.000Z\",\"name\":\"Theirs\"}\n");
		commit();
		try (Case opened = Case.open(folder, null)) {
			assertEquals(3, opened.index().size());
			assertTrue(opened.dirty());
			opened.save(null);
		}
		assertTrue(git("status", "--short").contains("objects/malware.jsonl"));
	}
}
