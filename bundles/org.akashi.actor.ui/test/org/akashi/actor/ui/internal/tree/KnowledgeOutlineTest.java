package org.akashi.actor.ui.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Url;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups, counts and search of the knowledge tree over a real case. */
class KnowledgeOutlineTest {

	@TempDir
	Path folder;
	private Case open;

	@BeforeEach
	void create() throws Exception {
		open = Case.create(folder.resolve("c"), "Outline");
		open.history().execute("New", edit -> {
			for (String name : List.of("Rising Sun", "Duuzer", "シャープシューター")) {
				Malware malware = (Malware) StixTypes.create("malware");
				malware.setName(name);
				malware.setIsFamily(Boolean.TRUE);
				malware.setCreated("2024-01-01T00:00:00.000Z");
				malware.setModified("2024-01-01T00:00:00.000Z");
				edit.add(malware);
			}
			IntrusionSet lazarus = (IntrusionSet) StixTypes.create("intrusion-set");
			lazarus.setName("Lazarus Group");
			lazarus.getAliases().add("HIDDEN COBRA");
			lazarus.setCreated("2024-01-01T00:00:00.000Z");
			lazarus.setModified("2024-01-01T00:00:00.000Z");
			edit.add(lazarus);
			Url url = (Url) StixTypes.create("url");
			url.setValue("http://example.test/a");
			url.setId(StixIds.deterministic(url));
			edit.add(url);
		});
	}

	@AfterEach
	void close() throws Exception {
		open.closeWithoutSaving();
	}

	@Test
	void groupsStandInTheOrderOfAnalysts() {
		var types = read("", Set.of()).groups().stream().map(KnowledgeOutline.Group::type).toList();
		assertEquals(List.of("intrusion-set", "malware", "url"), types);
	}

	@Test
	void closedGroupsAreCountedAndNotRead() {
		var malware = group(read("", Set.of()), "malware");
		assertEquals(3, malware.count());
		assertNull(malware.objects());
	}

	@Test
	void openGroupsAreReadByName() {
		var malware = group(read("", Set.of("malware")), "malware");
		assertEquals(List.of("Duuzer", "Rising Sun", "シャープシューター"),
				malware.objects().stream().map(hit -> hit.entry().name()).toList());
	}

	@Test
	void theTotalCountsAllObjects() {
		assertEquals(5, read("", Set.of()).total());
		assertEquals(5, read("rising", Set.of()).total());
	}

	@Test
	void searchKeepsOnlyGroupsWithHits() {
		var outline = read("rising", Set.of());
		assertEquals(1, outline.groups().size());
		assertEquals("Rising Sun", outline.groups().getFirst().objects().getFirst().entry().name());
	}

	@Test
	void searchDoesNotMindWidthAndCase() {
		assertEquals(1, group(read("ｒｉｓｉｎｇ　ＳＵＮ", Set.of()), "malware").count());
	}

	@Test
	void searchFindsPartsOfJapaneseNames() {
		assertEquals(1, group(read("シューター", Set.of()), "malware").count());
		assertEquals(1, group(read("ｼｭｰﾀｰ", Set.of()), "malware").count());
	}

	@Test
	void searchSaysByWhichAliasItFound() {
		var hit = group(read("hidden", Set.of()), "intrusion-set").objects().getFirst();
		assertEquals("HIDDEN COBRA", hit.alias());
		assertEquals("Lazarus Group", hit.entry().name());
	}

	@Test
	void searchUnderstandsDefangedValues() {
		assertNotNull(group(read("hxxp://example[.]test/a", Set.of()), "url"));
	}

	@Test
	void searchWithoutHitsIsEmpty() {
		assertTrue(read("no such thing", Set.of()).groups().isEmpty());
	}

	@Test
	void unknownTypesStandBetweenDomainObjectsAndTheRest() {
		assertEquals(List.of("campaign", "report", "url", "x-acme", "relationship"),
				KnowledgeOutline.ordered(List.of("relationship", "x-acme", "url", "report", "campaign")));
	}

	@Test
	void objectsForRelationshipsAreFoundWithoutMarkings() {
		var found = ObjectSearch.find(open, "", new NullProgressMonitor());
		assertEquals(5, found.size());
		assertTrue(found.stream().noneMatch(entry -> entry.type().equals("marking-definition")));
	}

	@Test
	void ofVeryManyObjectsOnlyTheFirstAreShown() throws Exception {
		open.history().execute("Many", edit -> {
			for (int i = 0; i < KnowledgeOutline.SHOWN + 20; i++) {
				org.akashi.model.Tool tool = (org.akashi.model.Tool) org.akashi.stix.StixTypes.create("tool");
				tool.setName("Swarm " + i);
				edit.add(tool);
			}
		});
		for (KnowledgeOutline outline : java.util.List.of(read("", Set.of("tool")), read("swarm", Set.of()))) {
			KnowledgeOutline.Group tools = group(outline, "tool");
			assertEquals(KnowledgeOutline.SHOWN, tools.objects().size());
			assertEquals(open.index().count("tool"), tools.count());
			assertEquals(tools.count() - KnowledgeOutline.SHOWN, tools.more());
		}
		assertEquals(1, group(read("swarm 10019", Set.of()), "tool").count());
	}

	private KnowledgeOutline read(String query, Set<String> expanded) {
		return KnowledgeOutline.read(open, query, expanded, new NullProgressMonitor());
	}

	private static KnowledgeOutline.Group group(KnowledgeOutline outline, String type) {
		return outline.groups().stream().filter(group -> group.type().equals(type)).findFirst().orElse(null);
	}
}
