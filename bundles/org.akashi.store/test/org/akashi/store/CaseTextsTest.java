package org.akashi.store;

import org.akashi.store.CaseTexts.Kind;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.akashi.store.LogChange.Subject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in a case, mostly diagrams: steps, journal, files, merges, names. */
class CaseTextsTest extends OneCase {

	/** A diagram with these nodes: pairs of id and x. */
	private static String drawing(Object... nodes) {
		TreeMap<String, Object> sorted = new TreeMap<>();
		for (int i = 0; i < nodes.length; i += 2) {
			sorted.put((String) nodes[i], nodes[i + 1]);
		}
		return "{\n\"diagram\":1,\n\"nodes\":[\n" + sorted.entrySet().stream()
				.map(node -> "{\"id\":\"" + node.getKey() + "\",\"x\":" + node.getValue() + "},\n").collect(Collectors.joining()) + "null]\n}\n";
	}

	private void draw(String name, String text) throws CoreException {
		opened.history().execute("Draw " + name, edit -> edit.text(Kind.DIAGRAM, name, text));
	}

	private String text(String name) {
		return opened.texts(Kind.DIAGRAM).text(name).orElse(null);
	}

	private Path file(String name, boolean there) {
		Path file = file("diagrams/" + name + ".json");
		assertEquals(there, Files.exists(file), file.toString());
		return file;
	}

	@Test
	void aDiagramIsOneUndoableStep() throws Exception {
		draw("Overview", drawing("a", 1));

		assertEquals(List.of("Overview"), opened.texts(Kind.DIAGRAM).names());
		assertTrue(opened.dirty());
		opened.history().undo();
		assertEquals(List.of(), opened.texts(Kind.DIAGRAM).names());
		assertEquals(Optional.empty(), opened.texts(Kind.DIAGRAM).text("Overview"));
		opened.history().redo();
		assertEquals(drawing("a", 1), text("Overview"));
	}

	@Test
	void movingIsUndoneAmongOtherEdits() throws Exception {
		draw("Overview", drawing("a", 1, "b", 2, "c", 3));
		add(Things.malware("Rising Sun"));
		draw("Overview", drawing("a", 1, "b", 20, "c", 3));
		opened.history().execute("Both", edit -> {
			edit.add(Things.malware("Duuzer"));
			edit.text(Kind.DIAGRAM, "Overview", drawing("a", 1, "aa", 5, "b", 20));
		});

		opened.history().undo();
		assertEquals(drawing("a", 1, "b", 20, "c", 3), text("Overview"));
		assertEquals(1, opened.index().count("malware"));
		opened.history().undo();
		assertEquals(drawing("a", 1, "b", 2, "c", 3), text("Overview"));
		opened.history().redo();
		opened.history().redo();
		assertEquals(drawing("a", 1, "aa", 5, "b", 20), text("Overview"));
	}

	@Test
	void aStepKeepsOnlyTheLinesThatItChanges() throws Exception {
		Object[] nodes = new Object[4_000];
		for (int i = 0; i < nodes.length; i += 2) {
			nodes[i] = "malware--%05d".formatted(i);
			nodes[i + 1] = i;
		}
		draw("Large", drawing(nodes));
		long before = Files.size(file(".akashi/journal"));
		nodes[2001] = -1;
		draw("Large", drawing(nodes));

		assertTrue(Files.size(file(".akashi/journal")) - before < 1_000, "moving one card must not write all of them");
		reopen();
		assertEquals(drawing(nodes), text("Large"));
	}

	@Test
	void withinAnEditItReadsAsItStands() throws Exception {
		draw("Overview", drawing("a", 1));
		opened.history().execute("Twice", edit -> {
			edit.text(Kind.DIAGRAM, "Overview", edit.text(Kind.DIAGRAM, "Overview").orElseThrow().replace("1}", "2}"));
			assertEquals(drawing("a", 2), edit.text(Kind.DIAGRAM, "Overview").orElseThrow());
			edit.text(Kind.DIAGRAM, "Overview", edit.text(Kind.DIAGRAM, "Overview").orElseThrow().replace("2}", "3}"));
			edit.text(Kind.DIAGRAM, "Other", "x");
			edit.text(Kind.DIAGRAM, "Other", null);
		});

		assertEquals(drawing("a", 3), text("Overview"));
		assertEquals(List.of("Overview"), opened.texts(Kind.DIAGRAM).names());
	}

