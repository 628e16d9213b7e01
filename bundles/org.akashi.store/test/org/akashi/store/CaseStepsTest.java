package org.akashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.akashi.model.Malware;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** Steps: what an edit may do, undo, redo, rolling back, and what comes back from the journal. */
class CaseStepsTest extends OneCase {

	@Test
	void modifyChangesTheLiveObjectAndSetsModified() throws Exception {
		Malware malware = add(Things.malware("Rising Sun"));
		String before = malware.getModified();
		opened.history().execute("Rename", edit -> edit.<Malware>modify(malware.getId()).setName("Rising Moon"));
		assertEquals("Rising Moon", malware.getName());
		assertTrue(malware.getModified().compareTo(before) > 0);
		assertEquals(malware.getId(), opened.index().named("rising moon").getFirst().id());
		assertEquals(List.of(), opened.index().named("Rising Sun"));
	}

	@Test
	void modifiedSetByTheEditIsKept() throws Exception {
		Malware malware = add(Things.malware("Rising Sun"));
		opened.history().execute("Rename", edit -> {
			Malware live = edit.modify(malware.getId());
			live.setName("X");
			live.setModified("2099-01-01T00:00:00.000Z");
		});
		assertEquals("2099-01-01T00:00:00.000Z", malware.getModified());
		opened.history().execute("Rename", edit -> edit.<Malware>modify(malware.getId()).setName("Y"));
		assertEquals("2099-01-01T00:00:00.001Z", malware.getModified());
	}

	@Test
	void editThatChangesNothingLeavesNoStep() throws Exception {
		Malware malware = add(Things.malware("Rising Sun"));
		int steps = opened.history().steps().size();
		assertFalse(opened.history().execute("Nothing", edit -> edit.<Malware>modify(malware.getId()).setName("Rising Sun")));
		assertFalse(opened.history().execute("Nothing", edit -> edit.find(malware.getId())));
		assertEquals(steps, opened.history().steps().size());
	}

	@Test
	void addAndRemoveInOneEditLeavesNoStep() throws Exception {
		Malware malware = Things.malware("Rising Sun");
		assertFalse(opened.history().execute("Nothing", edit -> {
			edit.add(malware);
			edit.remove(malware.getId());
		}));
		assertEquals(0, opened.index().size());
	}

	@Test
	void undoAndRedoOfAdd() throws Exception {
		Malware malware = add(Things.malware("Rising Sun"));
		assertEquals("Add", opened.history().undoLabel());
		assertTrue(opened.history().undo());
		assertEquals(0, opened.index().size());
		assertTrue(opened.index().find(malware.getId()).isEmpty());
		assertFalse(opened.history().canUndo());
		assertEquals("Add", opened.history().redoLabel());
		assertTrue(opened.history().redo());
		assertSame(malware, opened.index().find(malware.getId()).orElseThrow());
		assertFalse(opened.history().canRedo());
	}

	@Test
	void undoAndRedoOfChangeRestoreTheSameObjectInPlace() throws Exception {
		Malware malware = add(Things.malware("Rising Sun"));
		String line = opened.index().line(malware.getId()).orElseThrow();
		opened.history().execute("Change", edit -> {
			Malware live = edit.modify(malware.getId());
			live.setName("Duuzer");
			live.getAliases().add("Escad");
		});
		String changed = opened.index().line(malware.getId()).orElseThrow();
		opened.history().undo();
		assertEquals("Rising Sun", malware.getName());
		assertEquals(List.of(), malware.getAliases());
		assertEquals(line, opened.index().line(malware.getId()).orElseThrow());
		assertSame(malware, opened.index().find(malware.getId()).orElseThrow());
		opened.history().redo();
		assertEquals("Duuzer", malware.getName());
		assertEquals(changed, opened.index().line(malware.getId()).orElseThrow());
	}

	@Test
	void undoOfRemoveBringsTheObjectBack() throws Exception {
		Malware malware = add(Things.malware("Rising Sun"));
		opened.history().execute("Remove", edit -> edit.remove(malware.getId()));
		assertTrue(opened.index().find(malware.getId()).isEmpty());
		assertEquals(List.of(), opened.index().named("Rising Sun"));
		opened.history().undo();
		assertSame(malware, opened.index().find(malware.getId()).orElseThrow());
		assertEquals(1, opened.index().named("Rising Sun").size());
	}

