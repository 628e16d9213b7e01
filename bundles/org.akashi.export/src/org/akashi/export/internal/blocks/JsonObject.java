package org.akashi.export.internal.blocks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The members of one JSON object (RFC 8259) as places in its bytes: nothing is decoded before it is asked for. Reused
 * from object to object; for one thread.
 */
public final class JsonObject {

	private static final int FIRST = 32;
	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long QUOTES = 0x2222222222222222L;
	private static final long BACKSLASHES = 0x5c5c5c5c5c5c5c5cL;

	private static final byte[] NONE = {};

	private byte[] bytes = NONE;
	private int[] places = new int[FIRST * 4];
	private int count;

	/**
	 * Reads an object.
	 *
	 * @param from bytes of JSON, UTF-8
	 * @param start of the object; white space may stand before it
	 * @param end   of what may be read
	 * @return where the object ends, or -1 when there is none: it is empty then
	 */
	public int read(byte[] from, int start, int end) {
		return read(from, start, end, NONE);
	}

	/**
	 * As {@link #read(byte[], int, int)}, but ends behind a member.
	 *
	 * @param last name of the member behind which nothing is read
	 */
	int read(byte[] from, int start, int end, byte[] last) {
		bytes = from;
		count = 0;
		int at = blank(start, end);
		if (at >= end || from[at] != '{') {
			return -1;
		}
		at = blank(at + 1, end);
		if (at < end && from[at] == '}') {
			return at + 1;
		}
		while (at < end && from[at] == '"') {
			int key = at + 1;
			int keyEnd = string(key, end);
			int colon = blank(keyEnd + 1, end);
			if (keyEnd < 0 || colon >= end || from[colon] != ':') {
				break;
			}
			int value = blank(colon + 1, end);
			int after = skip(value, end);
			if (after < 0) {
				break;
			}
			add(key, keyEnd, value, after);
			if (last.length > 0 && isNamed(count - 1, last)) {
				return after;
			}
			at = blank(after, end);
			if (at < end && from[at] == '}') {
				return at + 1;
			}
			if (at >= end || from[at] != ',') {
				break;
			}
			at = blank(at + 1, end);
		}
		count = 0;
		return -1;
	}

	/** How many members there are. */
	public int size() {
		return count;
	}

	/** Where the value of a member starts. */
	public int valueStart(int member) {
		return places[member * 4 + 2];
	}

	/** Where the value of a member ends. */
	public int valueEnd(int member) {
		return places[member * 4 + 3];
	}

	/** The name of a member. */
	public String name(int member) {
		return decoded(places[member * 4], places[member * 4 + 1]);
	}

	/** Whether a member has this name, which is ASCII without escapes. */
	public boolean isNamed(int member, byte[] name) {
		int start = places[member * 4];
		return Arrays.equals(bytes, start, places[member * 4 + 1], name, 0, name.length);
	}

	/** The last character of a member's name and its length, to tell names apart quickly. */
	int nameHash(int member) {
		int start = places[member * 4];
		int end = places[member * 4 + 1];
		return end == start ? 0 : (end - start) * 31 + bytes[start] * 7 + bytes[end - 1];
	}

	/** The member with this name, or -1. */
	public int find(byte[] name) {
		for (int i = 0; i < count; i++) {
			if (isNamed(i, name)) {
				return i;
			}
		}
		return -1;
	}

	/** The text of a member, or {@code ""} when it is no string or there is no such member. */
	public String text(int member) {
		if (member < 0 || bytes[valueStart(member)] != '"') {
			return "";
		}
		return decoded(valueStart(member) + 1, valueEnd(member) - 1);
	}

	/** The bytes of a member's value as text. */
	public String raw(int member) {
		return new String(bytes, valueStart(member), valueEnd(member) - valueStart(member), StandardCharsets.UTF_8);
	}

	/** Whether the value of a member begins with this character. */
	public boolean begins(int member, char c) {
		return bytes[valueStart(member)] == c;
	}

	/** The first value of an array, or the one behind a value of it; -1 at its end. */
	int element(int at, int end) {
		int next = blank(at + 1, end);
		return next >= end || bytes[next] == ']' ? -1 : next;
	}

	/** Where a value ends, or -1 when it doesn't. */
	int skip(int start, int end) {
		if (start >= end) {
			return -1;
		}
		int c = bytes[start];
		if (c == '"') {
			int close = string(start + 1, end);
			return close < 0 ? -1 : close + 1;
		}
		if (c == '{' || c == '[') {
			return nested(start, end);
		}
		int at = start;
		while (at < end && bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']' && bytes[at] > ' ') {
			at++;
		}
		return at == start ? -1 : at;
	}

	int blank(int start, int end) {
		int at = start;
		while (at < end && bytes[at] <= ' ' && bytes[at] >= 0) {
			at++;
		}
		return at;
	}

	/** The text between two places of the bytes, escapes resolved. */
	String decoded(int start, int end) {
		for (int i = start; i < end; i++) {
			if (bytes[i] == '\\') {
				return unescaped(start, end);
			}
		}
		return new String(bytes, start, end - start, StandardCharsets.UTF_8);
	}

	private int nested(int start, int end) {
		int depth = 0;
		for (int at = start; at < end; at++) {
			switch (bytes[at]) {
				case '"' -> {
					at = string(at + 1, end);
					if (at < 0) {
						return -1;
					}
				}
				case '{', '[' -> depth++;
				case '}', ']' -> {
					if (--depth == 0) {
						return at + 1;
					}
				}
				default -> { /* part of a value */ }
			}
		}
		return -1;
	}

	/** The quote that ends the string whose first character is here. Looks at eight bytes at a time. */
	private int string(int start, int end) {
		byte[] in = bytes;
		int at = start;
		while (at + 8 <= end) {
			long eight = (long) EIGHT.get(in, at);
			long found = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES);
			if (found == 0) {
				at += 8;
				continue;
			}
			at += Long.numberOfTrailingZeros(found) >>> 3;
			if (in[at] == '"') {
				return at;
			}
			at += 2;
		}
		return slowly(in, at, end);
	}

	/** The highest bit of each byte that is zero; what stands above the lowest such byte doesn't count. */
	private static long zeros(long eight) {
		return eight - 0x0101010101010101L & ~eight & 0x8080808080808080L;
	}

	private static int slowly(byte[] in, int start, int end) {
		for (int at = start; at < end; at++) {
			byte c = in[at];
			if (c == '"') {
				return at;
			}
			if (c == '\\') {
				at++;
			}
		}
		return -1;
	}

	private String unescaped(int start, int end) {
		String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\\' || i + 1 == text.length()) {
				out.append(c);
				continue;
			}
			char escape = text.charAt(++i);
			switch (escape) {
				case 'n' -> out.append('\n');
				case 't' -> out.append('\t');
				case 'r' -> out.append('\r');
				case 'b' -> out.append('\b');
				case 'f' -> out.append('\f');
				case 'u' -> {
					out.append((char) Integer.parseInt(text, i + 1, Math.min(i + 5, text.length()), 16));
					i += 4;
				}
				default -> out.append(escape);
			}
		}
		return out.toString();
	}

	private void add(int key, int keyEnd, int value, int valueEnd) {
		if (count * 4 == places.length) {
			places = Arrays.copyOf(places, places.length * 2);
		}
		int at = count++ * 4;
		places[at] = key;
		places[at + 1] = keyEnd;
		places[at + 2] = value;
		places[at + 3] = valueEnd;
	}
}
