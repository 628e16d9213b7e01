package org.akashi.app.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

import org.akashi.app.tests.Widgets;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.ui.Windows;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

/** What decisions teach and what people rule, seen and changed in the workbench. */
class RulesTest extends ReviewWindows {

	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String NEVER_HERE = "org.akashi.report.ui.neverHere";
	private static final String NEVER_HOST = "org.akashi.report.ui.neverHost";

	private void importText(String name, String text) throws IOException {
		importFile(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
		until(name + " on the desk", () -> text().getText().contains(text.substring(0, 8)));
	}

	private Table rules() {
		return Widgets.find(area(Windows.RULES), Table.class, any -> true);
	}

	private TableItem rule(String about) {
		return Arrays.stream(rules().getItems()).filter(item -> item.getText().startsWith(about)).findFirst().orElse(null);
	}

	private Combo states() {
		return Widgets.find(area(Windows.QUEUE), Combo.class, combo -> Arrays.asList(combo.getItems()).contains("suppressed"));
	}

	private void state(String state) {
		states().select(Arrays.asList(states().getItems()).indexOf(state));
		states().notifyListeners(SWT.Selection, new Event());
		pump();
	}

	@Test
	void withoutRulesTheViewSaysWhatTheyAreFor() throws Exception {
		showView(Windows.RULES);
		until("the empty state", () -> Widgets.find(area(Windows.RULES), Label.class, label -> label.getText().equals("No rules yet")) != null);
		Button add = Widgets.button(area(Windows.RULES), "Add a Rule…");
		assertNotNull(add);
	}

	@Test
	void whatIsNeverExtractedLeavesTheQueueAndComesBackWithUndo() throws Exception {
		importReport();
		int before = counts()[0];
		select(row("185.12.45.78"));
		command(NEVER_HERE);
		settled();
		until("out of the queue", () -> row("185.12.45.78") == null);
		assertEquals(before - 1, counts()[0]);

		showView(Windows.RULES);
		until("a rule", () -> rules().getItemCount() == 1);
		assertEquals("IPv4 address: «185.12.45.78»", rules().getItem(0).getText(0));
		assertEquals("Suppress", rules().getItem(0).getText(1));
		assertTrue(rules().getItem(0).getChecked());
		command(UNDO);
		settled();
		until("back in the queue", () -> row("185.12.45.78") != null);
		until("no rule", () -> theCase().rules().isEmpty());
		command(REDO);
		settled();
		until("out again", () -> row("185.12.45.78") == null);
	}

	@Test
	void whatIsSuppressedIsShownByItsStateWithTheReason() throws Exception {
		importReport();
		select(row("http://cdn.evil-update.com/a.bin"));
		command(NEVER_HOST);
		settled();
		until("out of the queue", () -> row("http://cdn.evil-update.com") == null);
		state("suppressed");
		until("shown", () -> row("http://cdn.evil-update.com") != null);
		assertEquals("suppressed", row("http://cdn.evil-update.com").getText(2));
		assertNull(row("Germany"));
		select(row("http://cdn.evil-update.com"));
		until("the reason", () -> detailsSay("Suppressed") && detailsSay("rule by hand of") && detailsSay("host:evil-update.com"));
		state("All states");
		until("the others", () -> row("Germany") != null);
	}

	@Test
	void threeRejectionsLowerTheNextReportAndUndoForgets() throws Exception {
		for (int i = 1; i <= 3; i++) {
			importText("r" + i + ".txt", "Report " + i + ". More at https://blog.some-vendor.com/post" + i + " today.\n");
			until("the link", () -> row("https://blog.some-vendor.com") != null);
			select(row("https://blog.some-vendor.com"));
			key('r');
			decided(0, 1);
		}
		importText("r4.txt", "Report 4. More at https://blog.some-vendor.com/post4 today.\n");
		until("the link", () -> row("https://blog.some-vendor.com/post4") != null);
		int lowered = Integer.parseInt(row("https://blog.some-vendor.com/post4").getText(3));
		select(row("https://blog.some-vendor.com/post4"));
		until("the reason", () -> detailsSay("Lowered by 30") && detailsSay("rejected 3 times in this case"));
		showView(Windows.RULES);
		until("learned", () -> rule("some-vendor.com") != null);
		assertEquals("Learned: 3 rejected, 0 accepted", rule("some-vendor.com").getText(2));
		command(UNDO);
		settled();
		assertEquals(3, theCase().reports().list().size(), "the last import was taken back");
		command(UNDO);
		settled();
		until("forgotten", () -> rules().getItemCount() == 0 || rule("some-vendor.com") == null);
		importText("r4.txt", "Report 4. More at https://blog.some-vendor.com/post4 today.\n");
		until("the link", () -> row("https://blog.some-vendor.com/post4") != null);
		until("as found", () -> Integer.parseInt(row("https://blog.some-vendor.com/post4").getText(3)) == lowered + 30);
	}

	@Test
	void aRuleIsSwitchedOffByItsBox() throws Exception {
		importReport();
		select(row("Germany"));
		command(NEVER_HERE);
		settled();
		showView(Windows.RULES);
		until("a rule", () -> rules().getItemCount() == 1 && rules().getItem(0).getText().contains("Germany"));
		TableItem item = rules().getItem(0);
		item.setChecked(false);
		Event check = new Event();
		check.item = item;
		check.detail = SWT.CHECK;
		rules().notifyListeners(SWT.Selection, check);
		settled();
		until("extracted again", () -> row("Germany") != null);
		ExtractionRule off = theCase().rules().getFirst();
		assertFalse(off.enabled());
		command(UNDO);
		settled();
		until("on again", () -> theCase().rules().getFirst().enabled());
		until("suppressed again", () -> row("Germany") == null);
	}
}
