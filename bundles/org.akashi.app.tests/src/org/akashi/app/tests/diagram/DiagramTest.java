package org.akashi.app.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.model.Evidence;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseTexts.Kind;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Drawing;
import org.akashi.ui.Navigation;
import org.akashi.ui.ObjectClipboard;
import org.akashi.ui.Printing;
import org.akashi.ui.Windows;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams: an actor is modelled by drawing, all of it is undone and done again. */
class DiagramTest extends WorkbenchTest {

	private static final String COMMANDS = "org.akashi.graph.ui.";

	@TempDir
	Path folder;

	@BeforeEach
	void openCase() throws Exception {
		showPerspective(Windows.KNOWLEDGE);
		newCase(folder.resolve("c"), "Drawing");
	}

	@Test
	void anEmptyDiagramTellsHowToBegin() throws Exception {
		newDiagram();
		until("hint", () -> Widgets.find(canvas(), Label.class, label -> label.isVisible() && label.getText().equals("Nothing is drawn yet")) != null);
		assertNotNull(Widgets.button(canvas(), "Add objects of the case…"));
	}

	@Test
	void anActorIsDrawnWithFiveRelationshipsAllUndoneAndAllRedone() throws Exception {
		newDiagram();
		String actor = create("intrusion-set", "Aurora");
		String malware = create("malware", "Dawn");
		connect("Aurora", "uses", actor, "uses", malware);
		String tool = create("tool", "Lamp");
		connect("Aurora", "uses", actor, "uses", tool);
		String campaign = create("campaign", "Morning");
		connect("Aurora", "attributed", campaign, "attributed-to", actor);
		String server = create("infrastructure", "Relay");
		connect("Aurora", "uses", actor, "uses", server);
		String victim = create("identity", "Finance");
		connect("Aurora", "targets", actor, "targets", victim);

		assertEquals(5, theCase().index().count("relationship"));
		assertJudgement(actor);
		assertJudgement(theCase().index().relation(actor, "uses", malware).orElseThrow().id());
		until("table", () -> table("Name").getItemCount() == 6);

		undoAll();
		assertEquals(0, theCase().index().count("relationship") + theCase().index().count("intrusion-set") + theCase().index().count("malware"));
		assertTrue(theCase().texts(Kind.DIAGRAM).names().isEmpty());
		until("what the editor says of a diagram that is gone", () -> Widgets.find(canvas(), Label.class,
				label -> label.isVisible() && label.getText().equals("This diagram can't be shown")) != null);

		redoAll();
		assertEquals(5, theCase().index().count("relationship"));
		assertTrue(theCase().index().relation(campaign, "attributed-to", actor).isPresent());
		until("all cards again", () -> table("Name").getItemCount() == 6);
	}

	@Test
	void whatIsSelectedInTheDrawingIsSelectedInTheWindow() throws Exception {
		newDiagram();
		String malware = create("malware", "Dawn");
		create("tool", "Lamp");
		Canvas canvas = canvas();
		until("both cards", () -> table("Name").getItemCount() == 2);
		mouse(canvas, SWT.MouseDown, 2, 2, 0);
		mouse(canvas, SWT.MouseMove, canvas.getSize().x - 3, canvas.getSize().y - 3, SWT.BUTTON1);
		mouse(canvas, SWT.MouseUp, canvas.getSize().x - 3, canvas.getSize().y - 3, SWT.BUTTON1);
		until("both selected", () -> selected().size() == 2);
		assertTrue(selected().contains(malware));
		key(canvas, SWT.ESC, SWT.ESC);
		assertEquals(List.of(), selected());
		key(canvas, SWT.HOME, '\0');
		assertEquals(1, selected().size());
	}

