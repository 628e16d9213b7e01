package org.akashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.akashi.model.DomainName;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** Making, opening and saving a case, and finding what is in it. */
class CaseContentTest extends OneCase {

	@Test
	void newCaseIsEmptyCleanAndWritable() {
		assertEquals("Sharpshooter", opened.name());
		assertEquals(36, opened.id().length());
		assertFalse(opened.readOnly());
		assertFalse(opened.dirty());
		assertEquals(List.of(), opened.problems());
		assertEquals(0, opened.index().size());
		assertTrue(opened.folder().isAbsolute());
	}

	@Test
	void createWritesHeadAndGitFiles() throws Exception {
		assertTrue(Files.readString(file("case.json")).startsWith("{\"schema\":1,\"id\":\"" + opened.id()));
		assertTrue(Files.readString(file(".gitattributes")).contains("*.jsonl merge=akashi"));
		assertTrue(Files.readString(file(".gitignore")).contains("/.akashi/"));
	}

	@Test
	void createRefusesAFolderWithACase() {
		CoreException e = assertThrows(CoreException.class, () -> Case.create(opened.folder(), "Again"));
		assertEquals(CaseStatus.EXISTS, e.getStatus().getCode());
	}

	@Test
	void openRefusesAFolderWithoutACase() {
		CoreException e = assertThrows(CoreException.class, () -> Case.open(folder, null));
		assertEquals(CaseStatus.NO_CASE, e.getStatus().getCode());
		assertTrue(e.getMessage().contains("case.json"));
	}

	@Test
	void openRefusesABrokenHead() throws Exception {
		opened.close();
		Files.writeString(file("case.json"), "{\"schema\":");
		CoreException e = assertThrows(CoreException.class, () -> Case.open(opened.folder(), null));
		assertEquals(CaseStatus.NO_CASE, e.getStatus().getCode());
	}

	@Test
	void idAndNameStay() throws Exception {
		String id = opened.id();
		reopen();
		assertEquals(id, opened.id());
		assertEquals("Sharpshooter", opened.name());
	}

	@Test
	void addedObjectIsFoundAsTheSameInstance() throws Exception {
		Malware malware = add(Things.malware("Rising Sun"));
		assertSame(malware, opened.index().find(malware.getId()).orElseThrow());
		assertEquals(1, opened.index().size());
		assertEquals(1, opened.index().count("malware"));
		assertTrue(opened.dirty());
	}

