package org.akashi.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.model.Evidence;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The object editor: its fields, edits and undo, relationships, evidence, and what it says of removed objects. */
class ObjectEditorTest extends WorkbenchTest {

	@TempDir
	Path folder;
	private String malware;

	@BeforeEach
	void openObject() throws Exception {
		newCase(folder.resolve("c"), "Editor");
		malware = addMalware("Rising Sun", "RisingSun");
		showPerspective(Windows.KNOWLEDGE);
		open(malware, "Rising Sun");
	}

	@Test
	void theTitleIsTheNameOfTheObject() {
		assertEquals("Rising Sun", editor().getTitle());
		assertEquals("Rising Sun", form().getText());
	}

	@Test
	void fieldsShowTheValues() {
		assertEquals("Rising Sun", text("name").getText());
		assertEquals("RisingSun", text("aliases").getText());
		assertEquals("Yes", ((Combo) field("is_family")).getText());
	}

	@Test
	void allPropertiesOfTheTypeHaveFields() {
		for (String property : List.of("name", "description", "malware_types", "is_family", "aliases", "first_seen",
				"last_seen", "architecture_execution_envs", "implementation_languages", "capabilities", "labels",
				"confidence", "lang", "revoked", "object_marking_refs", "created", "modified")) {
			assertNotNull(field(property), property);
		}
	}

	@Test
	void typedTextBecomesAnUndoableEdit() {
		type("description", "An implant.");
		until("edit", () -> "An implant.".equals(object().getDescription()));
		assertEquals("Change Description of «Rising Sun»", theCase().history().undoLabel());
		done(ActiveCase.get().undo());
		until("field undone", () -> text("description").getText().isEmpty());
		done(ActiveCase.get().redo());
		until("field done again", () -> text("description").getText().equals("An implant."));
	}

	@Test
	void aNewNameIsSeenInTitleAndTree() throws Exception {
		type("name", "Rising Sun 2");
		until("editor title", () -> editor().getTitle().equals("Rising Sun 2"));
		assertEquals("Rising Sun 2", theCase().index().entry(malware).orElseThrow().name());
	}

	@Test
	void timesAreFilledUp() {
		type("first_seen", "2017-09");
		until("whole time", () -> "2017-09-01T00:00:00.000Z".equals(object().getFirstSeen()));
		until("as precise as typed", () -> text("first_seen").getText().equals("2017-09"));
	}

	@Test
	void whatIsNoTimeIsMarkedAndNotTaken() {
		long steps = theCase().history().steps().size();
		type("first_seen", "soon");
		until("error at the head", () -> form().getMessageType() == IMessageProvider.ERROR);
		assertEquals(steps, theCase().history().steps().size());
		key(text("first_seen"), SWT.ESC, SWT.ESC);
		until("old value", () -> text("first_seen").getText().isEmpty());
		until("error gone", () -> form().getMessageType() != IMessageProvider.ERROR);
	}

	@Test
	void anEmptyRequiredNameIsRefused() {
		String actor = addActor("Lazarus Group");
		open(actor, "Lazarus Group");
		type("name", "");
		settled();
		assertEquals("Lazarus Group", theCase().index().entry(actor).orElseThrow().name());
		until("error at the head", () -> form().getMessageType() == IMessageProvider.ERROR);
	}

	@Test
	void listsAreEditedAsLines() {
		type("aliases", "RisingSun\nライジングサン\n");
		until("two aliases", () -> object().getAliases().equals(List.of("RisingSun", "ライジングサン")));
	}

	@Test
	void flagsAndVocabulariesAreChosen() {
		Combo family = (Combo) field("is_family");
		family.setText("No");
		family.notifyListeners(SWT.Selection, new Event());
		until("no family", () -> Boolean.FALSE.equals(object().getIsFamily()));
	}

	@Test
	void markingsAreChosenByTheirLabel() {
		Combo marking = (Combo) field("object_marking_refs");
		marking.setText("TLP:GREEN");
		marking.notifyListeners(SWT.Selection, new Event());
		until("one marking", () -> object().getObjectMarkingRefs().size() == 1);
		assertTrue(object().getObjectMarkingRefs().getFirst().contains("bab4a63c"));
	}

