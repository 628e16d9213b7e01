package org.akashi.app.tests.targeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.model.AttackPattern;
import org.akashi.model.Campaign;
import org.akashi.model.Evidence;
import org.akashi.model.ExternalReference;
import org.akashi.model.Identity;
import org.akashi.model.Location;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.stix.Period;
import org.akashi.stix.StixTypes;
import org.akashi.store.Edit;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.Drawing;
import org.akashi.ui.Printing;
import org.akashi.ui.Windows;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was targeted when, and by which techniques, as the analyst sees and opens it. */
class TargetingTest extends WorkbenchTest {

	private static final String MATRIX = "Targets by period";
	private static final String MAP = "World map of targets";
	private static final String COMPARE = "Compare";
	private static final String TECHNIQUES = "Techniques by tactic";

	@TempDir
	Path folder;

	@BeforeEach
	void openCase() throws Exception {
		showPerspective(Windows.ANALYSIS);
		newCase(folder.resolve("c"), "Targets");
	}

	private static void story() {
		done(ActiveCase.get().edit("The story", edit -> {
			Campaign campaign = (Campaign) StixTypes.create("campaign");
			campaign.setName("Night Owl");
			String id = edit.add(campaign).getId();
			relate(edit, id, "targets", country(edit, "US"), "/2019-03-05", "2019-03-05/");
			relate(edit, id, "targets", country(edit, "CH"), "/2019-03-05");
			relate(edit, id, "targets", country(edit, "DE"), "2019-03-05/");
			Identity energy = (Identity) StixTypes.create("identity");
			energy.setName("Energy");
			energy.setIdentityClass("class");
			energy.getSectors().add("energy");
			relate(edit, id, "targets", edit.add(energy).getId(), "2019-03-05/");
			AttackPattern phishing = (AttackPattern) StixTypes.create("attack-pattern");
			phishing.setName("Spearphishing Attachment");
			ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
			reference.setSourceName("mitre-attack");
			reference.setExternalId("T1566.001");
			phishing.getExternalReferences().add(reference);
			relate(edit, id, "uses", edit.add(phishing).getId(), "");
		}));
	}

	private static String country(Edit edit, String code) {
		Location place = (Location) StixTypes.create("location");
		place.setName(code);
		place.setCountry(code);
		return edit.add(place).getId();
	}

	private static void relate(Edit edit, String source, String kind, String target, String... stated) {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setSourceRef(source);
		relationship.setRelationshipType(kind);
		relationship.setTargetRef(target);
		for (String period : stated) {
			Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
			evidence.setSha256("cd".repeat(32));
			evidence.setQuote("They " + kind + " it «" + period + "».");
			evidence.setEnd(20);
			evidence.setStated(period.isEmpty() ? null : period);
			relationship.getEvidence().add(evidence);
		}
		edit.add(relationship);
	}

	private static Canvas canvas(String title) {
		return appears(title, () -> Widgets.find(window().getShell(), Canvas.class,
				canvas -> canvas.isVisible() && title.equals(canvas.getData("org.akashi.ui.cells"))));
	}

	private static void label(String text) {
		until("«" + text + "»", () -> Widgets.find(window().getShell(), Label.class,
				label -> label.isVisible() && label.getText().equals(text)) != null);
	}

