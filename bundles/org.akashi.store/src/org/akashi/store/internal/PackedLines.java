package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** A packed index, the files of its rows, and which rows no longer count. */
final class PackedLines {

	final PackedIndex index;
	/** Rows that were edited, removed, or whose file has changed. */
	final BitSet dead = new BitSet();
	private final List<Shard> shards = new ArrayList<>();
	private final Ints starts = new Ints(16);
	/** The rows of a type by name, then id; made when first asked for. */
	private final Map<String, Sorted> sorted = new ConcurrentHashMap<>();

	PackedLines(PackedIndex index) {
		this.index = index;
	}

	/** Says whose lines the next rows are. */
	void add(Shard shard, int from, int to) {
		shards.add(shard);
		starts.add(from);
		shard.rows(this, from, to);
	}

	/** Says that the next rows, of a file that has changed or gone, don't count. */
	void skip(int from, int to) {
		shards.add(null);
		starts.add(from);
		dead.set(from, to);
	}

	/** The file of a row. */
	Shard shard(int row) {
		int low = 0;
		int high = starts.size - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (starts.values[middle] <= row) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		// Files without lines start where the next one does.
		return shards.get(low);
	}

	boolean alive(int row) {
		return row >= 0 && row < index.rows && !dead.get(row);
	}

	Node node(int row) {
		return new Node(index.id(row), shard(row), row);
	}

	/**
	 * The rows of a type in the order of their names. Dead ones may be among them.
	 *
	 * @param version of the case: where rows are named after others, their order holds only for one
	 */
	int[] sorted(String type, long version, IntFunction<String> name) {
		Sorted known = sorted.get(type);
		if (known == null || known.version >= 0 && known.version != version) {
			int[] rows = Arrays.stream(index.ofType(type)).filter(row -> !dead.get(row)).toArray();
			boolean sentences = Arrays.stream(rows).anyMatch(row -> index.source(row) >= 0);
			Keyed[] keyed = new Keyed[rows.length];
			Arrays.parallelSetAll(keyed, i -> new Keyed(name.apply(rows[i]), rows[i]));
			Arrays.parallelSort(keyed, Comparator.comparing(Keyed::name, String.CASE_INSENSITIVE_ORDER)
					.thenComparing((one, other) -> index.compareIds(one.row, other.row)));
			known = new Sorted(Arrays.stream(keyed).mapToInt(Keyed::row).toArray(), sentences ? version : -1);
			sorted.put(type, known);
		}
		return known.rows;
	}

	/** Rows in order; for one version of the case, or for all. */
	private record Sorted(int[] rows, long version) {
	}

	/** A row with what it is sorted by. */
	record Keyed(String name, int row) {
	}
}