	@Test
	void savingTakesOverWhatIsTyped() {
		text("description").setText("typed and not left");
		done(ActiveCase.get().save());
		settled();
		assertEquals("typed and not left", object().getDescription());
		assertFalse(theCase().dirty());
	}

	@Test
	void typedTextIsKeptWhenAnotherPropertyChanges() {
		text("description").setText("half a sen");
		done(ActiveCase.get().edit("Other", edit -> edit.<Malware>modify(malware).setLang("en")));
		until("other field", () -> text("lang").getText().equals("en"));
		assertEquals("half a sen", text("description").getText());
	}

	@Test
	void relationshipsAreListedInBothDirections() {
		String actor = addActor("Lazarus Group");
		relate(actor, "uses", malware);
		until("a relationship", () -> relations().getItemCount() == 1);
		assertEquals("← uses", relations().getItem(0).getText(0));
		assertEquals("Lazarus Group", relations().getItem(0).getText(1));
	}

	@Test
	void theOtherObjectOpensFromItsRelationship() {
		String actor = addActor("Lazarus Group");
		relate(actor, "uses", malware);
		until("a relationship", () -> relations().getItemCount() == 1);
		relations().select(0);
		relations().notifyListeners(SWT.DefaultSelection, new Event());
		until("the other editor", () -> editor() != null && editor().getTitle().equals("Lazarus Group"));
	}

	@Test
	void aRelationshipIsAddedByItsDialog() {
		addActor("Lazarus Group");
		Button add = appears("Add…", () -> buttonBeside(relations(), "Add…"));
		dialog("New relationship", () -> press(add), shell -> {
			Text search = Widgets.find(shell, Text.class, Text::getEditable);
			search.setText("lazarus");
			Table hits = Widgets.find(shell, Table.class, table -> true);
			until("hit", () -> hits.getItemCount() == 1 && hits.getItem(0).getText().equals("Lazarus Group"));
			hits.select(0);
			hits.notifyListeners(SWT.Selection, new Event());
			Button incoming = Widgets.button(shell, "to Rising Sun");
			Button outgoing = Widgets.button(shell, "from Rising Sun");
			outgoing.setSelection(false);
			incoming.setSelection(true);
			outgoing.notifyListeners(SWT.Selection, new Event());
			Combo kind = Widgets.find(shell, Combo.class, combo -> combo.isVisible());
			kind.setText("uses");
			press(Widgets.button(shell, "OK"));
		});
		settled();
		until("relationship", () -> theCase().index().incoming(malware).size() == 1);
		assertEquals("uses", theCase().index().incoming(malware).getFirst().kind());
		assertEquals("Link «Rising Sun» uses «Lazarus Group»", theCase().history().undoLabel());
	}

	@Test
	void evidenceIsListedWithItsSentence() throws Exception {
		addEvidence("It began in September 2017.");
		until("evidence", () -> evidence().getItemCount() == 1);
		assertEquals("It began in September 2017.", evidence().getItem(0).getText(0));
	}

	@Test
	void evidenceViewFollowsTheEditor() throws Exception {
		addEvidence("It began in September 2017.");
		page().activate(editor());
		showView(Windows.EVIDENCE);
		until("sentence in the view", () -> Widgets.find(window().getShell(), Text.class,
				text -> text.isVisible() && !text.getEditable() && text.getText().contains("September 2017")) != null);
	}

	@Test
	void aRemovedObjectSaysSoAndComesBackWithUndo() {
		done(ActiveCase.get().edit("Remove", edit -> edit.remove(malware)));
		until("says it is gone", () -> form().getText().equals("Not in this case"));
		done(ActiveCase.get().undo());
		until("is back", () -> form().getText().equals("Rising Sun"));
	}

	@Test
	void rulesOfStixAreShownAtTheHead() {
		done(ActiveCase.get().edit("Break", edit -> {
			Malware broken = edit.modify(malware);
			broken.setFirstSeen("2019-01-01T00:00:00.000Z");
			broken.setLastSeen("2018-01-01T00:00:00.000Z");
		}));
		until("a finding", () -> form().getMessage() != null && form().getMessage().contains("STIX")
				|| form().getForm().getChildrenMessages() != null && form().getForm().getChildrenMessages().length > 0);
	}

