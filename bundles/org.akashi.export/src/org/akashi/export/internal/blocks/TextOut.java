package org.akashi.export.internal.blocks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text on its way into a file as UTF-8, in large pieces. For one thread. */
public final class TextOut {

	private static final int PIECE = 1 << 15;

	private final OutputStream out;
	private final StringBuilder text = new StringBuilder(PIECE + 4096);

	/** Writes to a stream, which is not closed here. */
	public TextOut(OutputStream out) {
		this.out = out;
	}

	/** Adds text. */
	public TextOut add(String more) throws IOException {
		text.append(more);
		if (text.length() >= PIECE) {
			flush();
		}
		return this;
	}

	/** Adds a character. */
	public TextOut add(char more) {
		text.append(more);
		return this;
	}

	/** Adds text and ends the line. */
	public void line(String more) throws IOException {
		text.append(more).append('\n');
		if (text.length() >= PIECE) {
			flush();
		}
	}

	/** Hands over what is left. */
	public void flush() throws IOException {
		int end = text.length();
		if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
			end--; // its other half is still to come
		}
		out.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
		text.delete(0, end);
	}
}
