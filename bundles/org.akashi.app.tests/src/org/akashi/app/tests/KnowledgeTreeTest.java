package org.akashi.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Malware;
import org.akashi.model.StixObject;
import org.akashi.model.Url;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Windows;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The knowledge tree: types, counts, search, opening and removing. */
class KnowledgeTreeTest extends WorkbenchTest {

	@TempDir
	Path folder;

	@BeforeEach
	void openCase() throws Exception {
		showPerspective(Windows.KNOWLEDGE);
		newCase(folder.resolve("c"), "Tree");
		showView(Windows.TREE);
	}

	@Test
	void anEmptyCaseSaysWhatToDo() {
		until("hint", () -> Widgets.find(shell(), Label.class,
				label -> label.isVisible() && label.getText().equals("No knowledge yet")) != null);
	}

	@Test
	void withoutACaseItSaysSo() {
		done(ActiveCase.get().closeWithoutSaving());
		until("hint", () -> Widgets.find(shell(), Label.class,
				label -> label.isVisible() && label.getText().equals("No case is open")) != null);
	}

	@Test
	void typesHaveTheirCounts() {
		addMalware("Rising Sun");
		addMalware("Duuzer");
		until("malware (2)", () -> Widgets.row(tree(), "Malware (2)") != null);
		assertEquals(1, tree().getItemCount());
	}

	@Test
	void anOpenedTypeListsItsObjectsByName() {
		addMalware("Rising Sun");
		addMalware("Duuzer");
		open("Malware");
		until("the objects by name", () -> "Duuzer".equals(Widgets.row(tree(), "Malware").getItem(0).getText()));
		assertEquals("Rising Sun", Widgets.row(tree(), "Malware").getItem(1).getText());
	}

	@Test
	void newObjectsAppearAndUndoneOnesGo() {
		addMalware("Rising Sun");
		open("Malware");
		addMalware("Duuzer");
		until("second object", () -> Widgets.row(tree(), "Duuzer") != null);
		done(ActiveCase.get().undo());
		until("second object gone", () -> Widgets.row(tree(), "Duuzer") == null);
		assertNotNull(Widgets.row(tree(), "Rising Sun"));
	}

	@Test
	void searchFindsNamesInAnyCaseAndWidth() {
		addMalware("Rising Sun");
		addMalware("Duuzer");
		search("ＲＩＳＩＮＧ");
		until("one hit", () -> Widgets.row(tree(), "Rising Sun") != null && Widgets.row(tree(), "Duuzer") == null);
		search("");
		until("all again", () -> Widgets.row(tree(), "Malware (2)") != null);
	}

	@Test
	void searchFindsJapaneseNames() {
		addMalware("シャープシューター");
		addMalware("Duuzer");
		search("シューター");
		until("one hit",
				() -> Widgets.row(tree(), "シャープシューター") != null && Widgets.row(tree(), "Duuzer") == null);
	}

	@Test
	void searchFindsAliasesAndSaysWhich() {
		addMalware("Duuzer", "Escad", "Trojan Duuzer");
		search("escad");
		until("hit by alias", () -> Widgets.row(tree(), "Duuzer – alias «Escad»") != null);
	}

	@Test
	void searchFindsDefangedValues() {
		Url url = (Url) StixTypes.create("url");
		url.setValue("http://example.test/a");
		url.setId(StixIds.deterministic(url));
		done(ActiveCase.get().edit("New URL", edit -> edit.add(url)));
		search("hxxp://example[.]test/a");
		until("hit", () -> Widgets.row(tree(), "http://example.test/a") != null);
	}

	@Test
	void searchWithoutAHitSaysSo() {
		addMalware("Duuzer");
		search("nothing like that");
		until("message", () -> Widgets.find(shell(), Label.class,
				label -> label.getText().equals("Nothing matches «nothing like that».")) != null);
	}

