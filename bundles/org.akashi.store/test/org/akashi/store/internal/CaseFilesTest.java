package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.akashi.model.Malware;
import org.akashi.store.Case;
import org.akashi.store.CaseStatus;
import org.akashi.store.Things;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Files: split, replaced underneath, of another schema, on a full disk. */
class CaseFilesTest extends CaseInAFolder {

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
	void lockOfAnotherMachineOnANetworkDriveCountsUntilThatClosesTheCase() throws Exception {
		Path lock = folder.resolve(".akashi/other");
		Files.writeString(lock, "process 1 of mika on some-other-machine, since 2026-01-02T03:04:05Z");
		assertNull(CaseLock.take(new Disk(), lock, true));
		assertTrue(CaseLock.holder(lock).contains("some-other-machine"));
		CaseLock here = CaseLock.take(new Disk(), lock, false);
		assertTrue(CaseLock.holder(lock).contains("process " + ProcessHandle.current().pid()));
		here.close();
		assertEquals("", Files.readString(lock));
		CaseLock.take(new Disk(), lock, true).close();
	}

	@Test
	void lockOfADeadProcessOfThisMachineIsTaken() throws Exception {
		Path lock = folder.resolve(".akashi/lock");
		opened.close();
		Files.writeString(lock, "process 999999999 of mika on " + java.net.InetAddress.getLocalHost().getHostName() + ", since 2026-01-02T03:04:05Z");
		CaseLock.take(new Disk(), lock, true).close();
		Files.writeString(lock, "process 999999999 of mika on " + java.net.InetAddress.getLocalHost().getHostName() + ", since 2026-01-02T03:04:05Z");
		reopen();
		assertFalse(opened.readOnly());
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
		opened = new CaseOpening(folder, new Disk()).open(null);
		String sha256 = opened.reports().add(Things.file("a.txt", Things.SENTENCE), Things.text(Things.SENTENCE),
				Things.extraction(Things.SENTENCE)).sha256();
		opened.close();
		List<Path> left = List.of(folder.resolve("objects/.malware.jsonl.tmp"), folder.resolve(".case.json.tmp"),
				folder.resolve(".rules.jsonl.tmp"),
				folder.resolve("reports").resolve(sha256.substring(0, 2)).resolve(sha256).resolve(".verdicts.jsonl.tmp"));
		for (Path file : left) {
			Files.writeString(file, "half");
		}
		reopen();
		for (Path file : left) {
			assertFalse(Files.exists(file), file.toString());
		}
		assertEquals(List.of(), opened.problems());
	}
}
