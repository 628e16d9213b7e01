package org.akashi.store.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/** One file of lines: which objects it holds, and its bytes as they were when it was read or written. */
final class Shard {

	final Path file;
	final String type;
	/** Whether the file must be written. */
	boolean dirty;
	/** Whether git has left conflict markers in it. */
	boolean conflicted;
	/** Why the file must not be overwritten, or null. */
	String readOnly;
	/** Its objects that aren't rows, by id. */
	private final Map<String, Node> nodes = new HashMap<>();
	private PackedLines lines;
	private int first;
	private int end;
	/** Offset and, in the lowest 24 bits, length of the line of each row from {@link #base} on. */
	private long[] where;
	private int base;
	private FileChannel channel;
	private ShardStamp stamp;

	Shard(Path file, String type) {
		this.file = file;
		this.type = type;
	}

	/** Remembers how the file looks now and keeps it open, so that lines stay readable though its name be replaced. */
	void attach() throws IOException {
		detach();
		stamp = ShardStamp.of(file);
		channel = stamp == null ? null : FileChannel.open(file, StandardOpenOption.READ);
	}

	/** Lets go of the file. */
	void detach() throws IOException {
		if (channel != null) {
			channel.close();
			channel = null;
		}
	}

	/** Whether the file is no longer as it was when it was last read or written here. */
	boolean changedOutside() throws IOException {
		ShardStamp now = ShardStamp.of(file);
		return stamp == null ? now != null : !stamp.sameFile(now);
	}

	/** How the file was when it was last read or written here; null when there was none. */
	ShardStamp stamp() {
		return stamp;
	}

	/** Whether there is a file on disk. */
	boolean onDisk() {
		return stamp != null;
	}

	/** The packed index of its rows. */
	PackedLines lines() {
		return lines;
	}

	/** Takes rows of a packed index as its lines. */
	void rows(PackedLines packed, int from, int to) {
		lines = packed;
		first = from;
		end = to;
		where = packed.index.columns.where();
		base = 0;
	}

	/** Its first row. */
	int firstRow() {
		return first;
	}

	/** Behind its last row. */
	int endRow() {
		return end;
	}

	/** Whether the row counts still. */
	boolean alive(int row) {
		return !lines.dead.get(row);
	}

	long offset(int row) {
		return where[row - base] >>> 24;
	}

	int length(int row) {
		return (int) where[row - base] & Segment.LONGEST;
	}

	/** Where its rows stand now, from the first on. */
	void moved(long[] places) {
		where = places;
		base = first;
	}

	/** Its objects that aren't rows. */
	Collection<Node> nodes() {
		return nodes.values();
	}

	/** All its objects, in no order. */
	List<Node> all() {
		List<Node> all = new ArrayList<>(nodes.values());
		for (int row = first; row < endRow(); row++) {
			if (alive(row)) {
				all.add(lines.node(row));
			}
		}
		return all;
	}

	void add(Node node) {
		nodes.put(node.id(), node);
	}

	/** Takes an object out; that of a row is no longer asked for. */
	void remove(Node node) {
		nodes.remove(node.id(), node);
	}

	/** How many objects it holds. */
	int count() {
		return nodes.size() + living();
	}

	private int living() {
		return lines == null ? 0 : end - first - lines.dead.get(first, end).cardinality();
	}

	/** The line of a node of this shard, UTF-8, without line break. */
	byte[] line(Node node) throws IOException {
		if (node.line != null) {
			return node.line;
		}
		byte[] bytes = new byte[node.packed() ? length(node.row) : node.length];
		read(node.packed() ? offset(node.row) : node.offset, bytes, bytes.length);
		return bytes;
	}

	/** Reads from the file as it was attached; an interrupted thread would close the channel, so its flag is set aside. */
	void read(long offset, byte[] into, int length) throws IOException {
		boolean interrupted = Thread.interrupted();
		try {
			if (channel != null && !channel.isOpen() && !changedOutside()) {
				attach();
			}
			ByteBuffer buffer = ByteBuffer.wrap(into, 0, length);
			while (buffer.hasRemaining()) {
				if (channel == null || channel.read(buffer, offset + buffer.position()) < 0) {
					throw new EOFException(file + " is shorter than it was");
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** The checksum of the file as it was attached, CRC-32C. */
	int sum() throws IOException {
		CRC32C sum = new CRC32C();
		byte[] buffer = new byte[1 << 18];
		long at = 0;
		for (int read = readSome(0, buffer, 0, buffer.length); read >= 0; read = readSome(at, buffer, 0, buffer.length)) {
			sum.update(buffer, 0, read);
			at += read;
		}
		return (int) sum.getValue();
	}

	/** Reads what there is at a place, -1 at the end. */
	int readSome(long offset, byte[] into, int at, int length) throws IOException {
		return channel == null ? -1 : channel.read(ByteBuffer.wrap(into, at, length), offset);
	}
}
