package org.akashi.report.ui.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.akashi.exchange.ColumnMapping;
import org.akashi.exchange.ColumnRole;
import org.akashi.exchange.KnowledgeImport.Kept;
import org.akashi.exchange.KnowledgeImport.Reason;
import org.akashi.exchange.KnowledgeImport.Result;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.ReadLoss;
import org.akashi.stix.ReadFault;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the import wizard says about files of knowledge. */
class KnowledgeImportTest {

	@TempDir
	private Path folder;

	private Recognition recognised(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.writeString(file, text);
		return Recognition.of(KnowledgeReaders.builtIn(), file);
	}

	private static Result result(List<Kept> kept, List<ReadLoss> losses, List<IStatus> problems) {
		return new Result("a.json", "ab".repeat(32), "stix21", 3, 1, 2, kept, losses, problems);
	}

	@Test
	void onlyWhatIsBeyondDoubtIsTakenAsKnowledge() throws IOException {
		assertTrue(recognised("a.json", "{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[{\"type\":\"tool\",\"spec_version\":\"2.1\","
				+ "\"id\":\"tool--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e001\"}]}").knowledge());
		Recognition list = recognised("a.txt", "192.0.2.1\n192.0.2.2\n192.0.2.3\n");
		assertEquals("list", list.format());
		assertFalse(list.knowledge(), "a list may as well be a report");
		assertEquals(Recognition.NONE, recognised("b.txt", "The group used a server in Japan.\n"));
		assertEquals(Recognition.NONE, Recognition.of(KnowledgeReaders.builtIn(), folder));
		assertEquals(Recognition.NONE, Recognition.of(KnowledgeReaders.builtIn(), folder.resolve("missing")));
	}

	@Test
	void aCleanImportIsOkAndSaysHowManyCame() {
		ImportOutcome outcome = KnowledgeOutcome.of(result(List.of(), List.of(), List.of()), "STIX 2.1");
		assertTrue(outcome.status().isOK());
		assertTrue(outcome.read());
		for (String part : List.of("STIX 2.1", "6", "3", "1", "2")) {
			assertTrue(outcome.knowledge().contains(part), outcome.knowledge());
		}
	}

	@Test
	void lossesAndWhatStayedOutAreNamedOneByOne() {
		ImportOutcome outcome = KnowledgeOutcome.of(result(List.of(new Kept("tool--1", "Lamp", Reason.OLDER)),
				List.of(new ReadLoss("/a/b", 7, "Glow", "No place.")),
				List.of(new ReadFault(IStatus.ERROR, "$.x", 3, 4, "bad", false), new ReadFault(IStatus.INFO, "$.y", 3, 4, "fine", false))), "STIX 2.1");
		assertEquals(IStatus.WARNING, outcome.status().getSeverity());
		assertTrue(outcome.read(), "it is in the case all the same");
		List<String> lines = List.of(outcome.status().getChildren()).stream().map(IStatus::getMessage).toList();
		assertEquals(3, lines.size(), lines::toString);
		assertTrue(lines.get(0).startsWith("Lamp (tool--1): "), lines::toString);
		assertEquals("line 7, /a/b: Glow: No place.", lines.get(1));
		assertEquals("line 3, column 4, $.x: bad", lines.get(2));
	}

	@Test
	void manyLossesAreCutShort() {
		List<ReadLoss> many = IntStream.range(0, 2000).mapToObj(i -> new ReadLoss("", i + 1, "x", "y")).toList();
		IStatus status = KnowledgeOutcome.of(result(List.of(), many, List.of()), "x").status();
		assertEquals(501, status.getChildren().length);
		assertTrue(status.getChildren()[500].getMessage().contains("1500"), status.getChildren()[500]::getMessage);
		assertTrue(status.getMessage().contains("2000"), status::getMessage);
	}

	@Test
	void eachRoleHasANameOfItsOwn() {
		Set<String> names = new HashSet<>();
		for (ColumnRole role : RoleLabels.all()) {
			assertTrue(names.add(RoleLabels.of(role)), () -> "twice: " + RoleLabels.of(role));
			assertEquals(Optional.of(role), ColumnRole.parse(role.id()));
		}
		for (ColumnRole.Kind kind : ColumnRole.Kind.values()) {
			assertFalse(RoleLabels.of(ColumnRole.of(kind)).isEmpty());
		}
	}

	@Test
	void aChoiceKeepsItsMapping() {
		ColumnMapping mapping = new ColumnMapping(List.of("a"), Map.of("a", ColumnRole.ANY), "", true);
		FileChoice choice = FileChoice.knowledge("csv").with(mapping);
		assertEquals(FileChoice.Kind.KNOWLEDGE, choice.kind());
		assertEquals(Optional.of(mapping), choice.mapping());
		ImportOrder order = new ImportOrder(List.of(folder), "", ImportOrder.NONE, null, Map.of(folder, choice));
		assertEquals(choice, order.choices().get(folder));
	}
}
