package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Malware;
import org.akashi.store.Case;
import org.akashi.store.CaseChange;
import org.akashi.store.CaseStatus;
import org.akashi.store.Conflict;
import org.akashi.store.LogEntry.Kind;
import org.akashi.store.Things;
import org.akashi.store.Verdict.Decision;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** Files of an open case that another program changes: taken over, merged with what isn't saved, never overwritten. */
class OutsideChangesTest extends CaseInAFolder {

	/** As git does it: a new file takes the place of the old one. */
	private void replace(Path file, String content) throws Exception {
		Path other = root.resolve("other");
		Files.writeString(other, content);
		Files.createDirectories(file.getParent());
		Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
	}

	private void replace(String from, String to) throws Exception {
		String before = Files.readString(malware());
		assertTrue(before.contains(from), before);
		replace(malware(), before.replace(from, to));
	}

	@Test
	void nothingChangedIsNothingToTakeOver() throws Exception {
		add("A");
		opened.save(null);
		assertFalse(opened.refresh());
		assertEquals(2, opened.history().log().size());
	}

	@Test
	void changedObjectIsTakenOverInPlaceAndToldAndCanBeTakenBack() throws Exception {
		Malware live = add("A");
		String id = live.getId();
		add("Other");
		opened.save(null);
		List<CaseChange> told = new ArrayList<>();
		opened.addListener(told::add);
		replace("\"name\":\"A\"", "\"name\":\"Foreign\"");
		assertTrue(opened.refresh());
		assertEquals("Foreign", live.getName());
		assertSame(live, opened.index().find(id).orElseThrow());
		assertEquals(1, told.size());
		assertTrue(told.getFirst().touches(id));
		assertEquals(Kind.OUTSIDE, opened.history().log().getLast().kind());
		assertEquals("Changed by another program: 1 object in objects/malware.jsonl", opened.history().undoLabel());
		opened.history().undo();
		assertEquals("A", live.getName());
		opened.save(null);
		assertTrue(Files.readString(malware()).contains("\"name\":\"A\""));
		reopen();
		assertEquals(List.of(), opened.problems());
	}

	@Test
	void newAndRemovedObjectsAreTakenOver() throws Exception {
		String gone = add("Gone").getId();
		opened.save(null);
		Malware fresh = Things.malware("Fresh");
		replace(malware(), StixLines.line(fresh) + "\n");
		replace(folder.resolve("objects/intrusion-set.jsonl"), StixLines.line(Things.actor("Actor")) + "\n");
		assertTrue(opened.refresh());
		assertEquals("Fresh", name(fresh.getId()));
		assertTrue(opened.index().entry(gone).isEmpty());
		assertEquals(1, opened.index().named("Actor").size());
		assertFalse(opened.refresh());
		opened.history().undo();
		assertEquals("Gone", name(gone));
	}

	@Test
	void savingMergesWhatOthersHaveWritten() throws Exception {
		String id = add("A").getId();
		String removed = add("Removed").getId();
		opened.save(null);
		rename(id, "B");
		opened.history().execute("Remove", edit -> edit.remove(removed));
		add("Ours");
		String foreign = Files.readString(malware()).replace("\"is_family\":true", "\"is_family\":false")
				+ StixLines.line(Things.malware("Foreign")) + "\n";
		replace(malware(), foreign);
		opened.save(null);
		assertFalse(opened.dirty());
		reopen();
		assertEquals(List.of("B", "Foreign", "Ours", "Removed"), opened.index().ofType("malware").stream().map(entry -> entry.name()).toList());
		assertFalse(((Malware) opened.index().find(id).orElseThrow()).getIsFamily());
		// We had removed what they changed: it stays, and somebody decides.
		assertEquals(List.of(removed), opened.conflicts().stream().map(Conflict::object).toList());
		assertEquals(List.of(), opened.problems());
	}

