package org.akashi.store.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** One file of lines: which objects it holds, and its bytes as they were when it was read or written. */
final class Shard {

	/** Size and time of a file, to see whether another program has changed it. */
	private record Stamp(long size, long time, Object key) {

		static Stamp of(Path file) throws IOException {
			try {
				BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
				return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis(), attributes.fileKey());
			} catch (NoSuchFileException e) {
				return null;
			}
		}
	}

	final Path file;
	final String type;
	final List<Node> nodes = new ArrayList<>();
	/** Whether the file must be written. */
	boolean dirty;
	/** Why the file must not be overwritten, or null. */
	String readOnly;
	private FileChannel channel;
	private Stamp stamp;

	Shard(Path file, String type) {
		this.file = file;
		this.type = type;
	}

	/** Remembers how the file looks now and keeps it open, so that lines stay readable though its name be replaced. */
	void attach() throws IOException {
		detach();
		stamp = Stamp.of(file);
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
		Stamp now = Stamp.of(file);
		return stamp == null ? now != null : !stamp.equals(now);
	}

	/** Whether there is a file on disk. */
	boolean onDisk() {
		return stamp != null;
	}

	/** Takes a node out; undo takes them out from the last, so the search starts there. */
	void remove(Node node) {
		int at = nodes.lastIndexOf(node);
		if (at >= 0) {
			nodes.remove(at);
		}
	}

	/** The line of a node of this shard, UTF-8, without line break. */
	byte[] line(Node node) throws IOException {
		if (node.line != null) {
			return node.line;
		}
		boolean interrupted = Thread.interrupted();
		try {
			return read(node);
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** An interrupted thread would close the channel, so its flag is set aside while this reads. */
	private byte[] read(Node node) throws IOException {
		if (channel != null && !channel.isOpen() && !changedOutside()) {
			attach();
		}
		byte[] bytes = new byte[node.length];
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		while (buffer.hasRemaining()) {
			if (channel == null || channel.read(buffer, node.offset + buffer.position()) < 0) {
				throw new EOFException(file + " is shorter than it was");
			}
		}
		return bytes;
	}
}
