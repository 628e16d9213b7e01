package org.akashi.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.akashi.mention.Extraction;
import org.akashi.model.Malware;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.store.Verdict.Decision;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReportsTest {

	@TempDir
	Path root;
	private Path folder;
	private Case opened;
	private final ReportFile file = Things.file("story.TXT", Things.SENTENCE);
	private final ReportText text = Things.text(Things.SENTENCE);
	private final Extraction extraction = Things.extraction(Things.SENTENCE);

	@BeforeEach
	void create() throws CoreException {
		folder = root.resolve("case");
		opened = Case.create(folder, "Case");
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private void reopen() throws CoreException {
		opened.close();
		opened = Case.open(folder, null);
	}

	private StoredReport addReport() throws CoreException {
		return opened.reports().add(file, text, extraction);
	}

	private void record(Verdict verdict) throws CoreException {
		opened.history().execute("Decide", edit -> edit.record(file.sha256(), verdict));
	}

	private Path inReport(String name) {
		return folder.resolve("reports").resolve(file.sha256().substring(0, 2)).resolve(file.sha256()).resolve(name);
	}

	@Test
	void reportIsOnDiskAtOnceWithAllItsParts() throws Exception {
		StoredReport report = addReport();
		assertEquals("A title", report.title());
		assertEquals(2, report.mentions());
		assertEquals(1, report.proposals());
		assertTrue(report.read());
		assertFalse(opened.dirty());
		assertArrayEquals(file.content(), Files.readAllBytes(inReport("original.txt")));
		assertEquals(Things.SENTENCE, Files.readString(inReport("text.txt")));
		assertEquals(2, Files.readAllLines(inReport("mentions.jsonl")).size());
		assertEquals(1, Files.readAllLines(inReport("proposals.jsonl")).size());
		assertTrue(Files.exists(inReport("text.map")));
		try (var left = Files.list(inReport("text.txt").getParent().getParent())) {
			assertEquals(1, left.count());
		}
	}

	@Test
	void reportComesBackEqual() throws Exception {
		StoredReport report = addReport();
		reopen();
		assertEquals(report.imported(), opened.reports().list().getFirst().imported());
		assertEquals("2019-03-05", opened.reports().find(file.sha256()).orElseThrow().published());
		assertEquals(text, opened.reports().text(file.sha256()).orElseThrow());
		Extraction back = opened.reports().extraction(file.sha256()).orElseThrow();
		assertEquals(extraction.mentions(), back.mentions());
		assertEquals(extraction.proposals(), back.proposals());
		assertEquals(inReport("original.txt"), opened.reports().original(file.sha256()).orElseThrow());
	}

	@Test
	void unknownReportIsEmptyNotAnError() throws Exception {
		String none = "0".repeat(64);
		assertTrue(opened.reports().find(none).isEmpty());
		assertTrue(opened.reports().text(none).isEmpty());
		assertTrue(opened.reports().extraction(none).isEmpty());
		assertTrue(opened.reports().original(none).isEmpty());
		assertEquals(List.of(), opened.reports().verdicts(none));
	}

	@Test
	void extensionOfTheOriginalIsSafe() throws Exception {
		for (String name : List.of("a.sh;rm", "..", "x.", "noext", "a.verylongextension", "../../evil.txt")) {
			ReportFile odd = Things.file(name, "content of " + name);
			opened.reports().add(odd, Things.text("x"), new Extraction(List.of(), List.of(), List.of()));
			Path original = opened.reports().original(odd.sha256()).orElseThrow();
			assertTrue(original.startsWith(folder.resolve("reports")), original.toString());
			assertTrue(original.getFileName().toString().matches("original(\\.txt)?"), original.toString());
			assertArrayEquals(odd.content(), Files.readAllBytes(original));
		}
	}

	@Test
	void unreadReportKeepsOriginalAndReason() throws Exception {
		IStatus reason = new Status(IStatus.ERROR, "org.akashi.report", ReportStatus.ENCRYPTED, "A password is needed", null);
		StoredReport report = opened.reports().addUnread(file, reason);
		assertFalse(report.read());
		reopen();
		StoredReport back = opened.reports().list().getFirst();
		assertFalse(back.read());
		assertEquals(ReportStatus.ENCRYPTED, back.status().getCode());
		assertEquals("A password is needed", back.status().getMessage());
		assertEquals("story.TXT", back.label());
		assertTrue(opened.reports().text(file.sha256()).isEmpty());
		assertTrue(opened.reports().original(file.sha256()).isPresent());
	}

	@Test
	void unreadReportCanBeReadLaterButNotTheOtherWayRound() throws Exception {
		opened.reports().addUnread(file, Status.CANCEL_STATUS);
		addReport();
		assertTrue(opened.reports().find(file.sha256()).orElseThrow().read());
		assertEquals(text, opened.reports().text(file.sha256()).orElseThrow());
		assertTrue(opened.reports().addUnread(file, Status.CANCEL_STATUS).read());
		reopen();
		assertTrue(opened.reports().list().getFirst().read());
		assertEquals(1, opened.reports().list().size());
	}

	@Test
	void importingAgainKeepsVerdictsAndTakesNewFindings() throws Exception {
		addReport();
		record(Things.verdict("0123456789ab", Decision.ACCEPT));
		Extraction less = new Extraction(extraction.mentions().subList(0, 1), List.of(), List.of());
		opened.reports().add(file, text, less);
		assertEquals(1, opened.reports().extraction(file.sha256()).orElseThrow().mentions().size());
		assertEquals(1, opened.reports().verdicts(file.sha256()).size());
		opened.save(null);
		opened.reports().add(file, text, extraction);
		reopen();
		assertEquals(1, opened.reports().verdicts(file.sha256()).size());
		assertEquals(2, opened.reports().extraction(file.sha256()).orElseThrow().mentions().size());
	}

	@Test
	void otherTextReplacesOnlyWhatNothingPointsInto() throws Exception {
		addReport();
		ReportText other = Things.text("Other text");
		Extraction none = new Extraction(List.of(), List.of(), List.of());
		opened.reports().add(file, other, none);
		assertEquals("Other text", opened.reports().text(file.sha256()).orElseThrow().text());
		opened.reports().add(file, text, extraction);
		record(Things.verdict("0123456789ab", Decision.ACCEPT));
		StoredReport kept = opened.reports().add(file, other, none);
		assertEquals(CaseStatus.TEXT_KEPT, kept.status().getCode());
		assertEquals(Things.SENTENCE, opened.reports().text(file.sha256()).orElseThrow().text());
		assertEquals(2, opened.reports().extraction(file.sha256()).orElseThrow().mentions().size());
	}

	@Test
	void verdictsAreSavedAndComeBackInOrder() throws Exception {
		addReport();
		Verdict first = Things.verdict("0123456789ab", Decision.REJECT);
		Verdict second = Things.verdict("0123456789ab", Decision.ACCEPT);
		record(first);
		record(second);
		assertEquals(List.of(first, second), opened.reports().verdicts(file.sha256()));
		assertFalse(Files.exists(inReport("verdicts.jsonl")));
		reopen();
		assertEquals(List.of(first, second), opened.reports().verdicts(file.sha256()));
		opened.save(null);
		assertEquals(2, Files.readAllLines(inReport("verdicts.jsonl")).size());
		reopen();
		assertEquals(List.of(first, second), opened.reports().verdicts(file.sha256()));
		assertFalse(opened.dirty());
	}

	@Test
	void verdictAndObjectAreOneStep() throws Exception {
		addReport();
		Malware malware = Things.malware("Rising Sun");
		opened.history().execute("Accept", edit -> {
			edit.add(malware);
			edit.record(file.sha256(), Things.verdict("0123456789ab", Decision.ACCEPT));
		});
		opened.save(null);
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertEquals(List.of(), opened.reports().verdicts(file.sha256()));
		opened.save(null);
		assertFalse(Files.exists(inReport("verdicts.jsonl")));
		opened.history().redo();
		assertEquals(1, opened.index().size());
		assertEquals(1, opened.reports().verdicts(file.sha256()).size());
	}

	@Test
	void failedEditRecordsNoVerdict() throws Exception {
		addReport();
		assertThrows(IllegalStateException.class, () -> opened.history().execute("Fails", edit -> {
			edit.record(file.sha256(), Things.verdict("0123456789ab", Decision.ACCEPT));
			throw new IllegalStateException();
		}));
		assertEquals(List.of(), opened.reports().verdicts(file.sha256()));
		assertThrows(NoSuchElementException.class, () -> opened.history().execute("Unknown",
				edit -> edit.record("0".repeat(64), Things.verdict("x", Decision.ACCEPT))));
	}

	@Test
	void listenersHearOfReports() throws Exception {
		List<CaseChange> heard = new ArrayList<>();
		opened.addListener(heard::add);
		addReport();
		record(Things.verdict("0123456789ab", Decision.ACCEPT));
		assertEquals(2, heard.size());
		assertTrue(heard.get(0).reports().contains(file.sha256()));
		assertTrue(heard.get(1).reports().contains(file.sha256()));
	}

	@Test
	void brokenLinesOfMentionsAreTold() throws Exception {
		addReport();
		opened.close();
		Files.writeString(inReport("mentions.jsonl"), "{\"half\":\n", StandardOpenOption.APPEND);
		opened = Case.open(folder, null);
		Extraction back = opened.reports().extraction(file.sha256()).orElseThrow();
		assertEquals(2, back.mentions().size());
		assertTrue(back.problems().getFirst().getMessage().contains("line 3"));
	}

	@Test
	void verdictsOfBothSidesOfAConflictAreKept() throws Exception {
		addReport();
		record(Things.verdict("0123456789ab", Decision.ACCEPT));
		opened.save(null);
		String ours = Files.readString(inReport("verdicts.jsonl"));
		opened.close();
		Files.writeString(inReport("verdicts.jsonl"), "<<<<<<< ours\n" + ours + "||||||| base\n"
				+ ours.replace("0123456789ab", "base") + "=======\n" + ours.replace("0123456789ab", "theirs") + ">>>>>>> theirs\n");
		opened = Case.open(folder, null);
		assertEquals(2, opened.reports().verdicts(file.sha256()).size());
		assertEquals(CaseStatus.MERGED, opened.problems().getFirst().getCode());
		record(Things.verdict("x", Decision.REJECT));
		opened.save(null);
		assertEquals(3, Files.readAllLines(inReport("verdicts.jsonl")).size());
		assertFalse(Files.readString(inReport("verdicts.jsonl")).contains("<<<"));
	}

	@Test
	void verdictsThatComeIntoTheFileMeanwhileStay() throws Exception {
		addReport();
		record(Things.verdict("0123456789ab", Decision.ACCEPT));
		record(Things.verdict("gone", Decision.ACCEPT));
		opened.save(null);
		opened.history().undo();
		record(Things.verdict("ours", Decision.REJECT));
		Files.writeString(inReport("verdicts.jsonl"), Files.readString(inReport("verdicts.jsonl"))
				+ Files.readAllLines(inReport("verdicts.jsonl")).getFirst().replace("0123456789ab", "theirs") + "\n");
		opened.save(null);
		assertEquals(List.of("0123456789ab", "theirs", "ours"), opened.reports().verdicts(file.sha256()).stream().map(Verdict::item).toList());
		assertEquals(3, Files.readAllLines(inReport("verdicts.jsonl")).size());
	}

	@Test
	void addingIsAStepThatUndoPutsAsideAndRedoBringsBack() throws Exception {
		StoredReport report = addReport();
		assertEquals("Add report «A title»", opened.history().undoLabel());
		record(Things.verdict("0123456789ab", Decision.ACCEPT));
		opened.save(null);
		opened.history().undo();
		opened.history().undo();
		assertEquals(List.of(), opened.reports().list());
		assertTrue(opened.reports().text(file.sha256()).isEmpty());
		assertFalse(Files.exists(inReport("text.txt")));
		opened.save(null);
		reopen();
		assertEquals(List.of(), opened.reports().list());
		opened.history().redo();
		assertEquals(report.imported(), opened.reports().list().getFirst().imported());
		assertArrayEquals(file.content(), Files.readAllBytes(inReport("original.txt")));
		assertEquals(List.of(), opened.reports().verdicts(file.sha256()));
		opened.history().redo();
		assertEquals(1, opened.reports().verdicts(file.sha256()).size());
	}

	@Test
	void reportThatCameWithAStepGoesWithIt() throws Exception {
		opened.reports().keep(file, text, extraction);
		assertFalse(opened.history().canUndo());
		Malware malware = Things.malware("A");
		opened.history().execute("Import", edit -> {
			edit.bring(file.sha256());
			edit.add(malware);
		});
		assertEquals(1, opened.history().steps().size());
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertEquals(List.of(), opened.reports().list());
		opened.history().redo();
		assertEquals(1, opened.reports().list().size());
		assertFalse(opened.history().execute("Again", edit -> edit.bring(file.sha256())));
	}

	@Test
	void reportPutAsideCanBeAddedAgain() throws Exception {
		addReport();
		opened.history().undo();
		addReport();
		assertEquals(1, opened.reports().list().size());
		opened.history().undo();
		reopen();
		assertEquals(0, opened.reports().list().size());
		opened.history().redo();
		assertEquals(text, opened.reports().text(file.sha256()).orElseThrow());
	}

	@Test
	void reportsStayWhenEditsAreThrownAwayAndCanStillBeUndone() throws Exception {
		addReport();
		record(Things.verdict("0123456789ab", Decision.ACCEPT));
		opened.closeWithoutSaving();
		opened = Case.open(folder, null);
		assertEquals(1, opened.reports().list().size());
		assertEquals(List.of(), opened.reports().verdicts(file.sha256()));
		assertTrue(opened.history().undo());
		assertEquals(0, opened.reports().list().size());
		assertFalse(opened.history().undo());
	}

	@Test
	void missingFilesOfAReportGiveAClearError() throws Exception {
		addReport();
		opened.close();
		Files.delete(inReport("text.map"));
		opened = Case.open(folder, null);
		CoreException e = assertThrows(CoreException.class, () -> opened.reports().text(file.sha256()));
		assertTrue(e.getMessage().contains("Import the report again"), e.getMessage());
	}

	@Test
	void reportThatTwoPeopleImportedIsOneAfterMerging() throws Exception {
		addReport();
		opened.close();
		String head = Files.readString(inReport("report.json"));
		Files.writeString(inReport("report.json"), head + head.replaceFirst("\"imported\":\"20", "\"imported\":\"21"));
		Files.writeString(inReport("mentions.jsonl"),
				Files.readString(inReport("mentions.jsonl")) + Files.readString(inReport("mentions.jsonl")));
		opened = Case.open(folder, null);
		assertEquals(1, opened.reports().list().size());
		assertEquals(List.of(), opened.problems());
		assertTrue(opened.reports().find(file.sha256()).orElseThrow().imported().startsWith("20"));
	}

	@Test
	void halfAddedReportIsTidiedAway() throws Exception {
		opened.close();
		Path half = folder.resolve("reports/ab/." + "ab".repeat(32) + ".tmp");
		Files.createDirectories(half);
		Files.writeString(half.resolve("text.txt"), "half");
		opened = Case.open(folder, null);
		assertFalse(Files.exists(half));
		assertEquals(List.of(), opened.reports().list());
	}

	@Test
	void replacementCutShortBringsTheFormerFolderBack() throws Exception {
		addReport();
		opened.close();
		Path present = inReport("x").getParent();
		Files.move(present, present.resolveSibling("." + file.sha256() + ".old"));
		opened = Case.open(folder, null);
		assertEquals(text, opened.reports().text(file.sha256()).orElseThrow());
	}

	@Test
	void addWithinAnEditIsRefused() throws Exception {
		assertThrows(IllegalStateException.class, () -> opened.history().execute("X", edit -> {
			try {
				addReport();
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		}));
	}

	@Test
	void reportsAreListedInTheOrderOfTheirImport() throws Exception {
		List<String> added = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			added.add(opened.reports().add(Things.file(i + ".txt", "report " + i), Things.text("report " + i),
					new Extraction(List.of(), List.of(), List.of())).name());
		}
		assertEquals(added, opened.reports().list().stream().map(StoredReport::name).toList());
	}
}
