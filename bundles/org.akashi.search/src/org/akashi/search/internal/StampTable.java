package org.akashi.search.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is kept, by key. */
final class StampTable {

	/** Nothing is known of what is kept. */
	static final StampTable NONE = new StampTable();

	private final Map<String, Long> stamps = new HashMap<>();

	void put(String key, long stamp) {
		stamps.put(key, stamp);
	}

	/** Null when it isn't kept. */
	Long get(String key) {
		return stamps.get(key);
	}

	Set<String> keys() {
		return stamps.keySet();
	}
}
