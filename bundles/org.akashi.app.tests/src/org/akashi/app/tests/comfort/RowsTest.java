package org.akashi.app.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.ui.Windows;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables give their rows as text. */
class RowsTest extends WorkbenchTest {

	@TempDir
	Path folder;

	@Test
	void copyTakesTheSelectedRowsWithTheirCellsApart() throws Exception {
		newCase(folder.resolve("case"), "Rows");
		addMalware("Harbourmaster");
		showPerspective(Windows.KNOWLEDGE);
		var view = showView(Windows.HISTORY);
		Table table = appears("a row of the history", () -> Widgets.find(window().getShell(), Table.class,
				each -> each.isVisible() && each.getItemCount() > 0 && each.getColumnCount() > 3 && each.getItem(0).getText(3).contains("Harbourmaster")));
		table.setSelection(0);
		String first = table.getItem(0).getText(0);
		table.setFocus();
		Event event = new Event();
		event.stateMask = SWT.MOD1;
		event.keyCode = 'c';
		event.character = 3;
		table.notifyListeners(SWT.KeyDown, event);
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			String[] cells = text.strip().split("\t");
			assertEquals(first, cells[0]);
			assertEquals(table.getItem(0).getText(3), cells[3]);
		} finally {
			clipboard.dispose();
			page().hideView(view);
		}
	}
}
