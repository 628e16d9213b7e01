package org.akashi.export.internal.sigma;

import java.io.Reader;

/**
 * A text read in pieces that never end inside of a character of two halves: the YAML parser (SnakeYAML Engine 3.0.1) fails
 * with an IndexOutOfBoundsException on such a piece.
 */
final class WholeCharacters extends Reader {

	private final String text;
	private int at;

	WholeCharacters(String text) {
		this.text = text;
	}

	@Override
	public int read(char[] buffer, int offset, int length) {
		int count = Math.min(length, text.length() - at);
		if (count > 1 && Character.isHighSurrogate(text.charAt(at + count - 1))) {
			count--;
		}
		if (count <= 0) {
			return length == 0 ? 0 : -1;
		}
		text.getChars(at, at + count, buffer, offset);
		at += count;
		return count;
	}

	@Override
	public void close() {
		// holds nothing
	}
}
