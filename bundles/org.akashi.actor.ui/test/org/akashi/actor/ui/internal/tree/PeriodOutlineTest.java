package org.akashi.actor.ui.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.stix.PartialDate;
import org.akashi.stix.Period;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeriodOutlineTest {

	@TempDir
	Path folder;
	private Case open;

	@BeforeEach
	void fill() throws CoreException {
		open = Case.create(folder.resolve("c"), "Periods");
		open.history().execute("Fill", edit -> {
			IntrusionSet actor = (IntrusionSet) StixTypes.create("intrusion-set");
			actor.setName("Herons");
			Malware dated = malware("Night Heron");
			dated.setFirstSeen("2016-01-01T00:00:00.000Z");
			dated.setLastSeen("2016-12-31T23:59:59.999Z");
			Malware used = malware("Grey Heron");
			Malware undated = malware("Stork");
			Relationship uses = (Relationship) StixTypes.create("relationship");
			uses.setSourceRef(actor.getId());
			uses.setRelationshipType("uses");
			uses.setTargetRef(used.getId());
			uses.setStartTime("2017-01-01T00:00:00.000Z");
			uses.setStopTime("2017-12-31T23:59:59.999Z");
			List.of(actor, dated, used, undated, uses).forEach(edit::add);
		});
	}

	@AfterEach
	void close() {
		open.close();
	}

	@Test
	void whatWasActiveOrRelatedInThePeriodIsLeft() {
		assertEquals(List.of("Night Heron"), malwareIn("2016"));
		assertEquals(List.of("Grey Heron"), malwareIn("2017"));
		assertEquals(List.of("Grey Heron", "Night Heron"), malwareIn("2016/2017"));
	}

	@Test
	void typesWithNothingLeftAreGoneAndCountsFit() {
		KnowledgeOutline narrowed = narrowed("2016", Set.of());
		assertEquals(List.of("malware"), narrowed.groups().stream().map(KnowledgeOutline.Group::type).toList());
		assertEquals(1, narrowed.groups().getFirst().count());
		assertEquals(List.of(), narrowed("2010", Set.of()).groups());
	}

	@Test
	void itCanBeCancelled() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		KnowledgeOutline outline = KnowledgeOutline.read(open, "", Set.of(), new NullProgressMonitor());
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new PeriodOutline(open, Period.ALWAYS, cancelled).of(outline));
	}

	private List<String> malwareIn(String date) {
		return narrowed(date, Set.of("malware")).groups().stream().filter(group -> group.type().equals("malware"))
				.flatMap(group -> group.objects().stream()).map(hit -> hit.entry().name()).toList();
	}

	private KnowledgeOutline narrowed(String date, Set<String> expanded) {
		KnowledgeOutline outline = KnowledgeOutline.read(open, "", expanded, new NullProgressMonitor());
		return new PeriodOutline(open, Period.of(PartialDate.of(date).orElseThrow()), new NullProgressMonitor()).of(outline);
	}

	private static Malware malware(String name) {
		Malware malware = (Malware) StixTypes.create("malware");
		malware.setName(name);
		malware.setIsFamily(true);
		return malware;
	}
}
