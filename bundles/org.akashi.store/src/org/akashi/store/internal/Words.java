package org.akashi.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Types and kinds of relationships: few words that repeat endlessly, each with a number. The number of {@code ""} is 0. */
final class Words {

	/** More different words than this are no words. */
	static final int MOST = 0xFFFF;

	private final Map<String, Integer> codes = new HashMap<>();
	private final List<String> words = new ArrayList<>();

	Words() {
		code("");
	}

	/** The number of a word, given now where it has none; -1 when there are too many. */
	synchronized int code(String word) {
		Integer known = codes.get(word);
		if (known != null) {
			return known;
		}
		if (words.size() == MOST) {
			return -1;
		}
		codes.put(word, words.size());
		words.add(word);
		return words.size() - 1;
	}

	/** The number of a word, -1 when it has none. */
	synchronized int known(String word) {
		return codes.getOrDefault(word, -1);
	}

	/** The word with a number. */
	synchronized String word(int code) {
		return words.get(code);
	}

	synchronized List<String> list() {
		return List.copyOf(words);
	}

	/** Looks words up that stand in bytes; remembers them without asking the table again. For one thread. */
	static final class Reading {

		private static final int SLOTS = 1 << 9;

		private final Words words;
		private final byte[][] known = new byte[SLOTS][];
		private final int[] codes = new int[SLOTS];

		Reading(Words words) {
			this.words = words;
		}

		/** The number of the ASCII word between two positions. */
		int code(byte[] in, int start, int end) {
			int length = end - start;
			if (length == 0) {
				return 0;
			}
			int slot = (in[start] * 31 + in[end - 1] * 7 + in[start + (length >> 1)] * 131 + length * 17) & SLOTS - 1;
			byte[] there = known[slot];
			if (there != null && there.length == length && same(there, in, start)) {
				return codes[slot];
			}
			int code = words.code(new String(in, start, length, StandardCharsets.ISO_8859_1));
			known[slot] = java.util.Arrays.copyOfRange(in, start, end);
			codes[slot] = code;
			return code;
		}

		private static boolean same(byte[] word, byte[] in, int start) {
			for (int i = 0; i < word.length; i++) {
				if (word[i] != in[start + i]) {
					return false;
				}
			}
			return true;
		}
	}
}
