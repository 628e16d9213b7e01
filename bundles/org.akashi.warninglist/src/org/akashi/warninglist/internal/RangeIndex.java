package org.akashi.warninglist.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ranges of addresses of one family. Ranges in CIDR notation lie in each other or apart, so they are a forest: the places
 * where ranges begin or end, sorted, each with the narrowest range that holds from there, and of each range the next wider.
 */
final class RangeIndex {

	/** A range: first address (two numbers without sign), prefix length, its entry. */
	private record Range(long high, long low, int prefix, int entry) {
	}

	private final int bits;
	private List<Range> ranges = new ArrayList<>();
	/** Of each range: its entry, its prefix, the next wider range or -1. */
	private int[] entries;
	private byte[] prefixes;
	private int[] wider;
	/** Where something begins or ends; numbers without sign, kept with the first bit turned so that they sort with it. */
	private long[] highs;
	private long[] lows;
	private int[] narrowest;
	private int size;
	/** First place at or behind each value of the highest 16 bits. */
	private int[] directory;

	/** @param bits 32 or 128; IPv4 addresses stand in the lower number */
	RangeIndex(int bits) {
		this.bits = bits;
	}

	void add(int entry, long high, long low, int prefix) {
		long[] mask = mask(prefix);
		ranges.add(new Range(high & mask[0], low & mask[1], prefix, entry));
	}

	private long[] mask(int prefix) {
		if (bits == 32) {
			return new long[] { 0, prefix == 0 ? 0 : -1L << 32 - prefix & 0xffffffffL };
		}
		long high = prefix >= 64 ? -1 : prefix == 0 ? 0 : -1L << 64 - prefix;
		long low = prefix <= 64 ? 0 : prefix == 128 ? -1 : -1L << 128 - prefix;
		return new long[] { high, low };
	}

	/** Sorts what was added; nothing can be added behind. */
	void build() {
		Range[] sorted = ranges.toArray(Range[]::new);
		ranges = null;
		Arrays.sort(sorted, (a, b) -> {
			int order = Long.compareUnsigned(a.high, b.high);
			order = order == 0 ? Long.compareUnsigned(a.low, b.low) : order;
			order = order == 0 ? Integer.compare(a.prefix, b.prefix) : order;
			return order == 0 ? Integer.compare(b.entry, a.entry) : order;
		});
		int count = sorted.length;
		entries = new int[count];
		prefixes = new byte[count];
		wider = new int[count];
		highs = new long[count * 2];
		lows = new long[count * 2];
		narrowest = new int[count * 2];
		int[] open = new int[bits * 2 + 2];
		int depth = 0;
		for (int i = 0; i < count; i++) {
			Range range = sorted[i];
			while (depth > 0 && !holds(sorted[open[depth - 1]], range)) {
				depth = close(sorted, open, depth);
			}
			entries[i] = range.entry;
			prefixes[i] = (byte) range.prefix;
			wider[i] = depth == 0 ? -1 : open[depth - 1];
			if (depth == open.length) {
				open = Arrays.copyOf(open, depth * 2);
			}
			open[depth++] = i;
			mark(range.high, range.low, i);
		}
		while (depth > 0) {
			depth = close(sorted, open, depth);
		}
		direct();
	}

	private boolean holds(Range outer, Range inner) {
		long[] mask = mask(outer.prefix);
		return (inner.high & mask[0]) == outer.high && (inner.low & mask[1]) == outer.low;
	}

	/** Behind the end of the innermost open range the next wider one holds again. */
	private int close(Range[] sorted, int[] open, int depth) {
		Range range = sorted[open[depth - 1]];
		long[] mask = mask(range.prefix);
		long low = (range.low | ~mask[1] & (bits == 32 ? 0xffffffffL : -1)) + 1;
		long high = (range.high | (bits == 32 ? 0 : ~mask[0])) + (bits == 128 && low == 0 ? 1 : 0);
		boolean over = bits == 32 ? low > 0xffffffffL : high == 0 && low == 0;
		if (!over) {
			mark(high, low, depth == 1 ? -1 : open[depth - 2]);
		}
		return depth - 1;
	}

	private void mark(long high, long low, int range) {
		if (size > 0 && highs[size - 1] == (high ^ Long.MIN_VALUE) && lows[size - 1] == (low ^ Long.MIN_VALUE)) {
			narrowest[size - 1] = range;
			return;
		}
		highs[size] = high ^ Long.MIN_VALUE;
		lows[size] = low ^ Long.MIN_VALUE;
		narrowest[size++] = range;
	}

	private void direct() {
		directory = new int[(1 << 16) + 1];
		int at = 0;
		for (int top = 0; top <= 1 << 16; top++) {
			while (at < size && top(highs[at], lows[at]) < top) {
				at++;
			}
			directory[top] = at;
		}
	}

	private int top(long high, long low) {
		return bits == 32 ? (int) ((low ^ Long.MIN_VALUE) >>> 16) : (int) ((high ^ Long.MIN_VALUE) >>> 48);
	}

	boolean isEmpty() {
		return size == 0;
	}

	/** Finds the ranges that hold an address, or all of a range when {@code prefix} is less than the bits. */
	void find(long high, long low, int prefix, String part, Found found) {
		if (size == 0) {
			return;
		}
		long signedHigh = high ^ Long.MIN_VALUE;
		long signedLow = low ^ Long.MIN_VALUE;
		int top = top(signedHigh, signedLow);
		int from = directory[top];
		int to = directory[top + 1];
		while (from < to) {
			int middle = from + to >>> 1;
			if (highs[middle] < signedHigh || highs[middle] == signedHigh && lows[middle] <= signedLow) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		for (int range = from == 0 ? -1 : narrowest[from - 1]; range >= 0; range = wider[range]) {
			if ((prefixes[range] & 0xff) <= prefix) {
				found.add(entries[range], prefixes[range] & 0xff, part);
			}
		}
	}
}