	@Test
	void newStepForgetsWhatCouldBeRedone() throws Exception {
		add(Things.malware("A"));
		opened.history().undo();
		add(Things.malware("B"));
		assertFalse(opened.history().canRedo());
		assertFalse(opened.history().redo());
		assertEquals("", opened.history().redoLabel());
	}

	@Test
	void undoWorksAfterSave() throws Exception {
		Malware malware = add(Things.malware("Rising Sun"));
		opened.save(null);
		opened.history().undo();
		assertTrue(opened.dirty());
		opened.save(null);
		assertFalse(Files.exists(file("objects/malware.jsonl")));
		opened.history().redo();
		opened.save(null);
		assertTrue(Files.readString(file("objects/malware.jsonl")).contains(malware.getId()));
	}

	@Test
	void manyStepsUndoneGiveTheFirstState() throws Exception {
		Malware malware = add(Things.malware("0"));
		String first = opened.index().line(malware.getId()).orElseThrow();
		for (int i = 1; i <= 50; i++) {
			String name = String.valueOf(i);
			opened.history().execute("Rename to " + i, edit -> edit.<Malware>modify(malware.getId()).setName(name));
		}
		assertEquals(51, opened.history().steps().size());
		for (int i = 0; i < 50; i++) {
			assertEquals("Rename to " + (50 - i), opened.history().undoLabel());
			opened.history().undo();
		}
		assertEquals(first, opened.index().line(malware.getId()).orElseThrow());
		assertEquals("0", malware.getName());
	}

	@Test
	void stepsHaveNumbersLabelsUserAndTime() throws Exception {
		add(Things.malware("A"));
		opened.history().execute("Second", edit -> edit.add(Things.malware("B")));
		List<History.Step> steps = opened.history().steps();
		assertEquals(List.of("Add", "Second"), steps.stream().map(History.Step::label).toList());
		assertEquals(steps.get(0).number() + 1, steps.get(1).number());
		assertFalse(steps.get(0).by().isBlank());
		assertTrue(steps.get(0).at().matches("\\d{4}-\\d\\d-\\d\\dT.*Z"));
	}

	@Test
	void stepNumbersGoOnOverSessions() throws Exception {
		add(Things.malware("A"));
		opened.save(null);
		reopen();
		add(Things.malware("B"));
		assertEquals(2, opened.history().steps().getLast().number());
	}

	@Test
	void exceptionRollsEverythingBack() throws Exception {
		Malware kept = add(Things.malware("Kept"));
		Malware removed = add(Things.malware("Removed"));
		int steps = opened.history().steps().size();
		Malware never = Things.malware("Never");
		IllegalStateException e = assertThrows(IllegalStateException.class, () -> opened.history().execute("Fails", edit -> {
			edit.<Malware>modify(kept.getId()).setName("Changed");
			edit.remove(removed.getId());
			edit.add(never);
			throw new IllegalStateException("on purpose");
		}));
		assertEquals("on purpose", e.getMessage());
		assertEquals("Kept", kept.getName());
		assertSame(kept, opened.index().find(kept.getId()).orElseThrow());
		assertSame(removed, opened.index().find(removed.getId()).orElseThrow());
		assertTrue(opened.index().find(never.getId()).isEmpty());
		assertEquals(1, opened.index().named("Kept").size());
		assertEquals(2, opened.index().size());
		assertEquals(steps, opened.history().steps().size());
	}

	@Test
	void rolledBackEditLeavesSavedCaseClean() throws Exception {
		Malware kept = add(Things.malware("Kept"));
		opened.save(null);
		assertThrows(IllegalStateException.class, () -> opened.history().execute("Fails", edit -> {
			edit.<Malware>modify(kept.getId()).setName("Changed");
			throw new IllegalStateException();
		}));
		assertFalse(opened.dirty());
	}

	@Test
	void addRefusesKnownIdAndMissingId() throws Exception {
		Malware malware = add(Things.malware("A"));
		Malware same = Things.malware("B");
		same.setId(malware.getId());
		assertThrows(IllegalArgumentException.class, () -> add(same));
		Malware none = Things.malware("C");
		none.setId(null);
		assertThrows(IllegalArgumentException.class, () -> add(none));
		assertEquals("A", malware.getName());
	}

