package org.akashi.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.akashi.store.CaseIndex;

/**
 * What a file will hold when it is written: the lines of its objects in the order of their ids. Runs of lines that
 * stand one after another in the old file are copied in one piece.
 */
final class ShardContent {

	private static final int BUFFER = 1 << 18;

	private final Shard shard;
	/** The rows that stay, by id. */
	private final int[] rows;
	/** The other objects, by id. */
	private final List<Node> nodes;
	/** Where the nodes' lines start when they are written. */
	private final long[] offsets;
	/** The places of the shard's rows when it is written. */
	private final long[] places;
	private long written;

	ShardContent(Shard shard) {
		this.shard = shard;
		rows = rows(shard);
		nodes = new ArrayList<>(shard.nodes());
		nodes.sort(Comparator.comparing(Node::id));
		offsets = new long[nodes.size()];
		places = new long[shard.endRow() - shard.firstRow()];
	}

	private static int[] rows(Shard shard) {
		Ints living = new Ints(shard.endRow() - shard.firstRow());
		boolean sorted = true;
		for (int row = shard.firstRow(); row < shard.endRow(); row++) {
			if (shard.alive(row)) {
				sorted &= living.size == 0
						|| shard.lines().index.compareIds(living.values[living.size - 1], row) < 0;
				living.add(row);
			}
		}
		int[] rows = living.copy();
		return sorted ? rows : Arrays.stream(rows).boxed().sorted(shard.lines().index::compareIds)
				.mapToInt(Integer::intValue).toArray();
	}

	boolean isEmpty() {
		return rows.length == 0 && nodes.isEmpty();
	}

	void write(OutputStream out) throws IOException {
		written = 0;
		int from = 0;
		for (int i = 0; i < offsets.length; i++) {
			Node node = nodes.get(i);
			int to = place(node.id(), from);
			copy(from, to, out);
			from = to;
			byte[] line = shard.line(node);
			out.write(line);
			out.write('\n');
			offsets[i] = written;
			written += line.length + 1;
		}
		copy(from, rows.length, out);
	}

	/** Gives each line in the order in which they would be written. */
	void lines(CaseIndex.Lines taker) throws IOException {
		int from = 0;
		for (Node node : nodes) {
			int to = place(node.id(), from);
			lines(from, to, taker);
			from = to;
			byte[] line = shard.line(node);
			taker.line(line, 0, line.length);
		}
		lines(from, rows.length, taker);
	}

	private void lines(int from, int to, CaseIndex.Lines taker) throws IOException {
		byte[] buffer = {};
		for (int i = from; i < to;) {
			long start = shard.offset(rows[i]);
			int end = i;
			int size = 0;
			do {
				size += shard.length(rows[end]) + 1;
				end++;
			} while (end < to && size < BUFFER && shard.offset(rows[end]) == start + size);
			buffer = buffer.length < size ? new byte[Math.max(size, BUFFER)] : buffer;
			shard.read(start, buffer, size - 1);
			for (int at = 0; i < end; i++) {
				taker.line(buffer, at, shard.length(rows[i]));
				at += shard.length(rows[i]) + 1;
			}
		}
	}

	/** The first row from a place on whose id comes behind an id. */
	private int place(String id, int from) {
		int low = from;
		int high = rows.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (shard.lines().index.id(rows[middle]).compareTo(id) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private void copy(int from, int to, OutputStream out) throws IOException {
		for (int i = from; i < to;) {
			long start = shard.offset(rows[i]);
			long end = start;
			while (i < to && shard.offset(rows[i]) == end) {
				int length = shard.length(rows[i]);
				places[rows[i] - shard.firstRow()] = written << 24 | length;
				written += length + 1;
				end += length + 1;
				i++;
			}
			// The last line of the old file may have no break.
			copy(start, end - 1, out);
			out.write('\n');
		}
	}

	private void copy(long start, long end, OutputStream out) throws IOException {
		byte[] buffer = new byte[(int) Math.min(BUFFER, end - start)];
		for (long at = start; at < end; at += buffer.length) {
			int length = (int) Math.min(buffer.length, end - at);
			shard.read(at, buffer, length);
			out.write(buffer, 0, length);
		}
	}

	/** Takes the places in the new file, which is the shard's now. */
	void written() {
		if (places.length > 0) {
			shard.moved(places);
		}
		for (int i = 0; i < offsets.length; i++) {
			Node node = nodes.get(i);
			node.offset = offsets[i];
			node.length = node.line == null ? node.length : node.line.length;
			node.line = null;
		}
	}
}
