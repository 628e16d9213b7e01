package org.akashi.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Indicator;
import org.akashi.model.IntrusionSet;
import org.akashi.stix.StixTypes;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Windows;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indicator table: what it shows, what is typed, pasted and changed in it, and whose keys are whose. */
class IndicatorsTest extends WorkbenchTest {

	private static final String COMMANDS = "org.akashi.indicator.ui.table.";
	/** The heads and the filters. */
	private static final int FIRST_ROW = 2;

	@TempDir
	Path folder;

	private final List<String> ids = new ArrayList<>();

	@BeforeEach
	void openCase() throws Exception {
		showPerspective(Windows.KNOWLEDGE);
		newCase(folder.resolve("c"), "Indicators");
		List<Indicator> made = List.of(indicator("board.example", "domain-name:value"), indicator("203.0.113.7", "ipv4-addr:value"),
				indicator("zoo.example", "domain-name:value"));
		done(ActiveCase.get().edit("Add", edit -> made.forEach(edit::add)));
		showView(Windows.INDICATORS);
		page().setPartState(page().findViewReference(Windows.INDICATORS), IWorkbenchPage.STATE_MAXIMIZED);
		until("table", () -> table() != null);
		command(COMMANDS + "clearFilters");
		command(COMMANDS + "ungroup");
		until("rows", () -> table() != null && rows() == 3);
	}

	@AfterEach
	void restore() {
		page().setPartState(page().findViewReference(Windows.INDICATORS), IWorkbenchPage.STATE_RESTORED);
	}

	private Indicator indicator(String value, String path) {
		Indicator indicator = (Indicator) StixTypes.create("indicator");
		indicator.setName(value);
		indicator.setPattern("[" + path + " = '" + value + "']");
		indicator.setPatternType("stix");
		indicator.setValidFrom("2019-03-05T00:00:00.000Z");
		ids.add(indicator.getId());
		return indicator;
	}

	@Test
	void typesHaveTheirNamesAndNothingCanBeClicked() {
		assertEquals("Domain name", cell("Type", 0));
		assertEquals("board[.]example", cell("Value", 0));
		assertEquals("board[.]example", cell("Name", 0));
		assertEquals("203[.]0[.]113[.]7", cell("Value", 2));
	}

	@Test
	void deleteInTheTableRemovesTheRowWithUndo() throws Exception {
		select("Value", 0);
		command("org.eclipse.ui.edit.delete");
		until("indicator gone", () -> theCase().index().entry(ids.get(0)).isEmpty());
		until("row gone", () -> rows() == 2);
		done(ActiveCase.get().undo());
		assertTrue(theCase().index().entry(ids.get(0)).isPresent());
		until("row back", () -> rows() == 3);
	}

	@Test
	void selectAllInTheFilterSelectsItsText() throws Exception {
		select("Value", 0);
		Text filter = filter();
		filter.setText("board");
		filter.setFocus();
		pump();
		command("org.eclipse.ui.edit.selectAll");
		assertEquals("board", filter.getSelectionText());
		until("one row", () -> rows() == 1);
		filter.setText("");
		until("all rows", () -> rows() == 3);
	}

	@Test
	void filtersUnderTheHeadsNarrowAsTheyAreTyped() {
		Text text = edit("Value", -1);
		text.setText("[.]example");
		until("domains", () -> rows() == 2);
		text.setText("board[.]example");
		until("one", () -> rows() == 1);
		text.setText("/^2\\d\\d\\./");
		until("the address", () -> rows() == 1 && cell("Type", 0).startsWith("IPv4"));
		text.setText("");
		until("all again", () -> rows() == 3);
	}

	@Test
	void whatIsTypedIsOneStepAndWhatIsWrongStaysToBeMended() throws Exception {
		Text text = edit("Confidence", 0);
		text.setText("120");
		enter(text);
		assertFalse(text.isDisposed(), "A confidence of 120 was taken");
		assertEquals("120", text.getText(), "What was typed is lost");
		text.setText("80");
		enter(text);
		until("confidence", () -> Integer.valueOf(80).equals(object(0).getConfidence()));
		until("shown", () -> cell("Confidence", 0).equals("80"));
		done(ActiveCase.get().undo());
		assertEquals(null, object(0).getConfidence());
	}

