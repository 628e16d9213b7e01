package org.akashi.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

import tools.jackson.core.JacksonException;

/**
 * Reads files into a segment, fast: what has an unusual form is noted and left to {@link ShardLoader}. For one thread.
 */
final class ShardScan {

	private static final int BUFFER = 1 << 18;

	/**
	 * A line that has no packed form: broken, in the wrong file, a mark of a conflict, without a UUID, very long.
	 *
	 * @param number from 1, 0 when it isn't known
	 */
	record OddLine(int shard, int number, long offset, int length) {
	}

	private final Words words;
	private final Segment segment;
	private final FactScanner scanner;
	private final List<OddLine> odd = new ArrayList<>();
	private byte[] buffer = new byte[BUFFER + JsonBytes.PADDING];

	/** @param room about so many lines will be read */
	ShardScan(Words words, int room) {
		this.words = words;
		segment = new Segment(room);
		scanner = new FactScanner(words, segment);
	}

	Segment segment() {
		return segment;
	}

	List<OddLine> odd() {
		return odd;
	}

	/**
	 * Reads a file.
	 *
	 * @param number of the file, for parts and odd lines
	 * @param sum    takes all bytes, or null
	 */
	void read(Shard shard, int number, CRC32C sum) throws IOException {
		int from = segment.rows();
		int type = words.code(shard.type);
		long base = 0;
		int filled = 0;
		int line = 0;
		for (boolean more = true; more;) {
			int read = shard.readSome(base + filled, buffer, filled, buffer.length - JsonBytes.PADDING - filled);
			more = read >= 0;
			if (more && sum != null) {
				sum.update(buffer, filled, read);
			}
			filled += Math.max(0, read);
			if (!more && filled > 0) {
				// The last line may have no break of its own.
				buffer[filled++] = '\n';
			}
			int start = 0;
			for (int end = lastBreak(filled); start <= end; start = line(number, ++line, base, start, type) + 1) {
				scanner.in = buffer;
			}
			System.arraycopy(buffer, start, buffer, 0, filled - start);
			base += start;
			filled -= start;
			if (filled == buffer.length - JsonBytes.PADDING) {
				buffer = Arrays.copyOf(buffer, Math.addExact(filled, filled) + JsonBytes.PADDING);
			}
		}
		segment.parts.add(new Segment.Part(number, from, segment.rows()));
	}

	private int lastBreak(int filled) {
		int end = filled - 1;
		while (end >= 0 && buffer[end] != '\n') {
			end--;
		}
		return end;
	}

	/** Reads one line; gives where it ends. */
	private int line(int shard, int number, long base, int start, int type) {
		int row = segment.rows();
		int end = scanner.line(start, base + start);
		if (end >= 0 && segment.type(row) == type) {
			return end;
		}
		if (end >= 0) {
			segment.dropLast();
		}
		end = endOf(start);
		if (!read(base + start, start, end, type)) {
			odd.add(new OddLine(shard, number, base + start, end - start));
		}
		return end;
	}

	private int endOf(int start) {
		int at = start;
		while (buffer[at] != '\n') {
			at++;
		}
		return at;
	}

	/** The full parser knows what the fast one doesn't; gives false when there is no packed form. */
	private boolean read(long offset, int start, int end, int type) {
		if (offset == 0 && buffer[start] == (byte) 0xEF) {
			// A byte order mark is no part of the line.
			return false;
		}
		try {
			LineFacts facts = LineFacts.of(buffer, start, end - start);
			return words.code(facts.type()) == type && segment.add(facts, words, offset, end - start);
		} catch (JacksonException | IllegalArgumentException e) {
			// Told with its place when the odd lines are gone through in their order.
			return false;
		}
	}
}