	@Test
	void anEditThatFailsLeavesItAlone() throws Exception {
		draw("Overview", drawing("a", 1));
		assertThrows(IllegalStateException.class, () -> opened.history().execute("Fails", edit -> {
			edit.text(Kind.DIAGRAM, "Overview", drawing("a", 2));
			throw new IllegalStateException();
		}));

		assertEquals(drawing("a", 1), text("Overview"));
		assertEquals("Draw Overview", opened.history().undoLabel());
	}

	@Test
	void theSameTextIsNoStep() throws Exception {
		draw("Overview", drawing("a", 1));

		assertFalse(opened.history().execute("Same", edit -> edit.text(Kind.DIAGRAM, "Overview", drawing("a", 1))));
	}

	@Test
	void renamingIsRemovingAndAddingInOneStep() throws Exception {
		draw("overview", drawing("a", 1));
		opened.save(null);
		opened.history().execute("Rename", edit -> {
			edit.text(Kind.DIAGRAM, "overview", null);
			edit.text(Kind.DIAGRAM, "Overview", drawing("a", 1));
		});
		opened.save(null);

		assertEquals(List.of("Overview"), opened.texts(Kind.DIAGRAM).names());
		file("overview", false);
		opened.history().undo();
		assertEquals(List.of("overview"), opened.texts(Kind.DIAGRAM).names());
	}

	@Test
	void savingWritesAndRemovesFiles() throws Exception {
		draw("概要 2018", drawing("a", 1));
		assertFalse(Files.exists(file("diagrams")));
		opened.save(null);
		assertEquals(drawing("a", 1), Files.readString(file("概要 2018", true)));
		assertFalse(opened.dirty());
		draw("概要 2018", null);
		opened.save(null);

		file("概要 2018", false);
		reopen();
		assertEquals(List.of(), opened.texts(Kind.DIAGRAM).names());
		opened.history().undo();
		assertEquals(drawing("a", 1), text("概要 2018"));
	}

	@Test
	void unsavedStepsComeBackAndCanBeUndone() throws Exception {
		draw("Overview", drawing("a", 1));
		opened.save(null);
		draw("Overview", drawing("a", 2, "b", 3));
		draw("Second", drawing("c", 3));
		reopen();

		assertEquals(List.of("Overview", "Second"), opened.texts(Kind.DIAGRAM).names());
		assertEquals(drawing("a", 2, "b", 3), text("Overview"));
		opened.history().undo();
		opened.history().undo();
		assertEquals(drawing("a", 1), text("Overview"));
		opened.save(null);
		reopen();
		assertEquals(drawing("a", 1), text("Overview"));
	}

	@Test
	void stepsDoneAgainOnFilesThatHaveThemGiveTheSame() throws Exception {
		draw("Overview", drawing("a", 1, "c", 3));
		opened.save(null);
		draw("Overview", drawing("a", 1, "b", 2, "c", 3));
		draw("Overview", drawing("a", 9, "c", 3));
		draw("New", drawing("x", 1, "y", 1));
		draw("New", drawing("y", 1));
		Path journal = file(".akashi/journal");
		byte[] unsaved = Files.readAllBytes(journal);
		opened.save(null);
		opened.close();
		// As if the process had been killed after the files were written and before the journal was set aside.
		Files.write(journal, unsaved);
		opened = Case.open(folder.resolve("case"), null);

		assertEquals(drawing("a", 9, "c", 3), text("Overview"));
		assertEquals(drawing("y", 1), text("New"));
	}

	@Test
	void closingWithoutSavingTakesItBack() throws Exception {
		draw("Overview", drawing("a", 1));
		opened.save(null);
		draw("Overview", drawing("a", 2));
		draw("Second", drawing("c", 3));
		opened.closeWithoutSaving();
		opened = Case.open(folder.resolve("case"), null);

		assertEquals(List.of("Overview"), opened.texts(Kind.DIAGRAM).names());
		assertEquals(drawing("a", 1), text("Overview"));
	}

	@Test
	void goingBackInTheHistoryGivesTheDiagramOfThatTime() throws Exception {
		draw("Overview", drawing("a", 1));
		LogEntry then = opened.history().log().getLast();
		draw("Overview", drawing("a", 2, "b", 2));
		opened.save(null);
		draw("Overview", drawing("b", 2));
		draw("Second", drawing("c", 3));
		opened.history().goTo(then, "Back");

		assertEquals(drawing("a", 1), text("Overview"));
		assertEquals(List.of("Overview"), opened.texts(Kind.DIAGRAM).names());
		opened.history().undo();
		assertEquals(drawing("b", 2), text("Overview"));
		assertEquals(drawing("c", 3), text("Second"));
	}

