package org.akashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.akashi.model.Malware;
import org.akashi.store.LogEntry.Kind;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** The log over all sessions, undo past reopening, going back, and steps that no longer fit. */
class CaseHistoryTest extends OneCase {

	private void rename(String id, String name) throws CoreException {
		opened.history().execute("Rename to " + name, edit -> edit.<Malware>modify(id).setName(name));
	}

	private String name(String id) {
		return opened.index().entry(id).map(CaseIndex.Entry::name).orElse(null);
	}

	private List<String> kinds() throws CoreException {
		return opened.history().log().stream().map(entry -> entry.kind() + " " + entry.label()).toList();
	}

	private LogEntry entry(String label) throws CoreException {
		return opened.history().log().stream().filter(entry -> entry.label().equals(label) && entry.kind() == Kind.EDIT).findFirst()
				.orElseThrow();
	}

	@Test
	void undoReachesOverManySessions() throws Exception {
		String id = add(Things.malware("0")).getId();
		for (int i = 1; i <= 6; i++) {
			rename(id, String.valueOf(i));
			if (i % 2 == 0) {
				opened.save(null);
			}
			reopen();
		}
		for (int i = 5; i >= 0; i--) {
			assertEquals("Rename to " + (i + 1), opened.history().undoLabel());
			assertTrue(opened.history().undo());
			assertEquals(String.valueOf(i), name(id));
			if (i == 3) {
				opened.save(null);
				reopen();
			}
		}
		assertTrue(opened.history().undo());
		assertFalse(opened.history().canUndo());
		assertNull(name(id));
		reopen();
		for (int i = 0; i <= 6; i++) {
			assertTrue(opened.history().redo());
			assertEquals(String.valueOf(i), name(id));
		}
		assertFalse(opened.history().canRedo());
		assertEquals(7, opened.history().steps().size());
	}

	@Test
	void redoGoesOnAfterReopeningInTheMiddle() throws Exception {
		String id = add(Things.malware("A")).getId();
		rename(id, "B");
		rename(id, "C");
		opened.history().undo();
		opened.history().undo();
		opened.save(null);
		opened.history().redo();
		reopen();
		assertTrue(opened.history().redo());
		assertEquals("C", name(id));
		assertFalse(opened.history().redo());
	}

	@Test
	void newStepInALaterSessionForgetsWhatCouldBeRedone() throws Exception {
		String id = add(Things.malware("A")).getId();
		rename(id, "B");
		opened.save(null);
		opened.history().undo();
		opened.save(null);
		reopen();
		rename(id, "C");
		opened.save(null);
		reopen();
		assertFalse(opened.history().canRedo());
		assertEquals(List.of("Add", "Rename to C"), opened.history().steps().stream().map(History.Step::label).toList());
		opened.history().undo();
		assertEquals("A", name(id));
		assertEquals("Rename to C", opened.history().redoLabel());
	}

	@Test
	void stepsThatCameBackFromTheJournalCanBeUndoneAfterSaving() throws Exception {
		String id = add(Things.malware("A")).getId();
		rename(id, "B");
		reopen();
		opened.save(null);
		rename(id, "C");
		opened.history().undo();
		opened.history().undo();
		assertEquals("A", name(id));
		opened.history().redo();
		assertEquals("B", name(id));
	}

	@Test
	void logTellsEverythingOfAllSessions() throws Exception {
		String id = add(Things.malware("A")).getId();
		opened.save(null);
		reopen();
		rename(id, "B");
		opened.history().undo();
		opened.history().redo();
		opened.save(null);
		reopen();
		assertEquals(List.of("EDIT Add", "SAVE Save", "EDIT Rename to B", "UNDO Rename to B", "REDO Rename to B", "SAVE Save"), kinds());
		List<LogEntry> log = opened.history().log();
		assertEquals(List.of(1L, 1L, 2L, 3L, 4L, 4L), log.stream().map(LogEntry::number).toList());
		assertEquals(List.of(1L, 1L, 2L, 2L, 2L, 4L), log.stream().map(LogEntry::step).toList());
		assertEquals(List.of(id), log.get(2).ids());
		assertEquals(System.getProperty("user.name"), log.get(2).by());
		assertTrue(log.get(2).at().compareTo(log.get(0).at()) >= 0);
	}

