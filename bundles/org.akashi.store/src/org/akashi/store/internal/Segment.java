package org.akashi.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one thread read from lines, in columns: one row an object, in the order in which the lines stand. */
final class Segment {

	/** Bytes of a line, at most; longer ones have no packed form. */
	static final int LONGEST = (1 << 24) - 1;
	/** Bytes of a name that is kept here; longer ones are read from the line. */
	static final int LONGEST_NAME = 200;

	private static final int RECENT = 1 << 11;

	/** The rows of one file. */
	record Part(int shard, int from, int to) {
	}

	final List<Part> parts = new ArrayList<>();
	final Longs high;
	final Longs low;
	/** Type in the id, type, kind, of 16 bits each. */
	final Longs words;
	/** Offset in the file and, in the lowest 24 bits, length. */
	final Longs where;
	/** Where in {@link #refHigh} and its neighbours the source and the target stand, else -1. */
	final Ints source;
	final Ints target;
	/** Where the other references of each row end in {@link #refs}. */
	final Ints refsEnd;
	final Ints refs;
	final Longs refHigh;
	final Longs refLow;
	final Ints refType;
	/** Where the name of each row ends in {@link #text}; a name of one zero byte is too long to be here. */
	final Ints nameEnd;
	byte[] text = new byte[1 << 12];
	/** Hash in the upper half, row in the lower. */
	final Longs names;
	final Longs values;
	private int textSize;
	/** References that came lately: a few come again and again. */
	private final long[] recentHigh = new long[RECENT];
	private final long[] recentLow = new long[RECENT];
	/** The number of the type; that of {@code ""} where there is none yet. */
	private final int[] recentType = new int[RECENT];
	private final int[] recent = new int[RECENT];

	/** For about so many rows. */
	Segment(int room) {
		high = new Longs(room);
		low = new Longs(room);
		words = new Longs(room);
		where = new Longs(room);
		source = new Ints(room);
		target = new Ints(room);
		refsEnd = new Ints(room);
		refs = new Ints(room + (room >> 1));
		refHigh = new Longs(room);
		refLow = new Longs(room);
		refType = new Ints(room);
		nameEnd = new Ints(room);
		names = new Longs(room >> 1);
		values = new Longs(room >> 1);
	}

	int rows() {
		return where.size;
	}

	/** The number of the type of a row. */
	int type(int row) {
		return (int) (words.values[row] >>> 16) & 0xFFFF;
	}

	/** Takes the last row out again. */
	void dropLast() {
		int row = rows() - 1;
		high.size = low.size = words.size = where.size = source.size = target.size = refsEnd.size = nameEnd.size = row;
		refs.size = row == 0 ? 0 : refsEnd.values[row - 1];
		textSize = row == 0 ? 0 : nameEnd.values[row - 1];
		drop(names, row);
		drop(values, row);
	}

	private static void drop(Longs entries, int row) {
		while (entries.size > 0 && (int) entries.values[entries.size - 1] == row) {
			entries.size--;
		}
	}

	int textSize() {
		return textSize;
	}

	/** The number of a reference among those of this segment; the same one may have several. */
	int ref(long hi, long lo, int type) {
		int slot = (int) PackedId.hash(hi, lo, type) & RECENT - 1;
		if (recentHigh[slot] == hi && recentLow[slot] == lo && recentType[slot] == type) {
			return recent[slot];
		}
		refHigh.add(hi);
		refLow.add(lo);
		refType.add(type);
		recentHigh[slot] = hi;
		recentLow[slot] = lo;
		recentType[slot] = type;
		recent[slot] = refHigh.size - 1;
		return recent[slot];
	}

	void name(byte[] in, int start, int end) {
		int length = end - start;
		if (length > LONGEST_NAME) {
			room(1);
			text[textSize++] = 0;
		} else if (length > 0) {
			room(length);
			System.arraycopy(in, start, text, textSize, length);
			textSize += length;
		}
		nameEnd.add(textSize);
	}

	private void room(int length) {
		if (textSize + length > text.length) {
			text = Arrays.copyOf(text, text.length + (text.length >> 1) + length);
		}
	}

	/** Ends a row; its references and names are there. */
	void row(long hi, long lo, long rowWords, long place, int from, int to) {
		high.add(hi);
		low.add(lo);
		words.add(rowWords);
		where.add(place);
		source.add(from);
		target.add(to);
		refsEnd.add(refs.size);
	}

	/** Adds what the full parser read; gives false when there is no packed form for it. */
	boolean add(LineFacts facts, Words table, long offset, int length) {
		byte[] id = facts.id().getBytes(StandardCharsets.UTF_8);
		int type = table.code(facts.type());
		int kind = table.code(facts.kind());
		long[] packed = new long[3];
		if (length > LONGEST || type < 0 || kind < 0 || !pack(id, table, packed)) {
			return false;
		}
		List<int[]> found = new ArrayList<>();
		for (String ref : facts.refs()) {
			long[] other = new long[3];
			if (!pack(ref.getBytes(StandardCharsets.UTF_8), table, other)) {
				return false;
			}
			found.add(new int[] { ref(other[0], other[1], (int) other[2]) });
		}
		int from = -1;
		int to = -1;
		for (int i = 0; i < found.size(); i++) {
			String ref = facts.refs().get(i);
			from = ref.equals(facts.source()) ? found.get(i)[0] : from;
			to = ref.equals(facts.target()) ? found.get(i)[0] : to;
			if (!ref.equals(facts.source()) && !ref.equals(facts.target())) {
				refs.add(found.get(i)[0]);
			}
		}
		int row = rows();
		facts.names().forEach(name -> names.add(entry(LineFacts.nameKey(name).hashCode(), row)));
		facts.values().forEach(value -> values.add(entry(LineFacts.valueKey(value).hashCode(), row)));
		byte[] name = facts.name().getBytes(StandardCharsets.UTF_8);
		name(name, 0, name.length);
		row(packed[0], packed[1], packed[2] << 32 | (long) type << 16 | kind, offset << 24 | length, from, to);
		return true;
	}

	/** A row under the hash of a key. */
	static long entry(int hash, int row) {
		return (long) hash << 32 | row;
	}

	/** Packs an id: high, low, number of its type. */
	static boolean pack(byte[] id, Words table, long[] packed) {
		int at = PackedId.uuid(id, 0, id.length);
		if (at < 0 || PackedId.bad(id, at)) {
			return false;
		}
		for (int i = 0; i < at; i++) {
			if (id[i] <= 0) {
				return false;
			}
		}
		int type = table.code(new String(id, 0, at - 2, StandardCharsets.ISO_8859_1));
		packed[0] = PackedId.high(id, at);
		packed[1] = PackedId.low(id, at);
		packed[2] = type;
		return type >= 0;
	}
}
