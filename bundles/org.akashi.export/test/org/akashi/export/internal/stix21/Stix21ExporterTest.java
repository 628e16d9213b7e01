package org.akashi.export.internal.stix21;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.MemoryKnowledge;
import org.akashi.export.SampleKnowledge;
import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixBundles;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class Stix21ExporterTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void whatIsReadBackIsWhatWasThere() throws IOException {
		LossReport report = export(SampleKnowledge.knowledge(), Map.of());
		assertTrue(report.lossless());
		assertEquals(SampleKnowledge.objects().size(), report.written());
		Map<String, String> there = lines(readBack());
		lines(SampleKnowledge.objects()).forEach((id, line) -> assertEquals(line, there.get(id)));
	}

	@Test
	void evidenceComesWithItsDefinitionAndTheIdentityBehindIt() throws IOException {
		export(SampleKnowledge.knowledge(), Map.of());
		Map<String, String> there = lines(readBack());
		assertTrue(there.containsKey(EvidenceExtension.ID));
		assertTrue(there.containsKey(EvidenceExtension.IDENTITY_ID));
		assertEquals(SampleKnowledge.objects().size() + 2, there.size());
	}

	@Test
	void definitionsThatAreThereAreNotWrittenTwice() throws IOException {
		List<StixObject> objects = new ArrayList<>(SampleKnowledge.objects());
		objects.add(EvidenceExtension.definition());
		objects.add(EvidenceExtension.identity());
		export(SampleKnowledge.of(objects), Map.of());
		assertEquals(objects.size(), readBack().size());
	}

	@Test
	void withoutEvidenceNoTraceOfItIsLeft() throws IOException {
		LossReport report = export(SampleKnowledge.knowledge(), Map.of("evidence", "false"));
		String text = out.toString(StandardCharsets.UTF_8);
		assertFalse(text.contains("extension-definition"));
		assertFalse(text.contains("has used the implant"));
		assertTrue(report.losses().stream().allMatch(loss -> loss.property().equals("evidence")));
		assertEquals(SampleKnowledge.objects().stream().filter(object -> !object.getEvidence().isEmpty()).count(),
				report.losses().size());
	}

	@Test
	void leavingEvidenceOutDoesNotTouchTheCase() throws IOException {
		MemoryKnowledge knowledge = SampleKnowledge.knowledge();
		export(knowledge, Map.of("evidence", "false"));
		assertEquals(2, knowledge.object(SampleKnowledge.CAMPAIGN).orElseThrow().getEvidence().size());
	}

	@Test
	void givesEqualBytesEachTime() throws IOException {
		export(SampleKnowledge.knowledge(), Map.of());
		byte[] first = out.toByteArray();
		out.reset();
		export(SampleKnowledge.knowledge(), Map.of());
		assertArrayEquals(first, out.toByteArray());
	}

	@Test
	void anEmptyCaseIsAnEmptyBundle() throws IOException {
		LossReport report = export(new MemoryKnowledge("x", List.of()), Map.of());
		assertEquals(0, report.written());
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"type\":\"bundle\""));
	}

	@Test
	void stopsWhenCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		ExportRequest request = new ExportRequest(SampleKnowledge.knowledge(), Map.of());
		assertThrows(OperationCanceledException.class, () -> new Stix21Exporter().export(request, out, monitor));
	}

	private LossReport export(Knowledge knowledge, Map<String, String> options) throws IOException {
		return new Stix21Exporter().export(new ExportRequest(knowledge, options), out, new NullProgressMonitor());
	}

	private List<StixObject> readBack() throws IOException {
		List<StixObject> objects = new ArrayList<>();
		List<IStatus> faults = new ArrayList<>();
		StixBundles.read(new ByteArrayInputStream(out.toByteArray()), objects::add, faults::add);
		assertEquals(List.of(), faults);
		return objects;
	}

	private static Map<String, String> lines(List<StixObject> objects) {
		Map<String, String> lines = new TreeMap<>();
		objects.forEach(object -> lines.put(object.getId(), StixWriter.line(object)));
		return lines;
	}

	@Test
	void writesOnlyWhatIsValidWhenAsked() throws IOException {
		String bad = "indicator--00000000-0000-4000-8000-0000000000aa";
		List<StixObject> objects = new ArrayList<>(SampleKnowledge.objects());
		objects.add(SampleKnowledge.object("indicator", bad, "\"pattern_type\":\"stix\""));
		ByteArrayOutputStream strict = new ByteArrayOutputStream();
		LossReport report = new Stix21Exporter().export(
				new ExportRequest(SampleKnowledge.of(objects), Map.of("strict", "true")), strict,
				new NullProgressMonitor());
		String text = strict.toString(StandardCharsets.UTF_8);
		assertFalse(text.contains(bad));
		assertTrue(text.contains(SampleKnowledge.DOMAIN_INDICATOR));
		assertTrue(report.losses().stream().anyMatch(loss -> loss.object().equals(bad) && loss.reason().contains("strict")),
				report::toString);
	}
}
