package org.akashi.store.internal;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class Ints {

	int[] values;
	int size;

	Ints(int capacity) {
		values = new int[capacity];
	}

	void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size + (size >> 1) + 16);
		}
		values[size++] = value;
	}

	int[] copy() {
		return Arrays.copyOf(values, size);
	}
}
