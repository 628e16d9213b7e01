package org.akashi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.model.CoreObject;
import org.akashi.model.Indicator;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.Tlp;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfileRunTest {

	private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

	@TempDir
	private Path folder;
	private Case open;
	private ProfileRun run;

	@BeforeEach
	void start() throws CoreException {
		open = Case.create(folder.resolve("lantern"), "Paper Lantern");
		open.history().execute("Add", edit -> SampleKnowledge.objects().forEach(edit::add));
		open.save(null);
		run = new ProfileRun(open, Exporters.builtIn());
	}

	@AfterEach
	void end() {
		open.close();
	}

	private static ExportProfile profile(ExportPlan plan, boolean incremental) {
		return new ExportProfile("partners", plan, "out/{case}-{profile}-{tlp}-{date}.{ext}", incremental);
	}

	private static ExportProfile feed() {
		return profile(ExportPlan.of("stix21").with(Audience.of(TlpLevel.GREEN)), true);
	}

	private ProfileRun.Outcome run(ExportProfile profile) throws CoreException {
		return run.run(profile, ProfileRun.Since.LAST, Optional.empty(), NOW, null);
	}

	private static Map<String, JsonNode> objects(Path file) throws IOException {
		Map<String, JsonNode> objects = new java.util.TreeMap<>();
		JsonMapper.shared().readTree(Files.readString(file)).path("objects").forEach(object -> objects.put(object.path("id").stringValue(), object));
		return objects;
	}

	@Test
	void writesTheFileThatThePatternNames() throws Exception {
		Path file = run(profile(ExportPlan.of("csv"), false)).file().orElseThrow();
		assertEquals(folder.resolve("out/Paper Lantern-partners-all-2026-03-04.csv").toAbsolutePath(), file);
		assertTrue(Files.readString(file).contains("kettle.example.com"));
		assertFalse(Files.exists(LastExport.file(open.folder(), "partners")), "nothing is noted for what is whole each time");
	}

	@Test
	void theFirstIsWholeAndTheNextHasNothingToWrite() throws Exception {
		ProfileRun.Outcome first = run(feed());
		assertTrue(first.added() > 10);
		Map<String, JsonNode> written = objects(first.file().orElseThrow());
		// What evidence is, and by whom that was defined, goes along with it and isn't counted.
		assertTrue(written.keySet().removeAll(List.of(EvidenceExtension.ID, EvidenceExtension.IDENTITY_ID)));
		assertEquals(first.report().written(), written.size());
		ProfileRun.Outcome second = run(feed());
		assertEquals(Optional.empty(), second.file());
		assertEquals(0, second.added() + second.changed() + second.revoked());
	}

	@Test
	void tellsWhatChangedAndWhatWasTakenBack() throws Exception {
		run(feed());
		open.history().execute("Change", edit -> {
			edit.<Indicator>modify(SampleKnowledge.DOMAIN_INDICATOR).setDescription("Seen again.");
			edit.remove(SampleKnowledge.INDICATES_HASH);
			edit.remove(SampleKnowledge.HASH_INDICATOR);
		});
		ProfileRun.Outcome second = run(feed());
		assertEquals(List.of(0, 1, 2), List.of(second.added(), second.changed(), second.revoked()));
		Map<String, JsonNode> objects = objects(second.file().orElseThrow());
		assertEquals("Seen again.", objects.get(SampleKnowledge.DOMAIN_INDICATOR).path("description").stringValue());
		JsonNode revoked = objects.get(SampleKnowledge.HASH_INDICATOR);
		assertTrue(revoked.path("revoked").booleanValue());
		assertTrue(revoked.path("modified").stringValue().compareTo("2026-01-02T03:04:05.000Z") > 0);
		assertFalse(revoked.has("description"), "no more than the type requires");
		assertEquals(Optional.empty(), run(feed()).file());
	}

	@Test
	void whatBecomesSecretIsTakenBackWithoutSayingIt() throws Exception {
		run(feed());
		open.history().execute("Mark", edit -> {
			edit.add(Tlp.RED_2.definition());
			edit.<CoreObject>modify(SampleKnowledge.MALWARE).getObjectMarkingRefs().add(Tlp.RED_2.id());
			edit.<CoreObject>modify(SampleKnowledge.DOMAIN_INDICATOR).getObjectMarkingRefs().add(Tlp.RED_2.id());
		});
		Path file = run(feed()).file().orElseThrow();
		Map<String, JsonNode> objects = objects(file);
		assertTrue(objects.get(SampleKnowledge.MALWARE).path("revoked").booleanValue());
		assertTrue(objects.get(SampleKnowledge.DOMAIN_INDICATOR).path("revoked").booleanValue());
		assertFalse(Files.readString(file).contains("Tin Kettle"));
		assertFalse(Files.readString(file).contains("kettle.example.com"));
	}

	@Test
	void aListThatCannotTakeBackIsWrittenWhole() throws Exception {
		ExportProfile lists = profile(ExportPlan.of("csv"), true);
		run(lists);
		open.history().execute("Remove", edit -> {
			edit.remove(SampleKnowledge.INDICATES_HASH);
			edit.remove(SampleKnowledge.HASH_INDICATOR);
		});
		ProfileRun.Outcome second = run(lists);
		assertEquals(2, second.revoked());
		String text = Files.readString(second.file().orElseThrow());
		assertTrue(text.contains("kettle.example.com") && !text.contains("d41d8cd98f00b204e9800998ecf8427e"), text);
		assertTrue(second.report().losses().stream().anyMatch(loss -> loss.reason().contains("can't say what was taken back")));
	}

	@Test
	void nothingIsNotedWhenTheFileCouldNotBeWritten() throws Exception {
		Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
		assertThrows(CoreException.class, () -> run.run(feed(), ProfileRun.Since.LAST, Optional.of(blocked.resolve("x.json")), NOW, null));
		assertEquals(LastExport.NONE, LastExport.read(LastExport.file(open.folder(), "partners")));
	}

	@Test
	void twoAtATimeAreRefused() throws Exception {
		run(feed());
		Path lock = LastExport.file(open.folder(), "partners").resolveSibling("partners.jsonl.lock");
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock held = channel.lock()) {
			assertTrue(held.isValid());
			CoreException busy = assertThrows(CoreException.class, () -> run(feed()));
			assertTrue(busy.getMessage().contains("running"), busy.getMessage());
		}
	}

	@Test
	void everythingOnDemand() throws Exception {
		run(feed());
		ProfileRun.Outcome again = run.run(feed(), ProfileRun.Since.ALL, Optional.empty(), NOW, null);
		assertTrue(again.report().written() > 10);
	}

	@Test
	void aProfileIsReadAsItWasWritten() {
		ExportPlan plan = ExportPlan.of("csv").with(Map.of("separator", "tab")).with(Selection.parse("type:indicator|malware,confidence>=50,around:Copper Heron/2"))
				.with(new Audience(Optional.of(TlpLevel.AMBER_STRICT), Optional.of(PapLevel.AMBER), TlpLevel.GREEN)).with(ExportPlan.Listed.DROP)
				.with(ExportPlan.Life.ACTIVE);
		ExportProfile profile = new ExportProfile("p", plan, "x-{time}.{ext}", true);
		assertEquals(profile, ExportProfile.read("p", profile.write()));
		assertEquals("x-20260304T050607Z.csv", profile.path("c", "csv", NOW));
		assertTrue(profile.write().lines().count() > 8, "one fact a line");
	}

	@Test
	void aWrongProfileSaysWhatIsWrong() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> ExportProfile.read("p", "{\"format\":\"csv\",\"audience\":\"purple\"}")).getMessage()
				.contains("purple"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> ExportProfile.read("p", "{}")).getMessage().contains("no format"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> ExportProfile.read("p", "no")).getMessage().contains("no JSON"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> ExportProfile.read("p", "{\"format\":\"csv\",\"schema\":2}")).getMessage().contains("newer"));
	}

	@Test
	void aNameFromACaseIsNoPath() {
		ExportProfile profile = new ExportProfile("p", ExportPlan.of("csv"), "{case}.{ext}", false);
		assertEquals("_.._etc_x.csv", profile.path("/../etc/x", "csv", NOW));
		assertEquals("case.csv", profile.path("..", "csv", NOW));
	}

	@Test
	void aBrokenNoteIsNotTakenForNothing() throws IOException {
		Path file = Files.writeString(folder.resolve("n.jsonl"), "{\"schema\":1,\"at\":\"2026-01-01T00:00:00Z\",\"objects\":2}\n");
		assertTrue(assertThrows(IOException.class, () -> LastExport.read(file)).getMessage().contains("not whole"));
	}

	@Test
	void readsSelections() {
		assertEquals(Selection.ALL, Selection.parse(" "));
		assertEquals("type:indicator|malware,label:c2,confidence>=50,around:Copper Heron/2",
				Selection.parse("label:c2, type:malware|indicator ,confidence >= 50,around:Copper Heron/2").text());
		assertThrows(IllegalArgumentException.class, () -> Selection.parse("colour:red"));
	}
}
