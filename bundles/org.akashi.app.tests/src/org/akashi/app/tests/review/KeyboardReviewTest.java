package org.akashi.app.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.app.tests.Widgets;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** A whole review by keyboard alone, from the first item to the summary; and what a person does with selected text. */
class KeyboardReviewTest extends ReviewWindows {

	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String PREFIX = "org.akashi.report.ui.";

	@Test
	void aReportIsReviewedByKeysUntilTheSummaryUndoneAndDoneAgain() throws Exception {
		importFile(sample("sharpshooter-ja.html"));
		int open = counts()[0];
		int steps = theCase().history().steps().size();
		Set<String> tried = new HashSet<>();
		for (int keys = 0; counts()[0] > 0; keys++) {
			assertTrue(keys < 3 * open, "the keys lead on: " + selected());
			decideSelected(tried);
			if (counts()[0] == 0) {
				settled();
			}
		}
		settled();
		int[] decided = counts();
		assertTrue(decided[1] > open / 2, "accepted: " + decided[1]);
		String summary = appears("the summary", this::summary);
		assertTrue(summary.contains("Operation Sharpshooter") && summary.contains("“"), summary);
		assertTrue(theCase().index().size() > 10);

		int objects = theCase().index().size();
		int done = theCase().history().steps().size() - steps;
		for (int i = 0; i < done; i++) {
			command(UNDO);
			settled();
		}
		until("all open again", () -> counts()[0] == open && counts()[1] == 0);
		assertEquals(0, theCase().index().size());
		for (int i = 0; i < done; i++) {
			command(REDO);
			settled();
		}
		until("all decided again", () -> Arrays.equals(decided, counts()));
		assertEquals(objects, theCase().index().size());
	}

	/** A accepts; a name that has to be chosen is chosen by its digit; what can't be accepted is rejected at the second try. */
	private void decideSelected(Set<String> tried) throws Exception {
		if (queue().getSelectionCount() == 0 || queue().getSelection()[0].getText(2).matches("accepted|rejected")) {
			key('j');
		}
		TreeItem row = queue().getSelection()[0];
		String what = row.getText() + row.getText(1);
		if (!tried.add(what)) {
			key('r');
		} else if (row.getText(2).equals("choose")) {
			dialog("Ambiguous", () -> later('c'), shell -> digit(shell, '1'));
		} else {
			key('a');
		}
	}

