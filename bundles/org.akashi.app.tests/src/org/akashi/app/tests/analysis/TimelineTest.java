package org.akashi.app.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.model.AttackPattern;
import org.akashi.model.Campaign;
import org.akashi.model.Evidence;
import org.akashi.model.ExternalReference;
import org.akashi.model.Location;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.Windows;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline, the diamond and the kill chain, as somebody sees them and goes through them by keys. */
class TimelineTest extends WorkbenchTest {

	@TempDir
	Path folder;

	@BeforeEach
	void openCase() throws Exception {
		newCase(folder.resolve("c"), "Lantern");
		Campaign campaign = named("campaign", "Paper Lantern");
		campaign.setFirstSeen("2017-09-01T00:00:00.000Z");
		campaign.getEvidence().add(evidence("first_seen", "2018", "It was thought to have begun in 2018.", "01"));
		campaign.getEvidence().add(evidence("first_seen", "2017-09", "It began in September 2017.", "02"));
		Location germany = named("location", "Germany");
		germany.setCountry("DE");
		AttackPattern phishing = named("attack-pattern", "Phishing");
		ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
		reference.setSourceName("mitre-attack");
		reference.setExternalId("T1566");
		phishing.getExternalReferences().add(reference);
		Relationship targets = relation(campaign, "targets", germany);
		targets.setStartTime("2019-01-01T00:00:00.000Z");
		targets.setStopTime("2019-12-31T23:59:59.999Z");
		targets.getEvidence().add(evidence("", "2019/2019", "In 2019 it targeted Germany.", "03"));
		Relationship uses = relation(campaign, "uses", phishing);
		uses.getEvidence().add(evidence("", null, "It used phishing.", "04"));
		done(ActiveCase.get().edit("New", edit -> List.of(campaign, germany, phishing, targets, uses).forEach(edit::add)));
		showPerspective(Windows.ANALYSIS);
		page().resetPerspective();
		pump();
	}

	@AfterEach
	void unmark() {
		BrushedPeriod.get().clear();
		pump();
	}

	@Test
	void theWholeCaseIsShownUntilSomethingIsSelected() throws Exception {
		showView(Windows.TIMELINE);
		until("all events", () -> label("Whole case: 3 events") != null);
	}

	@Test
	void keysGoFromEventToEventAndTheSentenceFollows() throws Exception {
		IViewPart view = timeline();
		key(canvas(), SWT.ARROW_DOWN, (char) 0);
		until("the first sentence", () -> sentence("It began in September 2017."));
		assertTrue(sentence("before: 2018"));
		key(canvas(), SWT.END, (char) 0);
		until("the last sentence", () -> sentence("In 2019 it targeted Germany."));
		IStructuredSelection chosen = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
		assertEquals("relationship", ((Entry) chosen.getFirstElement()).type());
	}

	@Test
	void aPeriodIsMarkedByAKeyAndTakenBackByItsChip() throws Exception {
		timeline();
		key(canvas(), SWT.ARROW_DOWN, (char) 0);
		key(canvas(), 'm', 'm');
		until("a marked period", () -> BrushedPeriod.get().period().isPresent());
		assertTrue(BrushedPeriod.get().period().orElseThrow().text().startsWith("2017-09"), BrushedPeriod.get().period().toString());
		Button chip = appears("the chip", () -> Widgets.find(window().getShell(), Button.class,
				button -> button.isVisible() && "period".equals(button.getData("org.akashi.ui.chip"))));
		assertTrue(chip.getText().startsWith("2017-09"), chip.getText());
		until("the tree of that period", () -> row("Campaigns") && !row("Locations"));
		press(chip);
		until("no period", () -> BrushedPeriod.get().period().isEmpty());
		until("no chip", () -> !chip.isVisible());
		until("the whole tree", () -> row("Locations"));
	}

	@Test
	void aPeriodIsMarkedOnTheRuler() throws Exception {
		timeline();
		Point size = canvas().getSize();
		mouse(SWT.MouseDown, size.x / 2, 5);
		mouse(SWT.MouseMove, size.x / 2 + 60, 5);
		mouse(SWT.MouseMove, size.x / 2 + 120, 5);
		mouse(SWT.MouseUp, size.x / 2 + 120, 5);
		until("a marked period", () -> BrushedPeriod.get().period().isPresent());
		key(canvas(), SWT.ESC, SWT.ESC);
		until("no period", () -> BrushedPeriod.get().period().isEmpty());
	}

