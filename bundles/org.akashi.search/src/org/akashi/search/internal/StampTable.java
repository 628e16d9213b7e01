package org.akashi.search.internal;

import java.nio.charset.StandardCharsets;

/** Stamps of what is kept, by key: sixteen bytes for each, since a case may have millions. Keys count by a hash of 64 bits. */
final class StampTable {

	private long[] keys = new long[1 << 12];
	private long[] stamps = new long[1 << 12];
	private int size;

	/** Zero marks an empty place. */
	private static long hash(byte[] key, int length) {
		long hash = Stamps.of(key, 0, length);
		return hash == 0 ? 1 : hash;
	}

	private int place(long hash) {
		int at = (int) (hash * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
		while (keys[at] != 0 && keys[at] != hash) {
			at = at + 1 & keys.length - 1;
		}
		return at;
	}

	void put(String key, long stamp) {
		byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
		put(hash(bytes, bytes.length), stamp);
	}

	private void put(long hash, long stamp) {
		int at = place(hash);
		if (keys[at] == 0) {
			keys[at] = hash;
			size++;
		}
		stamps[at] = stamp;
		if (size > keys.length / 2) {
			grow();
		}
	}

	private void grow() {
		long[] oldKeys = keys;
		long[] oldStamps = stamps;
		keys = new long[2 * oldKeys.length];
		stamps = new long[2 * oldKeys.length];
		size = 0;
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				put(oldKeys[i], oldStamps[i]);
			}
		}
	}

	/** Whether something is kept under this key. */
	boolean has(String key) {
		byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
		return keys[place(hash(bytes, bytes.length))] != 0;
	}

	/** Whether just this is kept under the key. */
	boolean has(String key, long stamp) {
		byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
		int at = place(hash(bytes, bytes.length));
		return keys[at] != 0 && stamps[at] == stamp;
	}
}
