package org.akashi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectBundleTest {

	@TempDir
	Path folder;

	private String actor;
	private String malware;
	private String relation;

	@Test
	void objectsTakeTheRelationshipsAmongThemAlongAndArriveOnce() throws CoreException {
		String text;
		try (Case source = Case.create(folder.resolve("one"), "One")) {
			fill(source);
			text = ObjectBundle.write(source, List.of(actor, malware));
		}
		List<StixObject> objects = ObjectBundle.read(text);
		assertEquals(List.of(actor, malware), ObjectBundle.shown(objects));
		try (Case target = Case.create(folder.resolve("two"), "Two")) {
			assertTrue(target.history().execute("Paste", edit -> ObjectBundle.addMissing(edit, objects)));
			assertEquals(1, target.index().outgoing(actor).size());
			assertEquals("Rising Sun", target.index().entry(malware).orElseThrow().name());
			List<StixObject> again = ObjectBundle.read(text);
			assertFalse(target.history().execute("Paste", edit -> ObjectBundle.addMissing(edit, again)));
			target.history().undo();
			assertTrue(target.index().entry(relation).isEmpty());
		}
	}

	@Test
	void oneEndAloneTakesNoRelationshipAlong() throws CoreException {
		try (Case source = Case.create(folder.resolve("one"), "One")) {
			fill(source);
			assertFalse(ObjectBundle.write(source, List.of(actor)).contains(relation));
		}
	}

	@Test
	void textThatIsNoStixIsNothing() {
		assertTrue(ObjectBundle.read("APT41 used Rising Sun").isEmpty());
		assertTrue(ObjectBundle.read("{\"a\": ").isEmpty());
		assertTrue(ObjectBundle.read("").isEmpty());
	}

	@Test
	void copiedObjectsGoThroughTheirText() {
		CopiedObjects copied = new CopiedObjects("case-1", List.of("malware--1", "tool--2"), "{\n\n}");
		assertEquals(copied, CopiedObjects.read(copied.text()));
		CopiedObjects dragged = new CopiedObjects("case-1", List.of("malware--1"), "");
		assertEquals(dragged, CopiedObjects.read(dragged.text()));
		assertNull(CopiedObjects.read("some words"));
		assertNull(CopiedObjects.read("case\nno id at all\n\n"));
	}

	private void fill(Case source) throws CoreException {
		source.history().execute("Fill", edit -> {
			IntrusionSet set = (IntrusionSet) StixTypes.create("intrusion-set");
			set.setName("Lazarus");
			set.setCreated(Moment.now());
			set.setModified(set.getCreated());
			actor = edit.add(set).getId();
			Malware implant = (Malware) StixTypes.create("malware");
			implant.setName("Rising Sun");
			implant.setIsFamily(Boolean.TRUE);
			implant.setCreated(Moment.now());
			implant.setModified(implant.getCreated());
			malware = edit.add(implant).getId();
			Relationship uses = (Relationship) StixTypes.create("relationship");
			uses.setRelationshipType("uses");
			uses.setSourceRef(actor);
			uses.setTargetRef(malware);
			uses.setCreated(Moment.now());
			uses.setModified(uses.getCreated());
			relation = edit.add(uses).getId();
		});
	}
}
