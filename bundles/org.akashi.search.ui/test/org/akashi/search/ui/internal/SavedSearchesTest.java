package org.akashi.search.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.search.ui.internal.SavedSearches.Saved;
import org.junit.jupiter.api.Test;

/** Searches that a person keeps. */
class SavedSearchesTest {

	private final Map<String, String> settings = new HashMap<>();
	private final SavedSearches searches = new SavedSearches(key -> settings.getOrDefault(key, ""), settings::put);

	@Test
	void keptByNameAndFoundAgain() {
		searches.save("Otters", "otter type:actor");
		searches.save("ばら", "薔薇");
		searches.save("bears", "bear");
		assertEquals(List.of(new Saved("bears", "bear"), new Saved("Otters", "otter type:actor"), new Saved("ばら", "薔薇")),
				new SavedSearches(key -> settings.getOrDefault(key, ""), settings::put).saved());
	}

	@Test
	void theSameNameIsReplacedRenamedAndForgotten() {
		searches.save("Otters", "otter");
		searches.save("Otters", "sea otter");
		assertEquals(List.of(new Saved("Otters", "sea otter")), searches.saved());
		searches.rename("Otters", "Sea");
		assertEquals(List.of(new Saved("Sea", "sea otter")), searches.saved());
		searches.rename("nobody", "x");
		searches.delete("Sea");
		assertEquals(List.of(), searches.saved());
	}

	@Test
	void hostileNamesDoNotMixThings() {
		searches.save("a\tb\nc", "x\ny\tz");
		assertEquals(List.of(new Saved("a b c", "x y z")), searches.saved());
	}

	@Test
	void theLastSearchesNewestFirstEachOnce() {
		for (int i = 0; i < 20; i++) {
			searches.remember("search " + i);
		}
		searches.remember("search 15");
		searches.remember("  ");
		assertEquals(12, searches.recent().size());
		assertEquals(List.of("search 15", "search 19", "search 18"), searches.recent().subList(0, 3));
	}
}
