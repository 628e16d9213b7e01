package org.akashi.actor.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.akashi.model.Evidence;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor shows of an object of a real case. */
class ObjectSnapshotTest {

	private static final String SHA = "ab".repeat(32);

	@TempDir
	Path folder;
	private Case open;

	@BeforeEach
	void create() throws Exception {
		open = Case.create(folder.resolve("c"), "Snapshots");
	}

	@AfterEach
	void close() throws Exception {
		open.closeWithoutSaving();
	}

	@Test
	void anObjectThatIsNotThereIsNull() {
		assertNull(ObjectSnapshot.read(open, "malware--11111111-1111-4111-8111-111111111111"));
	}

	@Test
	void theSnapshotIsACopy() throws Exception {
		String id = add("malware", "Rising Sun");
		ObjectSnapshot snapshot = ObjectSnapshot.read(open, id);
		assertNotSame(open.index().find(id).orElseThrow(), snapshot.object());
		open.history().execute("Rename", edit -> edit.<Malware>modify(id).setName("Other"));
		assertEquals("Rising Sun", snapshot.name());
		assertEquals("Other", ObjectSnapshot.read(open, id).name());
	}

	@Test
	void itHasTheLineThatIsWritten() throws Exception {
		String id = add("malware", "Rising Sun");
		assertTrue(ObjectSnapshot.read(open, id).line().contains("\"name\":\"Rising Sun\""));
	}

	@Test
	void relationshipsAreSeenFromBothEnds() throws Exception {
		String actor = add("intrusion-set", "Lazarus Group");
		String malware = add("malware", "Rising Sun");
		relate(actor, "uses", malware, 0);
		var from = ObjectSnapshot.read(open, actor).relations();
		assertEquals(1, from.size());
		assertTrue(from.getFirst().outgoing());
		assertEquals("Rising Sun", from.getFirst().other().name());
		var to = ObjectSnapshot.read(open, malware).relations();
		assertFalse(to.getFirst().outgoing());
		assertEquals("Lazarus Group", to.getFirst().other().name());
	}

	@Test
	void aMissingOtherEndIsNamedByItsId() throws Exception {
		String actor = add("intrusion-set", "Lazarus Group");
		String missing = "malware--22222222-2222-4222-8222-222222222222";
		relate(actor, "uses", missing, 0);
		var link = ObjectSnapshot.read(open, actor).relations().getFirst();
		assertEquals(missing, link.other().id());
		assertEquals("malware", link.other().type());
		assertEquals("", link.other().name());
	}

	@Test
	void evidenceOfTheObjectComesBeforeThatOfItsRelationships() throws Exception {
		String actor = add("intrusion-set", "Lazarus Group");
		String malware = add("malware", "Rising Sun");
		open.history().execute("Evidence", edit -> edit.<StixObject>modify(actor).getEvidence().add(evidence("first_seen")));
		relate(actor, "uses", malware, 2);
		var proofs = ObjectSnapshot.read(open, actor).evidence();
		assertEquals(3, proofs.size());
		assertEquals("first_seen", proofs.get(0).subject());
		assertTrue(proofs.get(1).subject().contains("Rising Sun"), proofs.get(1).subject());
		assertEquals(SHA.substring(0, 12), proofs.get(0).report());
	}

	@Test
	void referencesHaveTheNamesOfTheirObjects() throws Exception {
		String author = add("identity", "Analyst");
		String id = add("malware", "Rising Sun");
		open.history().execute("Author", edit -> edit.<Malware>modify(id).setCreatedByRef(author));
		assertEquals("Analyst", ObjectSnapshot.read(open, id).names().get(author).name());
	}

	@Test
	void everyTypeThatCanBeMadeByNameGetsAnIdAndIsShown() throws Exception {
		for (String type : ObjectCreation.types()) {
			if (type.equals("process") || type.equals("file")) {
				continue;
			}
			StixObject made = ObjectCreation.make(type, "name-of-" + type);
			assertNotNull(made.getId(), type);
			assertTrue(made.getId().startsWith(type + "--"), made.getId());
			if (open.index().entry(made.getId()).isEmpty()) {
				open.history().execute("New", edit -> edit.add(made));
			}
			assertNotNull(ObjectSnapshot.read(open, made.getId()), type);
		}
	}

	@Test
	void aNewObservableHasTheSameIdEachTime() throws Exception {
		assertEquals(ObjectCreation.make("url", "http://example.test/").getId(),
				ObjectCreation.make("url", "http://example.test/").getId());
	}

	@Test
	void sourceIsIndentedAndStaysTheSameJson() {
		String json = "{\"a\":[1,2],\"b\":\"x: {y}, \\\"z\\\"\",\"c\":{},\"d\":[]}";
		String indented = SourcePage.indented(json);
		assertTrue(indented.contains("\n  \"a\": [\n    1,\n    2\n  ]"), indented);
		assertTrue(indented.contains("\"x: {y}, \\\"z\\\"\""), indented);
		assertTrue(indented.contains("\"c\": {}"), indented);
		assertTrue(indented.contains("\"d\": []"), indented);
	}

	@Test
	void theTypeOfAnIdIsBeforeItsDashes() {
		assertEquals("intrusion-set", ObjectSnapshot.typeOf("intrusion-set--x"));
		assertEquals("odd", ObjectSnapshot.typeOf("odd"));
	}

	private String add(String type, String name) throws Exception {
		StixObject object = ObjectCreation.make(type, name);
		open.history().execute("New", edit -> edit.add(object));
		return object.getId();
	}

	private void relate(String source, String kind, String target, int sentences) throws Exception {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setRelationshipType(kind);
		relationship.setSourceRef(source);
		relationship.setTargetRef(target);
		relationship.setCreated("2024-01-01T00:00:00.000Z");
		relationship.setModified("2024-01-01T00:00:00.000Z");
		for (int i = 0; i < sentences; i++) {
			relationship.getEvidence().add(evidence(""));
		}
		open.history().execute("Relate", edit -> edit.add(relationship));
	}

	private static Evidence evidence(String property) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setSha256(SHA);
		evidence.setStart(1);
		evidence.setEnd(5);
		evidence.setQuote("It began in September 2017.");
		evidence.setProperty(property);
		return evidence;
	}
}
