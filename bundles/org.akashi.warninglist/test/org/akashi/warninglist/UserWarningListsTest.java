package org.akashi.warninglist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.akashi.observable.ObservableType;
import org.akashi.warninglist.UserWarningLists.Outcome;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of a user: kept, compared, chosen. */
class UserWarningListsTest {

	@TempDir
	private Path temp;
	private Path folder;
	private UserWarningLists lists;

	@BeforeEach
	void empty() {
		folder = temp.resolve("not").resolve("there");
		lists = new UserWarningLists(folder);
	}

	private static WarningList version(String id, long version, String entry) {
		return new WarningList(id, "Mine", version, "", MatchType.STRING, WarningList.Category.FALSE_POSITIVE, Set.of(), List.of(entry), Map.of(), "somewhere");
	}

	private List<Outcome> load(boolean anything, WarningList... some) throws IOException {
		return lists.load(new Reading(List.of(some), List.of()), anything, new NullProgressMonitor()).stream().map(UserWarningLists.Loaded::outcome).toList();
	}

	@Test
	void withoutAFolderThereAreTheShippedLists() {
		assertEquals(WarningLists.builtIn().lists(), lists.lists().lists());
		assertFalse(Files.exists(folder), "asking makes no folder");
		assertFalse(lists.isLoaded("google"));
	}

	@Test
	void versionsAreCompared() throws IOException {
		assertEquals(List.of(Outcome.ADDED), load(false, version("mine", 5, "a.test")));
		assertEquals(List.of(Outcome.SAME), load(false, version("mine", 5, "b.test")));
		assertEquals(List.of(Outcome.OLDER), load(false, version("mine", 4, "c.test")));
		assertEquals("a.test", lists.lists().find("mine").orElseThrow().entries().get(0));
		assertEquals(List.of(Outcome.UPDATED), load(false, version("mine", 6, "d.test")));
		assertEquals("d.test", lists.lists().find("mine").orElseThrow().entries().get(0));
		assertEquals(List.of(Outcome.OLDER), load(true, version("mine", 1, "e.test")));
		assertEquals("e.test", lists.lists().find("mine").orElseThrow().entries().get(0));
	}

	@Test
	void aLoadedListTakesThePlaceOfAShippedOneUntilItIsRemoved() throws IOException {
		assertEquals(List.of(Outcome.OLDER), load(false, version("google", 1, "a.test")));
		assertEquals(List.of(Outcome.UPDATED), load(false, version("google", 99, "a.test")));
		assertTrue(lists.isLoaded("google"));
		assertEquals(1, lists.lists().hits(ObservableType.DOMAIN, "a.test").size());
		lists.remove(List.of("google"));
		assertEquals(WarningLists.builtIn().find("google"), lists.lists().find("google"));
	}

	@Test
	void whatIsKeptIsThereInTheNextProcess() throws IOException {
		load(false, version("mine", 5, "a.test"));
		lists.ask(List.of("mine", "google"), false);
		UserWarningLists next = new UserWarningLists(folder);
		assertFalse(next.asks("mine"));
		assertTrue(next.lists().hits(ObservableType.DOMAIN, "a.test").isEmpty());
		next.ask(List.of("mine"), true);
		assertEquals(1, next.lists().hits(ObservableType.DOMAIN, "a.test").size());
		assertFalse(new UserWarningLists(folder).asks("google"));
		assertEquals("somewhere", next.lists().find("mine").orElseThrow().origin());
	}

	@Test
	void listenersHearOfEveryChange() throws IOException {
		AtomicInteger heard = new AtomicInteger();
		lists.addListener(heard::incrementAndGet);
		load(false, version("mine", 5, "a.test"));
		lists.ask(List.of("mine"), false);
		lists.remove(List.of("mine"));
		assertEquals(3, heard.get());
	}

	@Test
	void brokenFilesAreToldAndHarmNothing() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("bad.json"), "{");
		Files.writeString(folder.resolve("choice.json"), "no");
		assertEquals(WarningLists.builtIn().lists().size(), lists.lists().lists().size());
		assertEquals(2, lists.refusals().size(), lists.refusals().toString());
	}

	@Test
	void allThatShipsIsRight() {
		for (WarningList list : WarningLists.builtIn().lists()) {
			assertTrue(list.origin().contains("CC0-1.0"), list.id());
			assertFalse(list.description().isBlank(), list.id());
			assertEquals(List.of(), list.unknownAttributes().stream().filter(attribute -> !attribute.startsWith("sha")).toList(), list.id());
			assertFalse(list.observableTypes().isEmpty(), list.id());
		}
		assertEquals("8.8.8.8", WarningLists.builtIn().hits(ObservableType.IPV4, "8.8.8.8").get(0).entry());
		assertEquals(Set.of("rfc1918", "rfc5735"), Set.copyOf(WarningLists.builtIn().hits(ObservableType.IPV4, "10.9.8.7").stream().map(WarningHit::listId).toList()));
	}
}
