package org.akashi.search.internal;

import java.nio.charset.StandardCharsets;

/** Reads the id of a line without reading the rest: our own lines have it near the start. */
final class LineHead {

	private static final byte[] ID = "\"id\"".getBytes(StandardCharsets.US_ASCII);

	private LineHead() {
	}

	/** The id of the object; {@code ""} when the line has none. */
	static String id(byte[] bytes, int offset, int length) {
		int end = offset + length;
		int depth = 0;
		boolean string = false;
		for (int i = offset; i < end; i++) {
			byte b = bytes[i];
			if (string) {
				if (b == '\\') {
					i++;
				} else if (b == '"') {
					string = false;
				}
			} else if (b == '"') {
				int value = depth == 1 ? valueAt(bytes, i, end) : -1;
				if (value > 0) {
					return value(bytes, value, end);
				}
				string = true;
			} else if (b == '{' || b == '[') {
				depth++;
			} else if (b == '}' || b == ']') {
				depth--;
			}
		}
		return "";
	}

	/** Where the value of the id starts when its name is here; -1 otherwise. */
	private static int valueAt(byte[] bytes, int at, int end) {
		for (int i = 0; i < ID.length; i++) {
			if (at + i >= end || bytes[at + i] != ID[i]) {
				return -1;
			}
		}
		int colon = blanks(bytes, at + ID.length, end);
		if (colon >= end || bytes[colon] != ':') {
			return -1;
		}
		int quote = blanks(bytes, colon + 1, end);
		return quote < end && bytes[quote] == '"' ? quote + 1 : -1;
	}

	private static int blanks(byte[] bytes, int from, int end) {
		int i = from;
		while (i < end && (bytes[i] == ' ' || bytes[i] == '\t')) {
			i++;
		}
		return i;
	}

	private static String value(byte[] bytes, int from, int end) {
		int to = from;
		while (to < end && bytes[to] != '"') {
			to++;
		}
		String id = new String(bytes, from, to - from, StandardCharsets.UTF_8);
		return id.indexOf("--") > 0 && id.indexOf('\\') < 0 ? id : "";
	}
}
