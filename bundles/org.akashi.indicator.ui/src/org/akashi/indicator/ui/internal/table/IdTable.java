package org.akashi.indicator.ui.internal.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The ids of rows and the rows of ids: sixteen bytes each for those that are UUIDs as STIX wants them. One writer, any reader. */
final class IdTable {

	private static final int PLAIN = 36;

	private final String prefix;
	private volatile long[] high = new long[1024];
	private volatile long[] low = new long[1024];
	/** Ids that aren't a prefix and a UUID in lower case. */
	private final Map<Integer, String> odd = new HashMap<>();
	private final Map<String, Integer> oddRows = new HashMap<>();
	private int[] slots = new int[4096];
	private int count;

	/**
	 * @param type STIX type of all ids
	 */
	IdTable(String type) {
		prefix = type + "--";
	}

	int size() {
		return count;
	}

	/** The id of a row. */
	synchronized String id(int row) {
		String other = odd.get(row);
		return other != null ? other : prefix + new UUID(high[row], low[row]);
	}

	/** The row of an id, or -1. */
	synchronized int row(String id) {
		UUID uuid = uuid(id);
		if (uuid == null) {
			return oddRows.getOrDefault(id, -1);
		}
		for (int slot = slot(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());; slot = slot + 1 & slots.length - 1) {
			int row = slots[slot] - 1;
			if (row < 0) {
				return -1;
			}
			if (high[row] == uuid.getMostSignificantBits() && low[row] == uuid.getLeastSignificantBits() && !odd.containsKey(row)) {
				return row;
			}
		}
	}

	/** Adds an id that isn't there; returns its row. */
	synchronized int add(String id) {
		int row = count++;
		if (row == high.length) {
			high = Arrays.copyOf(high, row * 2);
			low = Arrays.copyOf(low, row * 2);
		}
		UUID uuid = uuid(id);
		if (uuid == null) {
			odd.put(row, id);
			oddRows.put(id, row);
			return row;
		}
		high[row] = uuid.getMostSignificantBits();
		low[row] = uuid.getLeastSignificantBits();
		if (count * 2 > slots.length) {
			slots = new int[slots.length * 2];
			for (int i = 0; i < count; i++) {
				if (!odd.containsKey(i)) {
					enter(i);
				}
			}
		} else {
			enter(row);
		}
		return row;
	}

	private void enter(int row) {
		int slot = slot(high[row], low[row]);
		while (slots[slot] != 0) {
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = row + 1;
	}

	private int slot(long one, long other) {
		long mixed = (one ^ other) * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 32) & slots.length - 1;
	}

	private UUID uuid(String id) {
		if (id.length() != prefix.length() + PLAIN || !id.startsWith(prefix)) {
			return null;
		}
		String text = id.substring(prefix.length());
		try {
			UUID uuid = UUID.fromString(text);
			return uuid.toString().equals(text) ? uuid : null;
		} catch (IllegalArgumentException e) {
			return null;
		}
	}
}
