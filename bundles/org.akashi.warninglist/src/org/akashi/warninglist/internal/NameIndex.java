package org.akashi.warninglist.internal;

import java.util.Arrays;

import org.akashi.observable.ObservableType;

/**
 * Lists of strings and of host names, in one hash table. Hashes run from the end of a text to its start, so that one pass
 * over a host gives those of all names above it.
 */
final class NameIndex {

	private static final int BELOW = 1;
	private static final int FILTER = 1 << 16;

	private final Entries entries;
	/** Hash above, number of the key + 1 below; 0: empty. */
	private long[] slots = new long[1 << 10];
	/** Bits of hashes that are there: most values are not, and this fits into the cache nearest to the processor. */
	private long[] filter = new long[FILTER];
	private String[] keys = new String[1 << 9];
	private int[] first = new int[1 << 9];
	private int size;
	/** Entry of a posting, with {@link #BELOW} for one that holds for what is below it; and the next posting of the key. */
	private int[] postings = new int[1 << 9];
	private int[] next = new int[1 << 9];
	private int posted;
	private boolean topLevel;

	NameIndex(Entries entries) {
		this.entries = entries;
	}

	/** Adds an entry under its key. {@code below}: it holds for host names below it too. */
	void add(int entry, String key, boolean below) {
		int hash = 0;
		for (int i = key.length() - 1; i >= 0; i--) {
			hash = hash * 31 + key.charAt(i);
		}
		hash = mixed(hash);
		int at = find(key, 0, key.length(), hash);
		if (at < 0) {
			at = insert(key, hash);
		}
		if (posted == postings.length) {
			postings = Arrays.copyOf(postings, posted * 2);
			next = Arrays.copyOf(next, posted * 2);
		}
		postings[posted] = entry << 1 | (below ? BELOW : 0);
		next[posted] = first[at];
		first[at] = ++posted;
		topLevel |= below && key.indexOf('.') < 0;
	}

	private int insert(String key, int hash) {
		if (size == keys.length) {
			keys = Arrays.copyOf(keys, size * 2);
			first = Arrays.copyOf(first, size * 2);
		}
		if (size * 2 >= slots.length) {
			long[] old = slots;
			slots = new long[old.length * 2];
			for (long slot : old) {
				if (slot != 0) {
					put(slot);
				}
			}
		}
		keys[size] = key;
		put((long) hash << 32 | size + 1);
		filter[(hash >>> 6) & FILTER - 1] |= 1L << hash;
		return size++;
	}

	private void put(long slot) {
		int at = (int) (slot >>> 32) & slots.length - 1;
		while (slots[at] != 0) {
			at = at + 1 & slots.length - 1;
		}
		slots[at] = slot;
	}

	private static int mixed(int hash) {
		int mixed = hash * 0x9E3779B9;
		return mixed ^ mixed >>> 15;
	}

	private int find(String text, int from, int to, int hash) {
		if ((filter[(hash >>> 6) & FILTER - 1] & 1L << hash) == 0) {
			return -1;
		}
		for (int at = hash & slots.length - 1; slots[at] != 0; at = at + 1 & slots.length - 1) {
			if ((int) (slots[at] >>> 32) == hash) {
				int key = (int) slots[at] - 1;
				if (keys[key].length() == to - from && text.startsWith(keys[key], from)) {
					return key;
				}
			}
		}
		return -1;
	}

	/**
	 * Looks a whole value up, and its host with the names above it.
	 *
	 * @param type  type of the value
	 * @param value the value as it is written
	 * @param key   the value as it is compared
	 * @param host  where the host stands in the key, {@code start << 32 | end}; -1 when there is none
	 */
	void find(ObservableType type, String value, String key, long host, Found found) {
		boolean itself = host == key.length();
		if (!itself) {
			whole(type, value, key, found);
		}
		if (host >= 0) {
			boolean names = type != ObservableType.IPV4 && type != ObservableType.IPV6;
			boolean alone = itself || type == ObservableType.IPV4_PORT || type == ObservableType.IPV6_PORT
					|| type == ObservableType.URL && HostText.isHostAlone(key);
			host(key, (int) (host >>> 32), (int) host, names, alone, found);
		}
	}

	private void whole(ObservableType type, String value, String key, Found found) {
		int hash = 0;
		for (int i = key.length() - 1; i >= 0; i--) {
			hash = hash * 31 + key.charAt(i);
		}
		int at = find(key, 0, key.length(), mixed(hash));
		if (at < 0) {
			return;
		}
		boolean cased = CaseOfTypes.matters(type);
		String tail = type == ObservableType.URL ? value.substring(HostText.tail(value)) : value;
		for (int posting = first[at]; posting > 0; posting = next[posting - 1]) {
			int entry = postings[posting - 1] >> 1;
			if (!cased || entries.text(entry).endsWith(tail)) {
				found.add(entry, key.length(), value);
			}
		}
	}

	private void host(String key, int from, int to, boolean names, boolean alone, Found found) {
		int hash = 0;
		boolean dotted = false;
		for (int i = to - 1; i >= from; i--) {
			char c = key.charAt(i);
			if (c == '.') {
				if (names && (dotted || topLevel)) {
					above(key, i + 1, from, to, hash, found);
				}
				dotted = true;
			}
			hash = hash * 31 + c;
		}
		int at = find(key, from, to, mixed(hash));
		if (at >= 0) {
			String host = key.substring(from, to);
			for (int posting = first[at]; posting > 0; posting = next[posting - 1]) {
				if (alone || (postings[posting - 1] & BELOW) != 0) {
					found.add(postings[posting - 1] >> 1, to - from, host);
				}
			}
		}
	}

	private void above(String key, int start, int from, int to, int hash, Found found) {
		int at = find(key, start, to, mixed(hash));
		if (at < 0) {
			return;
		}
		for (int posting = first[at]; posting > 0; posting = next[posting - 1]) {
			if ((postings[posting - 1] & BELOW) != 0) {
				found.add(postings[posting - 1] >> 1, to - start, key.substring(from, to));
			}
		}
	}
}
