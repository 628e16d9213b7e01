package org.akashi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.model.CoreObject;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixIds;
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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors of all types, what they say while one types, and many objects edited together. */
class EditorsTest extends WorkbenchTest {

	private static final String BEFORE = "2024-01-01T00:00:00.000Z";
	private static final String UUID = "--11111111-1111-4111-8111-1111111111";

	@TempDir
	Path folder;

	@BeforeEach
	void newCase() throws Exception {
		newCase(folder.resolve("c"), "Editors");
		showPerspective(Windows.KNOWLEDGE);
	}

	@Test
	void eachTypeHasAnEditorWithAllItsPropertiesThatChangesThem() {
		int number = 10;
		for (String type : StixTypes.types()) {
			String id = type + UUID + number++;
			StixObject object = fresh(type);
			object.setId(id);
			done(ActiveCase.get().edit("New " + type, edit -> edit.add(object)));
			open(id);
			var feature = StixTypes.features(object.eClass()).stream().filter(one -> StixTypes.jsonName(one).equals("object_marking_refs")).findFirst();
			assertTrue(feature.isPresent(), type);
			Combo marking = (Combo) field("object_marking_refs");
			marking.select(marking.indexOf("TLP:GREEN"));
			marking.notifyListeners(SWT.Modify, new Event());
			marking.notifyListeners(SWT.Selection, new Event());
			until(type + " is marked", () -> theCase().index().find(id).orElseThrow().getObjectMarkingRefs().size() == 1);
			for (var one : StixTypes.features(object.eClass())) {
				String name = StixTypes.jsonName(one);
				if (!List.of("id", "spec_version").contains(name)) {
					assertNotNull(field(name), type + " " + name);
				}
			}
			page().closeAllEditors(false);
			pump();
		}
	}

	@Test
	void datesAreAsPreciseAsTyped() {
		String id = addMalware("Rising Sun");
		open(id);
		type("first_seen", "2017年9月");
		until("date", () -> malware(id).getFirstSeen() != null);
		assertEquals("2017-09", StatedDates.value(malware(id), "first_seen").map(PartialDate::stated).orElse(""));
		until("what was understood", () -> Widgets.find(form(), Label.class, label -> label.getText().equals("September 2017")) != null);
		assertEquals("Change First seen of «Rising Sun»", theCase().history().undoLabel());
	}

	@Test
	void confidenceIsTypedAsAWordOrAGrade() {
		String id = addMalware("Rising Sun");
		open(id);
		type("confidence", "B2");
		until("confidence", () -> Integer.valueOf(70).equals(malware(id).getConfidence()));
		assertEquals(List.of("admiralty-scale:source-reliability=\"b\""), malware(id).getLabels());
		until("number", () -> text("confidence").getText().equals("70"));
	}

	@Test
	void whatWouldBreakARuleStaysInTheFieldAndIsNotWritten() {
		String id = addMalware("Rising Sun");
		open(id);
		type("first_seen", "2019");
		until("first seen", () -> malware(id).getFirstSeen() != null);
		settled();
		int steps = theCase().history().steps().size();
		type("last_seen", "2018");
		until("error at the head", () -> form().getMessageType() == IMessageProvider.ERROR);
		settled();
		assertNull(malware(id).getLastSeen());
		assertEquals(steps, theCase().history().steps().size());
		assertEquals("2018", text("last_seen").getText());
		type("last_seen", "2020");
		until("last seen", () -> malware(id).getLastSeen() != null);
		until("error gone", () -> form().getMessageType() != IMessageProvider.ERROR);
	}

	@Test
	void anAliasThatIsTheNameIsMarked() {
		String id = addMalware("Rising Sun", "Rising Sun");
		open(id);
		until("warning at the head", () -> form().getMessageType() == IMessageProvider.WARNING);
		assertEquals(List.of("Rising Sun"), malware(id).getAliases());
	}

	@Test
	void aFormOfAnObjectWithTenThousandRelationshipsIsVirtual() throws Exception {
		IntrusionSet actor = (IntrusionSet) fresh("intrusion-set");
		actor.setName("Lazarus Group");
		done(ActiveCase.get().edit("Many", edit -> {
			edit.add(actor);
			for (int i = 0; i < 10_000; i++) {
				edit.add(relation(actor.getId(), "malware--" + java.util.UUID.nameUUIDFromBytes(new byte[] { (byte) i, (byte) (i >> 8) })));
			}
		}));
		open(actor.getId());
		Table relations = relations();
		until("all rows", () -> relations.getItemCount() == 10_000);
		assertTrue((relations.getStyle() & SWT.VIRTUAL) != 0);
	}

