package org.akashi.export.internal.redaction;

/** A growing set of long numbers, each with a small number; without boxes, for millions. */
final class LongTable {

	private long[] keys = new long[1 << 8];
	private int[] values = new int[1 << 8];
	private boolean[] taken = new boolean[1 << 8];
	private int size;

	int size() {
		return size;
	}

	/** The value of a key; -1 when it isn't there. */
	int get(long key) {
		int at = place(key);
		return taken[at] ? values[at] : -1;
	}

	/** Puts a value, which must not be negative. */
	void put(long key, int value) {
		if (size * 2 >= keys.length) {
			grow();
		}
		int at = place(key);
		if (!taken[at]) {
			taken[at] = true;
			keys[at] = key;
			size++;
		}
		values[at] = value;
	}

	private int place(long key) {
		long mixed = key * 0x9e3779b97f4a7c15L;
		int at = (int) (mixed >>> 32) & keys.length - 1;
		while (taken[at] && keys[at] != key) {
			at = at + 1 & keys.length - 1;
		}
		return at;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldValues = values;
		boolean[] oldTaken = taken;
		keys = new long[oldKeys.length * 2];
		values = new int[keys.length];
		taken = new boolean[keys.length];
		size = 0;
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldTaken[i]) {
				put(oldKeys[i], oldValues[i]);
			}
		}
	}
}
