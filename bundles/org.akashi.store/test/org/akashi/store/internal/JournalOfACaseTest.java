package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.akashi.store.CaseStatus;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

/** What comes back of steps that were not saved. */
class JournalOfACaseTest extends CaseInAFolder {

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
		assertEquals(3, ReadJournal.of(folder.resolve(".akashi/history/00000001-2.journal")).steps().size());
		rename(add("C").getId(), "D");
		opened.save(null);
		assertTrue(Files.exists(folder.resolve(".akashi/history/00000002-4.journal")));
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
}