	@Test
	void enterOpensTheObject() {
		String id = addMalware("Rising Sun");
		open("Malware");
		select("Rising Sun");
		tree().notifyListeners(SWT.DefaultSelection, new Event());
		until("editor", () -> page().getActiveEditor() != null);
		until("title", () -> page().getActiveEditor().getTitle().equals("Rising Sun"));
		assertTrue(page().getActiveEditor().getEditorInput().getToolTipText().contains(id));
	}

	@Test
	void selectionHoldsEntriesForOtherViews() {
		String id = addMalware("Rising Sun");
		open("Malware");
		select("Rising Sun");
		var selection = (IStructuredSelection) page().getActivePart().getSite().getSelectionProvider().getSelection();
		assertEquals(id, ((Entry) selection.getFirstElement()).id());
	}

	@Test
	void deleteRemovesWithUndo() throws Exception {
		String id = addMalware("Rising Sun");
		open("Malware");
		select("Rising Sun");
		command("org.eclipse.ui.edit.delete");
		settled();
		until("object gone", () -> theCase().index().entry(id).isEmpty());
		assertEquals("Remove «Rising Sun»", theCase().history().undoLabel());
		done(ActiveCase.get().undo());
		assertTrue(theCase().index().entry(id).isPresent());
	}

	@Test
	void manyObjectsMakeOnlyTheRowsInSight() {
		List<StixObject> many = new ArrayList<>();
		for (int i = 0; i < 3_000; i++) {
			Malware malware = (Malware) StixTypes.create("malware");
			malware.setName(String.format("Family %05d", i));
			malware.setIsFamily(Boolean.TRUE);
			malware.setCreated("2024-01-01T00:00:00.000Z");
			malware.setModified("2024-01-01T00:00:00.000Z");
			many.add(malware);
		}
		done(ActiveCase.get().edit("Many", edit -> many.forEach(edit::add)));
		open("Malware");
		TreeItem type = Widgets.row(tree(), "Malware");
		assertEquals(3_000, type.getItemCount());
		assertEquals("Family 02999", type.getItem(2_999).getText());
	}

	@Test
	void newObjectDialogMakesAnObjectAndOpensIt() throws Exception {
		dialog("New object", () -> {
			try {
				command("org.akashi.actor.ui.new");
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}, dialog -> {
			Text name = Widgets.find(dialog, Text.class, Text::getEditable);
			name.setText("Lazarus Group");
			press(Widgets.button(dialog, "OK"));
		});
		settled();
		until("object", () -> theCase().index().count("intrusion-set") == 1);
		until("editor", () -> page().getActiveEditor() != null);
	}

	private static Shell shell() {
		return window().getShell();
	}

	private static Tree tree() {
		return appears("knowledge tree", () -> Widgets.find(shell(), Tree.class,
				tree -> tree.isVisible() && (tree.getStyle() & SWT.VIRTUAL) != 0 && tree.getColumnCount() == 0));
	}

	private static void search(String words) {
		Text field = appears("search field", () -> Widgets.find(shell(), Text.class,
				text -> text.isVisible() && "Search names, aliases, values".equals(text.getMessage())));
		field.setText(words);
	}

	private static void open(String type) {
		TreeItem row = appears(type, () -> Widgets.row(tree(), type + " ("));
		row.setExpanded(true);
		Event event = new Event();
		event.item = row;
		tree().notifyListeners(SWT.Expand, event);
		until(type + " read", () -> {
			TreeItem now = Widgets.row(tree(), type + " (");
			return now != null && now.getExpanded() && now.getItemCount() > 0 && !now.getItem(0).getText().isEmpty();
		});
	}

	private static void select(String name) {
		TreeItem row = appears(name, () -> Widgets.row(tree(), name));
		page().activate(page().findView(Windows.TREE));
		tree().setSelection(row);
		Event event = new Event();
		event.item = row;
		tree().notifyListeners(SWT.Selection, event);
		pump();
	}
}
