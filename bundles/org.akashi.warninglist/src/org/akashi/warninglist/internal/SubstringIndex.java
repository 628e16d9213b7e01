package org.akashi.warninglist.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of substrings. Each entry is filed under the four characters in it that the fewest entries have; a value is asked
 * for each of its places whether anything is filed under the four characters there, and only then compared.
 */
final class SubstringIndex {

	private static final int GRAM = 4;
	private static final int BITS = 18;

	private List<Integer> added = new ArrayList<>();
	private List<String> texts = new ArrayList<>();
	private final long[] filter = new long[1 << BITS - 6];
	/** Heads of chains by hash of four characters: number of the entry here + 1. */
	private int[] heads;
	private int[] next;
	private int[] offsets;
	private String[] keys;
	private int[] numbers;
	/** Entries of fewer than four characters, by their text. */
	private final Map<String, List<Integer>> shorter = new HashMap<>();
	private final boolean[] shortLengths = new boolean[GRAM];

	void add(int entry, String key) {
		if (key.length() < GRAM) {
			shorter.computeIfAbsent(key, any -> new ArrayList<>(1)).add(entry);
			shortLengths[key.length()] = true;
		} else {
			added.add(entry);
			texts.add(key);
		}
	}

	/** Files what was added; nothing can be added behind. */
	void build() {
		keys = texts.toArray(String[]::new);
		numbers = added.stream().mapToInt(Integer::intValue).toArray();
		texts = null;
		added = null;
		int[] counts = new int[1 << BITS];
		for (String key : keys) {
			for (int i = 0; i + GRAM <= key.length(); i++) {
				counts[gram(key, i)]++;
			}
		}
		heads = new int[1 << BITS];
		next = new int[keys.length];
		offsets = new int[keys.length];
		for (int key = keys.length - 1; key >= 0; key--) {
			int rarest = 0;
			for (int i = 1; i + GRAM <= keys[key].length(); i++) {
				rarest = counts[gram(keys[key], i)] < counts[gram(keys[key], rarest)] ? i : rarest;
			}
			int gram = gram(keys[key], rarest);
			offsets[key] = rarest;
			next[key] = heads[gram];
			heads[gram] = key + 1;
			filter[gram >>> 6] |= 1L << gram;
		}
	}

	boolean isEmpty() {
		return keys.length == 0 && shorter.isEmpty();
	}

	private static int gram(String text, int at) {
		return hash(text.charAt(at), text.charAt(at + 1), text.charAt(at + 2), text.charAt(at + 3));
	}

	private static int hash(char a, char b, char c, char d) {
		return (((a * 31 + b) * 31 + c) * 31 + d) * 0x9E3779B9 >>> 32 - BITS;
	}

	/** Finds the entries that stand in the key. {@code part} is what the value is called in a hit. */
	void find(String key, String part, Found found) {
		int last = key.length() - GRAM;
		if (last >= 0 && keys.length > 0) {
			char a = key.charAt(0);
			char b = key.charAt(1);
			char c = key.charAt(2);
			for (int i = 0; i <= last; i++) {
				char d = key.charAt(i + 3);
				int gram = hash(a, b, c, d);
				if ((filter[gram >>> 6] & 1L << gram) != 0) {
					compare(key, i, gram, part, found);
				}
				a = b;
				b = c;
				c = d;
			}
		}
		if (!shorter.isEmpty()) {
			findShort(key, part, found);
		}
	}

	private void compare(String key, int at, int gram, String part, Found found) {
		for (int filed = heads[gram]; filed > 0; filed = next[filed - 1]) {
			String text = keys[filed - 1];
			int start = at - offsets[filed - 1];
			if (start >= 0 && found.asks(numbers[filed - 1]) && key.startsWith(text, start)) {
				found.add(numbers[filed - 1], rank(text), part);
			}
		}
	}

	private void findShort(String key, String part, Found found) {
		for (int length = 1; length < GRAM; length++) {
			for (int i = 0; shortLengths[length] && i + length <= key.length(); i++) {
				String text = key.substring(i, i + length);
				for (int entry : shorter.getOrDefault(text, List.of())) {
					found.add(entry, rank(text), part);
				}
			}
		}
	}

	/** The longest entry of a list wins. */
	private static int rank(String text) {
		return text.length();
	}
}
