package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.model.Malware;
import org.akashi.store.Case;
import org.akashi.store.Things;
import org.akashi.store.Verdict.Decision;
import org.akashi.store.internal.FaultyDisk.Fault;
import org.akashi.store.internal.FaultyDisk.Left;
import org.akashi.store.internal.FaultyDisk.PowerCut;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A session of every kind of step, in which the power goes at each single operation on the disk, or the disk is full from
 * there on: what was acknowledged is there, nothing is half.
 */
class PowerLossTest {

	private static final String ID = "malware--%08d-0000-4000-8000-000000000000";

	@TempDir
	Path root;
	private Path template;
	private int cases;

	/** A step of the session. */
	@FunctionalInterface
	private interface Work {
		void on(Case opened) throws CoreException;
	}

	private static final List<Work> SESSION = List.of(
			opened -> add(opened, 1, 2, 3),
			opened -> opened.reports().add(Things.file("a.txt", Things.SENTENCE), Things.text(Things.SENTENCE),
					Things.extraction(Things.SENTENCE)),
			opened -> opened.history().execute("Decide", edit -> edit.record(opened.reports().list().getFirst().sha256(),
					Things.verdict("one", Decision.ACCEPT))),
			opened -> opened.save(null),
			opened -> rename(opened, 1, "Renamed"),
			opened -> opened.history().execute("Rule", edit -> edit.put(ExtractionRule.byHand(RuleMatch.host("example.com"),
					ExtractionRule.Effect.LOWER, 20, "", "Aki", "2026-01-02T03:04:05.000Z"))),
			opened -> opened.history().undo(),
			opened -> opened.history().redo(),
			opened -> opened.save(null),
			opened -> opened.history().undo(),
			opened -> opened.history().undo(),
			opened -> opened.history().undo(),
			opened -> opened.history().undo(),
			opened -> opened.save(null),
			opened -> opened.history().redo(),
			opened -> opened.history().redo(),
			opened -> opened.history().execute("Remove", edit -> edit.remove(ID.formatted(2))),
			opened -> add(opened, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
			opened -> opened.save(null),
			opened -> opened.history().goTo(opened.history().log().getFirst(), "Back"),
			opened -> rename(opened, 3, "Last"),
			opened -> opened.save(null));

	private static void add(Case opened, int... numbers) throws CoreException {
		opened.history().execute("Add", edit -> {
			for (int number : numbers) {
				Malware malware = Things.malware("M" + number);
				malware.setId(ID.formatted(number));
				malware.setCreated("2026-01-02T03:04:05.000Z");
				edit.add(malware);
			}
		});
	}

	private static void rename(Case opened, int number, String name) throws CoreException {
		opened.history().execute("Rename", edit -> edit.<Malware>modify(ID.formatted(number)).setName(name));
	}

	@BeforeEach
	void make() throws CoreException {
		template = root.resolve("template");
		new CaseOpening(template, new Disk()).create("Case").close();
	}

	private Path fresh() throws Exception {
		return copy(template);
	}

	private Path copy(Path from) throws Exception {
		Path folder = root.resolve("case" + cases++);
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : (Iterable<Path>) all::iterator) {
				Files.copy(path, folder.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
		return folder;
	}

	private static Case open(Path folder, Disk disk) throws CoreException {
		return new CaseOpening(folder, disk).splitAbove(8).open(null);
	}

	/** All that a case holds, but for the times of changes. */
	private static String state(Case opened) {
		StringBuilder state = new StringBuilder();
		for (String type : opened.index().types()) {
			opened.index().ofType(type).stream().map(entry -> opened.index().line(entry.id()).orElse("?")).sorted()
					.forEach(line -> state.append(line.replaceAll("\"modified\":\"[^\"]*\"", "")).append('\n'));
		}
		opened.reports().list().forEach(report -> state.append("report ").append(report.name()).append(' ')
				.append(Files.exists(opened.reports().original(report.sha256()).orElseThrow())).append(' ')
				.append(opened.reports().verdicts(report.sha256()).stream().map(verdict -> verdict.item()).toList()).append('\n'));
		opened.rules().forEach(rule -> state.append("rule ").append(rule.id()).append('\n'));
		return state.toString();
	}

	/** The states after each step, the first is that before all. */
	private List<String> states(FaultyDisk disk) throws Exception {
		List<String> states = new ArrayList<>();
		try (Case opened = open(fresh(), disk)) {
			states.add(state(opened));
			for (Work work : SESSION) {
				work.on(opened);
				states.add(state(opened));
			}
		}
		return states;
	}

	@Test
	void powerGoesAtEachOperation() throws Exception {
		FaultyDisk whole = new FaultyDisk(Fault.FULL, Integer.MAX_VALUE);
		List<String> states = states(whole);
		assertTrue(whole.operations() > 150, "operations: " + whole.operations());
		for (int at = 0; at < whole.operations(); at++) {
			Path folder = fresh();
			FaultyDisk disk = new FaultyDisk(Fault.POWER, at);
			int done = work(folder, disk);
			for (Left left : Left.values()) {
				disk.powerBack(left);
				Path there = copy(folder);
				String when = left + " at operation " + at + ", in step " + done;
				try (Case opened = open(there, new Unsynced())) {
					check(opened, there, states, done, when);
				}
				deleteTree(there);
			}
			deleteTree(folder);
		}
	}

	/** A disk that is quick. */
	private static final class Unsynced extends Disk {

		@Override
		void sync(java.io.RandomAccessFile file) {
			// The power stays on.
		}

		@Override
		void syncFolder(Path folder) {
			// The power stays on.
		}
	}

	/** Works until the power goes; gives how many steps were acknowledged. */
	private static int work(Path folder, FaultyDisk disk) throws CoreException {
		int done = -1;
		Case opened = null;
		try {
			opened = open(folder, disk);
			done = 0;
			for (Work work : SESSION) {
				work.on(opened);
				done++;
			}
		} catch (PowerCut e) {
			assertTrue(disk.happened());
		} finally {
			if (opened != null) {
				try {
					opened.close();
				} catch (PowerCut e) {
					assertTrue(disk.happened());
				}
			}
		}
		return Math.max(0, done);
	}

	private static void check(Case opened, Path folder, List<String> states, int done, String when) throws Exception {
		for (IStatus problem : opened.problems()) {
			assertEquals(IStatus.INFO, problem.getSeverity(), when + ": " + problem);
		}
		String state = state(opened);
		String after = states.get(Math.min(done + 1, SESSION.size()));
		assertTrue(state.equals(states.get(done)) || state.equals(after), when + ": there is\n" + state + "instead of\n" + states.get(done)
				+ "or\n" + after);
		try (Stream<Path> all = Files.walk(folder)) {
			assertEquals(List.of(), all.filter(path -> path.toString().endsWith(".tmp") || path.toString().endsWith(".old")).toList(), when);
		}
		opened.save(null);
		assertEquals(state, state(opened), when);
		opened.close();
		try (Case again = open(folder, new Unsynced())) {
			assertEquals(state, state(again), when + ", saved and opened again");
		}
	}

	private static void deleteTree(Path folder) throws Exception {
		new Disk().deleteTree(folder);
	}

	@Test
	void diskIsFullAtEachOperationAndHasSpaceAgain() throws Exception {
		FaultyDisk whole = new FaultyDisk(Fault.FULL, Integer.MAX_VALUE);
		List<String> states = states(whole);
		for (int at = 0; at < whole.operations(); at++) {
			Path folder = fresh();
			FaultyDisk disk = new FaultyDisk(Fault.FULL, at);
			String when = "full at operation " + at;
			Case opened = open(folder, disk);
			for (int i = 0; i < SESSION.size(); i++) {
				try {
					if (opened.readOnly()) {
						throw CaseException.full();
					}
					SESSION.get(i).on(opened);
				} catch (CoreException e) {
					assertTrue(e.getMessage().contains("No space left") || e.getMessage().contains("can no longer be written"), when + ": " + e);
					assertTrue(opened.readOnly() || state(opened).equals(states.get(i)), when);
					disk.free();
					opened.close();
					opened = open(folder, disk);
					assertEquals(states.get(i), state(opened), when + ", opened again");
					SESSION.get(i).on(opened);
				}
				assertEquals(states.get(i + 1), state(opened), when);
			}
			opened.close();
			deleteTree(folder);
		}
	}

	/** What a case says that could only be opened for reading. */
	private static final class CaseException {

		static CoreException full() {
			return org.akashi.store.CaseStatus.error(org.akashi.store.CaseStatus.IO, "No space left on device");
		}
	}
}
