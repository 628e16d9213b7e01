package org.akashi.indicator.ui.internal.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.BitSet;

/** Cells with whole numbers, or with days as their number since 1970. */
final class NumberCells extends Cells {

	/** Says nothing; sorted before all numbers. */
	static final int NONE = Integer.MIN_VALUE;

	private final boolean days;
	private volatile int[] cells = new int[1024];

	NumberCells(boolean days) {
		this.days = days;
		Arrays.fill(cells, NONE);
	}

	/** The number in a cell, or {@link #NONE}. */
	int number(int row) {
		int[] all = cells;
		return row < all.length ? all[row] : NONE;
	}

	void putNumber(int row, int number) {
		if (row >= cells.length) {
			int[] more = Arrays.copyOf(cells, Math.max(row + 1, cells.length * 2));
			Arrays.fill(more, cells.length, more.length, NONE);
			cells = more;
		}
		cells[row] = number;
	}

	@Override
	String text(int row) {
		int number = number(row);
		return number == NONE ? "" : days ? LocalDate.ofEpochDay(number).toString() : Integer.toString(number);
	}

	@Override
	void put(int row, String text) {
		putNumber(row, days ? day(text) : number(text));
	}

	private static int number(String text) {
		try {
			return text.isEmpty() ? NONE : Integer.parseInt(text);
		} catch (NumberFormatException e) {
			return NONE;
		}
	}

	/** The day of a STIX timestamp or ISO day as its number, or {@link #NONE}. */
	static int day(String timestamp) {
		if (timestamp == null || timestamp.length() < 10) {
			return NONE;
		}
		try {
			return (int) LocalDate.parse(timestamp.substring(0, 10)).toEpochDay();
		} catch (DateTimeParseException e) {
			return NONE;
		}
	}

	@Override
	int compare(int one, int other) {
		return Integer.compare(number(one), number(other));
	}

	@Override
	BitSet matching(CellFilter filter, BitSet among) {
		if (!(filter instanceof CellFilter.Within within)) {
			return super.matching(filter, among);
		}
		BitSet found = new BitSet(among.length());
		for (int row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
			int number = number(row);
			if (number != NONE && number >= within.least() && number <= within.most()) {
				found.set(row);
			}
		}
		return found;
	}
}
