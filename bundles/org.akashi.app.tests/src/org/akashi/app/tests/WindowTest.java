package org.akashi.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.ui.ActiveCase;
import org.akashi.ui.Themes;
import org.akashi.ui.Windows;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window: its perspectives, menus, title, themes, and what it asks before something is lost. */
class WindowTest extends WorkbenchTest {

	@TempDir
	Path folder;

	@Test
	void startsToTriageWithTheFirstStepsInSight() {
		assertEquals(Windows.TRIAGE, page().getPerspective().getId());
		IViewReference welcome = page().findViewReference(Windows.WELCOME);
		assertNotNull(welcome);
		assertTrue(page().isPartVisible(welcome.getPart(true)));
		assertNotNull(Widgets.button(window().getShell(), "Open the sample case"));
	}

	@Test
	void triageHoldsReportsReadingQueueAndDetails() {
		for (String view : List.of(Windows.REPORTS, Windows.READING, Windows.QUEUE, Windows.DETAILS)) {
			assertNotNull(page().findViewReference(view), view);
		}
		assertFalse(page().isEditorAreaVisible());
	}

	@Test
	void knowledgeHoldsTreeEditorsAndEvidence() throws Exception {
		showPerspective(Windows.KNOWLEDGE);
		assertNotNull(page().findViewReference(Windows.TREE));
		assertNotNull(page().findViewReference(Windows.EVIDENCE));
		assertTrue(page().isEditorAreaVisible());
	}

	@Test
	void everyViewOfAkashiOpensWithoutAProblem() throws Exception {
		var registry = org.eclipse.ui.PlatformUI.getWorkbench().getViewRegistry();
		int shown = 0;
		for (var view : registry.getViews()) {
			if (view.getId().startsWith("org.akashi.")) {
				var part = showView(view.getId());
				assertFalse(part.getClass().getName().contains("ErrorViewPart"), view.getId());
				shown++;
			}
		}
		assertTrue(shown >= 8, "views shown: " + shown);
	}

	@Test
	void menuBarHasTheMenusOfAkashiAndNoOthers() {
		List<String> labels = Widgets.labels(bar());
		assertEquals(List.of("File", "Edit", "Window", "Help"),
				labels.stream().filter(label -> !label.isEmpty()).toList());
	}

	@Test
	void fileMenuLeadsThroughTheLifeOfACase() {
		List<String> labels = Widgets.labels(Widgets.menu(bar(), "File").getMenu());
		for (String label : List.of("New Case…", "Open Case…", "Recent Cases", "Open the Sample Case", "Import Report…",
				"Export…", "Save", "Close Case", "Exit")) {
			assertTrue(labels.contains(label), label + " in " + labels);
		}
	}

	@Test
	void helpMenuLeadsToHelpUpdatesLogAndVersions() {
		List<String> labels = Widgets.labels(Widgets.menu(bar(), "Help").getMenu());
		for (String label : List.of("Welcome", "Help Contents", "Check for Updates", "Install New Software...",
				"Open Log Folder", "Save Log for Support…", "About Akashi")) {
			assertTrue(labels.contains(label), label + " in " + labels);
		}
	}

	@Test
	void titleNamesTheCaseAndItsUnsavedChanges() {
		assertEquals("Akashi", window().getShell().getText());
		newCase(folder.resolve("c"), "Sharpshooter");
		until("title with the case", () -> window().getShell().getText().equals("Sharpshooter – Akashi"));
		addMalware("Rising Sun");
		until("title with a mark", () -> window().getShell().getText().equals("Sharpshooter* – Akashi"));
		done(ActiveCase.get().save());
		until("title without a mark", () -> window().getShell().getText().equals("Sharpshooter – Akashi"));
		done(ActiveCase.get().close());
		until("title without a case", () -> window().getShell().getText().equals("Akashi"));
	}

	@Test
	void saveCommandWritesTheCase() throws Exception {
		newCase(folder.resolve("c"), "Saved");
		addMalware("Rising Sun");
		command("org.eclipse.ui.file.save");
		settled();
		until("case saved", () -> !theCase().dirty());
		assertTrue(java.nio.file.Files.readString(folder.resolve("c/objects/malware.jsonl")).contains("Rising Sun"));
	}

