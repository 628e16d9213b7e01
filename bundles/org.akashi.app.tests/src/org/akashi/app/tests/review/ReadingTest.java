package org.akashi.app.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.akashi.app.tests.Widgets;
import org.akashi.store.StoredReport;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

/** The text with its marks, its link with the queue, the filter, the details, and what importing tells. */
class ReadingTest extends ReviewWindows {

	@Test
	void theCaretInAMentionSelectsItInQueueAndDetails() throws Exception {
		importReport();
		text().setCaretOffset(text().getText().indexOf("Germany") + 2);
		pump();
		assertEquals("Germany", selected());
		until("details of Germany", () -> detailsSay("Germany") && detailsSay("Country"));
	}

	@Test
	void aRowOfTheQueueIsFoundInTheText() throws Exception {
		importReport();
		select(row("185.12.45.78"));
		assertEquals(text().getText().indexOf("185[.]12"), text().getCaretOffset());
		until("what was written", () -> detailsSay("185[.]12[.]45[.]78"));
	}

	@Test
	void mentionsAreMarkedInTheText() throws Exception {
		importReport();
		select(row("Germany"));
		StyledText text = text();
		text.update();
		assertTrue(colours(text, "Rising Sun") > colours(text, "downloads from"),
				"a mention stands on a ground of its own");
	}

	/** The number of grounds around a word: the pixels that differ from those of the page's left edge. */
	private static int colours(StyledText text, String word) {
		int start = text.getText().indexOf(word);
		Point from = text.getLocationAtOffset(start);
		Point to = text.getLocationAtOffset(start + word.length());
		Image image = new Image(text.getDisplay(), text.getSize().x, text.getSize().y);
		GC gc = new GC(text);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		RGB page = data.palette.getRGB(data.getPixel(5, from.y + 3));
		int different = 0;
		for (int x = from.x; x < to.x; x++) {
			if (!data.palette.getRGB(data.getPixel(x, from.y + 1)).equals(page)) {
				different++;
			}
		}
		return different;
	}

	@Test
	void aPlaceCanBeOpenedFromElsewhere() throws Exception {
		String filler = "Nothing of interest stands in this line.\n\n".repeat(300);
		Path file = Files.writeString(folder.resolve("long.txt"), filler + REPORT, StandardCharsets.UTF_8);
		importFile(file);
		StoredReport report = theCase().reports().list().get(0);
		text().setTopIndex(0);
		int start = text().getText().indexOf("Germany");
		Navigation.openReport(report.sha256(), start, start + 7);
		until("the place in sight", () -> {
			Point place = text().getLocationAtOffset(start);
			return place.y >= 0 && place.y < text().getClientArea().height;
		});
		assertEquals(start, text().getCaretOffset());
	}

	@Test
	void theFilterHidesRowsAndSaysHowMany() throws Exception {
		importReport();
		filter().setText("germany");
		until("one row only", () -> row("Germany") != null && row("Lazarus Group") == null);
		filter().setText("");
		until("all rows", () -> row("Lazarus Group") != null);
	}

	@Test
	void theQueueStandsByThingByTextOrByType() throws Exception {
		importReport();
		assertEquals(2, row("Rising Sun").getItemCount());
		ToolItem group = Widgets.all(window().getShell(), ToolBar.class).stream()
				.flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(item -> "Group the queue".equals(item.getToolTipText())).findFirst().orElseThrow();
		press(group);
		pump();
		assertEquals("Rising Sun", row("Rising Sun").getText(), "in the order of the text");
		assertEquals(0, row("Rising Sun").getItemCount());
		press(group);
		pump();
		assertNull(row("Rising Sun"));
		assertEquals("Rising Sun · 2 places", row("Malware").getItem(0).getText());
		press(group);
		pump();
		select(row("Rising Sun"));
		key('r');
		decided(0, 2);
	}

	@Test
	void aFileThatCannotBeReadSaysWhyAndIsKept() throws Exception {
		Path broken = Files.write(folder.resolve("broken.bin"), new byte[] { 0, 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0, 0, 7 });
		dialog("Import", () -> Navigation.run(Navigation.IMPORT_FILES, Map.of(Navigation.FILES, broken.toString())),
				shell -> {
					Table table = Widgets.find(shell, Table.class, any -> true);
					assertEquals(1, table.getItemCount());
					assertFalse(table.getItem(0).getText(1).isBlank());
					Text reason = Widgets.find(shell, Text.class, field -> (field.getStyle() & SWT.MULTI) != 0);
					assertTrue(reason.getText().contains("The original is kept"), reason.getText());
					press(Widgets.button(shell, "Close"));
				});
		until("it is listed", () -> reports().getItemCount() == 1);
		StoredReport report = theCase().reports().list().get(0);
		assertFalse(report.read());
		assertTrue(Files.isRegularFile(theCase().reports().original(report.sha256()).orElseThrow()));
	}

	@Test
	void knowledgeComesInAsObjectsInOneStep() throws Exception {
		Path bundle = Files.writeString(folder.resolve("bundle.json"), """
				{"type": "bundle", "id": "bundle--0a7c5b8e-54a1-4d4e-9f0e-2d1c3b4a5f01", "objects": [{"type": "malware", "spec_version": "2.1",
				 "id": "malware--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e001", "created": "2024-01-01T00:00:00.000Z",
				 "modified": "2024-01-01T00:00:00.000Z", "name": "Lantern", "is_family": true}]}
				""");
		dialog("Import", () -> Navigation.run(Navigation.IMPORT_FILES, Map.of(Navigation.FILES, bundle.toString())), shell -> {
			Table table = Widgets.find(shell, Table.class, any -> true);
			assertTrue(table.getItem(0).getText(1).startsWith("STIX 2.1. Objects: 1, new: 1,"), table.getItem(0).getText(1));
			press(Widgets.button(shell, "Close"));
		});
		assertEquals(1, theCase().index().count("malware"));
		assertEquals("Import bundle.json: 1 object", theCase().history().undoLabel());
	}

	@Test
	void textOfTheClipboardIsImportedByTheWizard() throws Exception {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { REPORT }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		dialog("Import reports", () -> {
			Display.getCurrent().asyncExec(() -> Navigation.run(Navigation.IMPORT_REPORT, Map.of()));
			pump();
		}, shell -> {
			assertFalse(Widgets.button(shell, "Import").isEnabled());
			press(Widgets.button(shell, "Paste text"));
			assertTrue(Widgets.button(shell, "Import").isEnabled());
			press(Widgets.button(shell, "Import"));
		});
		until("report on the desk", () -> text() != null && text().getCharCount() > 0 && queue().getItemCount() > 0);
		assertEquals("clipboard", theCase().reports().list().get(0).source());
	}

	@Test
	void withoutReportsTheWindowsSayWhatToDo() {
		assertNotNull(Widgets.button(area(Windows.REPORTS), "Import a report…"));
		assertEquals(0, queue().getItemCount());
		assertTrue(detailsSay("Select something"));
	}

	@Test
	void closingTheCaseClearsTheDesk() throws Exception {
		importReport();
		done(org.akashi.ui.ActiveCase.get().closeWithoutSaving());
		until("empty queue", () -> queue().getItemCount() == 0);
		assertNull(row("Germany"));
		assertTrue(Widgets.button(area(Windows.READING), "Import a report…").isVisible());
	}
}