	@Test
	void theLogNamesDiagramsAndLines() throws Exception {
		draw("Overview", drawing("a", 1));
		draw("Overview", drawing("a", 2));
		LogEntry entry = opened.history().log().getLast();
		LogChange change = opened.history().changes(entry).getFirst();

		assertEquals(1, entry.texts());
		assertEquals(0, entry.objects());
		assertEquals(Subject.TEXT, change.subject());
		assertEquals("diagrams/Overview", change.id());
		assertEquals(List.of(new PropertyChange("/nodes a", "{\"id\":\"a\",\"x\":1}", "{\"id\":\"a\",\"x\":2}")), change.properties());
		opened.save(null);
		reopen();
		assertEquals(1, opened.history().log().get(1).texts());
	}

	@Test
	void listenersHearOfDiagrams() throws Exception {
		List<CaseChange> heard = new ArrayList<>();
		opened.addListener(heard::add);
		draw("Overview", drawing("a", 1));
		opened.history().undo();

		assertEquals(List.of(Set.of("Overview"), Set.of("Overview")), heard.stream().map(change -> change.texts(Kind.DIAGRAM)).toList());
		assertTrue(heard.getFirst().changed().isEmpty());
	}

	@Test
	void whatGitWroteIsMergedLineByLine() throws Exception {
		draw("Overview", drawing("a", 1, "b", 2, "c", 3, "d", 4));
		opened.save(null);
		draw("Overview", drawing("a", 1, "b", 20, "bb", 5, "c", 3));
		Files.writeString(file("diagrams/Overview.json"), drawing("a", 10, "b", 2, "c", 3, "cc", 6, "d", 4));
		assertTrue(opened.refresh());

		assertEquals(drawing("a", 10, "b", 20, "bb", 5, "c", 3, "cc", 6), text("Overview"));
		opened.save(null);
		assertEquals(drawing("a", 10, "b", 20, "bb", 5, "c", 3, "cc", 6), Files.readString(file("Overview", true)));
		opened.history().undo();
		assertEquals(drawing("a", 10, "b", 2, "c", 3, "cc", 6, "d", 4), text("Overview"));
	}

	@Test
	void savingTakesOverWhatAnotherWroteMeanwhile() throws Exception {
		draw("Overview", drawing("a", 1, "b", 2));
		opened.save(null);
		List<CaseChange> heard = new ArrayList<>();
		opened.addListener(heard::add);
		draw("Overview", drawing("a", 1, "b", 3));
		Files.writeString(file("diagrams/Overview.json"), drawing("a", 100, "b", 2));
		opened.save(null);

		assertEquals(drawing("a", 100, "b", 3), Files.readString(file("Overview", true)));
		assertEquals(Set.of("Overview"), heard.getLast().texts(Kind.DIAGRAM));
	}

	@Test
	void undoRefusesWhatAnotherHasMovedToo() throws Exception {
		draw("Overview", drawing("a", 1, "b", 2));
		draw("Overview", drawing("a", 2, "b", 2));
		opened.save(null);
		Files.writeString(file("diagrams/Overview.json"), drawing("a", 77, "b", 2));
		opened.refresh();
		CoreException refused = assertThrows(CoreException.class, () -> opened.history().undo());

		assertEquals(CaseStatus.DOES_NOT_FIT, refused.getStatus().getCode());
		assertTrue(refused.getMessage().contains("diagram «Overview»"), refused.getMessage());
		assertEquals(drawing("a", 77, "b", 2), text("Overview"));
	}

	@Test
	void diagramsOfOthersAppearAndGo() throws Exception {
		Files.createDirectories(file("diagrams"));
		Files.writeString(file("diagrams/Theirs.json"), drawing("a", 1));
		assertTrue(opened.refresh());
		assertEquals(drawing("a", 1), text("Theirs"));
		Files.delete(file("diagrams/Theirs.json"));
		assertTrue(opened.refresh());

		assertEquals(List.of(), opened.texts(Kind.DIAGRAM).names());
		assertFalse(opened.dirty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "../case", "..", ".", "a/b", "a\\b", "/etc/passwd", "C:x", "x\0", "a\nb", "nul", "CON.txt", "a.",
			" a", "a ", ".hidden", "a\u202Eb", "a\uD800", "x*", "e\u0301",
			"1234567890123456789012345678901234567890123456789012345678901234567890123" })
	void hostileNamesAreRefused(String name) throws Exception {
		assertThrows(IllegalArgumentException.class, () -> draw(name, "x"));
		assertTrue(CaseTexts.fault(name).isPresent());
		assertEquals(Optional.empty(), opened.texts(Kind.DIAGRAM).text(name));
		assertFalse(opened.history().canUndo());
	}