	private void later(char character) {
		Display.getCurrent().asyncExec(() -> {
			try {
				key(character);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		pump();
	}

	private static void digit(Shell shell, char digit) {
		Button choice = Widgets.find(shell, Button.class, button -> (button.getStyle() & SWT.RADIO) != 0);
		Event event = new Event();
		event.character = digit;
		choice.notifyListeners(SWT.KeyDown, event);
	}

	private String summary() {
		StyledText text = Widgets.find(area(Windows.DETAILS), StyledText.class, any -> any.getText().contains("New ("));
		return text == null ? null : text.getText();
	}

	@Test
	void theSummaryCanBeAskedForAtAnyTime() throws Exception {
		importReport();
		select(row("Germany"));
		key('a');
		decided(1, 0);
		command(PREFIX + "summary");
		assertTrue(appears("the summary", this::summary).contains("Germany"));
		assertNotNull(Widgets.button(area(Windows.DETAILS), "Next report"));
		select(row("Germany"));
		until("details again", () -> detailsSay("Country"));
	}

	@Test
	void selectedTextBecomesAnObject() throws Exception {
		importReport();
		mark("implant");
		dialog("Create object", () -> commandLater("createObject"), shell -> {
			Combo type = Widgets.find(shell, Combo.class, any -> true);
			type.select(type.indexOf("Malware"));
			press(type);
			Text name = Widgets.find(shell, Text.class, field -> field.getText().equals("implant"));
			name.setText("Implant X");
			press(Widgets.button(shell, "Create"));
		});
		until("the object", () -> theCase().index().count("malware") == 1);
		Entry made = theCase().index().ofType("malware").get(0);
		assertEquals("Implant X", made.name());
		Evidence evidence = theCase().index().find(made.id()).orElseThrow().getEvidence().get(0);
		assertTrue(evidence.getQuote().startsWith("The implant Rising Sun talks"), evidence.getQuote());
		until("its row", () -> row("Implant X") != null);
		assertEquals("accepted", row("Implant X").getText(2));
		command(UNDO);
		settled();
		until("gone", () -> theCase().index().count("malware") == 0 && row("Implant X") == null);
	}

	@Test
	void selectedTextBecomesEvidenceOfAnObject() throws Exception {
		importReport();
		String id = addMalware("Rising Sun");
		mark("in all waves");
		dialog("Link", () -> commandLater("linkEvidence"), shell -> {
			Widgets.find(shell, Text.class, field -> field.isVisible() && field.isEnabled() && (field.getStyle() & SWT.SEARCH) != 0).setText("rising");
			Table table = Widgets.find(shell, Table.class, any -> true);
			until("the object is found", () -> table.getItemCount() == 1 && table.getItem(0).getText().equals("Rising Sun"));
			press(Widgets.button(shell, "Link"));
		});
		StixObject malware = theCase().index().find(id).orElseThrow();
		until("evidence", () -> malware.getEvidence().size() == 1);
		assertTrue(malware.getEvidence().get(0).getQuote().contains("in all waves that were seen"));
	}

	@Test
	void similarPlacesAreListedAndDecidedAtOnce() throws Exception {
		importReport();
		select(row("Rising Sun"));
		dialog("Find similar", () -> commandLater("similar"), shell -> {
			Table table = Widgets.find(shell, Table.class, any -> true);
			until("both places", () -> table.getItemCount() == 2);
			assertEquals("the same", table.getItem(0).getText(2));
			press(Widgets.find(shell, Button.class, button -> Widgets.plain(button.getText()).equals("Accept 2")));
		});
		decided(2, 0);
	}

	@Test
	void aPieceOfTextIsNeverExtracted() throws Exception {
		importReport();
		mark("Germany");
		command(PREFIX + "neverHere");
		settled();
		until("out of the queue", () -> row("Germany") == null);
		assertEquals("Germany", theCase().rules().get(0).match().raw());
		assertFalse(theCase().rules().get(0).match().raw().isEmpty());
	}

	/** Selects a piece of the text, as dragging over it would. */
	private void mark(String piece) {
		int start = text().getText().indexOf(piece);
		text().setSelection(start, start + piece.length());
		Event event = new Event();
		event.x = start;
		event.y = start + piece.length();
		text().notifyListeners(SWT.Selection, event);
		pump();
	}

	private void commandLater(String name) {
		Display.getCurrent().asyncExec(() -> Navigation.run(PREFIX + name, Map.of()));
		pump();
	}

	@Test
	void whatContradictsTheCaseIsSaidBeforeAndAfter() throws Exception {
		importFile(java.nio.file.Files.writeString(folder.resolve("first.txt"), "First report\n\nOperation Sharpshooter began in October 2018.\n"));
		List<String> moved = List.of("first seen 2018-10 → 2017-09");
		acceptStatement();
		importFile(java.nio.file.Files.writeString(folder.resolve("second.txt"), "Second report\n\nOperation Sharpshooter began in September 2017.\n"));
		until("the second report", () -> text().getText().startsWith("Second"));
		TreeItem statement = appears("the contradiction", () -> {
			TreeItem row = row("↳ Operation Sharpshooter");
			return row != null && row.getText(2).equals(moved.get(0)) ? row : null;
		});
		select(statement);
		until("said in words", () -> detailsSay("Contradicts the case: " + moved.get(0)));
		acceptStatement();
		command(PREFIX + "summary");
		String summary = appears("the contradiction in the summary", () -> {
			StyledText text = Widgets.find(area(Windows.DETAILS), StyledText.class, any -> any.getText().contains("Contradicts the case (1)"));
			return text == null ? null : text.getText();
		});
		assertTrue(summary.contains("2018-10 → 2017-09") && summary.contains("“Operation Sharpshooter began in September 2017.”"), summary);
	}

	private void acceptStatement() throws Exception {
		TreeItem campaign = row("Operation Sharpshooter");
		if (campaign != null && campaign.getText(2).equals("choose")) {
			select(campaign);
			dialog("Ambiguous", () -> later('c'), shell -> digit(shell, '1'));
			settled();
		}
		select(appears("the statement", () -> row("↳ Operation Sharpshooter")));
		key('a');
		settled();
	}
}
