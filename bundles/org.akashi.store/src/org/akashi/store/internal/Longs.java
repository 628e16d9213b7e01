package org.akashi.store.internal;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class Longs {

	long[] values;
	int size;

	Longs(int capacity) {
		values = new long[capacity];
	}

	void add(long value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size + (size >> 1) + 16);
		}
		values[size++] = value;
	}
}
