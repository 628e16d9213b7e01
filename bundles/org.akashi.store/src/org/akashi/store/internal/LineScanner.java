package org.akashi.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Goes through the lines of a file of any size without holding more than one line and a buffer. */
final class LineScanner {

	private static final int BUFFER = 1 << 18;

	/**
	 * One line; valid only until the next.
	 *
	 * @param bytes  holds the line
	 * @param start  where in the bytes
	 * @param length without its line break
	 * @param offset where it starts in the file
	 * @param number from 1
	 * @param ended  whether a line break follows
	 */
	record Line(byte[] bytes, int start, int length, long offset, int number, boolean ended) {

		boolean blank() {
			for (int i = start; i < start + length; i++) {
				if (bytes[i] > ' ' || bytes[i] < 0) {
					return false;
				}
			}
			return true;
		}

		boolean startsWith(String ascii) {
			if (length < ascii.length()) {
				return false;
			}
			for (int i = 0; i < ascii.length(); i++) {
				if (bytes[start + i] != ascii.charAt(i)) {
					return false;
				}
			}
			return true;
		}

		byte[] copy() {
			return Arrays.copyOfRange(bytes, start, start + length);
		}
	}

	/** Takes lines. */
	@FunctionalInterface
	interface Lines {
		void line(Line line) throws IOException;
	}

	private LineScanner() {
	}

	static void scan(Path file, Lines lines) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] buffer = new byte[BUFFER];
			int filled = 0;
			long base = 0;
			int number = 0;
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer, filled, buffer.length - filled)) {
				int from = filled;
				filled += read;
				int start = 0;
				for (int i = from; i < filled; i++) {
					if (buffer[i] == '\n') {
						lines.line(new Line(buffer, start, i - start, base + start, ++number, true));
						start = i + 1;
					}
				}
				System.arraycopy(buffer, start, buffer, 0, filled - start);
				base += start;
				filled -= start;
				if (filled == buffer.length) {
					buffer = Arrays.copyOf(buffer, Math.multiplyExact(buffer.length, 2));
				}
			}
			if (filled > 0) {
				lines.line(new Line(buffer, 0, filled, base, ++number, false));
			}
		}
	}
}