	@Test
	void contradictionsBecomeConflicts() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		rename(id, "Ours");
		replace("\"name\":\"A\"", "\"name\":\"Theirs\"");
		opened.save(null);
		assertEquals("Ours", name(id));
		Conflict conflict = opened.conflicts().getFirst();
		assertEquals("\"Theirs\"", conflict.theirs());
		assertEquals("\"A\"", conflict.base());
		assertEquals(CaseStatus.MERGED, problem(CaseStatus.MERGED).getCode());
		reopen();
		assertEquals(List.of(conflict), opened.conflicts());
	}

	@Test
	void takenOverChangesSurviveAKilledProcess() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		rename(id, "Ours");
		replace("\"is_family\":true", "\"is_family\":false");
		opened.refresh();
		opened.close();
		reopen();
		assertEquals("Ours", name(id));
		assertFalse(((Malware) opened.index().find(id).orElseThrow()).getIsFamily());
		assertEquals(1, opened.history().log().stream().filter(entry -> entry.kind() == Kind.OUTSIDE).count());
		opened.history().undo();
		opened.history().undo();
		assertEquals("A", name(id));
	}

	@Test
	void fileWrittenOverInPlaceIsTakenOverToo() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		reopen();
		Files.writeString(malware(), Files.readString(malware()).replace("\"name\":\"A\"", "\"name\":\"Longer name\""),
				StandardOpenOption.TRUNCATE_EXISTING);
		assertTrue(opened.refresh());
		assertEquals("Longer name", name(id));
		assertEquals("Longer name", ((Malware) opened.index().find(id).orElseThrow()).getName());
	}

	@Test
	void tornLineIsRefusedAndNothingIsLost() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		rename(id, "B");
		String foreign = Files.readString(malware()) + "{\"type\":\"malw";
		replace(malware(), foreign);
		CoreException e = assertThrows(CoreException.class, () -> opened.save(null));
		assertEquals(CaseStatus.CHANGED_OUTSIDE, e.getStatus().getCode());
		assertTrue(e.getMessage().contains("line 2"), e.getMessage());
		assertEquals(foreign, Files.readString(malware()));
		assertEquals("B", name(id));
		assertTrue(opened.dirty());
		replace(malware(), foreign.lines().findFirst().orElseThrow() + "\n");
		opened.save(null);
		assertTrue(Files.readString(malware()).contains("\"B\""));
	}

	@Test
	void conflictMarkersOfAPullAreGoneThroughWhileOpen() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		String line = Files.readString(malware());
		replace(malware(), "<<<<<<< HEAD\n" + line + "=======\n" + line.replace("\"A\"", "\"Theirs\"") + ">>>>>>> theirs\n");
		assertTrue(opened.refresh());
		assertEquals("A", name(id));
		assertEquals("\"Theirs\"", opened.conflicts().getFirst().theirs());
		assertTrue(opened.dirty());
		opened.save(null);
		assertFalse(Files.readString(malware()).contains("<<<"));
	}

	@Test
	void fileSplitByOthersIsTakenOver() throws Exception {
		String id = add("A").getId();
		add("B");
		opened.save(null);
		rename(id, "Ours");
		for (String line : Files.readAllLines(malware())) {
			int at = line.indexOf("malware--") + 9;
			Path part = folder.resolve("objects/malware/" + line.substring(at, at + 2) + ".jsonl");
			Files.createDirectories(part.getParent());
			Files.writeString(part, line + "\n");
		}
		Files.delete(malware());
		opened.save(null);
		reopen();
		assertEquals(2, opened.index().size());
		assertEquals("Ours", name(id));
		assertFalse(Files.exists(malware()));
		assertEquals(List.of(), opened.problems());
	}

	@Test
	void reportsVerdictsAndRulesOfOthersComeIn() throws Exception {
		String sha256 = opened.reports().add(Things.file("a.txt", Things.SENTENCE), Things.text(Things.SENTENCE),
				Things.extraction(Things.SENTENCE)).sha256();
		opened.save(null);
		Path other = root.resolve("clone");
		try (Case second = Case.create(other, "Clone")) {
			second.reports().add(Things.file("b.txt", "Other"), Things.text("Other"), Things.extraction(Things.SENTENCE));
			second.reports().add(Things.file("a.txt", Things.SENTENCE), Things.text(Things.SENTENCE), Things.extraction(Things.SENTENCE));
			second.history().execute("Decide", edit -> edit.record(sha256, Things.verdict("theirs", Decision.ACCEPT)));
			second.save(null);
		}
		assertEquals(List.of(), opened.reports().verdicts(sha256));
		try (var files = Files.walk(other.resolve("reports"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path to = folder.resolve("reports").resolve(other.resolve("reports").relativize(file).toString());
				Files.createDirectories(to.getParent());
				Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		assertTrue(opened.refresh());
		assertEquals(2, opened.reports().list().size());
		assertEquals(1, opened.reports().verdicts(sha256).size());
		assertFalse(opened.refresh());
	}

	@Test
	void readOnlySecondOpeningSeesWhatTheFirstSaves() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		try (Case second = Case.open(folder, null)) {
			assertTrue(second.readOnly());
			rename(id, "B");
			opened.save(null);
			assertTrue(second.refresh());
			assertEquals("B", second.index().entry(id).orElseThrow().name());
		}
	}
}