	@Test
	void undoAndRedoNameTheirStep() throws Exception {
		newCase(folder.resolve("c"), "Undone");
		String id = addMalware("Rising Sun");
		until("undo with a name",
				() -> label("Edit", 0).equals("Undo New Malware «Rising Sun»"));
		command("org.eclipse.ui.edit.undo");
		settled();
		until("object gone", () -> theCase().index().entry(id).isEmpty());
		until("redo with a name", () -> label("Edit", 1).equals("Redo New Malware «Rising Sun»"));
		command("org.eclipse.ui.edit.redo");
		settled();
		until("object back", () -> theCase().index().entry(id).isPresent());
	}

	@Test
	void undoIsDisabledWithoutAStep() {
		newCase(folder.resolve("c"), "Fresh");
		until("undo disabled", () -> {
			Widgets.labels(Widgets.menu(bar(), "Edit").getMenu());
			return !Widgets.menu(bar(), "Edit").getMenu().getItem(0).isEnabled();
		});
	}

	@Test
	void newCaseDialogMakesACase() throws Exception {
		dialog("New case", () -> runQuietly("org.akashi.app.newCase"), shell -> {
			List<Text> texts = Widgets.all(shell, Text.class).stream()
					.filter(text -> text.getEditable() && text.isVisible()).toList();
			Button create = Widgets.button(shell, "Create");
			assertFalse(create.isEnabled());
			texts.get(0).setText("From the dialog");
			assertTrue(texts.get(1).getText().endsWith("from-the-dialog"), texts.get(1).getText());
			texts.get(1).setText(folder.resolve("made").toString());
			assertTrue(create.isEnabled());
			press(create);
		});
		settled();
		until("case open", () -> ActiveCase.get().current().filter(c -> c.name().equals("From the dialog")).isPresent());
		assertTrue(java.nio.file.Files.isRegularFile(folder.resolve("made/case.json")));
	}

	@Test
	void newCaseDialogRefusesARelativeFolder() {
		dialog("New case", () -> runQuietly("org.akashi.app.newCase"), shell -> {
			List<Text> texts = Widgets.all(shell, Text.class).stream()
					.filter(text -> text.getEditable() && text.isVisible()).toList();
			texts.get(0).setText("x");
			texts.get(1).setText("not/absolute");
			assertFalse(Widgets.button(shell, "Create").isEnabled());
			press(Widgets.button(shell, "Cancel"));
		});
		assertTrue(ActiveCase.get().current().isEmpty());
	}

	@Test
	void importWithoutACaseAsksForACaseFirst() {
		dialog("New case", () -> runQuietly("org.akashi.ui.importReport"),
				shell -> press(Widgets.button(shell, "Cancel")));
		assertTrue(ActiveCase.get().current().isEmpty());
	}

	@Test
	void closingAskedAndCancelledKeepsTheCase() {
		newCase(folder.resolve("c"), "Kept");
		addMalware("Rising Sun");
		dialog("Unsaved changes", () -> runQuietly("org.akashi.app.closeCase"),
				shell -> press(Widgets.button(shell, "Cancel")));
		assertEquals("Kept", theCase().name());
		assertTrue(theCase().dirty());
	}

	@Test
	void closingAskedAndSavedWritesFirst() {
		newCase(folder.resolve("c"), "Written");
		addMalware("Rising Sun");
		dialog("Unsaved changes", () -> runQuietly("org.akashi.app.closeCase"),
				shell -> press(Widgets.button(shell, "Save")));
		settled();
		until("case closed", () -> ActiveCase.get().current().isEmpty());
		assertTrue(java.nio.file.Files.exists(folder.resolve("c/objects/malware.jsonl")));
	}

	@Test
	void closingAskedAndDiscardedForgetsTheChanges() {
		newCase(folder.resolve("c"), "Forgotten");
		addMalware("Rising Sun");
		dialog("Unsaved changes", () -> runQuietly("org.akashi.app.closeCase"),
				shell -> press(Widgets.button(shell, "Don't save")));
		settled();
		done(ActiveCase.get().open(folder.resolve("c")));
		assertEquals(0, theCase().index().count("malware"));
	}

