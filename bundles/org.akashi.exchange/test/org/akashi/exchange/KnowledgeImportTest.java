package org.akashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.akashi.exchange.KnowledgeImport.Reason;
import org.akashi.exchange.KnowledgeImport.Result;
import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.model.Evidence;
import org.akashi.model.Malware;
import org.akashi.model.StixObject;
import org.akashi.report.ReportText;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KnowledgeImportTest {

	private static final String FIRST = "2024-01-01T00:00:00.000Z";
	private static final String LATER = "2024-02-01T00:00:00.000Z";

	@TempDir
	private Path folder;
	private Case open;
	private KnowledgeImport imports;

	@BeforeEach
	void create() throws CoreException {
		open = Case.create(folder.resolve("lantern"), "Lantern");
		imports = new KnowledgeImport(open, KnowledgeReaders.builtIn(), "mika",
				Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
	}

	@AfterEach
	void close() {
		open.close();
	}

	private Result take(String name, String text) throws CoreException {
		return imports.file(Files21.file(name, text), Optional.empty(), null);
	}

	private Malware malware() {
		return (Malware) open.index().find(Files21.MALWARE).orElseThrow();
	}

	@Test
	void aFileIsOneStepThatCanBeUndone() throws CoreException {
		Result result = take("a.json", Files21.bundle("Rising Sun", FIRST, ""));
		assertEquals(2, result.added());
		assertEquals("stix21", result.format());
		assertEquals("Import a.json: 2 objects", open.history().undoLabel());
		assertEquals("Rising Sun", malware().getName());
		open.history().undo();
		assertEquals(0, open.index().size());
		open.history().redo();
		assertEquals(2, open.index().size());
	}

	@Test
	void eachObjectLeadsBackToItsLineInTheKeptFile() throws CoreException {
		Result result = take("a.json", Files21.bundle("Rising Sun", FIRST, ""));
		for (String id : new String[] { Files21.MALWARE, Files21.DOMAIN }) {
			StixObject object = open.index().find(id).orElseThrow();
			Evidence evidence = object.getEvidence().getFirst();
			assertEquals(result.sha256(), evidence.getSha256());
			assertEquals("mika", evidence.getDecidedBy());
			ReportText text = open.reports().text(result.sha256()).orElseThrow();
			String there = text.text().substring(evidence.getStart(), evidence.getEnd());
			assertEquals(evidence.getQuote(), there);
			assertTrue(there.contains(id), there);
		}
		assertTrue(open.reports().original(result.sha256()).isPresent());
	}

	@Test
	void theSameFileAgainChangesNothing() throws CoreException {
		take("a.json", Files21.bundle("Rising Sun", FIRST, ""));
		String before = open.index().line(Files21.MALWARE).orElseThrow();
		Result again = take("b.json", Files21.bundle("Rising Sun", FIRST, ""));
		assertEquals(2, again.same());
		assertEquals(0, again.added() + again.updated() + again.kept().size());
		assertEquals(before, open.index().line(Files21.MALWARE).orElseThrow());
		assertEquals(1, open.history().steps().size());
	}

	@Test
	void aNewerVersionWinsAndKeepsOurEvidence() throws CoreException {
		take("a.json", Files21.bundle("Rising Sun", FIRST, ""));
		Malware live = malware();
		Result result = take("b.json", Files21.bundle("Rising Sun 2", LATER, ""));
		assertEquals(1, result.updated());
		assertEquals(1, result.same());
		assertEquals("Rising Sun 2", live.getName(), "the same live object");
		assertEquals(LATER, live.getModified());
		assertEquals(2, live.getEvidence().size());
		open.history().undo();
		assertEquals("Rising Sun", malware().getName());
		assertEquals(1, malware().getEvidence().size());
	}

	@Test
	void anOlderVersionStaysOutAndIsSaid() throws CoreException {
		take("b.json", Files21.bundle("Rising Sun 2", LATER, ""));
		Result result = take("a.json", Files21.bundle("Rising Sun", FIRST, ""));
		assertEquals(Reason.OLDER, result.kept().getFirst().reason());
		assertEquals(Files21.MALWARE, result.kept().getFirst().id());
		assertEquals("Rising Sun 2", malware().getName());
		assertFalse(result.kept().getFirst().why().isEmpty());
	}

	@Test
	void anotherObjectOfTheSameVersionStaysOutAndIsSaid() throws CoreException {
		take("a.json", Files21.bundle("Rising Sun", FIRST, ""));
		Result result = take("b.json", Files21.bundle("Setting Sun", FIRST, ""));
		assertEquals(Reason.DIFFERENT, result.kept().getFirst().reason());
		assertEquals("Rising Sun", malware().getName());
	}

	@Test
	void theSameMomentInAnotherSpellingIsTheSameVersion() throws CoreException {
		take("a.json", Files21.bundle("Rising Sun", FIRST, ""));
		Result result = take("b.json", Files21.bundle("Setting Sun", "2024-01-01T00:00:00Z", ""));
		assertEquals(Reason.DIFFERENT, result.kept().getFirst().reason());
	}

	@Test
	void evidenceAndUnknownPropertiesOfTheFileStay() throws CoreException {
		take("a.json", Files21.bundle("Rising Sun", FIRST, ", \"x_score\": {\"b\": 1, \"a\": [2]}"));
		assertTrue(open.index().line(Files21.MALWARE).orElseThrow().contains("\"x_score\":{\"b\":1,\"a\":[2]}"));
	}

	/** The objects of a bundle by id and version, as trees. */
	private static Map<String, JsonNode> objects(String bundle) {
		Map<String, JsonNode> objects = new TreeMap<>();
		JsonMapper.shared().readTree(bundle).get("objects").forEach(object -> objects.put(object.get("id").asString() + object.path("modified"), object));
		return objects;
	}

	private String exported() throws CoreException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Exporters.builtIn().write("stix21", new ExportRequest(CaseKnowledge.all(open), Map.of("evidence", "false")), out, null);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void whatCameInGoesOutAsItWas() throws CoreException {
		String bundle = Files21.bundle("Rising Sun", FIRST, ", \"x_score\": {\"b\": 1, \"a\": [2]}, \"aliases\": [\"RS\"]");
		take("a.json", bundle);
		assertEquals(objects(bundle), objects(exported()));
	}

	@Test
	void attackComesInWholeAndGoesOutIdentical() throws CoreException, IOException {
		Path file = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data/stix/attack/ics-attack-18.1.stix21.json");
		Assumptions.assumeTrue(Files.isRegularFile(file), "The shared data is not here");
		Result result = imports.file(InputFile.of(file), Optional.empty(), null);
		assertTrue(result.losses().isEmpty() && result.kept().isEmpty(), () -> result.losses() + " " + result.kept());
		assertEquals(objects(Files.readString(file)), objects(exported()));
	}

	@Test
	void anUnreadableFileLeavesTheCaseAsItIs() {
		CoreException e = assertThrows(CoreException.class, () -> take("a.json", "{\"type\": \"bundle\", \"objects\": [nonsense"));
		assertEquals(ExchangeStatus.BROKEN, e.getStatus().getCode());
		assertTrue(e.getMessage().contains("line 1"), e.getMessage());
		assertEquals(0, open.index().size());
		assertTrue(open.reports().list().isEmpty());
	}

	@Test
	void aCancelledImportLeavesNoObject() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> imports.file(
				Files21.file("a.json", Files21.bundle("Rising Sun", FIRST, "")), Optional.empty(), monitor));
		assertEquals(0, open.index().size());
	}
}
