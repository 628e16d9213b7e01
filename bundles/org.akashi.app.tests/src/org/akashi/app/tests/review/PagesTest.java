package org.akashi.app.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.akashi.app.tests.Widgets;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A PDF report as it looked, beside its text, as a person sees and uses it. */
class PagesTest extends ReviewWindows {

	@BeforeEach
	void importSample() throws Exception {
		readAs("BOTH");
		importFile(sample("sharpshooter-en.pdf"));
		until("the first page is drawn", () -> pages() != null && seen().white() > 5_000 && seen().marked() != null);
	}

	@AfterEach
	void asBefore() throws Exception {
		readAs("BOTH");
	}

	/** The canvas of the pages, or null. */
	private static Canvas pages() {
		return Widgets.find(area(Windows.READING), Canvas.class, canvas -> canvas.getVerticalBar() != null && canvas.getHorizontalBar() != null
				&& canvas.isVisible() && canvas.getClass().getSimpleName().equals("PagesCanvas"));
	}

	/**
	 * What is to be seen on the canvas.
	 *
	 * @param white  pixels of paper
	 * @param marked a place in a coloured mark, null when there is none
	 */
	private record Seen(int white, Point marked) {
	}

	private static Seen seen() {
		Canvas canvas = pages();
		Point size = canvas.getSize();
		if (size.x < 10 || size.y < 10) {
			return new Seen(0, null);
		}
		Image image = new Image(canvas.getDisplay(), size.x, size.y);
		GC gc = new GC(canvas);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		int white = 0;
		Point marked = null;
		for (int y = 4; y < data.height - 4; y += 2) {
			for (int x = 4; x < data.width - 20; x += 2) {
				RGB rgb = data.palette.getRGB(data.getPixel(x, y));
				white += rgb.red > 250 && rgb.green > 250 && rgb.blue > 250 ? 1 : 0;
				int spread = Math.max(rgb.red, Math.max(rgb.green, rgb.blue)) - Math.min(rgb.red, Math.min(rgb.green, rgb.blue));
				if (marked == null && spread > 14 && rgb.blue > rgb.red && rgb.red > 150) { // bluish: organisations, not the current mention
					marked = new Point(x, y);
				}
			}
		}
		return new Seen(white, marked);
	}

	private static void mouse(int type, Point at, int mask) {
		Event event = new Event();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = at.x;
		event.y = at.y;
		event.stateMask = mask;
		event.count = 1;
		pages().notifyListeners(type, event);
	}

	private static void click(Point at) {
		mouse(SWT.MouseDown, at, 0);
		mouse(SWT.MouseUp, at, SWT.BUTTON1);
		pump();
	}

	private static void readAs(String how) throws Exception {
		Command command = window().getService(ICommandService.class).getCommand("org.akashi.report.ui.readAs");
		window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of("as", how)), null);
		pump();
	}

	private Text number() {
		return Widgets.find(area(Windows.READING), Text.class, field -> field.isVisible() && field.getTextLimit() == 6);
	}

	@Test
	void aClickOnAMarkOfThePageSelectsItEverywhere() {
		String before = selected();
		int caret = text().getCaretOffset();
		click(seen().marked());
		until("another row is selected", () -> !selected().equals(before));
		assertNotEquals(caret, text().getCaretOffset(), "the text goes there, too");
	}

	@Test
	void thePageFollowsTheQueue() {
		int top = pages().getVerticalBar().getSelection();
		select(row("198.51.100"));
		until("the second page", () -> pages().getVerticalBar().getSelection() > top && number().getText().equals("2"));
	}

	@Test
	void theTextFollowsThePageNumber() {
		int top = text().getTopIndex();
		Text number = number();
		number.setFocus();
		number.setText("2");
		number.notifyListeners(SWT.DefaultSelection, new Event());
		until("the text of the second page", () -> text().getTopIndex() > top);
	}

	@Test
	void keysScrollThePages() {
		int top = pages().getVerticalBar().getSelection();
		pages().setFocus();
		key(pages(), SWT.PAGE_DOWN, (char) 0);
		assertTrue(pages().getVerticalBar().getSelection() > top);
		key(pages(), SWT.HOME, (char) 0);
		assertEquals(0, pages().getVerticalBar().getSelection());
	}

	@Test
	void draggingSelectsTheSameTextInBoth() {
		Point at = seen().marked();
		mouse(SWT.MouseDown, at, 0);
		mouse(SWT.MouseMove, new Point(at.x + 40, at.y), SWT.BUTTON1);
		mouse(SWT.MouseMove, new Point(at.x + 90, at.y), SWT.BUTTON1);
		mouse(SWT.MouseUp, new Point(at.x + 90, at.y), SWT.BUTTON1);
		pump();
		assertTrue(text().getSelectionText().length() > 3, "«" + text().getSelectionText() + "»");
	}

	@Test
	void onePaneOrBothAreShown() throws Exception {
		readAs("TEXT");
		assertNull(pages());
		assertTrue(text().isVisible());
		readAs("LOOK");
		assertFalse(text().isVisible());
		assertTrue(pages().isVisible());
		readAs("BOTH");
		assertTrue(text().isVisible() && pages().isVisible());
	}

	@Test
	void textIsFoundAsItIsTyped() throws Exception {
		showView(Windows.READING);
		command("org.eclipse.ui.edit.findReplace");
		Text field = Widgets.find(area(Windows.READING), Text.class, one -> one.isVisible() && (one.getStyle() & SWT.SEARCH) != 0);
		field.setText("rising sun");
		pump();
		assertEquals("Rising Sun", text().getSelectionText());
		assertTrue(Widgets.find(area(Windows.READING), Label.class, label -> label.getText().startsWith("1 of ")) != null);
		key(field, SWT.CR, SWT.CR);
		assertTrue(Widgets.find(area(Windows.READING), Label.class, label -> label.getText().startsWith("2 of ")) != null);
		key(field, SWT.ESC, SWT.ESC);
		assertFalse(field.isVisible());
	}

	@Test
	void pagesGrowAndFit() throws Exception {
		int width = pages().getHorizontalBar().getMaximum();
		Command zoom = window().getService(ICommandService.class).getCommand("org.akashi.report.ui.zoom");
		IHandlerService handlers = window().getService(IHandlerService.class);
		handlers.executeCommand(ParameterizedCommand.generateCommand(zoom, Map.of("steps", "2")), null);
		pump();
		assertTrue(pages().getHorizontalBar().getMaximum() > width);
		handlers.executeCommand(ParameterizedCommand.generateCommand(zoom, Map.of()), null);
		pump();
		assertEquals(width, pages().getHorizontalBar().getMaximum());
	}

	@Test
	void aPlaceOpenedFromElsewhereIsShownOnThePage() {
		int start = text().getText().lastIndexOf("sharpshooter");
		String sha256 = theCase().reports().list().get(0).sha256();
		Navigation.openReport(sha256, start, start + 5);
		until("the second page", () -> number().getText().equals("2"));
	}
}