	@Test
	void movingByKeysIsOneStep() throws Exception {
		newDiagram();
		create("malware", "Dawn");
		until("card", () -> table("Name").getItemCount() == 1);
		key(canvas(), SWT.HOME, '\0');
		String before = theCase().texts(Kind.DIAGRAM).text("Diagram").orElseThrow();
		int steps = theCase().history().steps().size();
		for (int i = 0; i < 5; i++) {
			Event event = new Event();
			event.keyCode = SWT.ARROW_RIGHT;
			event.stateMask = SWT.MOD1;
			canvas().notifyListeners(SWT.KeyDown, event);
		}
		until("the move", () -> !theCase().texts(Kind.DIAGRAM).text("Diagram").orElseThrow().equals(before));
		settled();
		assertEquals(steps + 1, theCase().history().steps().size());
		undo();
		assertEquals(before, theCase().texts(Kind.DIAGRAM).text("Diagram").orElseThrow());
	}

	@Test
	void takingOutOfTheDrawingKeepsTheObjectAndRemovingDoesNot() throws Exception {
		newDiagram();
		String malware = create("malware", "Dawn");
		command(COMMANDS + "remove");
		settled();
		assertTrue(theCase().index().entry(malware).isPresent());
		assertFalse(theCase().texts(Kind.DIAGRAM).text("Diagram").orElseThrow().contains(malware));
		undo();
		until("card again", () -> table("Name").getItemCount() == 1);
		key(canvas(), SWT.HOME, '\0');
		command(COMMANDS + "removeFromCase");
		until("the object is gone", () -> theCase().index().entry(malware).isEmpty());
		settled();
		undo();
		assertTrue(theCase().index().entry(malware).isPresent());
	}

	@Test
	void drawOpensADiagramOfTheObjectAndItsNeighbours() {
		String malware = addMalware("Rising Sun");
		Navigation.run(Navigation.DRAW, Map.of(Navigation.ID, malware));
		until("editor", () -> page().getActiveEditor() != null && page().getActiveEditor().getTitle().equals("Rising Sun"));
		until("card", () -> table("Name").getItemCount() == 1);
		assertEquals(List.of("Rising Sun"), theCase().texts(Kind.DIAGRAM).names());
	}

	@Test
	void theViewListsDiagramsAndDeletesWithUndo() throws Exception {
		newDiagram();
		showView(Windows.DIAGRAMS);
		Table list = appears("list", () -> Widgets.find(shell(), Table.class, table -> table.isVisible() && table.getColumnCount() == 2
				&& table.getColumn(1).getText().equals("Objects")));
		until("the diagram", () -> list.getItemCount() == 1);
		list.setSelection(0);
		key(list, SWT.DEL, SWT.DEL);
		until("nothing", () -> theCase().texts(Kind.DIAGRAM).names().isEmpty());
		settled();
		undo();
		assertEquals(List.of("Diagram"), theCase().texts(Kind.DIAGRAM).names());
	}

	@Test
	void theDrawingGoesIntoPictures() throws Exception {
		newDiagram();
		create("malware", "Dawn");
		Drawing drawing = Adapters.adapt(page().getActiveEditor(), Drawing.class);
		assertNotNull(drawing);
		assertEquals("Diagram", drawing.name());
		assertTrue(drawing.svg().orElseThrow().contains("Dawn"));
		ImageData picture = Printing.image(drawing, 1);
		Set<Integer> colours = new HashSet<>();
		for (int x = 0; x < picture.width; x++) {
			colours.add(picture.getPixel(x, picture.height / 2));
		}
		assertTrue(colours.size() > 2, "the card is painted, not " + colours);
		Path png = folder.resolve("d.png");
		done(Printing.save(png, drawing));
		assertEquals((byte) 'P', Files.readAllBytes(png)[1]);
		Path svg = folder.resolve("d.svg");
		done(Printing.save(svg, drawing));
		assertTrue(Files.readString(svg).contains("<svg"));
	}

	@Test
	void copiedObjectsArriveInAnotherCaseAndItsDiagram() throws Exception {
		newDiagram();
		String actor = create("intrusion-set", "Aurora");
		String malware = create("malware", "Dawn");
		connect("Aurora", "uses", actor, "uses", malware);
		done(ObjectClipboard.copy(List.of(actor, malware)));
		until("clipboard", () -> ObjectClipboard.content() != null && ObjectClipboard.content().ids().contains(actor));
		page().closeAllEditors(false);
		done(ActiveCase.get().closeWithoutSaving());
		newCase(folder.resolve("other"), "Other");
		newDiagram();
		canvas().forceFocus();
		canvas().notifyListeners(SWT.FocusIn, new Event());
		command("org.eclipse.ui.edit.paste");
		until("both cards", () -> theCase().index().entry(malware).isPresent() && table("Name").getItemCount() == 2);
		assertTrue(theCase().index().relation(actor, "uses", malware).isPresent());
	}

