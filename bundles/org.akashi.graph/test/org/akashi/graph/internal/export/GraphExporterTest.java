package org.akashi.graph.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.MemoryKnowledge;
import org.akashi.export.spi.Exporter;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.model.Tool;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** Knowledge as a graph, and what a graph can't carry. */
class GraphExporterTest {

	private final Malware malware = (Malware) StixTypes.create("malware");
	private final Tool tool = (Tool) StixTypes.create("tool");
	private final Relationship uses = (Relationship) StixTypes.create("relationship");
	private final Relationship dangling = (Relationship) StixTypes.create("relationship");

	private LossReport export(Exporter exporter, Map<String, String> options, ByteArrayOutputStream out) throws Exception {
		malware.setName("Rising Sun");
		malware.setDescription("A backdoor");
		tool.setName("T");
		tool.setCreatedByRef(malware.getId());
		uses.setRelationshipType("uses");
		uses.setSourceRef(malware.getId());
		uses.setTargetRef(tool.getId());
		dangling.setRelationshipType("uses");
		dangling.setSourceRef(malware.getId());
		dangling.setTargetRef("tool--00000000-0000-4000-8000-000000000000");
		return exporter.export(new ExportRequest(new MemoryKnowledge("Case", List.of(malware, tool, uses, dangling)), options), out,
				new NullProgressMonitor());
	}

	@Test
	void lossesAreNamed() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LossReport report = export(new GraphExporter.Graphml(), Map.of(), out);

		assertEquals(3, report.written());
		assertTrue(report.losses().stream().anyMatch(loss -> loss.object().equals(malware.getId()) && loss.property().equals("description")));
		assertTrue(report.losses().stream().anyMatch(loss -> loss.object().equals(dangling.getId()) && loss.property().isEmpty()));
		String text = out.toString(StandardCharsets.UTF_8);
		assertTrue(text.contains("Rising Sun") && text.contains(uses.getId()) && !text.contains(dangling.getId()), text);
	}

	@Test
	void referencesBecomeEdgesWhereAskedFor() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		export(new GraphExporter.Mermaid(), Map.of("references", "true"), out);

		assertEquals(2, out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("|")).count());
	}

	@Test
	void theOtherFormatsAreWritten() throws Exception {
		for (Exporter exporter : List.of(new GraphExporter.Gexf(), new GraphExporter.Dot())) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			export(exporter, Map.of(), out);
			assertTrue(out.toString(StandardCharsets.UTF_8).contains("Rising Sun"));
		}
	}

	@Test
	void anExportIsCancelled() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> new GraphExporter.Dot().export(
				new ExportRequest(new MemoryKnowledge("Case", List.of(malware)), Map.of()), new ByteArrayOutputStream(), cancelled));
	}
}
