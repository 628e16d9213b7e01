package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Cells that say the same again and again: each text is kept once, a cell is its number. */
final class CodeCells extends Cells {

	private final Map<String, Integer> codes = new HashMap<>();
	private volatile String[] terms = new String[16];
	private int count;
	private volatile int[] cells = new int[1024];
	private int[] ranks = {};

	CodeCells() {
		code("");
	}

	private int code(String text) {
		Integer known = codes.get(text);
		if (known != null) {
			return known;
		}
		if (count == terms.length) {
			terms = Arrays.copyOf(terms, count * 2);
		}
		terms[count] = text;
		codes.put(text, count);
		return count++;
	}

	@Override
	String text(int row) {
		int[] all = cells;
		return row < all.length ? terms[all[row]] : "";
	}

	@Override
	void put(int row, String text) {
		int code = code(text);
		if (row >= cells.length) {
			cells = Arrays.copyOf(cells, Math.max(row + 1, cells.length * 2));
		}
		cells[row] = code;
	}

	/** The terms that any cell has or had, sorted, without nothing. */
	List<String> terms() {
		TreeSet<String> sorted = new TreeSet<>(TextOrder.TOTAL);
		sorted.addAll(Arrays.asList(terms).subList(0, count));
		sorted.remove("");
		return new ArrayList<>(sorted);
	}

	/** How many different texts there are. */
	int variety() {
		return count;
	}

	@Override
	void prepareOrder() {
		String[] all = Arrays.copyOf(terms, count);
		int[] made = new int[all.length];
		int[] sorted = IntStream.range(0, all.length).boxed().sorted((a, b) -> TextOrder.TOTAL.compare(all[a], all[b])).mapToInt(Integer::intValue)
				.toArray();
		for (int i = 0; i < sorted.length; i++) {
			made[sorted[i]] = i;
		}
		ranks = made;
	}

	@Override
	int compare(int one, int other) {
		return Integer.compare(ranks[code(one)], ranks[code(other)]);
	}

	private int code(int row) {
		return row < cells.length ? cells[row] : 0;
	}

	@Override
	BitSet matching(CellFilter filter, BitSet among) {
		boolean[] fits = new boolean[count];
		for (int i = 0; i < fits.length; i++) {
			fits[i] = filter.test(terms[i]);
		}
		BitSet found = new BitSet(among.length());
		for (int row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
			if (fits[code(row)]) {
				found.set(row);
			}
		}
		return found;
	}
}