	private static void tab(String title) {
		CTabFolder tabs = Widgets.find(window().getShell(), CTabFolder.class,
				folder -> folder.isVisible() && Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals(title)));
		CTabItem item = Arrays.stream(tabs.getItems()).filter(each -> each.getText().equals(title)).findFirst().orElseThrow();
		tabs.setSelection(item);
		tabs.notifyListeners(SWT.Selection, new Event());
		pump();
	}

	/** What the pointer is told anywhere on the canvas. */
	private static String pointedAt(Canvas canvas, String start) {
		Rectangle area = canvas.getClientArea();
		for (int y = 2; y < area.height; y += 6) {
			for (int x = 2; x < area.width; x += 6) {
				Event event = new Event();
				event.x = x;
				event.y = y;
				canvas.notifyListeners(SWT.MouseMove, event);
				if (canvas.getToolTipText() != null && canvas.getToolTipText().startsWith(start)) {
					return canvas.getToolTipText();
				}
			}
		}
		return null;
	}

	private static void key(Control control, int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.character = code == SWT.CR ? SWT.CR : 0;
		event.stateMask = mask;
		control.notifyListeners(SWT.KeyDown, event);
		pump();
	}

	/** The list of sentences that is open, by its table. */
	private static Table sentences() {
		return appears("the list of sentences", () -> Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell != window().getShell() && shell.isVisible())
				.map(shell -> Widgets.find(shell, Table.class, Control::isVisible)).filter(table -> table != null).findFirst().orElse(null));
	}

	private static void close(Table sentences) {
		Shell shell = sentences.getShell();
		shell.close();
		until("the list closes", shell::isDisposed);
	}

	@Test
	void withoutTargetsItSaysWhatWouldBeHere() throws Exception {
		showView(Windows.TARGETING);
		label("Nobody targets anything yet");
		showView(Windows.MATRIX);
		label("No technique is known yet");
	}

	@Test
	void bothPeriodsOfTheStoryAreThereAndUndoTakesThemBack() throws Exception {
		story();
		showView(Windows.TARGETING);
		label("Whole case · statements: 5 · reports: 1");
		tab("Matrix");
		Canvas canvas = canvas(MATRIX);
		until("the United States before", () -> "United States, before 2019-03-05: 1 statement".equals(pointedAt(canvas, "United States, before")));
		assertEquals("United States, since 2019-03-05: 1 statement", pointedAt(canvas, "United States, since"));
		assertEquals("Switzerland, since 2019-03-05: 0 statements", pointedAt(canvas, "Switzerland, since"));
		assertEquals("Energy, since 2019-03-05: 1 statement", pointedAt(canvas, "Energy, since"));
		done(ActiveCase.get().undo());
		label("Nobody targets anything yet");
		done(ActiveCase.get().redo());
		label("Whole case · statements: 5 · reports: 1");
	}

	@Test
	void keysLeadToACellAndEnterOpensItsSentences() throws Exception {
		story();
		showView(Windows.TARGETING);
		label("Whole case · statements: 5 · reports: 1");
		tab("Matrix");
		Canvas canvas = canvas(MATRIX);
		until("cells", () -> pointedAt(canvas, "United States, since") != null);
		canvas.setFocus();
		key(canvas, SWT.HOME, 0);
		key(canvas, SWT.ARROW_RIGHT, 0);
		key(canvas, SWT.CR, 0);
		Table table = sentences();
		assertEquals("United States, since 2019-03-05: 1 statement", table.getShell().getText());
		assertEquals(1, table.getItemCount());
		assertEquals("They targets it «2019-03-05/».", table.getItem(0).getText(0));
		assertEquals("Night Owl targets United States", table.getItem(0).getText(1));
		assertEquals("since 2019-03-05", table.getItem(0).getText(2));
		close(table);
	}

	@Test
	void mapAndItsTableSayTheSame() throws Exception {
		story();
		showView(Windows.TARGETING);
		label("Whole case · statements: 5 · reports: 1");
		tab("Map");
		Canvas map = canvas(MAP);
		until("Germany on the map", () -> "Germany: 1 statement".equals(pointedAt(map, "Germany")));
		Table table = appears("the table", () -> Widgets.find(window().getShell(), Table.class,
				each -> each.isVisible() && each.getColumnCount() == 2 && each.getColumn(0).getText().equals("Country")));
		assertEquals(List.of("United States 2", "Germany 1", "Switzerland 1"),
				Arrays.stream(table.getItems()).map(item -> item.getText(0) + " " + item.getText(1)).toList());
		key(map, SWT.KEYPAD_ADD, 0);
		key(map, SWT.ARROW_RIGHT, SWT.MOD2);
		key(map, SWT.HOME, 0);
		assertEquals("United States", table.getItem(table.getSelectionIndex()).getText(0));
	}

	@Test
	void comparisonSaysWhatWentWhatStayedAndWhatCame() throws Exception {
		story();
		showView(Windows.TARGETING);
		label("Whole case · statements: 5 · reports: 1");
		tab("Compare");
		Canvas canvas = canvas(COMPARE);
		until("Switzerland", () -> pointedAt(canvas, "Switzerland") != null);
		assertTrue(pointedAt(canvas, "Switzerland").startsWith("Switzerland: Only before 2019-03-05."));
		assertTrue(pointedAt(canvas, "United States").startsWith("United States: Both."));
		assertTrue(pointedAt(canvas, "Germany").startsWith("Germany: Only since 2019-03-05."));
		List<Combo> combos = Widgets.all(window().getShell(), Combo.class).stream()
				.filter(combo -> combo.isVisible() && combo.indexOf("Night Owl") >= 0).toList();
		assertEquals(2, combos.size());
		assertEquals("Period before 2019-03-05", combos.getFirst().getText());
	}

	@Test
	void aMarkedPeriodNarrowsWhatIsShown() throws Exception {
		story();
		showView(Windows.TARGETING);
		label("Whole case · statements: 5 · reports: 1");
		BrushedPeriod.get().set(new Period(Instant.parse("2018-01-01T00:00:00Z"), Instant.parse("2018-12-31T23:59:59.999Z")));
		label("Whole case · statements: 2 · reports: 1");
		Button chip = Widgets.find(window().getShell(), Button.class, button -> button.isVisible() && "period".equals(button.getData("org.akashi.ui.chip")));
		assertNotNull(chip, "the chip that takes the period back");
		BrushedPeriod.get().clear();
		label("Whole case · statements: 5 · reports: 1");
	}

	@Test
	void matrixCountsUnfoldsAndOpensSentences() throws Exception {
		story();
		showPerspective(Windows.ANALYSIS);
		showView(Windows.MATRIX);
		label("Whole case · techniques: 1 · sentences: 1");
		Canvas canvas = canvas(TECHNIQUES);
		canvas.setFocus();
		key(canvas, SWT.HOME, 0);
		key(canvas, SWT.ARROW_RIGHT, SWT.MOD2);
		until("the sub-technique", () -> pointedAt(canvas, "T1566.001") != null);
		assertTrue(pointedAt(canvas, "T1566.001").startsWith("T1566.001 Spearphishing Attachment, Initial Access: 1 sentence"));
		canvas.setFocus();
		key(canvas, SWT.HOME, 0);
		key(canvas, SWT.ARROW_LEFT, SWT.MOD2);
		until("folded", () -> pointedAt(canvas, "T1566.001") == null);
		key(canvas, SWT.CR, 0);
		Table table = sentences();
		assertEquals("Night Owl uses T1566.001 Spearphishing Attachment", table.getItem(0).getText(1));
		close(table);
	}

	@Test
	void everyPictureGoesToPaperAndEveryTableToTheClipboard() throws Exception {
		story();
		IViewPart targeting = showView(Windows.TARGETING);
		label("Whole case · statements: 5 · reports: 1");
		for (String tab : List.of("Matrix", "Map", "Compare")) {
			tab(tab);
			assertTrue(colors(targeting) > 3, tab + " has colours on paper");
			command("org.akashi.analysis.ui.targeting.copy");
			assertTrue(clipboard().contains("United States\t"), tab + ": " + clipboard());
		}
		IViewPart matrix = showView(Windows.MATRIX);
		label("Whole case · techniques: 1 · sentences: 1");
		assertTrue(colors(matrix) > 3);
		command("org.akashi.analysis.ui.matrix.copy");
		assertTrue(clipboard().contains("T1566.001\tPhishing: Spearphishing Attachment\t1\tNight Owl"), clipboard());
	}

	/** How many colours the part's drawing has on paper. */
	private static int colors(IViewPart part) {
		Drawing drawing = Adapters.adapt(part, Drawing.class);
		ImageData picture = Printing.image(drawing, 1);
		Set<Integer> colors = new HashSet<>();
		for (int y = 0; y < picture.height; y += 2) {
			for (int x = 0; x < picture.width; x += 2) {
				colors.add(picture.getPixel(x, y));
			}
		}
		return colors.size();
	}

	private static String clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			Object text = clipboard.getContents(TextTransfer.getInstance());
			return text == null ? "" : text.toString();
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void wholeMatrixCanBeSearched() throws Exception {
		story();
		showView(Windows.MATRIX);
		label("Whole case · techniques: 1 · sentences: 1");
		Button used = Widgets.button(window().getShell(), "✓ Only Used");
		used.setSelection(false);
		used.notifyListeners(SWT.Selection, new Event());
		Text search = Widgets.find(window().getShell(), Text.class,
				text -> text.isVisible() && text.getMessage().equals("Id or name of a technique"));
		search.setText("valid accounts");
		pump();
		Canvas canvas = canvas(TECHNIQUES);
		until("what was sought", () -> pointedAt(canvas, "T1078 Valid Accounts") != null);
		assertEquals(null, pointedAt(canvas, "T1566"));
	}
}