	@Test
	void changesAreToldByProperty() throws Exception {
		String id = add(Things.malware("A")).getId();
		opened.history().execute("Change", edit -> {
			Malware live = edit.modify(id);
			live.setName("B");
			live.getAliases().add("Escad");
		});
		List<LogChange> changes = opened.history().changes(entry("Change"));
		assertEquals(1, changes.size());
		assertEquals(id, changes.getFirst().id());
		assertTrue(changes.getFirst().properties().contains(new PropertyChange("/name", "A", "B")), changes.toString());
		assertTrue(changes.getFirst().properties().contains(new PropertyChange("/aliases", null, "[\"Escad\"]")), changes.toString());
		assertTrue(opened.history().changes(entry("Add")).getFirst().added());
	}

	@Test
	void goingBackIsOneStepThatCanBeTakenBack() throws Exception {
		String id = add(Things.malware("A")).getId();
		rename(id, "B");
		opened.save(null);
		reopen();
		String other = add(Things.malware("Other")).getId();
		rename(id, "C");
		opened.history().execute("Remove", edit -> edit.remove(id));
		assertTrue(opened.history().goTo(entry("Rename to B"), "Go back"));
		assertEquals("B", name(id));
		assertNull(name(other));
		assertEquals("Go back", opened.history().undoLabel());
		opened.history().undo();
		assertNull(name(id));
		assertEquals("Other", name(other));
		opened.history().redo();
		assertEquals("B", name(id));
		assertFalse(opened.history().goTo(entry("Rename to B"), "Go back"));
	}

	@Test
	void goingBackToWhatWasTakenBackLongAgo() throws Exception {
		String id = add(Things.malware("A")).getId();
		rename(id, "Branch");
		opened.history().undo();
		rename(id, "B");
		opened.save(null);
		reopen();
		opened.history().goTo(entry("Rename to Branch"), "Go back");
		assertEquals("Branch", name(id));
		opened.save(null);
		reopen();
		opened.history().undo();
		assertEquals("B", name(id));
	}

	@Test
	void goingBackBringsVerdictsRulesAndReportsToo() throws Exception {
		String sha256 = opened.reports().add(Things.file("a.txt", Things.SENTENCE), Things.text(Things.SENTENCE),
				Things.extraction(Things.SENTENCE)).sha256();
		opened.history().execute("Decide", edit -> edit.record(sha256, Things.verdict("x", Verdict.Decision.ACCEPT)));
		add(Things.malware("A"));
		LogEntry start = opened.history().log().getFirst();
		LogEntry end = opened.history().log().getLast();
		opened.history().goTo(start, "Back");
		assertEquals(List.of(), opened.reports().verdicts(sha256));
		assertEquals(0, opened.index().size());
		opened.history().goTo(end, "Forth");
		assertEquals(1, opened.reports().verdicts(sha256).size());
		assertEquals(1, opened.index().size());
	}

	@Test
	void thrownAwayEditsAreInTheLogAndCanBeHadAgain() throws Exception {
		String id = add(Things.malware("A")).getId();
		opened.save(null);
		rename(id, "Lost?");
		opened.closeWithoutSaving();
		opened = Case.open(folder.resolve("case"), null);
		assertFalse(opened.dirty());
		assertEquals("A", name(id));
		assertEquals("Add", opened.history().undoLabel());
		assertEquals(Kind.DISCARD, opened.history().log().stream().filter(entry -> entry.kind() != Kind.SAVE).toList().getLast().kind());
		opened.history().goTo(entry("Rename to Lost?"), "Back");
		assertEquals("Lost?", name(id));
	}

	@Test
	void lostHeadsAreMadeAgain() throws Exception {
		String id = add(Things.malware("A")).getId();
		rename(id, "B");
		opened.save(null);
		List<LogEntry> log = opened.history().log();
		opened.close();
		Path heads;
		try (var files = Files.list(file(".akashi/history"))) {
			heads = files.filter(file -> file.toString().endsWith(".heads")).findFirst().orElseThrow();
		}
		for (String broken : List.of("", "{\"entry\":1", Files.readAllLines(heads).getFirst() + "\n")) {
			Files.writeString(heads, broken);
			opened = Case.open(folder.resolve("case"), null);
			assertEquals(log, opened.history().log());
			assertTrue(opened.history().canUndo());
			opened.close();
		}
	}

	/** As git does it: the case is closed, a line of its file is replaced. */
	private void foreign(String id, String from, String to) throws Exception {
		opened.close();
		Path path = file("objects/malware.jsonl");
		String before = Files.readString(path);
		String after = before.lines().map(line -> line.contains(id) ? line.replace(from, to) : line).reduce("", (a, b) -> a + b + "\n");
		assertFalse(before.equals(after));
		Files.writeString(path, after);
		opened = Case.open(folder.resolve("case"), null);
	}