	@Test
	void aNewValueIsANewPattern() {
		Text text = edit("Value", 0);
		assertEquals("board.example", text.getText(), "Cells are edited as they are, not in their safe form");
		text.setText("hxxp-no-url");
		enter(text);
		assertFalse(text.isDisposed());
		text.setText("new[.]example");
		enter(text);
		until("pattern", () -> object(0).getPattern().equals("[domain-name:value = 'new.example']"));
		assertEquals("new.example", object(0).getName());
	}

	@Test
	void copiesAreHarmlessAndABlockComesBackWithAPreview() throws Exception {
		select("Value", 0);
		command("org.eclipse.ui.edit.copy");
		until("copied", () -> "board[.]example".equals(clipboard()));
		put("70\t2020-01-01\nmany\t2020-02-01\n90\t2020-03-01\n95\t2020-04-01");
		select("Confidence", 0);
		dialog("What will change", () -> run("org.eclipse.ui.edit.paste"), shell -> {
			Table cells = Widgets.find(shell, Table.class, table -> true);
			assertEquals(8, cells.getItemCount());
			Widgets.button(shell, "Change 5").notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
		until("pasted", () -> Integer.valueOf(70).equals(object(0).getConfidence()));
		assertEquals("2020-01-01T00:00:00.000Z", object(0).getValidFrom());
		assertEquals(null, object(2).getConfidence(), "A refused cell was changed");
		assertEquals("2020-02-01T00:00:00.000Z", object(2).getValidFrom());
		done(ActiveCase.get().undo());
		assertEquals("2019-03-05T00:00:00.000Z", object(2).getValidFrom(), "Pasting was more than one step");
	}

	@Test
	void fillDownRepeatsTheCellAbove() throws Exception {
		done(ActiveCase.get().edit("c2", edit -> edit.<Indicator>modify(ids.get(0)).getLabels().add("c2")));
		until("label", () -> cell("Labels", 0).equals("c2"));
		select("Labels", 0);
		table().doCommand(new SelectCellCommand(table(), column("Labels"), FIRST_ROW + 2, true, false));
		command(COMMANDS + "fillDown");
		until("filled", () -> object(1).getLabels().contains("c2") && object(2).getLabels().contains("c2"));
		done(ActiveCase.get().undo());
		assertTrue(object(1).getLabels().isEmpty() && object(2).getLabels().isEmpty());
	}

	@Test
	void groupsHaveHeadingsThatTheCountLeavesOut() throws Exception {
		select("Type", 0);
		command(COMMANDS + "groupBy");
		until("headings", () -> rows() == 5);
		command(COMMANDS + "ungroup");
		until("no headings", () -> rows() == 3);
	}

	@Test
	void manyAreChangedTogetherInOneStep() throws Exception {
		IntrusionSet actor = (IntrusionSet) StixTypes.create("intrusion-set");
		actor.setName("Quiet Otter");
		done(ActiveCase.get().edit("Actor", edit -> edit.add(actor)));
		select("Value", 0);
		table().doCommand(new SelectCellCommand(table(), column("Value"), FIRST_ROW + 2, true, false));
		dialog("Change Indicators Together", () -> run(COMMANDS + "changeTogether"), shell -> {
			Text confidence = Widgets.all(shell, Text.class).stream().filter(text -> text.getMessage().startsWith("0")).findFirst().orElseThrow();
			confidence.setText("65");
			List<Combo> combos = Widgets.all(shell, Combo.class);
			until("actors", () -> combos.get(1).getItemCount() == 1);
			combos.get(1).select(0);
			combos.get(1).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
			Button ok = Widgets.button(shell, "OK");
			assertTrue(ok.isEnabled());
			ok.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
		until("all linked", () -> theCase().index().incoming(actor.getId()).size() == 3);
		assertEquals(65, object(1).getConfidence());
		until("shown", () -> cell("Indicates", 0).equals("Quiet Otter"));
		done(ActiveCase.get().undo());
		assertEquals(null, object(1).getConfidence());
		assertTrue(theCase().index().incoming(actor.getId()).isEmpty());
	}

	@Test
	void duplicatesStandSideBySideAndAreMergedAsOneStep() throws Exception {
		Indicator twin = indicator("board.example", "domain-name:value");
		done(ActiveCase.get().edit("Twin", edit -> edit.add(twin)));
		until("four", () -> rows() == 4);
		dialog("Duplicates and Near Duplicates", () -> run(COMMANDS + "duplicates"), shell -> {
			Table groups = Widgets.all(shell, Table.class).get(0);
			until("a group", () -> groups.getItemCount() == 1);
			Table sides = Widgets.all(shell, Table.class).get(1);
			until("two sides", () -> sides.getColumnCount() == 3);
			Button merge = Widgets.button(shell, "Merge");
			until("a proposal", merge::isEnabled);
			merge.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
			until("merged", () -> theCase().index().count("indicator") == 3);
			Widgets.button(shell, "Close").notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
		done(ActiveCase.get().undo());
		assertEquals(4, theCase().index().count("indicator"));
	}

	@Test
	void theCellIsSaidUnderTheTable() {
		select("Value", 2);
		until("said", () -> Widgets.find(window().getShell(), Text.class,
				text -> text.isVisible() && (text.getStyle() & SWT.READ_ONLY) != 0 && text.getText().equals("203[.]0[.]113[.]7")) != null);
	}

	private static void run(String id) {
		try {
			command(id);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private Indicator object(int number) {
		return (Indicator) theCase().index().find(ids.get(number)).orElseThrow();
	}

	private static Text filter() {
		return Widgets.find(window().getShell(), Text.class, text -> text.isVisible() && text.getMessage().startsWith("Filter by value"));
	}

	private static NatTable table() {
		return Widgets.find(window().getShell(), NatTable.class, table -> table.isVisible() && table.getColumnCount() > 1);
	}

	/** How many lines are shown, headings too; the table has room for more. */
	private static int rows() {
		return table().getRowCount() - FIRST_ROW;
	}

	private static int column(String label) {
		for (int position = 1; position < table().getColumnCount(); position++) {
			if (label.equals(table().getDataValueByPosition(position, 0))) {
				return position;
			}
		}
		throw new AssertionError("No column " + label + " in sight");
	}

	private static String cell(String label, int row) {
		return String.valueOf(table().getDataValueByPosition(column(label), FIRST_ROW + row));
	}

	private static void select(String label, int row) {
		table().forceFocus();
		table().doCommand(new SelectCellCommand(table(), column(label), FIRST_ROW + row, false, false));
		pump();
	}

	/** Opens a cell for typing; -1 is the filter under the head. */
	private static Text edit(String label, int row) {
		table().forceFocus();
		if (row >= 0) {
			select(label, row);
		}
		table().doCommand(new EditCellCommand(table(), table().getConfigRegistry(), table().getCellByPosition(column(label), FIRST_ROW + row)));
		pump();
		assertNotNull(table().getActiveCellEditor(), "Nothing to type into");
		return (Text) table().getActiveCellEditor().getEditorControl();
	}

	private static void enter(Text text) {
		org.eclipse.swt.widgets.Event key = new org.eclipse.swt.widgets.Event();
		key.keyCode = SWT.CR;
		key.character = SWT.CR;
		text.notifyListeners(SWT.KeyDown, key);
		pump();
	}

	private static String clipboard() {
		Clipboard clipboard = new Clipboard(window().getShell().getDisplay());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private static void put(String text) {
		Clipboard clipboard = new Clipboard(window().getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
