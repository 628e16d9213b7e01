package org.akashi.review.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.duplicates.MergeProposal;
import org.akashi.model.Indicator;
import org.akashi.model.Relationship;
import org.akashi.model.Sighting;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixWriter;
import org.akashi.stix.Tlp;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorMergeTest {

	private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
	private static final String TIMES = "\"created\":\"2026-01-01T00:00:00.000Z\",\"modified\":\"2026-01-01T00:00:00.000Z\"";
	private static final String MALWARE = "malware--00000000-0000-4000-8000-000000000009";

	@TempDir
	Path folder;
	private Case open;
	private List<String> before;

	@BeforeEach
	void create() throws CoreException {
		open = Case.create(folder.resolve("case"), "Twins");
		open.history().execute("Add", edit -> {
			edit.add(StixReader.read("{\"type\":\"malware\",\"spec_version\":\"2.1\",\"id\":\"" + MALWARE + "\"," + TIMES + ",\"name\":\"Kettle\",\"is_family\":true}"));
			add(edit, 1, "https://a.example/x", ",\"confidence\":60,\"labels\":[\"one\"]");
			add(edit, 2, "https://a.example/x/", ",\"confidence\":90,\"labels\":[\"two\"],\"object_marking_refs\":[\"" + Tlp.RED_2.id() + "\"]");
			add(edit, 3, "https://a.example:443/x", ",\"object_marking_refs\":[\"" + Tlp.GREEN_2.id() + "\"]");
		});
		before = lines();
	}

	private static void add(org.akashi.store.Edit edit, int number, String url, String more) {
		edit.add(StixReader.read("{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"" + id("indicator", number) + "\"," + TIMES
				+ ",\"name\":\"n" + number + "\",\"pattern\":\"[url:value = '" + url + "']\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-0" + number + "T00:00:00Z\"" + more + "}"));
		edit.add(StixReader.read("{\"type\":\"relationship\",\"spec_version\":\"2.1\",\"id\":\"" + id("relationship", number) + "\"," + TIMES
				+ ",\"relationship_type\":\"indicates\",\"source_ref\":\"" + id("indicator", number) + "\",\"target_ref\":\"" + MALWARE + "\"}"));
		edit.add(StixReader.read("{\"type\":\"sighting\",\"spec_version\":\"2.1\",\"id\":\"" + id("sighting", number) + "\"," + TIMES
				+ ",\"sighting_of_ref\":\"" + id("indicator", number) + "\",\"last_seen\":\"2026-02-01T00:00:00Z\"}"));
	}

	@AfterEach
	void close() {
		open.close();
	}

	private static String id(String type, int number) {
		return type + "--00000000-0000-4000-8000-00000000000" + number;
	}

	private List<String> lines() {
		return List.of("malware", "indicator", "relationship", "sighting").stream().flatMap(type -> open.index().ofType(type).stream())
				.map(entry -> open.index().line(entry.id()).orElseThrow().replaceAll("\"modified\":\"[^\"]*\"", "")).sorted().toList();
	}

	private MergeProposal merge() throws CoreException {
		Object[] done = new Object[1];
		open.history().execute("Merge", edit -> done[0] = IndicatorMerge
				.merge(edit, open.index(), List.of(id("indicator", 1), id("indicator", 2), id("indicator", 3)), "mika", NOW, "twins").orElseThrow());
		return (MergeProposal) done[0];
	}

	@Test
	void threeBecomeOneWithAllThatTheyHad() throws CoreException {
		assertEquals(Optional.of(id("indicator", 1)), IndicatorMerge.proposal(open.index(), List.of(id("indicator", 1), id("indicator", 3))).map(MergeProposal::survivor));
		MergeProposal merged = merge();
		assertEquals(1, open.index().count("indicator"));
		Indicator survivor = (Indicator) open.index().find(merged.survivor()).orElseThrow();
		assertEquals(90, survivor.getConfidence());
		assertEquals(List.of(Tlp.RED_2.id()), survivor.getObjectMarkingRefs());
		assertEquals(List.of("one", "two"), survivor.getLabels());
		assertEquals("[url:value = 'https://a.example/x' OR url:value = 'https://a.example/x/' OR url:value = 'https://a.example:443/x']", survivor.getPattern());
		for (int number = 1; number <= 3; number++) {
			assertEquals(survivor.getId(), ((Relationship) open.index().find(id("relationship", number)).orElseThrow()).getSourceRef());
			assertEquals(survivor.getId(), ((Sighting) open.index().find(id("sighting", number)).orElseThrow()).getSightingOfRef());
		}
		assertEquals(List.of(), open.index().unresolved());
	}

	@Test
	void oneUndoBringsAllBack() throws CoreException {
		merge();
		open.history().undo();
		assertEquals(before, lines());
	}

	@Test
	void eachCanBeSplitOffLater() throws CoreException {
		merge();
		open.save(null);
		Identities identities = new Identities(open, "mika", Clock.systemUTC());
		for (int number = 2; number <= 3; number++) {
			identities.split(id("indicator", number));
			Indicator back = (Indicator) open.index().find(id("indicator", number)).orElseThrow();
			assertTrue(before.contains(StixWriter.line(back).replaceAll("\"modified\":\"[^\"]*\"", "")), StixWriter.line(back));
			assertEquals(back.getId(), ((Relationship) open.index().find(id("relationship", number)).orElseThrow()).getSourceRef());
			assertEquals(back.getId(), ((Sighting) open.index().find(id("sighting", number)).orElseThrow()).getSightingOfRef());
		}
	}
}
