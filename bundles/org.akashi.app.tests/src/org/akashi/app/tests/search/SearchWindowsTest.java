package org.akashi.app.tests.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.stix.PartialDate;
import org.akashi.stix.Period;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.Windows;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The field that finds anything, and the view with all results. */
class SearchWindowsTest extends WorkbenchTest {

	private static final String FIND = "org.akashi.ui.find";

	@TempDir
	Path folder;

	@BeforeEach
	void openCase() throws Exception {
		showPerspective(Windows.KNOWLEDGE);
		newCase(folder.resolve("c"), "Search");
	}

	private Shell field() throws Exception {
		command(FIND);
		return appears("the quick search", () -> dialogs().stream().filter(shell -> shell.getText().equals("Find anything")).findFirst().orElse(null));
	}

	private static Text text(Shell shell) {
		return Widgets.all(shell, Text.class).getFirst();
	}

	private static List<String> rows(Table table, int column) {
		List<String> rows = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			rows.add(item.getText(column));
		}
		return rows;
	}

	private static Table table(Shell shell) {
		return Widgets.all(shell, Table.class).getFirst();
	}

	private void type(Shell shell, String typed, String expected) {
		for (int i = 1; i <= typed.length(); i++) {
			text(shell).setText(typed.substring(0, i));
			pump();
		}
		until("«" + expected + "» among the results", () -> rows(table(shell), 1).stream().anyMatch(row -> row.startsWith(expected)));
	}

	@Test
	void theToolBarHasTheField() {
		Text field = appears("the field", () -> Widgets.find(window().getShell(), Text.class, text -> text.isVisible() && text.getMessage().startsWith("Find anything")));
		assertTrue(field.getMessage().contains("Ctrl+K") || field.getMessage().equals("Find anything"), field.getMessage());
	}

	@Test
	void resultsComeWhileTypingAndEnterOpensTheFirst() throws Exception {
		addMalware("Rising Moon");
		addMalware("Duuzer", "Escad");
		Shell shell = field();
		type(shell, "escad", "Duuzer");
		assertEquals("Names", rows(table(shell), 0).getFirst());
		assertEquals(0, table(shell).getSelectionIndex());
		text(shell).notifyListeners(SWT.DefaultSelection, new Event());
		until("the editor", () -> page().getActiveEditor() != null && page().getActiveEditor().getTitle().contains("Duuzer"));
		assertTrue(shell.isDisposed());
	}

	@Test
	void arrowKeysChooseAndEscapeLeaves() throws Exception {
		addMalware("Otter One");
		addMalware("Otter Two");
		Shell shell = field();
		type(shell, "otter", "Otter Two");
		key(text(shell), SWT.ARROW_DOWN, (char) 0);
		assertEquals(1, table(shell).getSelectionIndex());
		key(text(shell), SWT.ARROW_UP, (char) 0);
		assertEquals(0, table(shell).getSelectionIndex());
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		text(shell).notifyListeners(SWT.KeyDown, escape);
		assertTrue(shell.isDisposed());
	}

	@Test
	void whatIsUndoneIsNotFoundAnyMore() throws Exception {
		addMalware("Rising Moon");
		Shell shell = field();
		type(shell, "rising", "Rising Moon");
		done(ActiveCase.get().undo());
		until("no result", () -> rows(table(shell), 1).stream().noneMatch(row -> row.startsWith("Rising Moon")));
		until("the hint", () -> Widgets.find(shell, Label.class, label -> label.isVisible() && label.getText().startsWith("Nothing")) != null);
		shell.close();
	}

	@Test
	void commandsAreFoundByName() throws Exception {
		Shell shell = field();
		type(shell, "search", "Search");
		assertTrue(rows(table(shell), 0).contains("Commands"));
		shell.close();
	}

	@Test
	void theViewHoldsAllResultsAndIsTheSelectionOfTheWindow() throws Exception {
		String id = addMalware("Rising Moon");
		addMalware("Setting Moon");
		showView(Windows.SEARCH);
		Text text = appears("the view's field", () -> Widgets.find(shell(), Text.class, each -> each.isVisible() && each.getMessage().equals("Search in the case")));
		text.setText("moon");
		Table table = appears("the results", () -> Widgets.find(shell(), Table.class, each -> each.isVisible() && each.getItemCount() == 2
				&& each.getColumnCount() == 5));
		until("their names", () -> rows(table, 0).equals(List.of("Rising Moon", "Setting Moon")));
		table.setSelection(0);
		press(table);
		until("the selection", () -> page().getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof Entry entry
				&& entry.id().equals(id));
		text.setText("moon -setting");
		until("one result", () -> table.getItemCount() == 1);
		assertEquals("Rising Moon", table.getItem(0).getText(0));
	}

	@Test
	void filtersKeepOneGroup() throws Exception {
		addMalware("Rising Moon");
		showView(Windows.SEARCH);
		Text text = appears("the view's field", () -> Widgets.find(shell(), Text.class, each -> each.isVisible() && each.getMessage().equals("Search in the case")));
		text.setText("moon");
		until("one result", () -> Widgets.find(shell(), Label.class, label -> label.isVisible() && label.getText().equals("1 result")) != null);
		Combo kind = Widgets.find(shell(), Combo.class, combo -> combo.isVisible() && combo.getItemCount() == 6 && combo.getItem(0).equals("Everything"));
		kind.select(2);
		press(kind);
		until("nothing", () -> Widgets.find(shell(), Label.class, label -> label.isVisible() && label.getText().equals("Nothing was found")) != null);
	}

	@Test
	void aMarkedPeriodKeepsOutWhatHasNoDateInIt() throws Exception {
		addMalware("Rising Moon");
		showView(Windows.SEARCH);
		Text text = appears("the view's field", () -> Widgets.find(shell(), Text.class, each -> each.isVisible() && each.getMessage().equals("Search in the case")));
		text.setText("moon");
		until("one result", () -> Widgets.find(shell(), Label.class, label -> label.isVisible() && label.getText().equals("1 result")) != null);
		BrushedPeriod.get().set(Period.of(PartialDate.of("2017").orElseThrow()));
		until("nothing", () -> Widgets.find(shell(), Label.class, label -> label.isVisible() && label.getText().equals("Nothing was found")) != null);
		BrushedPeriod.get().clear();
		until("one result again", () -> Widgets.find(shell(), Label.class, label -> label.isVisible() && label.getText().equals("1 result")) != null);
	}

	private static Shell shell() {
		return window().getShell();
	}
}
