package org.akashi.store.internal;

import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Arrays of numbers in a file: their bytes, little-endian, then the CRC-32C of these. */
final class ColumnFile {

	private static final int BUFFER = 1 << 20;
	private static final int SUM = 8;

	private ColumnFile() {
	}

	/** Bytes that a column takes. */
	static long size(Object column) {
		return (long) Array.getLength(column) * width(column) + SUM;
	}

	private static int width(Object column) {
		return column instanceof long[] ? Long.BYTES : column instanceof int[] ? Integer.BYTES : 1;
	}

	/** Writes a column at a place. */
	static void write(FileChannel out, Object column, long offset) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
		CRC32C sum = new CRC32C();
		int width = width(column);
		int count = Array.getLength(column);
		long at = offset;
		for (int i = 0; i < count; i += BUFFER / width) {
			int some = Math.min(count - i, BUFFER / width);
			buffer.clear().limit(some * width);
			switch (column) {
			case long[] longs -> buffer.asLongBuffer().put(longs, i, some);
			case int[] ints -> buffer.asIntBuffer().put(ints, i, some);
			default -> buffer.duplicate().put((byte[]) column, i, some);
			}
			sum.update(buffer.duplicate());
			at += drain(out, buffer, at);
		}
		buffer.clear().limit(SUM);
		buffer.putLong(0, sum.getValue());
		drain(out, buffer, at);
	}

	/** Fills a column from a place; gives false when its checksum doesn't fit. */
	static boolean read(FileChannel in, Object column, long offset) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
		CRC32C sum = new CRC32C();
		int width = width(column);
		int count = Array.getLength(column);
		long at = offset;
		for (int i = 0; i < count; i += BUFFER / width) {
			int some = Math.min(count - i, BUFFER / width);
			buffer.clear().limit(some * width);
			at += fill(in, buffer, at);
			buffer.flip();
			sum.update(buffer.duplicate());
			switch (column) {
			case long[] longs -> buffer.asLongBuffer().get(longs, i, some);
			case int[] ints -> buffer.asIntBuffer().get(ints, i, some);
			default -> buffer.get((byte[]) column, i, some);
			}
		}
		buffer.clear().limit(SUM);
		fill(in, buffer, at);
		return buffer.getLong(0) == sum.getValue();
	}

	/** Reads until the buffer is full. */
	static int fill(FileChannel in, ByteBuffer buffer, long offset) throws IOException {
		int start = buffer.position();
		while (buffer.hasRemaining()) {
			if (in.read(buffer, offset + buffer.position() - start) < 0) {
				throw new EOFException("shorter than it says");
			}
		}
		return buffer.position() - start;
	}

	/** Writes all of the buffer. */
	static int drain(FileChannel out, ByteBuffer buffer, long offset) throws IOException {
		int start = buffer.position();
		while (buffer.hasRemaining()) {
			out.write(buffer, offset + buffer.position() - start);
		}
		return buffer.position() - start;
	}
}
