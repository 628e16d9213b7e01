package org.akashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.akashi.model.DomainName;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTest {

	@TempDir
	Path folder;
	private Case opened;

	@BeforeEach
	void create() throws CoreException {
		opened = Case.create(folder.resolve("case"), "Sharpshooter");
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private void reopen() throws CoreException {
		opened.close();
		opened = Case.open(folder.resolve("case"), null);
	}

	private <T extends StixObject> T add(T object) throws CoreException {
		opened.history().execute("Add", edit -> edit.add(object));
		return object;
	}

	private Path file(String path) {
		return folder.resolve("case").resolve(path);
	}

	@Test
	void newCaseIsEmptyCleanAndWritable() {
		assertEquals("Sharpshooter", opened.name());
		assertEquals(36, opened.id().length());
		assertFalse(opened.readOnly());
		assertFalse(opened.dirty());
		assertEquals(List.of(), opened.problems());
		assertEquals(0, opened.index().size());
		assertTrue(opened.folder().isAbsolute());
	}

	@Test
	void createWritesHeadAndGitFiles() throws Exception {
		assertTrue(Files.readString(file("case.json")).startsWith("{\"schema\":1,\"id\":\"" + opened.id()));
		assertTrue(Files.readString(file(".gitattributes")).contains("*.jsonl merge=union"));
		assertTrue(Files.readString(file(".gitignore")).contains("/.akashi/"));
	}

	@Test
	void createRefusesAFolderWithACase() {
		CoreException e = assertThrows(CoreException.class, () -> Case.create(opened.folder(), "Again"));
		assertEquals(CaseStatus.EXISTS, e.getStatus().getCode());
	}

	@Test
	void openRefusesAFolderWithoutACase() {
		CoreException e = assertThrows(CoreException.class, () -> Case.open(folder, null));
		assertEquals(CaseStatus.NO_CASE, e.getStatus().getCode());
		assertTrue(e.getMessage().contains("case.json"));
	}

	@Test
	void openRefusesABrokenHead() throws Exception {
		opened.close();
		Files.writeString(file("case.json"), "{\"schema\":");
		CoreException e = assertThrows(CoreException.class, () -> Case.open(opened.folder(), null));
		assertEquals(CaseStatus.NO_CASE, e.getStatus().getCode());
	}

	@Test
	void idAndNameStay() throws Exception {
		String id = opened.id();
		reopen();
		assertEquals(id, opened.id());
		assertEquals("Sharpshooter", opened.name());
	}

	@Test
	void addedObjectIsFoundAsTheSameInstance() throws Exception {
		Malware malware = add(Things.malware("Rising Sun"));
		assertSame(malware, opened.index().find(malware.getId()).orElseThrow());
		assertEquals(1, opened.index().size());
		assertEquals(1, opened.index().count("malware"));
		assertTrue(opened.dirty());
	}

	@Test
	void saveWritesOneStixLineAnObjectSortedById() throws Exception {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			ids.add(add(Things.malware("M" + i)).getId());
		}
		opened.save(null);
		assertFalse(opened.dirty());
		List<String> lines = Files.readAllLines(file("objects/malware.jsonl"));
		List<String> sorted = ids.stream().sorted().toList();
		assertEquals(20, lines.size());
		for (int i = 0; i < 20; i++) {
			assertTrue(lines.get(i).startsWith("{\"type\":\"malware\""), lines.get(i));
			assertTrue(lines.get(i).contains(sorted.get(i)));
		}
	}

	@Test
	void relationshipsAreShardedByPrefix() throws Exception {
		Relationship relationship = add(Things.relationship(Things.actor("A").getId(), "uses", Things.malware("B").getId()));
		opened.save(null);
		String prefix = relationship.getId().substring("relationship--".length(), "relationship--".length() + 2);
		assertTrue(Files.exists(file("relationships/" + prefix + ".jsonl")));
	}

	@Test
	void savedObjectsComeBack() throws Exception {
		String id = add(Things.actor("Lazarus Group", "Hidden Cobra")).getId();
		opened.save(null);
		reopen();
		assertFalse(opened.dirty());
		IntrusionSet actor = (IntrusionSet) opened.index().find(id).orElseThrow();
		assertEquals("Lazarus Group", actor.getName());
		assertEquals(List.of("Hidden Cobra"), actor.getAliases());
		assertSame(actor, opened.index().find(id).orElseThrow());
	}

	@Test
	void saveOfSavedCaseChangesNoFile() throws Exception {
		add(Things.malware("Rising Sun"));
		opened.save(null);
		String before = Files.readString(file("objects/malware.jsonl"));
		Object time = Files.getLastModifiedTime(file("objects/malware.jsonl"));
		opened.save(null);
		assertEquals(before, Files.readString(file("objects/malware.jsonl")));
		assertEquals(time, Files.getLastModifiedTime(file("objects/malware.jsonl")));
	}

	@Test
	void saveWritesOnlyTheChangedFile() throws Exception {
		add(Things.malware("Rising Sun"));
		String actor = add(Things.actor("Lazarus Group")).getId();
		opened.save(null);
		Object key = Files.readAttributes(file("objects/malware.jsonl"), "unix:ino");
		opened.history().execute("Rename", edit -> edit.<IntrusionSet>modify(actor).setName("Lazarus"));
		opened.save(null);
		assertEquals(key, Files.readAttributes(file("objects/malware.jsonl"), "unix:ino"));
		assertTrue(Files.readString(file("objects/intrusion-set.jsonl")).contains("\"Lazarus\""));
	}

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
	void listenersHearWhatChangedInOrder() throws Exception {
		List<CaseChange> heard = new ArrayList<>();
		CaseListener listener = heard::add;
		opened.addListener(listener);
		opened.addListener(listener);
		Malware malware = add(Things.malware("A"));
		opened.history().execute("Rename", edit -> edit.<Malware>modify(malware.getId()).setName("B"));
		opened.history().execute("Remove", edit -> edit.remove(malware.getId()));
		opened.history().undo();
		opened.save(null);
		assertEquals(List.of("Add", "Rename", "Remove", "Remove", "Save"), heard.stream().map(CaseChange::label).toList());
		assertTrue(heard.get(0).added().contains(malware.getId()));
		assertTrue(heard.get(1).changed().contains(malware.getId()));
		assertTrue(heard.get(2).removed().contains(malware.getId()));
		assertTrue(heard.get(3).added().contains(malware.getId()));
		assertTrue(heard.get(3).touches(malware.getId()));
		opened.removeListener(listener);
		add(Things.malware("C"));
		assertEquals(5, heard.size());
	}

	@Test
	void listenerMayEditAndItsChangeComesAfterwards() throws Exception {
		List<String> heard = new ArrayList<>();
		opened.addListener(change -> {
			if (change.label().equals("Add")) {
				try {
					opened.history().execute("Follow up", edit -> edit.add(Things.malware("Second")));
				} catch (CoreException e) {
					throw new AssertionError(e);
				}
			}
		});
		opened.addListener(change -> heard.add(change.label()));
		add(Things.malware("First"));
		assertEquals(List.of("Add", "Follow up"), heard);
	}

	@Test
	void failingListenerBecomesAProblemAndOthersHear() throws Exception {
		List<String> heard = new ArrayList<>();
		opened.addListener(change -> {
			throw new IllegalArgumentException("bad listener");
		});
		opened.addListener(change -> heard.add(change.label()));
		add(Things.malware("A"));
		assertEquals(List.of("Add"), heard);
		assertEquals(CaseStatus.LISTENER, opened.problems().getFirst().getCode());
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

	@Test
	void observablesAreFoundByValue() throws Exception {
		DomainName domain = add(Things.domain("evil.example"));
		assertEquals(domain.getId(), opened.index().valued("EVIL.example").getFirst().id());
		opened.history().undo();
		assertEquals(List.of(), opened.index().valued("evil.example"));
	}

	@Test
	void entriesOfRelationshipsReadAsSentences() throws Exception {
		IntrusionSet actor = add(Things.actor("Lazarus Group"));
		Malware malware = add(Things.malware("Rising Sun"));
		Relationship uses = add(Things.relationship(actor.getId(), "uses", malware.getId()));
		assertEquals("Lazarus Group uses Rising Sun", opened.index().entry(uses.getId()).orElseThrow().name());
		assertEquals(List.of(new CaseIndex.Relation(uses.getId(), "uses", actor.getId(), malware.getId())),
				opened.index().outgoing(actor.getId()));
		assertEquals(uses.getId(), opened.index().incoming(malware.getId()).getFirst().id());
		assertEquals(uses.getId(), opened.index().relation(actor.getId(), "uses", malware.getId()).orElseThrow().id());
		assertTrue(opened.index().relation(malware.getId(), "uses", actor.getId()).isEmpty());
		assertEquals(List.of(), opened.index().outgoing(malware.getId()));
	}

	@Test
	void danglingReferencesAreListedUntilTheirObjectComes() throws Exception {
		IntrusionSet actor = add(Things.actor("Lazarus Group"));
		Malware malware = Things.malware("Rising Sun");
		Relationship uses = add(Things.relationship(actor.getId(), "uses", malware.getId()));
		assertEquals(malware.getId(), opened.index().unresolved().getFirst().id());
		assertEquals(uses.getId(), opened.index().unresolved().getFirst().referrers().getFirst().id());
		opened.save(null);
		reopen();
		assertEquals(1, opened.index().unresolved().size());
		add(malware);
		assertEquals(List.of(), opened.index().unresolved());
		opened.history().undo();
		assertEquals(1, opened.index().unresolved().size());
		opened.history().execute("Remove", edit -> edit.remove(uses.getId()));
		assertEquals(List.of(), opened.index().unresolved());
	}

	@Test
	void typesAndListsAreSorted() throws Exception {
		add(Things.malware("b"));
		add(Things.malware("A"));
		add(Things.actor("Z"));
		assertEquals(List.of("intrusion-set", "malware"), opened.index().types());
		assertEquals(List.of("A", "b"), opened.index().ofType("malware").stream().map(CaseIndex.Entry::name).toList());
		assertEquals(List.of(), opened.index().ofType("tool"));
		assertNotEquals(0, opened.index().count("intrusion-set"));
	}

	@Test
	void manyThreadsEditAndListenersHearTheStepsInTheirOrder() throws Exception {
		List<String> heard = new ArrayList<>();
		opened.addListener(change -> heard.add(change.label()));
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			int number = i;
			threads.add(new Thread(() -> {
				for (int j = 0; j < 25; j++) {
					String label = number + "." + j;
					try {
						opened.history().execute(label, edit -> edit.add(Things.malware(label)));
					} catch (CoreException e) {
						throw new AssertionError(e);
					}
				}
			}));
		}
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
		assertEquals(100, opened.index().size());
		assertEquals(opened.history().steps().stream().map(History.Step::label).toList(), heard);
		reopen();
		assertEquals(100, opened.index().size());
	}

	@Test
	void readersNeverSeeHalfAnEdit() throws Exception {
		Malware malware = add(Things.malware("0"));
		IntrusionSet actor = add(Things.actor("0"));
		Thread writer = new Thread(() -> {
			for (int i = 1; i <= 200; i++) {
				String name = String.valueOf(i);
				try {
					opened.history().execute("Both", edit -> {
						edit.<Malware>modify(malware.getId()).setName(name);
						edit.<IntrusionSet>modify(actor.getId()).setName(name);
					});
				} catch (CoreException e) {
					throw new AssertionError(e);
				}
			}
		});
		writer.start();
		while (writer.isAlive()) {
			boolean whole = opened.read(() -> malware.getName().equals(actor.getName()) && opened.index()
					.entry(malware.getId()).orElseThrow().name().equals(opened.index().entry(actor.getId()).orElseThrow().name()));
			assertTrue(whole);
		}
		writer.join();
		assertEquals("200", malware.getName());
	}
}
