package org.akashi.ui.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.model.Malware;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.LogEntry.Kind;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the view of the history shows of a case. */
class HistoryRowsTest {

	@TempDir
	Path folder;
	private Case opened;
	private String id;

	@BeforeEach
	void work() throws CoreException {
		opened = Case.create(folder.resolve("case"), "Case");
		Malware malware = (Malware) StixTypes.create("malware");
		malware.setName("Rising Sun");
		id = malware.getId();
		opened.history().execute("Accept «Rising Sun»", edit -> edit.add(malware));
		opened.save(null);
		opened.history().execute("Change Name", edit -> edit.<Malware>modify(id).setName("Rising Moon"));
	}

	@AfterEach
	void close() {
		opened.close();
	}

	@Test
	void theNewestEntryStandsFirst() throws CoreException {
		List<HistoryRows.Row> rows = HistoryRows.read(opened, "");
		assertEquals(List.of(Kind.EDIT, Kind.SAVE, Kind.EDIT), rows.stream().map(row -> row.entry().kind()).toList());
		assertEquals("2", rows.getFirst().cells()[0]);
		assertEquals("Change Name", rows.getFirst().cells()[3]);
		assertEquals("", rows.get(1).cells()[0], "a save is no step");
	}

	@Test
	void whatWasTakenBackSaysSo() throws CoreException {
		opened.history().undo();
		List<HistoryRows.Row> rows = HistoryRows.read(opened, "");
		assertTrue(rows.get(0).cells()[3].contains("Change Name"));
		assertFalse(rows.get(1).cells()[3].equals("Change Name"));
		opened.history().redo();
		assertEquals("Change Name", HistoryRows.read(opened, "").get(2).cells()[3]);
	}

	@Test
	void allWordsOfTheFilterMustBeThere() throws CoreException {
		assertEquals(1, HistoryRows.read(opened, "accept RISING").size());
		assertEquals(2, HistoryRows.read(opened, id).size());
		assertEquals(0, HistoryRows.read(opened, "accept moon").size());
	}

	@Test
	void detailsAreAPropertyARow() throws CoreException {
		List<HistoryRows.Detail> details = HistoryRows.details(opened, HistoryRows.read(opened, "").getFirst().entry());
		HistoryRows.Detail name = details.stream().filter(detail -> detail.after().equals("Rising Moon")).findFirst().orElseThrow();
		assertEquals("Rising Sun", name.before());
		assertEquals(id, name.id());
		assertTrue(name.name().contains("Rising Moon"), name.name());
		assertEquals(1, HistoryRows.details(opened, HistoryRows.read(opened, "").getLast().entry()).size(), "an added object is one row");
	}

	@Test
	void pointersAreSaidInWords() {
		assertEquals("Name", HistoryRows.label("/name"));
		assertTrue(HistoryRows.label("/hashes/SHA-256").endsWith(" › SHA 256"), HistoryRows.label("/hashes/SHA-256"));
		assertFalse(HistoryRows.label("/extensions/extension-definition--8c3f61d0-7a52-4e0b-9d46-1b7e5c2a90f3/evidence").contains("--"));
	}
}