	@Test
	void stepThatNoLongerFitsIsRefusedAndNamesTheObject() throws Exception {
		String id = add(Things.malware("A")).getId();
		rename(id, "B");
		opened.save(null);
		foreign(id, "\"name\":\"B\"", "\"name\":\"Foreign\"");
		CoreException e = assertThrows(CoreException.class, () -> opened.history().undo());
		assertEquals(CaseStatus.DOES_NOT_FIT, e.getStatus().getCode());
		assertTrue(e.getMessage().contains(id) && e.getMessage().contains("name") && e.getMessage().contains("Foreign"), e.getMessage());
		assertEquals("Foreign", name(id));
		assertTrue(opened.history().canUndo());
		assertFalse(opened.dirty());
	}

	@Test
	void stepOnOtherPropertiesIsTakenBackAndTheForeignChangeStays() throws Exception {
		String id = add(Things.malware("A")).getId();
		rename(id, "B");
		opened.save(null);
		foreign(id, "\"is_family\":true", "\"is_family\":false");
		assertTrue(opened.history().undo());
		assertEquals("A", name(id));
		assertFalse(((Malware) opened.index().find(id).orElseThrow()).getIsFamily());
		assertTrue(opened.history().redo());
		assertEquals("B", name(id));
		assertFalse(((Malware) opened.index().find(id).orElseThrow()).getIsFamily());
	}

	@Test
	void unsavedStepsAreMergedWithForeignChangesByProperty() throws Exception {
		String id = add(Things.malware("A")).getId();
		opened.save(null);
		rename(id, "B");
		foreign(id, "\"is_family\":true", "\"is_family\":false");
		assertEquals("B", name(id));
		assertFalse(((Malware) opened.index().find(id).orElseThrow()).getIsFamily());
		assertEquals(List.of(), opened.conflicts());
		assertEquals(Kind.OUTSIDE, opened.history().log().getLast().kind());
		reopen();
		assertEquals(1, opened.history().log().stream().filter(entry -> entry.kind() == Kind.OUTSIDE).count());
		opened.save(null);
		reopen();
		assertEquals("B", name(id));
	}

	@Test
	void unsavedStepsThatContradictForeignChangesBecomeConflicts() throws Exception {
		String id = add(Things.malware("A")).getId();
		opened.save(null);
		rename(id, "B");
		foreign(id, "\"name\":\"A\"", "\"name\":\"Foreign\"");
		assertEquals("B", name(id));
		Conflict conflict = opened.conflicts().getFirst();
		assertEquals("/name", conflict.property());
		assertEquals("\"Foreign\"", conflict.theirs());
		assertEquals("\"A\"", conflict.base());
		assertEquals(List.of(), opened.index().unresolved());
		opened.save(null);
		reopen();
		assertEquals(List.of(), opened.index().unresolved());
		assertEquals(1, opened.conflicts().size());
		opened.history().execute("Decide", edit -> edit.decide(conflict, Conflict.Choice.THEIRS));
		assertEquals("Foreign", name(id));
		assertEquals(List.of(), opened.conflicts());
		reopen();
		assertEquals(List.of(), opened.conflicts());
		opened.history().undo();
		assertEquals(List.of(conflict).size(), opened.conflicts().size());
		assertEquals("B", name(id));
	}

	@Test
	void objectRemovedByOthersButChangedHereStays() throws Exception {
		String id = add(Things.malware("A")).getId();
		String other = add(Things.malware("Other")).getId();
		opened.save(null);
		rename(id, "B");
		opened.close();
		Path path = file("objects/malware.jsonl");
		Files.writeString(path, Files.readString(path).lines().filter(line -> line.contains(other)).findFirst().orElseThrow() + "\n");
		opened = Case.open(folder.resolve("case"), null);
		Conflict conflict = opened.conflicts().getFirst();
		assertEquals("", conflict.property());
		assertNull(conflict.theirs());
		opened.history().execute("Decide", edit -> edit.decide(conflict, Conflict.Choice.THEIRS));
		assertNull(name(id));
		opened.history().undo();
		opened.history().execute("Decide", edit -> edit.decide(conflict, Conflict.Choice.OURS));
		assertEquals("B", name(id));
		assertEquals(List.of(), opened.conflicts());
		assertFalse(opened.index().line(id).orElseThrow().contains("extensions"));
	}
}
