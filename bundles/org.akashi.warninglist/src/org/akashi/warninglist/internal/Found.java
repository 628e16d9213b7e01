package org.akashi.warninglist.internal;

import java.util.Arrays;

/** What one value matched: the best entry of each list, in the order of the lists. */
final class Found {

	private final Entries entries;
	private final boolean[] asked;
	private final boolean[] chosen;
	/** Made when the first is found: most values are on no list. */
	private int[] best;
	private int[] rank;
	private String[] matched;
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
		int at = 0;
		while (at < size && entries.list(best[at]) < list) {
			at++;
		}
		if (at < size && entries.list(best[at]) == list) {
			if (itsRank > rank[at]) {
				put(at, entry, itsRank, part);
			}
			return;
		}
		grow();
		for (int i = size++; i > at; i--) {
			put(i, best[i - 1], rank[i - 1], matched[i - 1]);
		}
		put(at, entry, itsRank, part);
	}

	private void grow() {
		if (best == null) {
			best = new int[4];
			rank = new int[4];
			matched = new String[4];
		} else if (size == best.length) {
			best = Arrays.copyOf(best, size * 2);
			rank = Arrays.copyOf(rank, size * 2);
			matched = Arrays.copyOf(matched, size * 2);
		}
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