	@Test
	void saveWritesOneStixLineAnObjectSortedById() throws Exception {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			ids.add(add(Things.malware("M" + i)).getId());
		}
		opened.save(null);
		assertFalse(opened.dirty());
		List<String> lines = Files.readAllLines(file("objects/malware.jsonl"));
		List<String> sorted = ids.stream().sorted().toList();
		assertEquals(20, lines.size());
		for (int i = 0; i < 20; i++) {
			assertTrue(lines.get(i).startsWith("{\"type\":\"malware\""), lines.get(i));
			assertTrue(lines.get(i).contains(sorted.get(i)));
		}
	}

	@Test
	void relationshipsAreShardedByPrefix() throws Exception {
		Relationship relationship = add(Things.relationship(Things.actor("A").getId(), "uses", Things.malware("B").getId()));
		opened.save(null);
		String prefix = relationship.getId().substring("relationship--".length(), "relationship--".length() + 2);
		assertTrue(Files.exists(file("relationships/" + prefix + ".jsonl")));
	}

	@Test
	void savedObjectsComeBack() throws Exception {
		String id = add(Things.actor("Lazarus Group", "Hidden Cobra")).getId();
		opened.save(null);
		reopen();
		assertFalse(opened.dirty());
		IntrusionSet actor = (IntrusionSet) opened.index().find(id).orElseThrow();
		assertEquals("Lazarus Group", actor.getName());
		assertEquals(List.of("Hidden Cobra"), actor.getAliases());
		assertSame(actor, opened.index().find(id).orElseThrow());
	}

	@Test
	void saveOfSavedCaseChangesNoFile() throws Exception {
		add(Things.malware("Rising Sun"));
		opened.save(null);
		String before = Files.readString(file("objects/malware.jsonl"));
		Object time = Files.getLastModifiedTime(file("objects/malware.jsonl"));
		opened.save(null);
		assertEquals(before, Files.readString(file("objects/malware.jsonl")));
		assertEquals(time, Files.getLastModifiedTime(file("objects/malware.jsonl")));
	}

	@Test
	void saveWritesOnlyTheChangedFile() throws Exception {
		add(Things.malware("Rising Sun"));
		String actor = add(Things.actor("Lazarus Group")).getId();
		opened.save(null);
		Object key = Files.readAttributes(file("objects/malware.jsonl"), "unix:ino");
		opened.history().execute("Rename", edit -> edit.<IntrusionSet>modify(actor).setName("Lazarus"));
		opened.save(null);
		assertEquals(key, Files.readAttributes(file("objects/malware.jsonl"), "unix:ino"));
		assertTrue(Files.readString(file("objects/intrusion-set.jsonl")).contains("\"Lazarus\""));
	}

	@Test
	void observablesAreFoundByValue() throws Exception {
		DomainName domain = add(Things.domain("evil.example"));
		assertEquals(domain.getId(), opened.index().valued("EVIL.example").getFirst().id());
		opened.history().undo();
		assertEquals(List.of(), opened.index().valued("evil.example"));
	}

	@Test
	void entriesOfRelationshipsReadAsSentences() throws Exception {
		IntrusionSet actor = add(Things.actor("Lazarus Group"));
		Malware malware = add(Things.malware("Rising Sun"));
		Relationship uses = add(Things.relationship(actor.getId(), "uses", malware.getId()));
		assertEquals("Lazarus Group uses Rising Sun", opened.index().entry(uses.getId()).orElseThrow().name());
		assertEquals(List.of(new CaseIndex.Relation(uses.getId(), "uses", actor.getId(), malware.getId())),
				opened.index().outgoing(actor.getId()));
		assertEquals(uses.getId(), opened.index().incoming(malware.getId()).getFirst().id());
		assertEquals(uses.getId(), opened.index().relation(actor.getId(), "uses", malware.getId()).orElseThrow().id());
		assertTrue(opened.index().relation(malware.getId(), "uses", actor.getId()).isEmpty());
		assertEquals(List.of(), opened.index().outgoing(malware.getId()));
	}

	@Test
	void danglingReferencesAreListedUntilTheirObjectComes() throws Exception {
		IntrusionSet actor = add(Things.actor("Lazarus Group"));
		Malware malware = Things.malware("Rising Sun");
		Relationship uses = add(Things.relationship(actor.getId(), "uses", malware.getId()));
		assertEquals(malware.getId(), opened.index().unresolved().getFirst().id());
		assertEquals(uses.getId(), opened.index().unresolved().getFirst().referrers().getFirst().id());
		opened.save(null);
		reopen();
		assertEquals(1, opened.index().unresolved().size());
		add(malware);
		assertEquals(List.of(), opened.index().unresolved());
		opened.history().undo();
		assertEquals(1, opened.index().unresolved().size());
		opened.history().execute("Remove", edit -> edit.remove(uses.getId()));
		assertEquals(List.of(), opened.index().unresolved());
	}

	@Test
	void typesAndListsAreSorted() throws Exception {
		add(Things.malware("b"));
		add(Things.malware("A"));
		add(Things.actor("Z"));
		assertEquals(List.of("intrusion-set", "malware"), opened.index().types());
		assertEquals(List.of("A", "b"), opened.index().ofType("malware").stream().map(CaseIndex.Entry::name).toList());
		assertEquals(List.of(), opened.index().ofType("tool"));
		assertNotEquals(0, opened.index().count("intrusion-set"));
	}
}