	@Test
	void modifyAndRemoveRefuseUnknownIds() {
		assertThrows(NoSuchElementException.class,
				() -> opened.history().execute("X", edit -> edit.modify("malware--00000000-0000-4000-8000-000000000000")));
		assertThrows(NoSuchElementException.class,
				() -> opened.history().execute("X", edit -> edit.remove("malware--00000000-0000-4000-8000-000000000000")));
	}

	@Test
	void changingTheIdIsRefusedAndRolledBack() throws Exception {
		Malware malware = add(Things.malware("A"));
		String id = malware.getId();
		assertThrows(IllegalStateException.class,
				() -> opened.history().execute("X", edit -> edit.<Malware>modify(id).setId(Things.malware("B").getId())));
		assertEquals(id, malware.getId());
	}

	@Test
	void editCannotBeUsedAfterItsEndOrNested() throws Exception {
		List<Edit> escaped = new ArrayList<>();
		opened.history().execute("A", edit -> {
			escaped.add(edit);
			edit.add(Things.malware("A"));
		});
		assertThrows(IllegalStateException.class, () -> escaped.getFirst().add(Things.malware("B")));
		assertThrows(IllegalStateException.class, () -> opened.history().execute("Outer", edit -> {
			try {
				opened.history().execute("Inner", inner -> inner.add(Things.malware("C")));
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		}));
		assertEquals(1, opened.index().size());
	}

	@Test
	void editSeesWhatItAdded() throws Exception {
		Malware malware = Things.malware("Rising Sun");
		opened.history().execute("Two", edit -> {
			edit.add(malware);
			assertSame(malware, edit.find(malware.getId()).orElseThrow());
			assertEquals(1, opened.index().named("Rising Sun").size());
			malware.setName("Changed before the end");
		});
		assertEquals(1, opened.index().named("Changed before the end").size());
		assertEquals(0, opened.index().named("Rising Sun").size());
	}

	@Test
	void closedCaseRefusesEdits() {
		opened.close();
		CoreException e = assertThrows(CoreException.class, () -> add(Things.malware("A")));
		assertEquals(CaseStatus.READ_ONLY, e.getStatus().getCode());
	}

	@Test
	void closeKeepsUnsavedStepsAndCloseWithoutSavingThrowsThemAway() throws Exception {
		Malware saved = add(Things.malware("Saved"));
		opened.save(null);
		add(Things.malware("Unsaved"));
		reopen();
		assertTrue(opened.dirty());
		assertEquals(2, opened.index().size());
		assertEquals(CaseStatus.RECOVERED, opened.problems().getFirst().getCode());
		opened.closeWithoutSaving();
		opened = Case.open(folder.resolve("case"), null);
		assertFalse(opened.dirty());
		assertEquals(1, opened.index().size());
		assertTrue(opened.index().entry(saved.getId()).isPresent());
	}

	@Test
	void recoveredStepsCanBeUndoneAndRedone() throws Exception {
		Malware malware = add(Things.malware("A"));
		opened.history().execute("Rename", edit -> edit.<Malware>modify(malware.getId()).setName("B"));
		opened.history().execute("Rename", edit -> edit.<Malware>modify(malware.getId()).setName("C"));
		opened.history().undo();
		reopen();
		assertEquals("B", opened.index().entry(malware.getId()).orElseThrow().name());
		assertTrue(opened.history().canRedo());
		opened.history().redo();
		assertEquals("C", opened.index().entry(malware.getId()).orElseThrow().name());
		opened.history().undo();
		opened.history().undo();
		assertEquals("A", opened.index().entry(malware.getId()).orElseThrow().name());
	}

	@Test
	void undoOfASavedStepIsRecoveredAsRedoable() throws Exception {
		Malware malware = add(Things.malware("A"));
		opened.save(null);
		opened.history().undo();
		reopen();
		assertEquals(0, opened.index().size());
		opened.history().redo();
		assertEquals("A", opened.index().entry(malware.getId()).orElseThrow().name());
	}
}