	@Test
	void openedCasesAreRecentCases() {
		newCase(folder.resolve("first"), "First");
		newCase(folder.resolve("second"), "Second");
		List<String> labels = Widgets.labels(Widgets.menu(bar(), "File", "Recent Cases").getMenu());
		assertTrue(labels.get(0).contains("second"), labels.toString());
		assertTrue(labels.get(1).contains("first"), labels.toString());
	}

	@Test
	void openingAFolderWithoutACaseIsAProblemThatCanBeCopied() {
		dialog("a problem", () -> done(ActiveCase.get().open(folder)), shell -> {
			assertNotNull(Widgets.button(shell, "Copy details"));
			assertNotNull(Widgets.button(shell, "Save log for support…"));
			Text details = Widgets.find(shell, Text.class, text -> text.getText().contains("org.akashi.store"));
			assertNotNull(details, "details name the bundle");
			press(Widgets.button(shell, "OK"));
		});
		assertTrue(ActiveCase.get().current().isEmpty());
	}

	@Test
	void themeCommandSwitchesAndSwitchesBack() throws Exception {
		boolean dark = Themes.dark();
		command("org.akashi.app.toggleTheme");
		until("other theme", () -> Themes.dark() != dark);
		command("org.akashi.app.toggleTheme");
		until("first theme", () -> Themes.dark() == dark);
	}

	@Test
	void themeColoursDifferBetweenLightAndDark() throws Exception {
		var light = org.akashi.ui.Colors.background("actor").getRGB();
		try {
			Themes.setDark(true);
			until("dark colours", () -> !org.akashi.ui.Colors.background("actor").getRGB().equals(light));
		} finally {
			Themes.setDark(false);
		}
		until("light colours", () -> org.akashi.ui.Colors.background("actor").getRGB().equals(light));
	}

	@Test
	void keysOfAkashiGoBeforeThoseOfThePlatform() {
		var bindings = window().getService(org.eclipse.ui.keys.IBindingService.class);
		assertEquals("Ctrl+N", bindings.getBestActiveBindingFormattedFor("org.akashi.app.newCase"));
		assertEquals("Ctrl+I", bindings.getBestActiveBindingFormattedFor("org.akashi.ui.importReport"));
		assertEquals("Ctrl+Z", bindings.getBestActiveBindingFormattedFor("org.eclipse.ui.edit.undo"));
		assertEquals("Ctrl+Y", bindings.getBestActiveBindingFormattedFor("org.eclipse.ui.edit.redo"));
		assertEquals("Ctrl+S", bindings.getBestActiveBindingFormattedFor("org.eclipse.ui.file.save"));
	}

	@Test
	void preferencesShowTheAnalyst() {
		dialog("Preferences", () -> runQuietly("org.eclipse.ui.window.preferences"), shell -> {
			assertNotNull(Widgets.find(shell, org.eclipse.swt.widgets.Label.class,
					label -> label.getText().replace("&", "").startsWith("Analyst")));
			press(Widgets.button(shell, "Cancel"));
		});
	}

	@Test
	void aboutNamesAkashiAndJava() {
		dialog("About Akashi", () -> runQuietly("org.eclipse.ui.help.aboutAction"), shell -> {
			var text = Widgets.find(shell, org.eclipse.swt.custom.StyledText.class, t -> t.getText().contains("Akashi"));
			assertNotNull(text);
			assertTrue(text.getText().contains(System.getProperty("java.version")), text.getText());
			shell.close();
		});
	}

	private static void runQuietly(String id) {
		try {
			command(id);
		} catch (Exception e) {
			throw new IllegalStateException("Command " + id, e);
		}
	}

	private static String label(String menu, int index) {
		MenuItem edit = Widgets.menu(bar(), menu);
		return Widgets.labels(edit.getMenu()).get(index);
	}

	private static Menu bar() {
		return window().getShell().getMenuBar();
	}
}
