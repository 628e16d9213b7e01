package org.akashi.actor.ui.internal.editor.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.actor.ui.internal.editor.bulk.BulkChange.Action;
import org.akashi.actor.ui.internal.editor.bulk.BulkEdit.Preview;
import org.akashi.model.CoreObject;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Tlp;
import org.akashi.store.Case;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of many objects in one step. */
class BulkEditTest {

	private static final String BEFORE = "2024-01-01T00:00:00.000Z";

	@TempDir
	Path folder;
	private Case open;
	private final List<String> relations = new ArrayList<>();

	@BeforeEach
	void create() throws Exception {
		open = Case.create(folder.resolve("c"), "Bulk");
		open.history().execute("New", edit -> {
			IntrusionSet actor = fresh("intrusion-set");
			actor.setName("Lazarus Group");
			edit.add(actor);
			for (int i = 0; i < 200; i++) {
				Malware malware = fresh("malware");
				malware.setName("Malware " + i);
				malware.setIsFamily(true);
				edit.add(malware);
				Relationship relation = fresh("relationship");
				relation.setRelationshipType("uses");
				relation.setSourceRef(actor.getId());
				relation.setTargetRef(malware.getId());
				if (i < 50) {
					relation.setConfidence(30);
				}
				if (i == 7) {
					relation.setStopTime("2016-01-01T00:00:00.000Z");
				}
				relations.add(edit.add(relation).getId());
			}
		});
	}

	@AfterEach
	void close() throws Exception {
		open.closeWithoutSaving();
	}

	@Test
	void twoHundredRelationshipsChangeInOneStepAndGoBackInOne() throws Exception {
		List<BulkChange> changes = List.of(set("confidence", "High"), set("object_marking_refs", "TLP:AMBER"),
				new BulkChange("labels", Action.ADD, "reviewed", ""), set("start_time", "Sept 2017"));
		Preview preview = preview(relations, changes);
		assertEquals(199, preview.changing().size());
		assertEquals(1, preview.refused().size());
		assertEquals(relations.get(7), preview.refused().getFirst().object().id());
		assertTrue(preview.refused().getFirst().why().contains("start_time"), preview.refused().getFirst().why());
		int steps = open.history().steps().size();
		open.history().execute("Together", edit -> BulkEdit.apply(edit, preview.changing(), changes, "Ana"));
		assertEquals(steps + 1, open.history().steps().size());
		Relationship changed = relation(199);
		assertEquals(85, changed.getConfidence());
		assertEquals(List.of(Tlp.AMBER_2.id()), changed.getObjectMarkingRefs());
		assertEquals(List.of("reviewed"), changed.getLabels());
		assertEquals("2017-09", StatedDates.value(changed, "start_time").map(PartialDate::stated).orElse(""));
		assertNull(relation(7).getStartTime());
		assertTrue(open.history().undo());
		for (int i = 0; i < 200; i++) {
			assertEquals(i < 50 ? Integer.valueOf(30) : null, relation(i).getConfidence());
			assertEquals(List.of(), relation(i).getObjectMarkingRefs());
			assertEquals(List.of(), relation(i).getLabels());
		}
		assertTrue(open.history().redo());
		assertEquals(85, relation(0).getConfidence());
	}

	@Test
	void whatIsSoAlreadyIsCountedApart() {
		Preview preview = preview(relations, List.of(set("confidence", "30")));
		assertEquals(150, preview.changing().size());
		assertEquals(50, preview.same());
	}

	@Test
	void theSameDateAgainChangesNothing() throws Exception {
		List<BulkChange> changes = List.of(set("start_time", "2017-09"));
		List<String> one = List.of(relations.get(3));
		open.history().execute("Together", edit -> BulkEdit.apply(edit, one, changes, "Ana"));
		assertEquals(1, preview(one, List.of(set("start_time", "2017年9月"))).same());
		assertEquals(1, preview(one, List.of(set("start_time", "2017"))).changing().size());
	}

	@Test
	void differentValuesAreToldAsVarious() {
		var shared = BulkEdit.shared(open, relations, List.of("confidence", "labels", "revoked"), new NullProgressMonitor());
		assertTrue(shared.get("confidence").various());
		assertEquals(Set.of("30", ""), Set.copyOf(shared.get("confidence").values()));
		assertFalse(shared.get("labels").various());
		assertEquals(200, shared.get("labels").objects());
	}

