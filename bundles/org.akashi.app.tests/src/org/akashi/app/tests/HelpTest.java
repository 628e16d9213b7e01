package org.akashi.app.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.ui.Windows;
import org.eclipse.help.HelpSystem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;

/** The help: contents, search, and the page about the window that a person is in. */
class HelpTest extends WorkbenchTest {

	@Test
	void contentsShowThePages() throws Exception {
		command("org.eclipse.ui.help.helpContents");
		until("contents", () -> Widgets.row(contents(), "Review a report") != null);
		assertNotNull(Widgets.row(contents(), "Guide for plug-in authors"));
	}

	@Test
	void searchNarrowsTheContents() throws Exception {
		IViewPart help = showView(Windows.HELP);
		until("contents", () -> Widgets.row(contents(), "Cases") != null);
		search().setText("loss report");
		until("pages that hold the words", () -> Widgets.row(contents(), "Cases") == null);
		assertNotNull(Widgets.row(contents(), "Indicators and export"));
		search().setText("");
		until("all again", () -> Widgets.row(contents(), "Cases") != null);
		page().hideView(help);
	}

	@Test
	void everyWindowHasAPageOfItsOwn() {
		List<String> parts = new ArrayList<>(List.of(Windows.OBJECT_EDITOR, Windows.DIAGRAM_EDITOR));
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith("org.akashi.")) {
				parts.add(view.getId());
			}
		}
		assertTrue(parts.size() > 18, parts.toString());
		for (String part : parts) {
			var context = HelpSystem.getContext("org.akashi.help." + part.replace('.', '_'));
			assertNotNull(context, part);
			assertTrue(context.getRelatedTopics().length > 0, part);
			assertTrue(context.getRelatedTopics()[0].getHref().startsWith("/org.akashi.help/html/"), part);
		}
	}

	@Test
	void helpOnAWindowOpensItsPage() throws Exception {
		showPerspective(Windows.KNOWLEDGE);
		showView(Windows.TREE);
		PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
		until("its page is selected", () -> {
			Tree tree = contents();
			return tree != null && tree.getSelectionCount() == 1
					&& tree.getSelection()[0].getText().startsWith("Knowledge");
		});
	}

	private static Tree contents() {
		return Widgets.find(window().getShell(), Tree.class,
				tree -> tree.isVisible() && tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Akashi")
						|| tree.isVisible() && search() != null && tree.getParent() == search().getParent());
	}

	private static Text search() {
		return Widgets.find(window().getShell(), Text.class,
				text -> text.isVisible() && "Search the help".equals(text.getMessage()));
	}
}
