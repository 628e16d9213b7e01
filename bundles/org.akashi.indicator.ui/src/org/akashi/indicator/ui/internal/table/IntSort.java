package org.akashi.indicator.ui.internal.table;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Sorts numbers of rows without making objects of them. Stable. */
final class IntSort {

	private static final int SMALL = 8;

	/** Compares two rows. */
	@FunctionalInterface
	interface Order {
		int compare(int one, int other);
	}

	private IntSort() {
	}

	/**
	 * Sorts in place.
	 *
	 * @param stop asked now and then; when it says yes the rows are left half sorted
	 * @return whether it came to its end
	 */
	static boolean sort(int[] rows, Order order, BooleanSupplier stop) {
		int[] from = rows.clone();
		return split(from, rows, 0, rows.length, order, stop);
	}

	private static boolean split(int[] from, int[] to, int start, int end, Order order, BooleanSupplier stop) {
		if (end - start <= SMALL) {
			for (int i = start + 1; i < end; i++) {
				int row = to[i];
				int j = i - 1;
				while (j >= start && order.compare(to[j], row) > 0) {
					to[j + 1] = to[j--];
				}
				to[j + 1] = row;
			}
			return true;
		}
		int middle = start + end >>> 1;
		if (end - start > 50_000 && stop.getAsBoolean() || !split(to, from, start, middle, order, stop)
				|| !split(to, from, middle, end, order, stop)) {
			return false;
		}
		if (order.compare(from[middle - 1], from[middle]) <= 0) {
			System.arraycopy(from, start, to, start, end - start);
			return true;
		}
		int left = start;
		int right = middle;
		for (int i = start; i < end; i++) {
			boolean first = right >= end || left < middle && order.compare(from[left], from[right]) <= 0;
			to[i] = first ? from[left++] : from[right++];
		}
		return true;
	}

	/** The numbers from 0 on. */
	static int[] identity(int count) {
		int[] all = new int[count];
		Arrays.setAll(all, i -> i);
		return all;
	}
}
