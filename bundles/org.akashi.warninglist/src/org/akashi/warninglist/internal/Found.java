package org.akashi.warninglist.internal;

import java.util.Arrays;

/** What one value matched: the best entry of each list. */
final class Found {

	private final Entries entries;
	private final boolean[] asked;
	private final boolean[] chosen;
	private int[] best = new int[4];
	private int[] rank = new int[4];
	private String[] matched = new String[4];
	private int size;

	/**
	 * @param asked  the lists that are for the type of the value, by number
	 * @param chosen the lists that are asked at all, by number
	 */
	Found(Entries entries, boolean[] asked, boolean[] chosen) {
		this.entries = entries;
		this.asked = asked;
		this.chosen = chosen;
	}

	/** Whether the list of the entry is asked for this value. */
	boolean asks(int entry) {
		int list = entries.list(entry);
		return asked[list] && chosen[list];
	}

	/** Takes an entry that matched, when its list is asked and no entry of higher rank is there; the first of equals stays. */
	void add(int entry, int itsRank, String part) {
		int list = entries.list(entry);
		if (!asked[list] || !chosen[list]) {
			return;
		}
		for (int i = 0; i < size; i++) {
			if (entries.list(best[i]) == list) {
				if (itsRank > rank[i]) {
					put(i, entry, itsRank, part);
				}
				return;
			}
		}
		if (size == best.length) {
			best = Arrays.copyOf(best, size * 2);
			rank = Arrays.copyOf(rank, size * 2);
			matched = Arrays.copyOf(matched, size * 2);
		}
		put(size++, entry, itsRank, part);
	}

	private void put(int at, int entry, int itsRank, String part) {
		best[at] = entry;
		rank[at] = itsRank;
		matched[at] = part;
	}

	int size() {
		return size;
	}

	int entry(int at) {
		return best[at];
	}

	String matched(int at) {
		return matched[at];
	}
}
