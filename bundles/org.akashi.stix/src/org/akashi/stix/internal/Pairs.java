package org.akashi.stix.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The entries of a dictionary as they are read: key, value, key, value… A key given again replaces the value. */
final class Pairs {

	/** Below this, comparing with each is quicker than a table. */
	private static final int FEW = 16;

	private String[] texts = new String[8];
	private int size;
	private Map<String, Integer> places;

	boolean isEmpty() {
		return size == 0;
	}

	void put(String key, String value) {
		int place = place(key);
		if (place >= 0) {
			texts[place + 1] = value;
			return;
		}
		if (size == texts.length) {
			texts = Arrays.copyOf(texts, size * 2);
		}
		texts[size] = key;
		texts[size + 1] = value;
		if (places != null) {
			places.put(key, size);
		}
		size += 2;
	}

	private int place(String key) {
		if (size < 2 * FEW) {
			for (int i = 0; i < size; i += 2) {
				if (texts[i].equals(key)) {
					return i;
				}
			}
			return -1;
		}
		if (places == null) {
			places = new HashMap<>();
			for (int i = 0; i < size; i += 2) {
				places.put(texts[i], i);
			}
		}
		return places.getOrDefault(key, -1);
	}

	/** As the model packs maps. */
	String[] toArray() {
		return Arrays.copyOf(texts, size);
	}

	void clear() {
		Arrays.fill(texts, 0, size, null);
		size = 0;
		places = null;
	}
}
