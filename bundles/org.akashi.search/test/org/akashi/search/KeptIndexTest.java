package org.akashi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.model.IntrusionSet;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index says what the case says, whatever happens to either. */
class KeptIndexTest {

	private static final List<String> WORDS = List.of("otter", "crimson", "moon", "rising", "harbour", "攻撃", "端末", "apt41", "fox", "zebra");

	@TempDir
	private Path folder;
	private SearchedCase searched;

	@BeforeEach
	void create() throws CoreException {
		searched = SearchedCase.create(folder.resolve("case"));
	}

	@AfterEach
	void close() {
		searched.close();
	}

	private Path index() {
		return folder.resolve("case/.akashi/search");
	}

	private void reopen() throws CoreException {
		searched.close();
		searched = SearchedCase.open(folder.resolve("case"));
	}

	@Test
	void randomEditsUndoRedoAndReopeningEndInWhatTheCaseSays() throws CoreException {
		Random random = new Random(42);
		List<String> ids = new ArrayList<>();
		for (int round = 0; round < 120; round++) {
			step(random, ids);
			if (random.nextInt(12) == 0) {
				searched.searchAgain();
			}
			if (round % 40 == 39) {
				reopen();
			}
			if (round % 4 == 0) {
				compare();
			}
		}
		compare();
	}

	private void step(Random random, List<String> ids) throws CoreException {
		String name = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(5);
		ids.removeIf(id -> searched.open().index().entry(id).isEmpty());
		switch (random.nextInt(6)) {
			case 0, 1 -> ids.add(searched.actor(name).getId());
			case 2 -> {
				if (!ids.isEmpty()) {
					String id = ids.get(random.nextInt(ids.size()));
					searched.open().history().execute("Rename", edit -> edit.<IntrusionSet>modify(id).setName(name));
				}
			}
			case 3 -> {
				if (!ids.isEmpty()) {
					String id = ids.remove(random.nextInt(ids.size()));
					searched.open().history().execute("Remove", edit -> edit.remove(id));
				}
			}
			case 4 -> searched.open().history().undo();
			default -> searched.open().history().redo();
		}
		for (CaseIndex.Entry entry : searched.open().index().ofType("intrusion-set")) {
			if (!ids.contains(entry.id())) {
				ids.add(entry.id());
			}
		}
	}

	/** Each word against a walk over all objects. */
	private void compare() {
		for (String word : WORDS) {
			Set<String> expected = new TreeSet<>();
			for (CaseIndex.Entry entry : searched.open().index().ofType("intrusion-set")) {
				if (entry.name().contains(word)) {
					expected.add(entry.id());
				}
			}
			SearchAnswer answer = searched.find("\"" + word + "\" in:names");
			Set<String> found = new TreeSet<>();
			answer.hits().forEach(hit -> found.add(hit.id()));
			assertEquals(expected, found, word);
			assertEquals(SearchState.Phase.READY, answer.state().phase());
		}
	}

	@Test
	void whatIsGoneIsNotShownEvenBeforeTheIndexKnows() throws CoreException {
		IntrusionSet actor = searched.actor("Otter");
		assertEquals(1, searched.find("otter").hits().size());
		searched.open().history().execute("Remove", edit -> edit.remove(actor.getId()));
		assertTrue(searched.search().pending());
		assertEquals(List.of(), searched.search().answer(new SearchRequest("otter", 10)).hits());
	}

	@Test
	void aReportThatIsTakenBackIsGone() throws CoreException {
		searched.report("Harbour", "The loader asks for work.");
		assertEquals(List.of("Harbour"), searched.titles("loader", Kind.PASSAGE));
		searched.open().history().undo();
		assertEquals(List.of(), searched.titles("loader", Kind.PASSAGE));
		searched.open().history().redo();
		assertEquals(List.of("Harbour"), searched.titles("loader", Kind.PASSAGE));
	}

	@Test
	void aKeptIndexIsUsedAgainAndLearnsWhatOthersWrote() throws CoreException, IOException {
		IntrusionSet actor = searched.actor("Otter");
		searched.open().save(null);
		searched.find("otter");
		searched.close();
		Path file = folder.resolve("case/objects/intrusion-set.jsonl");
		Files.writeString(file, Files.readString(file).replace("Otter", "Badger"));
		searched = SearchedCase.open(folder.resolve("case"));
		assertEquals(List.of(), searched.titles("otter", Kind.OBJECT));
		assertEquals(actor.getId(), searched.find("badger").hits().getFirst().id());
	}

