package org.akashi.report.ui.internal.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class BoundedCacheTest {

	private final List<String> gone = new ArrayList<>();
	private final BoundedCache<Integer, String> cache = new BoundedCache<>(10, String::length, gone::add);

	@Test
	void theOldestGoWhenThereIsNoRoom() {
		cache.put(1, "aaaa");
		cache.put(2, "bbbb");
		cache.put(3, "cccc");
		assertEquals(List.of("aaaa"), gone);
		assertEquals(8, cache.weight());
		assertTrue(cache.get(1).isEmpty());
	}

	@Test
	void whatWasUsedLatelyStays() {
		cache.put(1, "aaaa");
		cache.put(2, "bbbb");
		cache.get(1);
		cache.put(3, "cccc");
		assertEquals(List.of("bbbb"), gone);
	}

	@Test
	void whatIsInUseStaysWhateverItWeighs() {
		cache.use(Set.of(1, 2));
		cache.put(1, "aaaaaaaa");
		cache.put(2, "bbbbbbbb");
		cache.put(3, "c");
		assertEquals(List.of("c"), gone);
		cache.use(Set.of());
		assertTrue(cache.weight() <= 10, "as soon as it isn't, the bound holds again");
	}

	@Test
	void aNewValueOfTheSameKeyReplacesTheOld() {
		cache.put(1, "aaaa");
		cache.put(1, "bb");
		assertEquals(List.of("aaaa"), gone);
		assertEquals(2, cache.weight());
	}

	@Test
	void allLeaveWhenItIsCleared() {
		cache.put(1, "aaaa");
		cache.put(2, "bb");
		cache.clear();
		assertEquals(List.of("aaaa", "bb"), gone);
		assertEquals(0, cache.weight());
	}

	@Test
	void aThousandPagesNeverTakeMoreThanTheBound() {
		for (int page = 1; page <= 1000; page++) {
			cache.use(Set.of(page));
			cache.put(page, "xxx");
			assertTrue(cache.weight() <= 10);
		}
	}
}