	@Test
	void twoHundredRelationshipsAreEditedTogetherAndUndoneInOneStep() throws Exception {
		IntrusionSet actor = (IntrusionSet) fresh("intrusion-set");
		actor.setName("Lazarus Group");
		List<String> ids = new ArrayList<>();
		done(ActiveCase.get().edit("Many", edit -> {
			edit.add(actor);
			for (int i = 0; i < 200; i++) {
				Malware malware = (Malware) fresh("malware");
				malware.setName("Malware " + i);
				malware.setIsFamily(true);
				edit.add(malware);
				ids.add(edit.add(relation(actor.getId(), malware.getId())).getId());
			}
		}));
		open(actor.getId());
		until("all rows", () -> relations().getItemCount() == 200);
		relations().selectAll();
		relations().notifyListeners(SWT.Selection, new Event());
		Button together = Widgets.find(relations().getParent(), Button.class, button -> Widgets.plain(button.getText()).startsWith("Edit 200 Together"));
		assertNotNull(together);
		int steps = theCase().history().steps().size();
		dialog("Edit Together", () -> press(together), shell -> {
			choose(shell, "confidence", "set to");
			Text confidence = Widgets.find(shell, Text.class, text -> text.isVisible() && text.getEditable());
			confidence.setText("Likely");
			Button ok = Widgets.button(shell, "OK");
			until("preview", () -> ok.isEnabled());
			press(ok);
		});
		until("all changed", () -> ids.stream().allMatch(id -> Integer.valueOf(70).equals(((Relationship) find(id)).getConfidence())));
		settled();
		assertEquals(steps + 1, theCase().history().steps().size());
		assertEquals("Change Confidence of 200 objects", theCase().history().undoLabel());
		done(ActiveCase.get().undo());
		assertTrue(ids.stream().allMatch(id -> ((Relationship) find(id)).getConfidence() == null));
	}

	@Test
	void labelsOfFieldsAreNotCut() {
		String id = addMalware("Rising Sun");
		open(id);
		for (Label label : Widgets.all(form(), Label.class)) {
			if (label.isVisible() && (label.getStyle() & SWT.WRAP) != 0 && label.getSize().x > 0) {
				assertTrue(label.computeSize(label.getSize().x, SWT.DEFAULT).y <= label.getSize().y, label.getText());
			}
		}
	}

	@Test
	void everyFieldHasAnAccessibleName() {
		String id = addMalware("Rising Sun");
		open(id);
		TreeSet<String> named = new TreeSet<>();
		for (Control control : Widgets.all(form(), Control.class)) {
			if (control.getData("property") instanceof String property) {
				named.add(property);
				assertFalse(property.isEmpty());
			}
		}
		assertTrue(named.size() >= 20, named.toString());
	}

	// --- what a person does and sees

	private static void choose(Shell shell, String property, String action) {
		Combo combo = Widgets.find(shell, Combo.class, one -> property.equals(one.getData("property")));
		combo.select(combo.indexOf(action));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static void open(String id) {
		Navigation.openObject(id);
		until("editor of " + id, () -> form() != null && Boolean.TRUE.equals(form().getData("org.akashi.built")));
	}

	private static ScrolledForm form() {
		return page().getActiveEditor() instanceof FormEditor editor && editor.getActivePageInstance() != null
				&& editor.getActivePageInstance().getManagedForm() != null ? editor.getActivePageInstance().getManagedForm().getForm() : null;
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
		return Widgets.find(form(), Table.class, table -> table.getColumnCount() == 5 && table.getColumn(0).getText().equals("Relationship"));
	}

	private static Malware malware(String id) {
		return (Malware) find(id);
	}

	private static StixObject find(String id) {
		return theCase().index().find(id).orElseThrow();
	}

	private static StixObject fresh(String type) {
		StixObject object = StixTypes.create(type);
		if (object instanceof CoreObject core) {
			core.setCreated(BEFORE);
			core.setModified(BEFORE);
		}
		return object;
	}

	private static Relationship relation(String source, String target) {
		Relationship relation = (Relationship) fresh("relationship");
		relation.setId(StixIds.random("relationship"));
		relation.setRelationshipType("uses");
		relation.setSourceRef(source);
		relation.setTargetRef(target);
		return relation;
	}
}