	@Test
	void theTableSaysTheSame() throws Exception {
		timeline();
		command("org.akashi.analysis.ui.timeline.table");
		Table table = appears("the table", () -> Widgets.find(window().getShell(), Table.class,
				one -> one.isVisible() && one.getColumnCount() == 6 && one.getColumn(0).getText().equals("Date")));
		assertEquals(3, table.getItemCount());
		assertEquals(List.of("2017-09", "2018", "2019"), List.of(table.getItem(0).getText(0), table.getItem(1).getText(0), table.getItem(2).getText(0)));
		assertEquals("Paper Lantern", table.getItem(0).getText(2));
		assertEquals("Germany", table.getItem(2).getText(3));
		command("org.akashi.analysis.ui.timeline.table");
		until("the picture again", () -> canvas() != null && canvas().isVisible());
	}

	@Test
	void whatIsUndoneGoes() throws Exception {
		timeline();
		done(ActiveCase.get().undo());
		until("nothing", () -> canvas() == null || !canvas().isVisible());
		done(ActiveCase.get().redo());
		until("all events", () -> label("Whole case: 3 events") != null);
	}

	@Test
	void theDiamondHasItsCorners() throws Exception {
		showView(Windows.DIAMOND);
		until("the campaign", () -> label("Paper Lantern: 2 items in four corners") != null);
		command("org.akashi.analysis.ui.diamond.table");
		Table table = appears("the list", () -> Widgets.find(window().getShell(), Table.class, one -> one.isVisible() && one.getColumnCount() == 8));
		assertEquals(List.of("Capability", "Victim"), List.of(table.getItem(0).getText(0), table.getItem(1).getText(0)));
		assertEquals("2019", table.getItem(1).getText(5));
		assertEquals("1", table.getItem(1).getText(6));
		command("org.akashi.analysis.ui.diamond.table");
		pump();
		assertFalse(table.isVisible());
	}

	@Test
	void techniquesStandInTheirPhases() throws Exception {
		showView(Windows.KILL_CHAIN);
		until("the technique", () -> label("Whole Case: 1 in 1 phases") != null);
	}

	private IViewPart timeline() throws Exception {
		IViewPart view = showView(Windows.TIMELINE);
		until("the events", () -> label("Whole case: 3 events") != null && canvas() != null && canvas().isVisible());
		canvas().setFocus();
		pump();
		return view;
	}

	private static Canvas canvas() {
		return Widgets.find(window().getShell(), Canvas.class, one -> one.getClass().getSimpleName().equals("TimelineCanvas"));
	}

	private static Label label(String text) {
		return Widgets.find(window().getShell(), Label.class, one -> one.isVisible() && one.getText().equals(text));
	}

	private static boolean row(String start) {
		return Widgets.all(window().getShell(), Tree.class).stream().anyMatch(tree -> tree.isVisible() && Widgets.row(tree, start) != null);
	}

	private static boolean sentence(String part) {
		return Widgets.find(window().getShell(), Text.class, one -> one.getText().contains(part)) != null;
	}

	private static void mouse(int type, int x, int y) {
		Event event = new Event();
		event.type = type;
		event.widget = canvas();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = x;
		event.y = y;
		canvas().notifyListeners(type, event);
		pump();
	}

	private static <T extends StixObject> T named(String type, String name) {
		@SuppressWarnings("unchecked")
		T object = (T) StixTypes.create(type);
		object.eSet(StixTypes.feature(object.eClass(), "name"), name);
		return ready(object);
	}

	private static Relationship relation(StixObject source, String kind, StixObject target) {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setSourceRef(source.getId());
		relationship.setRelationshipType(kind);
		relationship.setTargetRef(target.getId());
		return ready(relationship);
	}

	private static <T extends StixObject> T ready(T object) {
		for (String property : List.of("created", "modified")) {
			object.eSet(StixTypes.feature(object.eClass(), property), "2024-01-01T00:00:00.000Z");
		}
		return object;
	}

	private static Evidence evidence(String property, String stated, String quote, String second) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setSha256("0".repeat(64));
		evidence.setQuote(quote);
		evidence.setProperty(property);
		evidence.setStated(stated);
		evidence.setDecidedBy("ann");
		evidence.setDecidedAt("2026-11-23T17:00:" + second + ".000Z");
		return evidence;
	}
}