	@Test
	void objectsWithoutThePropertyOrGoneAreNamed() {
		String gone = "malware--11111111-1111-4111-8111-111111111111";
		String actor = relation(0).getSourceRef();
		Preview preview = preview(List.of(actor, gone), List.of(set("start_time", "2017")));
		assertEquals(List.of(actor, gone), preview.refused().stream().map(refusal -> refusal.object().id()).toList());
		assertEquals("Lazarus Group", preview.refused().getFirst().object().name());
	}

	@Test
	void entriesOfListsAreAddedRemovedAndReplaced() {
		Malware malware = fresh("malware");
		malware.getLabels().addAll(List.of("a", "b"));
		new BulkChange("labels", Action.ADD, "b, c", "").apply(malware, "Ana");
		assertEquals(List.of("a", "b", "c"), malware.getLabels());
		new BulkChange("labels", Action.REMOVE, "a", "").apply(malware, "Ana");
		assertEquals(List.of("b", "c"), malware.getLabels());
		new BulkChange("labels", Action.REPLACE, "b", "c").apply(malware, "Ana");
		assertEquals(List.of("c"), malware.getLabels());
		new BulkChange("labels", Action.CLEAR, "", "").apply(malware, "Ana");
		assertEquals(List.of(), malware.getLabels());
	}

	@Test
	void killChainPhasesAreSetAddedAndReplaced() {
		Malware malware = fresh("malware");
		new BulkChange("kill_chain_phases", Action.ADD, "mitre-attack: execution", "").apply(malware, "Ana");
		new BulkChange("kill_chain_phases", Action.ADD, "mitre-attack: execution", "").apply(malware, "Ana");
		assertEquals(1, malware.getKillChainPhases().size());
		new BulkChange("kill_chain_phases", Action.REPLACE, "mitre-attack: execution", "mitre-attack: impact").apply(malware, "Ana");
		assertEquals("impact", malware.getKillChainPhases().getFirst().getPhaseName());
		assertNotNull(new BulkChange("kill_chain_phases", Action.ADD, "execution", "").problem());
	}

	@Test
	void badValuesAreToldBeforeAnythingIsTried() {
		assertNotNull(set("confidence", "very").problem());
		assertNotNull(set("start_time", "soon").problem());
		assertNotNull(set("object_marking_refs", "TLP:PINK").problem());
		assertNotNull(set("labels", " ").problem());
		assertNull(set("confidence", "B2").problem());
		assertNull(new BulkChange("confidence", Action.CLEAR, "", "").problem());
	}

	@Test
	void aGradeOfTheAdmiraltyCodeLeavesItsLetterAsALabel() {
		Malware malware = fresh("malware");
		set("confidence", "B2").apply(malware, "Ana");
		assertEquals(70, malware.getConfidence());
		assertEquals(List.of("admiralty-scale:source-reliability=\"b\""), malware.getLabels());
	}

	@Test
	void anotherTlpMarkingLeavesStatementsAlone() {
		Malware malware = fresh("malware");
		malware.getObjectMarkingRefs().addAll(List.of("marking-definition--11111111-1111-4111-8111-111111111111", Tlp.RED.id()));
		new BulkChange("object_marking_refs", Action.CLEAR, "", "").apply(malware, "Ana");
		assertEquals(List.of("marking-definition--11111111-1111-4111-8111-111111111111"), malware.getObjectMarkingRefs());
	}

	@Test
	void propertiesThatEachObjectHasOfItsOwnAreNotOffered() {
		List<String> properties = BulkEdit.properties(Set.of("malware", "relationship"));
		assertEquals("confidence", properties.getFirst());
		assertTrue(properties.containsAll(List.of("object_marking_refs", "labels", "start_time", "kill_chain_phases", "created_by_ref")), properties.toString());
		for (String own : List.of("name", "created", "source_ref", "id", "aliases", "external_references")) {
			assertFalse(properties.contains(own), own);
		}
	}

	private Preview preview(List<String> ids, List<BulkChange> changes) {
		return BulkEdit.preview(open, ids, changes, "Ana", new NullProgressMonitor());
	}

	private Relationship relation(int number) {
		return (Relationship) open.index().find(relations.get(number)).orElseThrow();
	}

	private static BulkChange set(String property, String text) {
		return new BulkChange(property, Action.SET, text, "");
	}

	@SuppressWarnings("unchecked")
	private static <T extends CoreObject> T fresh(String type) {
		CoreObject object = (CoreObject) StixTypes.create(type);
		object.setCreated(BEFORE);
		object.setModified(BEFORE);
		return (T) object;
	}
}
