package org.akashi.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.zip.CRC32C;

/**
 * A packed index in a file of its own, beside the journal: a copy of what the lines say, which may be deleted at any
 * time. Every part has a checksum, and each file of lines stands with the stamp that it had when it was read; what
 * doesn't fit is not used. So neither a torn write nor another program makes it tell what the lines don't say.
 * <p>
 * The file: eight bytes of magic, the length of the head, its CRC-32C, the head, the columns.
 *
 * @param schema of the case
 * @param index  the columns
 * @param parts  the files of lines, in the order of their rows
 */
record KeptIndex(int schema, PackedIndex index, List<Part> parts) {

	private static final long MAGIC = 0x414B4153_48490001L;
	private static final int HEAD = 20;
	private static final int LONGEST_HEAD = 1 << 28;

	/**
	 * One file of lines.
	 *
	 * @param path    in the case, with slashes
	 * @param stamp   how it was before it was read; null when it must be read again in any case
	 * @param settled whether it had been left alone so long that another change would show in its stamp
	 * @param sum     of its bytes where it isn't settled, CRC-32C
	 * @param from    its first row
	 * @param to      behind its last row
	 */
	record Part(String path, ShardStamp stamp, boolean settled, int sum, int from, int to) {
	}

	/** Reads the file; gives null when there is none or when it isn't whole. */
	static KeptIndex read(Path file) {
		try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
			ByteBuffer start = ByteBuffer.allocate(HEAD);
			ColumnFile.fill(in, start, 0);
			start.flip();
			if (start.getLong() != MAGIC) {
				return null;
			}
			long length = start.getLong();
			if (length < 0 || length > LONGEST_HEAD || length > in.size()) {
				return null;
			}
			ByteBuffer head = ByteBuffer.allocate((int) length);
			ColumnFile.fill(in, head, HEAD);
			if (sum(head.array()) != start.getInt()) {
				return null;
			}
			return read(in, new DataInputStream(new java.io.ByteArrayInputStream(head.array())), HEAD + length);
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException | RuntimeException e) {
			// Whatever is wrong with it, the lines say it all again.
			return null;
		}
	}

	private static KeptIndex read(FileChannel in, DataInputStream head, long offset) throws IOException {
		int schema = head.readInt();
		Words words = new Words();
		for (int i = head.readInt(); i > 0; i--) {
			words.code(head.readUTF());
		}
		List<Part> parts = new ArrayList<>();
		for (int i = head.readInt(); i > 0; i--) {
			String path = head.readUTF();
			ShardStamp stamp = head.readBoolean()
					? new ShardStamp(head.readLong(), head.readLong(), head.readLong(), head.readUTF())
					: null;
			parts.add(new Part(path, stamp, head.readBoolean(), head.readInt(), head.readInt(), head.readInt()));
		}
		Object[] columns = new Object[PackedIndex.COLUMNS];
		long at = offset;
		List<ForkJoinTask<Boolean>> reading = new ArrayList<>();
		for (int i = 0; i < columns.length; i++) {
			int length = head.readInt();
			if (length < 0 || length > in.size()) {
				return null;
			}
			Object column = PackedIndex.column(i, length);
			columns[i] = column;
			long place = at;
			reading.add(ForkJoinTask.adapt(() -> ColumnFile.read(in, column, place)));
			at += ColumnFile.size(column);
		}
		boolean whole = at == in.size();
		for (ForkJoinTask<Boolean> column : ForkJoinTask.invokeAll(reading)) {
			whole &= column.join();
		}
		return whole ? new KeptIndex(schema, new PackedIndex(PackedIndex.Columns.of(columns), words), parts) : null;
	}

	private static int sum(byte[] bytes) {
		CRC32C sum = new CRC32C();
		sum.update(bytes);
		return (int) sum.getValue();
	}

	/** Writes the file: beside it first, then in its place. What goes wrong leaves no file. */
	void write(Path file) throws IOException {
		Path temporary = file.resolveSibling("." + file.getFileName() + Disk.TEMPORARY);
		try {
			try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					StandardOpenOption.TRUNCATE_EXISTING)) {
				byte[] head = head();
				ByteBuffer start = ByteBuffer.allocate(HEAD).putLong(MAGIC).putLong(head.length).putInt(sum(head)).flip();
				ColumnFile.drain(out, start, 0);
				ColumnFile.drain(out, ByteBuffer.wrap(head), HEAD);
				long at = HEAD + head.length;
				for (Object column : index.columns.list()) {
					ColumnFile.write(out, column, at);
					at += ColumnFile.size(column);
				}
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private byte[] head() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		DataOutputStream head = new DataOutputStream(bytes);
		head.writeInt(schema);
		List<String> words = index.words.list();
		head.writeInt(words.size());
		for (String word : words) {
			head.writeUTF(word);
		}
		head.writeInt(parts.size());
		for (Part part : parts) {
			head.writeUTF(part.path);
			head.writeBoolean(part.stamp != null);
			if (part.stamp != null) {
				head.writeLong(part.stamp.size());
				head.writeLong(part.stamp.modified());
				head.writeLong(part.stamp.changed());
				head.writeUTF(part.stamp.key());
			}
			head.writeBoolean(part.settled);
			head.writeInt(part.sum);
			head.writeInt(part.from);
			head.writeInt(part.to);
		}
		for (Object column : index.columns.list()) {
			head.writeInt(Array.getLength(column));
		}
		return bytes.toByteArray();
	}
}
