package org.akashi.app.tests.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.store.CaseTexts;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.CaseWarnings;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.akashi.warninglist.CaseWarningSettings;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.WarningException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view of the warning lists: which are asked, values to try, exceptions of the case. */
class WarningListsTest extends WorkbenchTest {

	private static final String LIST = "google";

	@TempDir
	Path folder;

	@BeforeEach
	void openView() throws PartInitException {
		newCase(folder.resolve("c"), "Lists");
		showView(Windows.WARNING_LISTS);
		until("lists", () -> lists() != null && lists().getItemCount() >= 49);
		until("the lists of the case", () -> CaseWarnings.get().ready().filter(all -> all.settings().exceptions().isEmpty()).isPresent());
	}

	@AfterEach
	void askAgain() throws IOException {
		UserWarningLists.ofUser().ask(List.of(LIST), true);
		pump();
	}

	private static Table table(String column) {
		return Widgets.find(window().getShell(), Table.class, table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals(column));
	}

	private static Table lists() {
		return table("Warning List");
	}

	private static Table hits() {
		return Widgets.find(window().getShell(), Table.class,
				table -> table.getColumnCount() == 4 && table.getColumn(0).getText().equals("Value") && table.getColumn(3).getText().equals("Why"));
	}

	private static Table exceptions() {
		return Widgets.find(window().getShell(), Table.class, table -> table.getColumnCount() == 5 && table.getColumn(4).getText().equals("When"));
	}

	private static TableItem list(String name) {
		return Arrays.stream(lists().getItems()).filter(item -> item.getText(0).equals(name)).findFirst().orElse(null);
	}

	private static Text values() {
		return Widgets.find(window().getShell(), Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && text.isVisible() && text.getEditable());
	}

	@Test
	void listsSayWhatTheyAreAndAreSwitchedOff() {
		TableItem item = list("List of known google domains");
		assertEquals(List.of("List of known google domains", "669", "the whole value"), List.of(item.getText(0), item.getText(1), item.getText(2)));
		assertTrue(item.getChecked());
		item.setChecked(false);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		lists().notifyListeners(SWT.Selection, event);
		until("not asked", () -> !UserWarningLists.ofUser().asks(LIST));
		until("shown so", () -> !list("List of known google domains").getChecked());
	}

	@Test
	void listsAreFilteredByWords() {
		Text filter = Widgets.find(window().getShell(), Text.class, text -> text.getMessage().equals("Filter lists"));
		filter.setText("rfc 5735");
		until("one list", () -> lists().getItemCount() == 1);
		assertEquals("List of RFC 5735 CIDR blocks", lists().getItem(0).getText(0));
		filter.setText("");
		until("all lists", () -> lists().getItemCount() >= 49);
	}

	@Test
	void valuesAreTriedWhileOneTypes() {
		values().setText("8[.]8[.]8[.]8\nquiet-host.top");
		until("a hit", () -> hits().getItemCount() == 1);
		assertEquals(List.of("8.8.8.8", "ipv4", "List of known IPv4 public DNS resolvers", "8.8.8.8 is an entry"),
				List.of(hits().getItem(0).getText(0), hits().getItem(0).getText(1), hits().getItem(0).getText(2), hits().getItem(0).getText(3)));
		values().setText("");
		until("none", () -> hits().getItemCount() == 0);
	}

	@Test
	void anExceptionStandsInTheCaseWithItsReasonAndComesBackByUndo() throws Exception {
		dialog("Not a False Positive Here", () -> Navigation.run("org.akashi.indicator.ui.warnings.except", Map.of("type", "ipv4", "value", "8.8.8.8")),
				shell -> {
					Button ok = Widgets.find(shell, Button.class, button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()));
					assertFalse(ok.isEnabled(), "without a reason");
					Widgets.find(shell, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable()).setText("the tunnel asked it");
					assertTrue(ok.isEnabled());
					press(ok);
				});
		until("exception", () -> exceptions().getItemCount() == 1);
		TableItem row = exceptions().getItem(0);
		assertEquals(List.of("ipv4:8.8.8.8", "all lists", "the tunnel asked it"), List.of(row.getText(0), row.getText(1), row.getText(2)));
		assertFalse(row.getText(3).isEmpty());
		TabFolder tabs = Widgets.find(window().getShell(), TabFolder.class, any -> true);
		assertTrue(Arrays.stream(tabs.getItems()).anyMatch(tab -> tab.getText().equals("Exceptions (1)")));
		assertTrue(theCase().texts(CaseTexts.Kind.SETTING).text(CaseWarningSettings.SETTING).orElse("").contains("the tunnel asked it"));
		assertTrue(CaseWarnings.get().ready().orElseThrow().hits(ObservableType.IPV4, "8.8.8.8").isEmpty());
		done(ActiveCase.get().undo());
		until("undone", () -> exceptions().getItemCount() == 0);
		until("counts again", () -> !CaseWarnings.get().ready().orElseThrow().hits(ObservableType.IPV4, "8.8.8.8").isEmpty());
	}

	@Test
	void aListIsNotAskedInOneCaseOnly() {
		done(CaseWarnings.get().ask("Ask", List.of(LIST), false));
		until("said", () -> list("List of known google domains").getText(5).equals("not asked"));
		assertTrue(UserWarningLists.ofUser().asks(LIST));
		done(ActiveCase.get().closeWithoutSaving());
		until("forgotten", () -> list("List of known google domains").getText(5).isEmpty());
	}

	@Test
	void anExceptedHitStaysVisibleInTheTest() {
		done(CaseWarnings.get().except("Except", WarningException.ofValue(new Observable(ObservableType.IPV4, "8.8.8.8"), "", "ours", "mika", CaseWarnings.now())));
		values().setText("8.8.8.8");
		until("excepted", () -> hits().getItemCount() == 1 && hits().getItem(0).getText(3).equals("Doesn't count here: ours (mika)"));
	}
}