	@Test
	void theSecondPageShowsStix() {
		((FormEditor) editor()).setActivePage("stix");
		Text source = appears("STIX text", () -> Widgets.find(window().getShell(), Text.class,
				text -> text.isVisible() && text.getText().contains("\"type\": \"malware\"")));
		assertTrue(source.getText().contains("\"name\": \"Rising Sun\""));
		assertFalse(source.getEditable());
	}

	@Test
	void oneObjectHasOneEditor() {
		Navigation.openObject(malware);
		pump();
		assertEquals(1, page().getEditorReferences().length);
	}

	@Test
	void fromTriageAnObjectOpensInKnowledge() throws Exception {
		showPerspective(Windows.TRIAGE);
		Navigation.openObject(malware);
		pump();
		assertEquals(Windows.KNOWLEDGE, page().getPerspective().getId());
	}

	@Test
	void theSameEditorWorksForEveryTypeThatCanBeMadeByName() {
		int opened = 0;
		for (String type : List.of("campaign", "intrusion-set", "threat-actor", "tool", "identity", "location",
				"attack-pattern", "vulnerability", "infrastructure", "course-of-action", "incident")) {
			StixObject object = StixTypes.create(type);
			object.eSet(StixTypes.feature(object.eClass(), "name"), "A " + type);
			object.eSet(StixTypes.feature(object.eClass(), "created"), "2024-01-01T00:00:00.000Z");
			object.eSet(StixTypes.feature(object.eClass(), "modified"), "2024-01-01T00:00:00.000Z");
			done(ActiveCase.get().edit("New", edit -> edit.add(object)));
			open(object.getId(), "A " + type);
			assertEquals("A " + type, text("name").getText());
			page().closeAllEditors(false);
			opened++;
		}
		assertEquals(11, opened);
	}

	// --- what a person does and sees

	private static void open(String id, String name) {
		Navigation.openObject(id);
		until("editor of " + name, () -> editor() != null && form() != null && form().getText().equals(name)
				&& Boolean.TRUE.equals(form().getData("org.akashi.built")));
	}

	private static IEditorPart editor() {
		return page().getActiveEditor();
	}

	private static ScrolledForm form() {
		return editor() instanceof FormEditor editor && editor.getActivePageInstance() != null
				&& editor.getActivePageInstance().getManagedForm() != null
						? editor.getActivePageInstance().getManagedForm().getForm()
						: null;
	}

	private static Control field(String property) {
		return Widgets.find(form(), Control.class, control -> property.equals(control.getData("property")));
	}

	private static Text text(String property) {
		return (Text) field(property);
	}

	private static void type(String property, String value) {
		text(property).setText(value);
		leave(text(property));
	}

	private static Table relations() {
		return Widgets.find(form(), Table.class, table -> table.getColumnCount() == 5
				&& table.getColumn(0).getText().equals("Relationship"));
	}

	private static Table evidence() {
		return Widgets.find(form(), Table.class, table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals("Sentence"));
	}

	private static Button buttonBeside(Table table, String label) {
		return Widgets.find(table.getParent(), Button.class, button -> Widgets.plain(button.getText()).equals(label));
	}

	private Malware object() {
		return (Malware) theCase().index().find(malware).orElseThrow();
	}

	private static String addActor(String name) {
		IntrusionSet actor = (IntrusionSet) StixTypes.create("intrusion-set");
		actor.setName(name);
		actor.setCreated("2024-01-01T00:00:00.000Z");
		actor.setModified("2024-01-01T00:00:00.000Z");
		done(ActiveCase.get().edit("New", edit -> edit.add(actor)));
		return actor.getId();
	}

	private static void relate(String source, String kind, String target) {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setRelationshipType(kind);
		relationship.setSourceRef(source);
		relationship.setTargetRef(target);
		relationship.setCreated("2024-01-01T00:00:00.000Z");
		relationship.setModified("2024-01-01T00:00:00.000Z");
		done(ActiveCase.get().edit("Relate", edit -> edit.add(relationship)));
	}

	private void addEvidence(String quote) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setSha256("ab".repeat(32));
		evidence.setStart(3);
		evidence.setEnd(9);
		evidence.setQuote(quote);
		done(ActiveCase.get().edit("Evidence", edit -> edit.<Malware>modify(malware).getEvidence().add(evidence)));
	}
}
