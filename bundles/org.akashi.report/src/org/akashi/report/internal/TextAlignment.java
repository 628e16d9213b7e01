package org.akashi.report.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the characters of a text again in another form of the same text, which may break its lines elsewhere, divide words,
 * add or leave out parts, and tell its parts in another order. Blanks and shapes of letters don't count. Takes time about
 * linear in the lengths.
 */
public final class TextAlignment {

	/** So many equal characters in a row are no accident. */
	private static final int LONG = 12;
	/** So many are none when they stand near where they are expected. */
	private static final int SHORT = 4;
	private static final int NEAR = 800;
	/** Hyphens, bullets and numbers of notes. */
	private static final int SMALL_SKIP = 4;
	private static final int LOOKS = 24;

	private final char[] text;
	private final int[] textAt;
	private final char[] other;
	private final int[] otherAt;
	private final BitSet taken = new BitSet();
	private final int[] map;
	private long[] longRuns;
	private long[] shortRuns;

	private TextAlignment(CharSequence text, CharSequence other) {
		map = new int[text.length()];
		Arrays.fill(map, -1);
		textAt = new int[capacity(text)];
		this.text = fold(text, textAt);
		otherAt = new int[capacity(other)];
		this.other = fold(other, otherAt);
	}

	/** For each UTF-16 unit of the text its index in the other form, or -1 for blanks and for what is not there. */
	public static int[] of(CharSequence text, CharSequence other) {
		TextAlignment alignment = new TextAlignment(text, other);
		alignment.align();
		return alignment.map;
	}

	private static int capacity(CharSequence text) {
		return text.length() + text.length() / 8 + 32;
	}

	/** The visible characters in their plain shape; {@code at} takes where each comes from. */
	private static char[] fold(CharSequence from, int[] at) {
		char[] folded = new char[at.length];
		int count = 0;
		for (int i = 0; i < from.length(); i++) {
			char c = from.charAt(i);
			if (isBlank(c)) {
				continue;
			}
			if (hasShapes(c)) {
				String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
				for (int k = 0; k < plain.length() && count < folded.length; k++) {
					if (!isBlank(plain.charAt(k))) {
						at[count] = i;
						folded[count++] = plain.charAt(k);
					}
				}
			} else if (count < folded.length) {
				at[count] = i;
				folded[count++] = c;
			}
		}
		return Arrays.copyOf(folded, count);
	}

	private static boolean isBlank(char c) {
		return c <= ' ' || c == 0xA0 || c == 0xAD || c == 0x3000 || c >= 0x2000 && c <= 0x200F || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
	}

	private static boolean hasShapes(char c) {
		return c > 0xA0 && c < 0xC0 || c > 0x200F && c < 0x2FE0 || c > 0x3200 && c < 0x3400 || c >= 0xF900;
	}

	private void align() {
		int i = 0;
		int j = 0;
		boolean lost = false;
		while (i < text.length) {
			boolean equal = !lost && j < other.length && text[i] == other[j] && !taken.get(j);
			int next = equal ? j : find(i, j);
			lost = next < 0;
			if (next >= 0) {
				if (map[textAt[i]] < 0) {
					map[textAt[i]] = otherAt[next];
				}
				taken.set(next);
				j = next + 1;
			}
			i++;
		}
	}

	private int find(int i, int j) {
		int enough = Math.min(2 * SHORT, text.length - i);
		for (int skip = 1; skip <= SMALL_SKIP && j + skip < other.length; skip++) {
			if (run(i, j + skip) >= enough) {
				return j + skip;
			}
		}
		if (i + LONG <= text.length && LONG <= other.length) {
			longRuns = longRuns == null ? runs(LONG) : longRuns;
			int found = nearest(longRuns, LONG, i, j, Integer.MAX_VALUE);
			if (found >= 0) {
				return found;
			}
		}
		int length = Math.min(SHORT, text.length - i);
		if (length == SHORT && SHORT <= other.length) {
			shortRuns = shortRuns == null ? runs(SHORT) : shortRuns;
			return nearest(shortRuns, SHORT, i, j, NEAR);
		}
		return j < other.length && run(i, j) >= length ? j : -1;
	}

	/** How many characters are equal from both places on; no more than needed are compared. */
	private int run(int i, int j) {
		int length = 0;
		while (length < LONG && i + length < text.length && j + length < other.length && text[i + length] == other[j + length]
				&& !taken.get(j + length)) {
			length++;
		}
		return length;
	}

	/** All runs of a length by their hash, then by their place. */
	private long[] runs(int length) {
		long[] runs = new long[other.length - length + 1];
		for (int j = 0; j < runs.length; j++) {
			runs[j] = (long) hash(other, j, length) << 32 | j;
		}
		Arrays.sort(runs);
		return runs;
	}

	private static int hash(char[] from, int start, int length) {
		int hash = 0;
		for (int k = start; k < start + length; k++) {
			hash = hash * 0x01000193 + from[k];
		}
		return hash;
	}

	/** The same run after a place, else before it, no farther away than {@code reach}; or -1. */
	private int nearest(long[] runs, int length, int i, int j, int reach) {
		long key = (long) hash(text, i, length) << 32;
		int at = Arrays.binarySearch(runs, key | j);
		int start = at < 0 ? -at - 1 : at;
		for (int k = start; k < runs.length && k < start + LOOKS && runs[k] >> 32 == key >> 32; k++) {
			int place = (int) runs[k];
			if (place - j > reach) {
				break;
			}
			if (run(i, place) >= length) {
				return place;
			}
		}
		for (int k = start - 1; k >= 0 && k >= start - LOOKS && runs[k] >> 32 == key >> 32; k--) {
			int place = (int) runs[k];
			if (j - place > reach) {
				break;
			}
			if (run(i, place) >= length) {
				return place;
			}
		}
		return -1;
	}
}
