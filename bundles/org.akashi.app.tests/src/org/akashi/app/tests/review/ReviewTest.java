package org.akashi.app.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.akashi.app.tests.Widgets;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** From a file to decisions: import, marks, keys, undo, batch, filter, save and reopen, in real widgets. */
class ReviewTest extends ReviewWindows {

	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	@Test
	void anImportedReportIsListedAndOnTheDesk() throws Exception {
		importReport();
		assertTrue(text().getText().contains("Operation Sharpshooter began"));
		until("one report in the list", () -> reports().getItemCount() == 1);
		assertEquals(counts()[0], Integer.parseInt(reports().getItem(0).getText(1)));
		assertNotNull(row("Lazarus Group"));
		assertNotNull(row("185.12.45.78"));
	}

	@Test
	void theJapaneseSampleIsReviewedLikeAnyOther() throws Exception {
		importFile(sample("sharpshooter-ja.html"));
		assertTrue(counts()[0] > 40, "open: " + counts()[0]);
		assertNotNull(row("Operation Sharpshooter"));
		assertNotNull(row("↳ Operation Sharpshooter"), "what is proposed stands after what it connects");
		assertTrue(queue().getItemCount() < counts()[0], "places of one thing share a row");
	}

	@Test
	void acceptingByKeyMakesASourcedObjectAndGoesOn() throws Exception {
		importReport();
		TreeItem group = row("Lazarus Group");
		select(group);
		key('a');
		assertNotEquals(group, queue().getSelection()[0], "the next open row is selected");
		decided(1, 0);
		List<Entry> groups = theCase().index().ofType("intrusion-set");
		assertEquals(1, groups.size());
		StixObject object = theCase().index().find(groups.get(0).id()).orElseThrow();
		Evidence evidence = object.getEvidence().get(0);
		String stored = theCase().reports().text(evidence.getSha256()).orElseThrow().text();
		assertEquals(stored.substring(evidence.getStart(), evidence.getEnd()), evidence.getQuote());
		assertTrue(evidence.getQuote().contains("Lazarus Group"), evidence.getQuote());
	}

	@Test
	void rejectingByKeyMakesNothing() throws Exception {
		importReport();
		select(row("Germany"));
		key('r');
		decided(0, 1);
		assertEquals(0, theCase().index().count("location"));
	}

	@Test
	void undoAndRedoGoThroughTheDecisions() throws Exception {
		importReport();
		select(row("Germany"));
		key('a');
		decided(1, 0);
		command(UNDO);
		decided(0, 0);
		assertEquals(0, theCase().index().count("location"));
		assertEquals("Germany", selected(), "what was undone is selected again");
		command(REDO);
		decided(1, 0);
		assertEquals(1, theCase().index().count("location"));
	}

	@Test
	void nextAndPreviousWalkWhatIsOpen() throws Exception {
		importReport();
		TreeItem first = queue().getItem(0);
		String second = queue().getItem(1).getText();
		String third = queue().getItem(2).getText();
		select(first);
		key('j');
		assertEquals(second, selected());
		key('r');
		until("rejected", () -> counts()[2] > 0);
		key('k');
		assertEquals(first.getText(), selected(), "what is decided is passed over");
		key('j');
		assertEquals(third, selected());
		key('p');
		assertEquals(first.getText(), selected());
	}

	@Test
	void oneDecisionIsForAllPlacesAndUTakesItBack() throws Exception {
		importReport();
		TreeItem group = row("Rising Sun");
		assertEquals("Rising Sun · 2 places", group.getText());
		assertEquals(2, group.getItemCount());
		int open = counts()[0];
		select(group);
		key('a');
		decided(2, 0);
		assertEquals(2, theCase().index().find(theCase().index().ofType("malware").get(0).id()).orElseThrow().getEvidence().size());
		key('u');
		decided(0, 0);
		assertEquals(open, counts()[0]);
		assertEquals(0, theCase().index().count("malware"));
	}

	@Test
	void aKeyTypedIntoTheFilterDecidesNothing() throws Exception {
		importReport();
		queue().notifyListeners(SWT.FocusOut, new Event());
		key(filter(), 'a', 'a');
		settled();
		assertEquals(0, counts()[1]);
	}

	@Test
	void editingCorrectsTypeAndValue() throws Exception {
		importReport();
		select(row("Rising Sun"));
		dialog("Edit mention", () -> pressKeyLater('e'), shell -> {
			Combo type = Widgets.find(shell, Combo.class, any -> true);
			type.select(type.indexOf("Tool"));
			press(type);
			Text value = Widgets.find(shell, Text.class, field -> field.getText().equals("Rising Sun"));
			value.setText("Rising Moon");
			press(Widgets.button(shell, "Accept"));
		});
		decided(2, 0);
		assertEquals(List.of("Rising Moon"), theCase().index().ofType("tool").stream().map(Entry::name).toList());
		assertNotNull(row("Rising Moon"));
	}

	@Test
	void anEmptyValueCannotBeAccepted() throws Exception {
		importReport();
		select(row("Rising Sun"));
		dialog("Edit mention", () -> pressKeyLater('e'), shell -> {
			Widgets.find(shell, Text.class, field -> field.getText().equals("Rising Sun")).setText(" ");
			assertFalse(Widgets.button(shell, "Accept").isEnabled());
			press(Widgets.button(shell, "Cancel"));
		});
		assertEquals(0, counts()[1]);
	}

	@Test
	void aBatchAcceptsByTypeAndConfidenceInOneStep() throws Exception {
		importReport();
		int[] many = new int[1];
		dialog("Accept all", () -> commandLater("org.akashi.report.ui.acceptAll"), shell -> {
			Table types = Widgets.find(shell, Table.class, any -> true);
			for (var type : types.getItems()) {
				type.setChecked(type.getText().startsWith("Country") || type.getText().startsWith("Malware"));
			}
			var scale = Widgets.find(shell, org.eclipse.swt.widgets.Scale.class, any -> true);
			scale.setSelection(0);
			press(scale);
			Button accept = Widgets.find(shell, Button.class,
					button -> Widgets.plain(button.getText()).matches("Accept [1-9]\\d*"));
			assertNotNull(accept, "the button says how many");
			many[0] = Integer.parseInt(Widgets.plain(accept.getText()).substring("Accept ".length()));
			press(accept);
		});
		assertTrue(many[0] >= 2, "a country and malware");
		decided(many[0], 0);
		assertEquals(1, theCase().index().count("location"));
		command(UNDO);
		decided(0, 0);
	}

	@Test
	void savedDecisionsAreThereAfterReopening() throws Exception {
		importReport();
		select(row("Germany"));
		key('a');
		decided(1, 0);
		Path place = theCase().folder();
		done(ActiveCase.get().save());
		assertFalse(theCase().dirty());
		done(ActiveCase.get().close());
		until("empty desk", () -> queue().getItemCount() == 0);
		done(ActiveCase.get().open(place));
		until("report on the desk again", () -> queue().getItemCount() > 0);
		assertEquals(1, counts()[1]);
		assertEquals("accepted", row("Germany").getText(2));
	}

	private void pressKeyLater(char character) {
		Display.getCurrent().asyncExec(() -> {
			try {
				key(character);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		pump();
	}

	private void commandLater(String id) {
		Display.getCurrent().asyncExec(() -> Navigation.run(id, Map.of()));
		pump();
	}
}
