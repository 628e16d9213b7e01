package org.akashi.graph.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.akashi.graph.Diagram;
import org.akashi.graph.Place;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixWriter;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts.Kind;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnObjectsTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "intrusion-set", "threat-actor", "campaign", "malware", "tool", "infrastructure", "attack-pattern", "vulnerability",
			"identity", "ipv4-addr", "domain-name", "url" })
	void whatIsDrawnIsGoodStixWithItsAuthorAsEvidence(String type) {
		StixObject object = DrawnObjects.object(type, type.equals("ipv4-addr") ? "192.0.2.1" : type.equals("url") ? "https://a.example/x" : "Name", "Ann", "Drawn by Ann");
		StixObject again = StixReader.read(StixWriter.line(object));
		Evidence evidence = again.getEvidence().getFirst();
		assertEquals("Ann", evidence.getDecidedBy());
		assertEquals(DrawnObjects.DRAWN, evidence.getExtractor());
		assertEquals("Drawn by Ann", evidence.getWhy());
		assertTrue(StixRules.check(again).stream().noneMatch(finding -> finding.severity() == org.akashi.stix.Finding.Severity.ERROR), StixRules.check(again)::toString);
	}

	@Test
	void oneValueIsOneObservable() {
		assertEquals(DrawnObjects.object("domain-name", "a.example", "Ann", "").getId(), DrawnObjects.object("domain-name", "a.example", "Bo", "").getId());
	}

	@Test
	void relationshipsHaveNoNameToType() {
		assertNull(DrawnObjects.nameOf("relationship"));
	}

	@Test
	void aStepDrawsAndUndoTakesItBackWithItsPlace() throws CoreException {
		try (Case open = Case.create(folder.resolve("case"), "Case")) {
			open.history().execute("New", edit -> edit.text(Kind.DIAGRAM, "D", Diagram.empty("D").text()));
			StixObject actor = DrawnObjects.object("intrusion-set", "Lazarus", "Ann", "Drawn by Ann");
			open.history().execute("Draw", edit -> {
				edit.add(actor);
				edit.text(Kind.DIAGRAM, "D", Diagram.empty("D").with(java.util.Map.of(actor.getId(), new Place(10, 20))).text());
			});
			DiagramState state = DiagramState.read(open, "D", null, Set.of(), null, null);
			assertEquals(1, state.scene().cards());
			assertEquals(10, state.scene().x(0));
			open.history().undo();
			assertEquals(0, DiagramState.read(open, "D", state, Set.of(actor.getId()), null, null).scene().cards());
			assertTrue(open.index().entry(actor.getId()).isEmpty());
			open.history().redo();
			assertEquals("Lazarus", DiagramState.read(open, "D", null, Set.of(), null, null).scene().label(0));
			assertEquals("gone", DiagramState.read(open, "Other", null, Set.of(), null, null).fault());
		}
	}
}
