package org.akashi.store.internal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

import org.akashi.store.CaseIndex.Entry;

/**
 * Entries in order; those of packed rows are made when they are asked for, so that a list of a million costs its order
 * alone.
 */
final class EntryList extends AbstractList<Entry> implements RandomAccess {

	private final LineIndex index;
	private final PackedLines lines;
	/** Rows; below zero the others: -1 is the first. */
	private final int[] order;
	private final List<Entry> others;

	private EntryList(LineIndex index, PackedLines lines, int[] order, List<Entry> others) {
		this.index = index;
		this.lines = lines;
		this.order = order;
		this.others = others;
	}

	/**
	 * Puts entries at their places among rows; they are few, or come from files that changed.
	 *
	 * @param rows   in the given order; those that don't count are left out
	 * @param others in the given order
	 */
	static List<Entry> of(LineIndex index, PackedLines lines, int[] rows, List<Entry> others, Comparator<Entry> by) {
		int[] living = lines.dead.isEmpty() ? rows : Arrays.stream(rows).filter(row -> !lines.dead.get(row)).toArray();
		EntryList alone = new EntryList(index, lines, living, List.of());
		int[] order = new int[living.length + others.size()];
		int from = 0;
		int at = 0;
		for (int i = 0; i < others.size(); i++) {
			int place = Collections.binarySearch(alone, others.get(i), by);
			int to = Math.max(from, place < 0 ? -place - 1 : place);
			System.arraycopy(living, from, order, at, to - from);
			at += to - from;
			order[at++] = -1 - i;
			from = to;
		}
		System.arraycopy(living, from, order, at, living.length - from);
		return new EntryList(index, lines, order, others);
	}

	@Override
	public Entry get(int place) {
		int which = order[place];
		return which < 0 ? others.get(-1 - which) : index.entry(lines, which);
	}

	@Override
	public int size() {
		return order.length;
	}
}
