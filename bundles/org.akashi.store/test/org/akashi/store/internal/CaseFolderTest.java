package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.model.Malware;
import org.akashi.stix.StixReader;
import org.akashi.store.Case;
import org.akashi.store.CaseStatus;
import org.akashi.store.Things;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.node.ObjectNode;

/** What may happen to the folder of a case behind Akashi's back, or below it. */
class CaseFolderTest {

	@TempDir
	Path root;
	private Path folder;
	private Case opened;

	@BeforeEach
	void create() throws CoreException {
		folder = root.resolve("case");
		opened = new CaseOpening(folder, new Disk()).splitAbove(10).create("Case");
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private void reopen() throws CoreException {
		opened.close();
		opened = new CaseOpening(folder, new Disk()).splitAbove(10).open(null);
	}

	private Malware add(String name) throws CoreException {
		Malware malware = Things.malware(name);
		opened.history().execute("Add " + name, edit -> edit.add(malware));
		return malware;
	}

	private void rename(String id, String name) throws CoreException {
		opened.history().execute("Rename", edit -> edit.<Malware>modify(id).setName(name));
	}

	private IStatus problem(int code) {
		return opened.problems().stream().filter(status -> status.getCode() == code).findFirst()
				.orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	private Path malware() {
		return folder.resolve("objects/malware.jsonl");
	}

	private String name(String id) {
		return opened.index().entry(id).orElseThrow().name();
	}

	@Test
	void journalTornAtEveryByteOpensWithWhatWasWhole() throws Exception {
		String id = add("A").getId();
		opened.history().execute("Remove", edit -> edit.remove(id));
		opened.close();
		Path journal = folder.resolve(".akashi/journal");
		byte[] whole = Files.readAllBytes(journal);
		int last = whole.length - 1;
		while (whole[last - 1] != '\n') {
			last--;
		}
		for (int length = last; length < whole.length; length++) {
			Files.write(journal, Arrays.copyOf(whole, length));
			reopen();
			assertEquals("A", name(id), "at " + length);
			assertFalse(opened.readOnly());
			opened.close();
			assertEquals(last, Files.size(journal));
		}
		Files.write(journal, whole);
		reopen();
		assertEquals(0, opened.index().size());
	}

	@Test
	void tornJournalIsTold() throws Exception {
		add("A");
		opened.close();
		Files.writeString(folder.resolve(".akashi/journal"), "deadbeef {\"st", java.nio.file.StandardOpenOption.APPEND);
		reopen();
		assertEquals(IStatus.INFO, problem(CaseStatus.TORN_JOURNAL).getSeverity());
		assertEquals(1, opened.index().size());
	}

	@Test
	void damagedStepInTheMiddleIsToldAndACopyKept() throws Exception {
		add("A");
		add("B");
		opened.close();
		Path journal = folder.resolve(".akashi/journal");
		byte[] bytes = Files.readAllBytes(journal);
		bytes[30] ^= 1;
		Files.write(journal, bytes);
		reopen();
		assertEquals(IStatus.ERROR, problem(CaseStatus.TORN_JOURNAL).getSeverity());
		assertEquals(1, opened.index().size());
		try (var files = Files.list(folder.resolve(".akashi"))) {
			assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith("journal.broken-")));
		}
	}

	@Test
	void savedStepsAreSetAside() throws Exception {
		add("A");
		add("B");
		opened.save(null);
		assertEquals(0, Files.size(folder.resolve(".akashi/journal")));
		assertEquals(2, Journal.read(folder.resolve(".akashi/history/00000001-2.journal")).steps().size());
		rename(add("C").getId(), "D");
		opened.save(null);
		assertTrue(Files.exists(folder.resolve(".akashi/history/00000002-4.journal")));
	}

	@Test
	void secondOpeningIsReadOnlyAndSaysWhoHasIt() throws Exception {
		String id = add("A").getId();
		try (Case second = Case.open(folder, null)) {
			assertTrue(second.readOnly());
			IStatus locked = second.problems().getFirst();
			assertEquals(CaseStatus.LOCKED, locked.getCode());
			assertTrue(locked.getMessage().contains("process " + ProcessHandle.current().pid()), locked.getMessage());
			assertEquals("A", second.index().entry(id).orElseThrow().name());
			CoreException e = assertThrows(CoreException.class,
					() -> second.history().execute("X", edit -> edit.remove(id)));
			assertEquals(CaseStatus.READ_ONLY, e.getStatus().getCode());
			assertThrows(CoreException.class, () -> second.save(null));
			assertFalse(second.dirty());
		}
		rename(id, "B");
		opened.close();
		try (Case third = Case.open(folder, null)) {
			assertFalse(third.readOnly());
		}
	}

