package org.akashi.indicator.ui.internal.table;

import java.util.BitSet;

/**
 * The cells of one column, kept small: a million rows are a few arrays, and the text of a cell is made when it is asked for.
 * One worker thread writes; any thread may read, and sees a cell as it was before or as it is after a change of it.
 */
abstract class Cells {

	/** What the cell says; {@code ""} when it says nothing. */
	abstract String text(int row);

	/** Puts a text into a cell. The row may be the one after the last. */
	abstract void put(int row, String text);

	/** Before many comparisons: what they need is worked out once. */
	void prepareOrder() {
	}

	/** Rising order of two rows. */
	abstract int compare(int one, int other);

	/**
	 * The rows that a filter shows.
	 *
	 * @param among the rows to look at; not changed
	 * @return a new set, of these
	 */
	BitSet matching(CellFilter filter, BitSet among) {
		BitSet found = new BitSet(among.length());
		for (int row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
			if (filter.test(text(row))) {
				found.set(row);
			}
		}
		return found;
	}
}
