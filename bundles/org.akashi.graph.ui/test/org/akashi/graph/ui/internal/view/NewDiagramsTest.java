package org.akashi.graph.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.graph.Diagram;
import org.akashi.graph.ui.internal.edit.DrawnObjects;
import org.akashi.model.StixObject;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDiagramsTest {

	@TempDir
	Path folder;

	@Test
	void drawingAnActorShowsItWithItsNeighboursApartFromOneAnother() throws CoreException {
		try (Case open = Case.create(folder.resolve("case"), "Case")) {
			StixObject actor = DrawnObjects.object("intrusion-set", "Lazarus", "Ann", "");
			open.history().execute("Fill", edit -> {
				edit.add(actor);
				for (int i = 0; i < 12; i++) {
					StixObject malware = edit.add(DrawnObjects.object("malware", "Malware " + i, "Ann", ""));
					edit.add(DrawnObjects.relationship(actor.getId(), "uses", malware.getId(), "Ann", ""));
				}
				edit.add(DrawnObjects.object("tool", "Alone", "Ann", ""));
			});
			Diagram diagram = NewDiagrams.drawn(open, List.of(actor.getId()), new NullProgressMonitor());
			assertEquals("Lazarus", diagram.name());
			assertEquals(13, diagram.shown().size());
			assertEquals(13, diagram.places().values().stream().map(place -> Math.round(place.x()) + " " + Math.round(place.y())).distinct().count());
		}
	}

	@Test
	void namesAreFreeAndFitForFiles() {
		assertEquals("Lazarus 3", NewDiagrams.freeName("Lazarus", List.of("lazarus", "Lazarus 2")));
		for (String hostile : List.of("a/b\\c:*?", "\n\t", "", "con", "x".repeat(10_000), "..", "攻撃 グループ")) {
			String name = NewDiagrams.freeName(hostile, List.of());
			assertTrue(CaseTexts.fault(name).isEmpty(), name);
		}
	}

	@Test
	void namesThatDontFitAreExplained() {
		assertNotNull(NewDiagrams.fault("", List.of()));
		assertNotNull(NewDiagrams.fault("LAZARUS", List.of("Lazarus")));
		assertNotEquals(NewDiagrams.fault("", List.of()), NewDiagrams.fault("LAZARUS", List.of("Lazarus")));
		assertNull(NewDiagrams.fault("Lazarus", List.of()));
	}
}
