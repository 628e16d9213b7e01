package org.akashi.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.akashi.model.Indicator;
import org.akashi.stix.StixTypes;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Windows;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indicator table: what it shows, and whose keys are whose. */
class IndicatorsTest extends WorkbenchTest {

	@TempDir
	Path folder;

	private String id;

	@BeforeEach
	void openCase() throws Exception {
		showPerspective(Windows.KNOWLEDGE);
		newCase(folder.resolve("c"), "Indicators");
		Indicator indicator = (Indicator) StixTypes.create("indicator");
		indicator.setName("board.example");
		indicator.setPattern("[domain-name:value = 'board.example']");
		indicator.setPatternType("stix");
		indicator.setValidFrom("2019-03-05T00:00:00.000Z");
		id = indicator.getId();
		done(ActiveCase.get().edit("Add", edit -> edit.add(indicator)));
		showView(Windows.INDICATORS);
		until("row", () -> table() != null && table().getItemCount() == 1);
	}

	@Test
	void typesHaveTheirNamesAndNothingCanBeClicked() {
		assertEquals("Domain name", table().getItem(0).getText(0));
		assertEquals("board[.]example", table().getItem(0).getText(1));
		assertEquals("board[.]example", table().getItem(0).getText(2));
	}

	@Test
	void deleteInTheTableRemovesTheRowWithUndo() throws Exception {
		select();
		command("org.eclipse.ui.edit.delete");
		until("indicator gone", () -> theCase().index().entry(id).isEmpty());
		done(ActiveCase.get().undo());
		assertTrue(theCase().index().entry(id).isPresent());
	}

	@Test
	void selectAllInTheFilterSelectsItsText() throws Exception {
		select();
		Text filter = Widgets.find(window().getShell(), Text.class,
				text -> text.isVisible() && text.getMessage().startsWith("Filter by value"));
		filter.setText("board");
		filter.setFocus();
		pump();
		command("org.eclipse.ui.edit.selectAll");
		assertEquals("board", filter.getSelectionText());
	}

	private void select() {
		table().setFocus();
		table().setSelection(0);
		table().notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
		pump();
	}

	private static Table table() {
		return Widgets.find(window().getShell(), Table.class,
				table -> table.isVisible() && table.getColumnCount() == 9 && table.getColumn(8).getText().equals("Pattern"));
	}
}
