package org.akashi.warninglist.internal;

import java.util.Arrays;

/** The entries of all lists under running numbers: of which list each is, and how it is written there. */
final class Entries {

	private int[] lists;
	private String[] texts;
	private int size;

	Entries(int capacity) {
		lists = new int[Math.max(16, capacity)];
		texts = new String[lists.length];
	}

	/** Adds an entry as it is written in the list with this number; its own number. */
	int add(int list, String text) {
		if (size == lists.length) {
			lists = Arrays.copyOf(lists, size * 2);
			texts = Arrays.copyOf(texts, size * 2);
		}
		lists[size] = list;
		texts[size] = text;
		return size++;
	}

	int list(int entry) {
		return lists[entry];
	}

	String text(int entry) {
		return texts[entry];
	}
}
