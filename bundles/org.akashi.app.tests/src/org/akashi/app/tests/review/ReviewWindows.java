package org.akashi.app.tests.review;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees and does while reviewing a report, through the widgets of the Triage perspective. */
abstract class ReviewWindows extends WorkbenchTest {

	private static final Pattern COUNTS = Pattern.compile("(\\d+) open · (\\d+) accepted · (\\d+) rejected.*");

	/** A short report of our own with a bit of everything. */
	static final String REPORT = """
			The Sharpshooter server

			Operation Sharpshooter began in September 2017. The Lazarus Group used Rising Sun against banks in Germany.
			The implant Rising Sun talks to 185[.]12[.]45[.]78 and downloads from hxxp://cdn.evil-update[.]com/a.bin today.
			Its file has the hash 44d88612fea8a8f36de82e1278abb02f in all waves that were seen.
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void openCase() throws PartInitException {
		newCase(folder.resolve("case"), "Review");
		showView(Windows.READING);
		showView(Windows.REPORTS);
		showView(Windows.DETAILS);
		showView(Windows.QUEUE);
		filter().setText("");
		until("nothing filtered", () -> queue().getItemCount() == 0);
	}

	// --- doing

	/** Imports a file and waits until its report is on the desk. */
	void importFile(Path file) {
		Navigation.run(Navigation.IMPORT_FILES, Map.of(Navigation.FILES, file.toString()));
		until("report on the desk", () -> text().getCharCount() > 0 && queue().getItemCount() > 0);
		pump();
	}

	/** Imports {@link #REPORT}. */
	void importReport() throws IOException {
		importFile(Files.writeString(folder.resolve("sharpshooter.txt"), REPORT, StandardCharsets.UTF_8));
	}

	/** A sample report of the product. */
	Path sample(String name) throws IOException {
		URL url = Platform.getBundle("org.akashi.report").getEntry("samples/" + name);
		return Files.write(folder.resolve(name), FileLocator.resolve(url).openStream().readAllBytes());
	}

	/** Selects a row of the queue as a click would. */
	void select(TreeItem row) {
		queue().setSelection(row);
		Event event = new Event();
		event.item = row;
		queue().notifyListeners(SWT.Selection, event);
		pump();
	}

	/** Presses a key while the queue has the focus. */
	void key(char character) throws PartInitException {
		showView(Windows.QUEUE);
		queue().notifyListeners(SWT.FocusIn, new Event());
		key(queue(), character, character);
	}

	// --- seeing

	/** The text of the report. */
	StyledText text() {
		return widget(Windows.READING, StyledText.class);
	}

	/** The rows of the queue. */
	Tree queue() {
		return widget(Windows.QUEUE, Tree.class);
	}

	/** The list of reports. */
	Table reports() {
		return widget(Windows.REPORTS, Table.class);
	}

	/** The field that filters the queue. */
	Text filter() {
		return widget(Windows.QUEUE, Text.class);
	}

	private static <T extends org.eclipse.swt.widgets.Control> T widget(String view, Class<T> type) {
		return Widgets.find(area(view), type, any -> true);
	}

	/** The area of a view. */
	static Composite area(String view) {
		IWorkbenchPage page = page();
		IViewPart part = page.findView(view);
		return (Composite) ((org.eclipse.e4.ui.model.application.ui.basic.MPart) part.getSite()
				.getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class)).getWidget();
	}

	/** The row of the first thing whose value begins so, or null. */
	TreeItem row(String value) {
		return Arrays.stream(queue().getItems()).filter(row -> row.getText().startsWith(value)).findFirst().orElse(null);
	}

	/** The value of the selected row, {@code ""} when none is selected. */
	String selected() {
		return Arrays.stream(queue().getSelection()).map(TreeItem::getText).findFirst().orElse("");
	}

	/** Open, accepted and rejected as the line below the queue says. */
	int[] counts() {
		for (Label label : Widgets.all(area(Windows.QUEUE), Label.class)) {
			Matcher matcher = COUNTS.matcher(label.getText());
			if (matcher.matches()) {
				return new int[] { number(matcher, 1), number(matcher, 2), number(matcher, 3) };
			}
		}
		throw new AssertionError("The queue shows no counts");
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	/** Waits until so many are accepted and rejected, in the queue and in the case. */
	void decided(int accepted, int rejected) {
		settled();
		until(accepted + " accepted, " + rejected + " rejected", () -> {
			int[] counts = counts();
			return counts[1] == accepted && counts[2] == rejected;
		});
		settled();
	}

	/** Whether the details say so. */
	boolean detailsSay(String what) {
		return Widgets.find(area(Windows.DETAILS), Label.class, label -> label.isVisible() && label.getText().contains(what)) != null
				|| Widgets.find(area(Windows.DETAILS), StyledText.class, text -> text.isVisible() && text.getText().contains(what)) != null;
	}
}
