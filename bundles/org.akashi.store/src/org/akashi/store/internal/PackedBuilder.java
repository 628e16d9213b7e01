package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

import org.akashi.store.internal.PackedIndex.Columns;
import org.akashi.store.internal.PackedIndex.References;

/** Joins what threads read into one index: rows one after another, references resolved to rows, keys sorted. */
final class PackedBuilder {

	/** Rows that one task goes through. */
	private static final int BATCH = 1 << 16;

	private final Words words;
	private final List<Segment> segments;
	/** The first row of each segment. */
	private final int[] first;
	private int rows;
	/** Rows and ids that are only referred to. */
	private int size;
	private long[] high;
	private long[] low;
	private long[] rowWords;
	private int[] table;
	private final List<Ints> twice = new ArrayList<>();
	/** The row of each reference of each segment. */
	private final int[][] resolved;

	PackedBuilder(Words words, List<Segment> segments) {
		this.words = words;
		this.segments = segments;
		first = new int[segments.size()];
		for (int i = 0; i < first.length; i++) {
			first[i] = rows;
			rows = Math.addExact(rows, segments.get(i).rows());
		}
		size = rows;
		resolved = new int[segments.size()][];
	}

	/** The first row of a segment. */
	int first(int segment) {
		return first[segment];
	}

	/** Rows whose id an earlier row has already; found by their ids they are not. */
	int[] twice() {
		return twice.stream().flatMapToInt(rows -> Arrays.stream(rows.copy())).sorted().toArray();
	}

	PackedIndex build() {
		high = joined(segment -> segment.high);
		low = joined(segment -> segment.low);
		rowWords = joined(segment -> segment.words);
		long[] where = joined(segment -> segment.where);
		fill(capacity(rows));
		resolve();
		int[] source = ends(segment -> segment.source);
		int[] target = ends(segment -> segment.target);
		References[] references = new References[3];
		long[][] keys = new long[2][];
		together(() -> references[0] = byEnd(source), () -> references[1] = byEnd(target),
				() -> references[2] = byOther(source, target), () -> keys[0] = sorted(segment -> segment.names),
				() -> keys[1] = sorted(segment -> segment.values));
		return new PackedIndex(new Columns(fit(high), fit(low), fit(rowWords), where, keys[0], keys[1], source, target,
				references[0], references[1], references[2], nameEnds(), table, texts()), words);
	}

	private static void together(Runnable... work) {
		List<ForkJoinTask<?>> tasks = new ArrayList<>();
		for (Runnable one : work) {
			tasks.add(ForkJoinTask.adapt(one));
		}
		ForkJoinTask.invokeAll(tasks);
	}

	private long[] fit(long[] column) {
		return column.length == size ? column : Arrays.copyOf(column, size);
	}

	private long[] joined(Function<Segment, Longs> column) {
		int total = 0;
		for (Segment segment : segments) {
			total = Math.addExact(total, column.apply(segment).size);
		}
		long[] all = new long[total];
		int at = 0;
		for (Segment segment : segments) {
			Longs part = column.apply(segment);
			System.arraycopy(part.values, 0, all, at, part.size);
			at += part.size;
		}
		return all;
	}

	private static int capacity(int ids) {
		return Math.max(64, Integer.highestOneBit(Math.multiplyExact(ids + 1, 2)) << 1);
	}

	private int idType(int row) {
		return (int) (rowWords[row] >>> 32);
	}

	private void fill(int capacity) {
		table = new int[capacity];
		twice.clear();
		int regions = capacity / PackedIndex.region(capacity);
		List<Runnable> halves = new ArrayList<>();
		for (int half = 0; half < Math.min(2, regions); half++) {
			Ints again = new Ints(0);
			twice.add(again);
			int from = capacity / 2 * half;
			int to = regions == 1 ? capacity : from + capacity / 2;
			halves.add(() -> fill(from, to, again));
		}
		together(halves.toArray(Runnable[]::new));
	}

	private void fill(int from, int to, Ints again) {
		int capacity = table.length;
		int region = PackedIndex.region(capacity);
		for (int row = 0; row < size; row++) {
			int slot = PackedIndex.slot(high[row], low[row], idType(row), capacity);
			if (slot < from || slot >= to) {
				continue;
			}
			while (table[slot] != 0 && !same(table[slot] - 1, row)) {
				slot = PackedIndex.after(slot, region);
			}
			if (table[slot] == 0) {
				table[slot] = row + 1;
			} else {
				again.add(row);
			}
		}
	}

	private boolean same(int one, int other) {
		return high[one] == high[other] && low[one] == low[other] && idType(one) == idType(other);
	}

	/** The place in the table where this id stands or would stand. */
	private int slot(long hi, long lo, int type) {
		int region = PackedIndex.region(table.length);
		int slot = PackedIndex.slot(hi, lo, type, table.length);
		for (int row = table[slot] - 1; row >= 0; row = table[slot] - 1) {
			if (high[row] == hi && low[row] == lo && idType(row) == type) {
				return slot;
			}
			slot = PackedIndex.after(slot, region);
		}
		return slot;
	}