	@Test
	void conflictedFileOpensAndIsNotOverwritten() throws Exception {
		String first = add("A").getId();
		String second = add("B").getId();
		opened.save(null);
		opened.close();
		List<String> lines = Files.readAllLines(malware());
		String conflicted = lines.get(0) + "\n<<<<<<< ours\n" + lines.get(1) + "\n=======\n"
				+ lines.get(1).replace("\"name\":\"", "\"name\":\"Other ") + "\n>>>>>>> theirs\n";
		Files.writeString(malware(), conflicted);
		reopen();
		assertEquals(2, opened.index().size());
		assertTrue(problem(CaseStatus.CONFLICT).getMessage().contains("objects/malware.jsonl, line 2"));
		CoreException e = assertThrows(CoreException.class, () -> rename(first, "C"));
		assertTrue(e.getMessage().contains("malware.jsonl"), e.getMessage());
		assertThrows(CoreException.class, () -> add("New"));
		assertEquals(List.of("A", "B"), List.of(name(first), name(second)).stream()
				.map(name -> name.replace("Other ", "")).sorted().toList());
		opened.history().execute("Another file", edit -> edit.add(Things.actor("Actor")));
		opened.save(null);
		assertEquals(conflicted, Files.readString(malware()));
		assertTrue(Files.exists(folder.resolve("objects/intrusion-set.jsonl")));
	}

