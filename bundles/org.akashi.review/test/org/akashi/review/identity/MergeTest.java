package org.akashi.review.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.akashi.model.IntrusionSet;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.review.identity.Identities.Outcome;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;
import org.akashi.store.Case;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a merge and a split say and refuse. */
class MergeTest {

	@TempDir
	Path folder;

	private Case open;
	private Identities identities;
	private IntrusionSet kettle;
	private IntrusionSet lantern;

	@BeforeEach
	void create() throws Exception {
		open = Case.create(folder.resolve("case"), "Case");
		identities = new Identities(open, "Aki", Clock.systemUTC());
		kettle = set("Tin Kettle", "Copper Pot");
		lantern = set("Paper Lantern", "Copper Pot", "Glass Jar");
	}

	@AfterEach
	void close() {
		open.close();
	}

	private IntrusionSet set(String name, String... aliases) throws Exception {
		IntrusionSet set = (IntrusionSet) StixTypes.create("intrusion-set");
		set.setName(name);
		set.getAliases().addAll(List.of(aliases));
		open.history().execute("Add", edit -> edit.add(set));
		return set;
	}

	@Test
	void theSurvivorHasAllNamesAndTheReason() throws Exception {
		identities.merge(lantern.getId(), kettle.getId(), "One crew.");
		assertEquals(List.of("Copper Pot", "Paper Lantern", "Glass Jar"), kettle.getAliases());
		Identities.Merged merged = Identities.merged(kettle).getFirst();
		assertEquals(List.of("Paper Lantern", "Aki", "One crew."), List.of(merged.name(), merged.by(), merged.why()));
		assertEquals(kettle.getId(), Identities.current(open.index(), lantern.getId()));
		assertEquals(List.of(kettle.getId()), open.index().named("Glass Jar").stream().map(entry -> entry.id()).toList());
	}

	@Test
	void aMergeIsOneStep() throws Exception {
		String before = open.index().line(lantern.getId()).orElseThrow();
		identities.merge(lantern.getId(), kettle.getId(), "");
		assertEquals("Merge «Paper Lantern» into «Tin Kettle»", open.history().undoLabel());
		open.history().undo();
		assertEquals(before, open.index().line(lantern.getId()).orElseThrow());
		assertTrue(kettle.getMerged().isEmpty());
	}

	@Test
	void theSplitSaysWhatWasEditedSince() throws Exception {
		identities.merge(lantern.getId(), kettle.getId(), "");
		open.history().execute("Edit", edit -> ((IntrusionSet) edit.modify(kettle.getId())).getAliases().remove("Glass Jar"));
		Outcome outcome = identities.split(lantern.getId());
		assertEquals(List.of("aliases: Glass Jar"), outcome.stayed());
		assertEquals(List.of("Copper Pot"), kettle.getAliases());
		assertEquals(List.of("Copper Pot", "Glass Jar"), ((IntrusionSet) open.index().find(lantern.getId()).orElseThrow()).getAliases());
	}

	@Test
	void whatJoinedTheTwoComesBackWithThem() throws Exception {
		Relationship same = (Relationship) StixTypes.create("relationship");
		same.setRelationshipType("duplicate-of");
		same.setSourceRef(lantern.getId());
		same.setTargetRef(kettle.getId());
		open.history().execute("Relate", edit -> edit.add(same));
		String line = StixWriter.line(same);
		identities.merge(lantern.getId(), kettle.getId(), "");
		assertEquals(0, open.index().count("relationship"));
		assertEquals(1, Identities.merged(kettle).size());
		assertThrows(IllegalArgumentException.class, () -> identities.split(same.getId()));
		assertEquals(2, identities.split(lantern.getId()).restored().size());
		assertEquals(line, open.index().line(same.getId()).orElseThrow());
	}

	@Test
	void whatCameInAgainIsRefusedUntilItIsRemoved() throws Exception {
		String line = open.index().line(lantern.getId()).orElseThrow();
		identities.merge(lantern.getId(), kettle.getId(), "");
		StixObject again = StixReader.read(line);
		open.history().execute("Import", edit -> edit.add(again));
		assertThrows(IllegalArgumentException.class, () -> identities.merge(again.getId(), kettle.getId(), ""));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> identities.split(again.getId())).getMessage().contains("remove it"));
		open.history().execute("Remove", edit -> edit.remove(again.getId()));
		assertEquals(List.of(lantern.getId()), identities.split(lantern.getId()).restored());
	}

	@Test
	void nothingIsMergedThatHasNoIdentity() throws Exception {
		StixObject one = StixReader.read("{\"type\":\"ipv4-addr\",\"id\":\"ipv4-addr--ff26c055-6336-5bc5-b98d-13d6226742dd\",\"value\":\"198.51.100.3\"}");
		StixObject two = StixReader.read("{\"type\":\"ipv4-addr\",\"id\":\"ipv4-addr--ff26c055-6336-5bc5-b98d-13d6226742de\",\"value\":\"198.51.100.4\"}");
		open.history().execute("Add", edit -> {
			edit.add(one);
			edit.add(two);
		});
		assertTrue(assertThrows(IllegalArgumentException.class, () -> identities.merge(one.getId(), two.getId(), "")).getMessage()
				.contains("ipv4-addr can't be merged"));
	}
}