	// --- what a person does

	private void newDiagram() {
		dialog("New diagram", () -> run("newDiagram"), shell -> {
			Button ok = Widgets.button(shell, "OK");
			press(ok);
		});
		until("editor", () -> page().getActiveEditor() != null && page().getActiveEditor().getTitle().equals("Diagram"));
		settled();
	}

	private static void run(String command) {
		try {
			command(COMMANDS + command);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	/** Draws a new object and types its name over the card. */
	private String create(String type, String name) throws Exception {
		ParameterizedCommand command = ParameterizedCommand.generateCommand(
				window().getService(ICommandService.class).getCommand(COMMANDS + "newObject"), Map.of("org.akashi.graph.ui.type", type));
		window().getService(IHandlerService.class).executeCommand(command, null);
		Text text = appears("field for the name", () -> Widgets.find(canvas(), Text.class, Control::isVisible));
		text.setText(name);
		text.notifyListeners(SWT.DefaultSelection, new Event());
		until(name, () -> theCase().index().named(name).size() == 1);
		settled();
		until("card of " + name, () -> shows(name));
		return theCase().index().named(name).getFirst().id();
	}

	private boolean shows(String name) {
		Table table = table("Name");
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getText().equals(name)) {
				return true;
			}
		}
		return false;
	}

	/** Joins the card that was drawn last with another, by keys. */
	private void connect(String target, String kind, String from, String relation, String to) throws Exception {
		command(COMMANDS + "connect");
		pick("Name or type of the other end", target);
		pick("Kind of relationship", kind);
		until(relation, () -> theCase().index().relation(from, relation, to).isPresent());
		settled();
	}

	private static void pick(String search, String words) {
		Text text = appears(search, () -> {
			for (Shell shell : Display.getCurrent().getShells()) {
				Text found = shell.isVisible() ? Widgets.find(shell, Text.class, each -> each.getMessage().equals(search)) : null;
				if (found != null) {
					return found;
				}
			}
			return null;
		});
		text.setText(words);
		pump();
		text.notifyListeners(SWT.DefaultSelection, new Event());
		pump();
	}

	private static void mouse(Canvas canvas, int type, int x, int y, int state) {
		Event event = new Event();
		event.type = type;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = x;
		event.y = y;
		event.stateMask = state;
		event.count = 1;
		canvas.notifyListeners(type, event);
		pump();
	}

	private static void undo() throws Exception {
		command("org.eclipse.ui.edit.undo");
		settled();
	}

	private static void undoAll() throws Exception {
		while (theCase().history().canUndo()) {
			undo();
		}
	}

	private static void redoAll() throws Exception {
		while (theCase().history().canRedo()) {
			command("org.eclipse.ui.edit.redo");
			settled();
		}
	}

	// --- what a person sees

	private static Shell shell() {
		return window().getShell();
	}

	private static Canvas canvas() {
		return appears("canvas", () -> Widgets.find(shell(), Canvas.class, each -> each.getClass().getSimpleName().equals("GraphCanvas")));
	}

	/** The table beside the drawing, also while it is folded away. */
	private static Table table(String firstColumn) {
		return appears("table", () -> Widgets.find(canvas().getParent().getParent(), Table.class,
				table -> table.getColumnCount() == 3 && table.getColumn(0).getText().equals(firstColumn)));
	}

	private static List<String> selected() {
		return page().getActiveEditor().getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
				? selection.stream().filter(Entry.class::isInstance).map(element -> ((Entry) element).id()).toList() : List.of();
	}

	private static void assertJudgement(String id) {
		Evidence evidence = theCase().index().find(id).orElseThrow().getEvidence().getFirst();
		assertTrue(evidence.getWhy().startsWith("Drawn by "), evidence.getWhy());
		assertFalse(evidence.getDecidedBy().isBlank());
	}
}