	@Test
	void brokenLineIsLocatedAndItsFileKept() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		String broken = Files.readString(malware()) + "{\"type\":\"malware\",\"id\":\"malware--\n";
		Files.writeString(malware(), broken);
		reopen();
		assertEquals("A", name(id));
		IStatus problem = problem(CaseStatus.BROKEN_LINE);
		assertTrue(problem.getMessage().startsWith("objects/malware.jsonl, line 2"), problem.getMessage());
		assertThrows(CoreException.class, () -> opened.history().execute("Remove", edit -> edit.remove(id)));
		assertEquals("A", name(id));
		assertEquals(broken, Files.readString(malware()));
	}

	@Test
	void twoVersionsOfOneObjectAreAConflict() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		String line = Files.readString(malware());
		Files.writeString(malware(), line + line.replace("\"name\":\"A\"", "\"name\":\"B\"")
				.replaceAll("\"modified\":\"[^\"]*\"", "\"modified\":\"2099-01-01T00:00:00.000Z\""));
		reopen();
		assertTrue(problem(CaseStatus.CONFLICT).getMessage().contains(id));
		assertEquals("B", name(id));
		assertThrows(CoreException.class, () -> rename(id, "C"));
	}

	@Test
	void sameLineTwiceIsNoProblem() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		String line = Files.readString(malware());
		Files.writeString(malware(), line + "\n" + line.strip());
		reopen();
		assertEquals(List.of(), opened.problems());
		rename(id, "B");
		opened.save(null);
		assertEquals(1, Files.readAllLines(malware()).size());
	}

	@Test
	void windowsLineEndsAndByteOrderMarkAreTolerated() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		Files.writeString(malware(), "\uFEFF" + Files.readString(malware()).replace("\n", "\r\n"));
		reopen();
		assertEquals(List.of(), opened.problems());
		assertEquals("A", ((Malware) opened.index().find(id).orElseThrow()).getName());
	}

	@Test
	void objectInTheWrongFileIsMoved() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		Files.move(malware(), folder.resolve("objects/tool.jsonl"));
		reopen();
		assertEquals(1, opened.index().count("malware"));
		assertEquals(0, opened.index().count("tool"));
		assertTrue(opened.dirty());
		opened.save(null);
		assertTrue(Files.readString(malware()).contains(id));
		assertFalse(Files.exists(folder.resolve("objects/tool.jsonl")));
	}

	@Test
	void manyLinesAreSplitAndComeBack() throws Exception {
		opened.history().execute("Many", edit -> {
			for (int i = 0; i < 40; i++) {
				edit.add(Things.malware("M" + i));
			}
		});
		opened.save(null);
		assertFalse(Files.exists(malware()));
		assertTrue(Files.isDirectory(folder.resolve("objects/malware")));
		reopen();
		assertEquals(40, opened.index().count("malware"));
		String id = add("One more").getId();
		opened.save(null);
		assertTrue(Files.readString(folder.resolve("objects/malware/" + CaseFiles.prefix(id) + ".jsonl")).contains(id));
		reopen();
		assertEquals("One more", name(id));
		assertFalse(opened.dirty());
	}

	@Test
	void interruptedSplitLosesNothing() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		byte[] whole = Files.readAllBytes(malware());
		rename(id, "B");
		opened.history().execute("Many", edit -> {
			for (int i = 0; i < 12; i++) {
				edit.add(Things.malware("M" + i));
			}
		});
		byte[] journal = Files.readAllBytes(folder.resolve(".akashi/journal"));
		opened.save(null);
		opened.close();
		// As if the process had died before the whole file was deleted and the journal set aside.
		Files.write(malware(), whole);
		Files.write(folder.resolve(".akashi/journal"), journal);
		reopen();
		assertEquals(13, opened.index().size());
		assertEquals("B", name(id));
		opened.save(null);
		reopen();
		assertEquals("B", name(id));
		assertEquals(13, opened.index().size());
		assertFalse(Files.exists(malware()));
	}

	@Test
	void replayOverSavedFilesChangesNothing() throws Exception {
		String id = add("A").getId();
		rename(id, "B");
		byte[] journal = Files.readAllBytes(folder.resolve(".akashi/journal"));
		opened.save(null);
		String saved = Files.readString(malware());
		opened.close();
		Files.write(folder.resolve(".akashi/journal"), journal);
		reopen();
		assertEquals("B", name(id));
		opened.save(null);
		assertEquals(saved, Files.readString(malware()));
	}

	@Test
	void fileChangedByAnotherProgramIsNotOverwritten() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		rename(id, "B");
		String foreign = Files.readString(malware()) + StixLines.line(Things.malware("Foreign")) + "\n";
		Files.writeString(malware(), foreign);
		CoreException e = assertThrows(CoreException.class, () -> opened.save(null));
		assertEquals(CaseStatus.CHANGED_OUTSIDE, e.getStatus().getCode());
		assertEquals(foreign, Files.readString(malware()));
		assertTrue(opened.dirty());
		reopen();
		assertEquals(2, opened.index().size());
		assertEquals("B", name(id));
		opened.save(null);
		assertEquals(2, Files.readAllLines(malware()).size());
	}

	@Test
	void fileReplacedUnderneathStaysReadable() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		reopen();
		Path other = folder.resolve("objects/other");
		Files.writeString(other, "nothing\n");
		Files.move(other, malware(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertEquals("A", ((Malware) opened.index().find(id).orElseThrow()).getName());
	}

	@Test
	void newerSchemaOpensReadOnly() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		Path head = folder.resolve("case.json");
		Files.writeString(head, Files.readString(head).replace("\"schema\":1", "\"schema\":99"));
		reopen();
		assertTrue(opened.readOnly());
		assertEquals("A", name(id));
		assertTrue(problem(CaseStatus.NEWER_SCHEMA).getMessage().contains("99"));
		CoreException e = assertThrows(CoreException.class, () -> rename(id, "B"));
		assertTrue(e.getMessage().contains("newer Akashi"), e.getMessage());
	}

	@Test
	void olderSchemaIsMigratedAndSaved() throws Exception {
		String id = add("old name").getId();
		opened.save(null);
		opened.close();
		Migrations two = new Migrations(2, List.of(new Migration() {
			@Override
			public int from() {
				return 1;
			}

			@Override
			public ObjectNode object(ObjectNode line) {
				return line.put("name", line.get("name").asString().replace("old", "new"));
			}
		}));
		opened = new CaseOpening(folder, new Disk()).with(two).open(null);
		assertEquals("new name", name(id));
		assertTrue(opened.dirty());
		opened.save(null);
		assertTrue(Files.readString(malware()).contains("new name"));
		assertTrue(Files.readString(folder.resolve("case.json")).contains("\"schema\":2"));
		opened.close();
		opened = new CaseOpening(folder, new Disk()).with(two).open(null);
		assertFalse(opened.dirty());
	}

	/** A disk that is full when told so. */
	private static final class SmallDisk extends Disk {

		private boolean full;

		@Override
		void write(RandomAccessFile file, byte[] bytes, int offset, int length) throws IOException {
			if (full) {
				super.write(file, bytes, offset, length / 2);
				throw new IOException("No space left on device");
			}
			super.write(file, bytes, offset, length);
		}
	}

	@Test
	void fullDiskRefusesTheEditAndChangesNothing() throws Exception {
		opened.close();
		SmallDisk disk = new SmallDisk();
		opened = new CaseOpening(folder, disk).open(null);
		String id = add("A").getId();
		Malware live = (Malware) opened.index().find(id).orElseThrow();
		disk.full = true;
		CoreException e = assertThrows(CoreException.class, () -> rename(id, "B"));
		assertEquals(CaseStatus.IO, e.getStatus().getCode());
		assertTrue(e.getMessage().contains("No space left"), e.getMessage());
		assertEquals("A", live.getName());
		assertEquals("A", name(id));
		assertThrows(CoreException.class, () -> opened.history().undo());
		assertEquals("A", live.getName());
		assertTrue(opened.history().canUndo());
		disk.full = false;
		rename(id, "C");
		reopen();
		assertEquals("C", name(id));
	}

	@Test
	void fullDiskOnSaveKeepsOldFilesAndJournal() throws Exception {
		opened.close();
		SmallDisk disk = new SmallDisk();
		opened = new CaseOpening(folder, disk).open(null);
		String id = add("A").getId();
		opened.save(null);
		String saved = Files.readString(malware());
		rename(id, "B");
		opened.history().execute("Actor", edit -> edit.add(Things.actor("Actor")));
		disk.full = true;
		CoreException e = assertThrows(CoreException.class, () -> opened.save(null));
		assertTrue(e.getMessage().contains("journal"), e.getMessage());
		assertEquals(saved, Files.readString(malware()));
		assertFalse(Files.exists(folder.resolve("objects/intrusion-set.jsonl")));
		assertTrue(opened.dirty());
		disk.full = false;
		opened.save(null);
		assertFalse(opened.dirty());
		reopen();
		assertEquals("B", name(id));
	}

	@Test
	void leftoversOfAnInterruptedSaveAreRemoved() throws Exception {
		add("A");
		opened.save(null);
		opened.close();
		Path left = folder.resolve("objects/.malware.jsonl.tmp");
		Files.writeString(left, "half");
		reopen();
		assertFalse(Files.exists(left));
		assertEquals(List.of(), opened.problems());
	}

	@Test
	void everyLineIsAStixObject() throws Exception {
		add("A");
		opened.history().execute("Two", edit -> {
			edit.add(Things.actor("B", "b"));
			edit.add(Things.domain("evil.example"));
		});
		opened.save(null);
		Set<String> ids = new HashSet<>();
		try (var files = Files.walk(folder.resolve("objects"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				for (String line : Files.readAllLines(file)) {
					ids.add(StixReader.read(line, fault -> {
						throw new AssertionError(fault.toString());
					}).getId());
				}
			}
		}
		assertEquals(3, ids.size());
	}

	@Test
	void foreignLineIsKeptByteForByteUntilEdited() throws Exception {
		opened.close();
		String line = "{ \"id\": \"malware--11111111-1111-4111-8111-111111111111\", \"type\" : \"malware\", "
				+ "\"x_new\": {\"b\": 1, \"a\": [1.50]}, \"name\": \"Foreign\", \"spec_version\": \"2.1\", "
				+ "\"created\": \"2020-01-01T00:00:00.000Z\", \"modified\": \"2020-01-01T00:00:00.000Z\" }";
		Files.createDirectories(malware().getParent());
		Files.writeString(malware(), line + "\n");
		reopen();
		String other = add("Other").getId();
		opened.save(null);
		assertTrue(Files.readAllLines(malware()).contains(line));
		String id = "malware--11111111-1111-4111-8111-111111111111";
		assertFalse(opened.history().execute("Nothing", edit -> edit.<Malware>modify(id).setName("Foreign")));
		rename(id, "Ours");
		assertTrue(opened.index().line(id).orElseThrow().contains("\"x_new\""));
		opened.history().undo();
		assertEquals(line, opened.index().line(id).orElseThrow());
		assertTrue(opened.index().entry(other).isPresent());
	}

	@Test
	void lineThatIsJsonButNotStixIsAProblemNotAnException() throws Exception {
		opened.close();
		Files.createDirectories(malware().getParent());
		Files.writeString(malware(), "{\"type\":\"malware\",\"id\":\"malware--1\",\"name\":[\"odd\"]}\n");
		reopen();
		assertEquals(1, opened.index().size());
		opened.index().find("malware--1");
		assertTrue(opened.index().entry("malware--1").isPresent());
	}
}