	@Test
	void namesThatDifferInCaseOnlyAreRefused() throws Exception {
		draw("Overview", "x");

		assertThrows(IllegalArgumentException.class, () -> draw("OVERVIEW", "y"));
		assertEquals(List.of("Overview"), opened.texts(Kind.DIAGRAM).names());
	}

	@Test
	void whatIsNotThereCannotBeRemoved() {
		assertThrows(NoSuchElementException.class, () -> draw("Overview", null));
	}

	@Test
	void aLinkOutOfTheCaseIsNoDiagram() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		Files.createDirectories(file("diagrams"));
		Files.createSymbolicLink(file("diagrams/Link.json"), secret);
		reopen();

		assertEquals(List.of(), opened.texts(Kind.DIAGRAM).names());
		assertEquals(null, text("Link"));
	}

	@Test
	void whatCannotBeReadIsToldAndNotOverwritten() throws Exception {
		Files.createDirectories(file("diagrams"));
		Files.write(file("diagrams/Broken.json"), new byte[] { '{', (byte) 0xff, '}' });
		reopen();

		assertEquals(null, text("Broken"));
		assertTrue(opened.problems().getLast().getMessage().contains("diagrams/Broken.json"), opened.problems().toString());
		assertThrows(CoreException.class, () -> draw("Broken", "x"));
		assertEquals(3, Files.size(file("diagrams/Broken.json")));
	}

	@Test
	void aReadOnlyCaseIsNotDrawnIn() throws Exception {
		draw("Overview", drawing("a", 1));
		try (Case second = Case.open(folder.resolve("case"), null)) {
			assertThrows(CoreException.class, () -> second.history().execute("x", edit -> edit.text(Kind.DIAGRAM, "Overview", "y")));
			assertEquals(drawing("a", 1), second.texts(Kind.DIAGRAM).text("Overview").orElseThrow());
		}
	}

	@Test
	void textThatIsNoListOfObjectsIsKeptAsItIs() throws Exception {
		for (String text : List.of("", "one", "a\nb\na\n", "b\na\n\n", "{\"id\":\"x\\\"y\"}\n{\"id\":\"x\\\"y\"}", "a\nb\na\n")) {
			String before = text("Free");
			draw("Free", text);
			assertEquals(text, text("Free"));
			opened.history().undo();
			assertEquals(before, text("Free"));
			opened.history().redo();
			assertEquals(text, text("Free"));
		}
		reopen();
		assertEquals("a\nb\na\n", text("Free"));
	}

	@Test
	void eachKindHasAFolderOfItsOwn() throws Exception {
		opened.history().execute("All", edit -> {
			edit.text(Kind.DIAGRAM, "One", "a");
			edit.text(Kind.PROFILE, "One", "b");
			edit.text(Kind.SETTING, "One", "c");
			edit.text(Kind.TEMPLATE, "One.md", "d");
		});
		opened.save(null);

		assertEquals("a", Files.readString(opened.folder().resolve("diagrams/One.json")));
		assertEquals("b", Files.readString(opened.folder().resolve("profiles/One.json")));
		assertEquals("c", Files.readString(opened.folder().resolve("settings/One.json")));
		assertEquals("d", Files.readString(opened.folder().resolve("templates/One.md")));
		assertEquals(List.of("One.md"), opened.texts(Kind.TEMPLATE).names());
		assertEquals(Optional.of("b"), opened.texts(Kind.PROFILE).text("One"));
		assertEquals(4, opened.history().log().getFirst().texts());
	}

	@Test
	void undoOfOneKindLeavesTheOthers() throws Exception {
		opened.history().execute("Profile", edit -> edit.text(Kind.PROFILE, "Daily", "{\n\"format\": \"csv\"\n}\n"));
		opened.history().execute("Drawing", edit -> edit.text(Kind.DIAGRAM, "Daily", drawing("a", 1)));

		opened.history().undo();
		assertEquals(List.of("Daily"), opened.texts(Kind.PROFILE).names());
		assertEquals(List.of(), opened.texts(Kind.DIAGRAM).names());

		opened.history().undo();
		assertEquals(List.of(), opened.texts(Kind.PROFILE).names());
		opened.history().redo();
		assertEquals("{\n\"format\": \"csv\"\n}\n", opened.texts(Kind.PROFILE).text("Daily").orElseThrow());
	}
}