	@Test
	void aBrokenIndexIsMadeAnew() throws CoreException, IOException {
		searched.actor("Otter");
		searched.find("otter");
		searched.close();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(index())) {
			for (Path file : files) {
				byte[] bytes = Files.readAllBytes(file);
				for (int i = 0; i < bytes.length; i++) {
					bytes[i] ^= 0x55;
				}
				Files.write(file, bytes);
			}
		}
		searched = SearchedCase.open(folder.resolve("case"));
		assertEquals(List.of("Otter"), searched.titles("otter", Kind.OBJECT));
	}

	@Test
	void anIndexThatIsCutShortIsMadeAnew() throws CoreException, IOException {
		for (int i = 0; i < 50; i++) {
			searched.actor("Otter " + i);
		}
		searched.find("otter");
		searched.close();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(index(), "*.{cfs,doc,tim,dvd,fdt}")) {
			for (Path file : files) {
				Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
			}
		}
		searched = SearchedCase.open(folder.resolve("case"));
		assertEquals(50, searched.find("otter").group(Kind.OBJECT).orElseThrow().total());
	}

	@Test
	void anIndexOfAnotherCaseIsNotUsed() throws CoreException, IOException {
		searched.actor("Otter");
		searched.find("otter");
		searched.close();
		try (SearchedCase other = SearchedCase.create(folder.resolve("other"))) {
			other.actor("Badger");
			other.find("badger");
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(index())) {
			for (Path file : files) {
				Files.delete(file);
			}
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("other/.akashi/search"))) {
			for (Path file : files) {
				Files.copy(file, index().resolve(file.getFileName()));
			}
		}
		searched = SearchedCase.open(folder.resolve("case"));
		assertEquals(List.of("Otter"), searched.find("type:actor").hits().stream().map(SearchHit::title).toList());
	}

	@Test
	void aCaseThatAnotherHasOpenIsSearchedInAPlaceOfItsOwn() throws CoreException {
		searched.actor("Otter");
		searched.find("otter");
		try (Case second = Case.open(folder.resolve("case"), null); CaseSearch search = new CaseSearch(second, folder.resolve("instead"))) {
			assertTrue(second.readOnly());
			search.update(null);
			assertEquals(SearchState.Phase.READY, search.state().phase());
			assertEquals("Otter", search.answer(new SearchRequest("otter", 5)).hits().getFirst().title());
			assertTrue(Files.isDirectory(folder.resolve("instead")));
		}
		assertEquals(List.of("Otter"), searched.titles("otter", Kind.OBJECT));
	}

	@Test
	void withoutAPlaceForTheIndexNamesAndValuesAreStillFound() throws CoreException, IOException {
		searched.actor("Otter");
		searched.domain("evil.example");
		searched.close();
		Files.createDirectories(folder.resolve("case/.akashi"));
		Files.writeString(index(), "a file where the folder should be");
		searched = SearchedCase.open(folder.resolve("case"));
		SearchAnswer answer = searched.find("otter");
		assertEquals(SearchState.Phase.LIMITED, answer.state().phase());
		assertFalse(answer.state().problem().isOK());
		assertTrue(answer.state().problem().getMessage().contains("search"), answer.state().problem().getMessage());
		assertEquals(List.of("Otter"), searched.titles("OTT", Kind.OBJECT));
		assertEquals(List.of("evil.example"), searched.titles("evil[.]example", Kind.VALUE));
	}

	@Test
	void anUpdateThatIsCancelledGoesOnLater() throws CoreException {
		searched.actor("Otter");
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> searched.search().update(monitor));
		assertTrue(searched.search().pending());
		assertEquals(List.of("Otter"), searched.titles("otter", Kind.OBJECT));
	}

	@Test
	void ownersHearOfWorkAndOfResults() throws CoreException {
		List<String> heard = new ArrayList<>();
		searched.search().onPending(() -> heard.add("pending"));
		searched.search().onUpdated(() -> heard.add("updated"));
		searched.add(StixTypes.create("malware"));
		assertEquals(List.of("pending"), heard);
		searched.search().update(null);
		assertEquals(List.of("pending", "updated"), heard);
		assertFalse(searched.search().pending());
	}
}