	private void resolve() {
		List<Runnable> batches = new ArrayList<>();
		for (int i = 0; i < resolved.length; i++) {
			Segment segment = segments.get(i);
			int[] found = new int[segment.refHigh.size];
			resolved[i] = found;
			for (int from = 0; from < found.length; from += BATCH) {
				int start = from;
				batches.add(() -> resolve(segment, found, start, Math.min(found.length, start + BATCH)));
			}
		}
		together(batches.toArray(Runnable[]::new));
		for (int i = 0; i < resolved.length; i++) {
			for (int ref = 0; ref < resolved[i].length; ref++) {
				if (resolved[i][ref] < 0) {
					resolved[i][ref] = missing(segments.get(i), ref);
				}
			}
		}
	}

	private void resolve(Segment segment, int[] found, int from, int to) {
		for (int i = from; i < to; i++) {
			found[i] = table[slot(segment.refHigh.values[i], segment.refLow.values[i], segment.refType.values[i])] - 1;
		}
	}

	/** A row for an id without a line. */
	private int missing(Segment segment, int ref) {
		long hi = segment.refHigh.values[ref];
		long lo = segment.refLow.values[ref];
		int type = segment.refType.values[ref];
		int slot = slot(hi, lo, type);
		if (table[slot] == 0) {
			if (size == high.length) {
				int room = Math.addExact(size, (size >> 2) + 16);
				high = Arrays.copyOf(high, room);
				low = Arrays.copyOf(low, room);
				rowWords = Arrays.copyOf(rowWords, room);
			}
			high[size] = hi;
			low[size] = lo;
			rowWords[size] = (long) type << 32;
			table[slot] = ++size;
			if (size > table.length / 10 * 6) {
				List<Ints> known = List.copyOf(twice);
				fill(capacity(size));
				twice.clear();
				twice.addAll(known);
				return size - 1;
			}
		}
		return table[slot] - 1;
	}

	private int[] ends(Function<Segment, Ints> column) {
		int[] ends = new int[rows];
		for (int i = 0; i < resolved.length; i++) {
			Ints local = column.apply(segments.get(i));
			for (int row = 0; row < local.size; row++) {
				ends[first[i] + row] = local.values[row] < 0 ? -1 : resolved[i][local.values[row]];
			}
		}
		return ends;
	}

	private References byEnd(int[] ends) {
		int[] starts = new int[size + 1];
		for (int end : ends) {
			if (end >= 0) {
				starts[end + 1]++;
			}
		}
		int[] next = sums(starts);
		int[] from = new int[starts[size]];
		for (int row = 0; row < ends.length; row++) {
			if (ends[row] >= 0) {
				from[next[ends[row]]++] = row;
			}
		}
		return new References(starts, from);
	}

	/** Makes starts of counts; gives a copy to count up in. */
	private int[] sums(int[] starts) {
		for (int i = 0; i < size; i++) {
			starts[i + 1] += starts[i];
		}
		return Arrays.copyOf(starts, size);
	}

	private References byOther(int[] source, int[] target) {
		int[] starts = new int[size + 1];
		for (int i = 0; i < resolved.length; i++) {
			distinct(segments.get(i), first[i], resolved[i], source, target);
			Ints refs = segments.get(i).refs;
			for (int at = 0; at < refs.size; at++) {
				starts[refs.values[at] + 1]++;
			}
		}
		int[] next = sums(starts);
		int[] from = new int[starts[size]];
		for (int i = 0; i < resolved.length; i++) {
			Segment segment = segments.get(i);
			int at = 0;
			for (int row = 0; row < segment.rows(); row++) {
				for (; at < segment.refsEnd.values[row]; at++) {
					from[next[segment.refs.values[at]]++] = first[i] + row;
				}
			}
		}
		return new References(starts, from);
	}

	/** Turns the references of a segment into rows, each once a row and without those that are an end of it. */
	private static void distinct(Segment segment, int firstRow, int[] found, int[] source, int[] target) {
		int[] refs = segment.refs.values;
		int read = 0;
		int write = 0;
		for (int row = 0; row < segment.rows(); row++) {
			int start = read;
			for (int end = segment.refsEnd.values[row]; read < end; read++) {
				refs[read] = found[refs[read]];
			}
			Arrays.sort(refs, start, read);
			int last = -1;
			for (int i = start; i < read; i++) {
				int ref = refs[i];
				if (ref != last && ref != source[firstRow + row] && ref != target[firstRow + row]) {
					refs[write++] = ref;
				}
				last = ref;
			}
			segment.refsEnd.values[row] = write;
		}
		segment.refs.size = write;
	}

	private long[] sorted(Function<Segment, Longs> column) {
		long[] all = joined(column);
		int at = 0;
		for (int i = 0; i < first.length; i++) {
			for (int end = at + column.apply(segments.get(i)).size; at < end; at++) {
				all[at] += first[i];
			}
		}
		Arrays.parallelSort(all);
		return all;
	}

	private int[] nameEnds() {
		int[] ends = new int[rows];
		int before = 0;
		for (int i = 0; i < first.length; i++) {
			Segment segment = segments.get(i);
			for (int row = 0; row < segment.rows(); row++) {
				ends[first[i] + row] = before + segment.nameEnd.values[row];
			}
			before = Math.addExact(before, segment.textSize());
		}
		return ends;
	}

	private byte[] texts() {
		byte[] all = new byte[segments.stream().mapToInt(Segment::textSize).sum()];
		int at = 0;
		for (Segment segment : segments) {
			System.arraycopy(segment.text, 0, all, at, segment.textSize());
			at += segment.textSize();
		}
		return all;
	}
}
