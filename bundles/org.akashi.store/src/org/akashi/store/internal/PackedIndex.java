package org.akashi.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What lines said when they were read, in columns that never change: some hundred bytes an object instead of a thousand.
 * Rows from 0 to {@link #rows} are objects; those behind are ids that objects here refer to and that have no line here.
 */
final class PackedIndex {

	/** References by the row that is referred to: those of row r stand in {@code rows} from {@code starts[r]}. */
	record References(int[] starts, int[] rows) {

		int count(int row) {
			return starts[row + 1] - starts[row];
		}

		void each(int row, IntConsumer taker) {
			for (int i = starts[row]; i < starts[row + 1]; i++) {
				taker.accept(rows[i]);
			}
		}
	}

	/** How many columns there are. */
	static final int COLUMNS = 17;

	/** The columns. */
	record Columns(long[] high, long[] low, long[] words, long[] where, long[] names, long[] values, int[] source,
			int[] target, References bySource, References byTarget, References byOther, int[] nameEnd, int[] table,
			byte[] text) {

		/** In the order in which they are kept on disk: numbers of 64 bits, of 32 bits, bytes. */
		List<Object> list() {
			return List.of(high, low, words, where, names, values, source, target, bySource.starts, bySource.rows,
					byTarget.starts, byTarget.rows, byOther.starts, byOther.rows, nameEnd, table, text);
		}

		/** Of the columns in the order of {@link #list}. */
		static Columns of(Object[] all) {
			return new Columns((long[]) all[0], (long[]) all[1], (long[]) all[2], (long[]) all[3], (long[]) all[4],
					(long[]) all[5], (int[]) all[6], (int[]) all[7], new References((int[]) all[8], (int[]) all[9]),
					new References((int[]) all[10], (int[]) all[11]), new References((int[]) all[12], (int[]) all[13]),
					(int[]) all[14], (int[]) all[15], (byte[]) all[16]);
		}
	}

	/** An empty column for a place in {@link Columns#list}. */
	static Object column(int place, int length) {
		return place < 6 ? new long[length] : place < COLUMNS - 1 ? new int[length] : new byte[length];
	}

	final Columns columns;
	final Words words;
	final int rows;
	private final int region;

	PackedIndex(Columns columns, Words words) {
		this.columns = columns;
		this.words = words;
		rows = columns.where.length;
		region = region(columns.table.length);
	}

	/** The id table is filled by several threads, each in regions of its own. */
	static int region(int capacity) {
		return capacity < 1 << 16 ? capacity : capacity >>> 4;
	}

	/** Where an id starts looking for its place. */
	static int slot(long high, long low, int type, int capacity) {
		return (int) (PackedId.hash(high, low, type) >>> 20) & capacity - 1;
	}

	/** The place after a place, in its region. */
	static int after(int slot, int region) {
		return slot & -region | slot + 1 & region - 1;
	}

	/** The row of an object or of an id that is referred to, or -1. */
	int row(long high, long low, int type) {
		int slot = slot(high, low, type, columns.table.length);
		for (int row = columns.table[slot] - 1; row >= 0; row = columns.table[slot] - 1) {
			if (columns.high[row] == high && columns.low[row] == low && idType(row) == type) {
				return row;
			}
			slot = after(slot, region);
		}
		return -1;
	}

	/** The row here of what is a row of another index with the same words. */
	int row(PackedIndex other, int row) {
		return row(other.columns.high[row], other.columns.low[row], other.idType(row));
	}

	/** As {@link #row(long, long, int)}. */
	int row(String id) {
		byte[] bytes = id.getBytes(StandardCharsets.ISO_8859_1);
		int at = bytes.length == id.length() ? PackedId.uuid(bytes, 0, bytes.length) : -1;
		if (at < 0 || PackedId.bad(bytes, at)) {
			return -1;
		}
		int type = words.known(id.substring(0, at - 2));
		return type < 0 ? -1 : row(PackedId.high(bytes, at), PackedId.low(bytes, at), type);
	}

	private int idType(int row) {
		return (int) (columns.words[row] >>> 32);
	}

	int typeCode(int row) {
		return (int) (columns.words[row] >>> 16) & 0xFFFF;
	}

	String id(int row) {
		return PackedId.text(words.word(idType(row)), columns.high[row], columns.low[row]);
	}

	String type(int row) {
		return words.word(typeCode(row));
	}

	String kind(int row) {
		return words.word((int) columns.words[row] & 0xFFFF);
	}

	/** The row of the source, or -1. */
	int source(int row) {
		return columns.source[row];
	}

	/** The row of the target, or -1. */
	int target(int row) {
		return columns.target[row];
	}

	/** The name as it is shown, or null when it is too long to be here. */
	String name(int row) {
		int start = row == 0 ? 0 : columns.nameEnd[row - 1];
		int length = columns.nameEnd[row] - start;
		return length == 1 && columns.text[start] == 0 ? null
				: new String(columns.text, start, length, StandardCharsets.UTF_8);
	}

	/** Calls back with each row that may have a name of this hash. */
	void named(int hash, IntConsumer taker) {
		each(columns.names, hash, taker);
	}

	/** Calls back with each row that may have a value of this hash. */
	void valued(int hash, IntConsumer taker) {
		each(columns.values, hash, taker);
	}

	private static void each(long[] entries, int hash, IntConsumer taker) {
		long from = (long) hash << 32;
		int at = Arrays.binarySearch(entries, from);
		int last = -1;
		for (int i = at < 0 ? -at - 1 : at; i < entries.length && entries[i] >> 32 == hash; i++) {
			int row = (int) entries[i];
			if (row != last) {
				taker.accept(row);
				last = row;
			}
		}
	}

	/** Compares two rows by their ids as text. */
	int compareIds(int first, int second) {
		int byType = idType(first) == idType(second) ? 0
				: (words.word(idType(first)) + "--").compareTo(words.word(idType(second)) + "--");
		if (byType != 0) {
			return byType;
		}
		int byHigh = Long.compareUnsigned(columns.high[first], columns.high[second]);
		return byHigh != 0 ? byHigh : Long.compareUnsigned(columns.low[first], columns.low[second]);
	}

	/** The rows of objects of a type, in order. */
	int[] ofType(String type) {
		int code = words.known(type);
		Ints found = new Ints(1 << 10);
		for (int row = 0; code >= 0 && row < rows; row++) {
			if (typeCode(row) == code) {
				found.add(row);
			}
		}
		return found.copy();
	}

	/** How many objects there are of each type, by its number. */
	int[] counts() {
		int[] counts = new int[words.list().size()];
		for (int row = 0; row < rows; row++) {
			counts[typeCode(row)]++;
		}
		return counts;
	}
}
