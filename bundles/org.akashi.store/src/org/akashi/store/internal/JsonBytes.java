package org.akashi.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks JSON (RFC 8259) in bytes and skips over it, eight bytes at a time where it can. Strict: what it isn't sure of it
 * gives up with {@link #ODD}, and a full parser has the word.
 * <p>
 * The bytes must be readable {@link #PADDING} behind their end, and a line break must stand there.
 */
class JsonBytes {

	/** The position that says: give this line to the full parser. */
	static final int ODD = -1;
	/** Bytes behind the end that are read, but don't count. */
	static final int PADDING = 16;

	private static final int DEEPEST = 100;
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;

	/** The bytes. */
	byte[] in;
	/** Whether the string that was skipped last has escapes, and whether it has other than ASCII. */
	boolean escaped;
	boolean foreign;

	/** Skips white space other than line breaks. */
	final int space(int at) {
		int i = at;
		while (in[i] == ' ' || in[i] == '\t' || in[i] == '\r') {
			i++;
		}
		return i;
	}

	/** Skips a string; gives where its closing quote stands. */
	final int string(int start) {
		escaped = false;
		foreign = false;
		int i = start;
		while (true) {
			long word = (long) LONG.get(in, i);
			long quote = word ^ 0x2222222222222222L;
			long slash = word ^ 0x5C5C5C5C5C5C5C5CL;
			long stop = (quote - ONES & ~quote | slash - ONES & ~slash | word - 0x2020202020202020L & ~word | word) & HIGHS;
			if (stop == 0) {
				i += 8;
				continue;
			}
			i += Long.numberOfTrailingZeros(stop) >>> 3;
			byte b = in[i];
			if (b == '"') {
				return i;
			}
			if (b == '\\') {
				escaped = true;
				i = escape(i + 1);
			} else if (b < 0) {
				foreign = true;
				i = multibyte(i);
			} else {
				return ODD;
			}
			if (i < 0) {
				return ODD;
			}
		}
	}

	private int escape(int at) {
		switch (in[at]) {
		case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
			return at + 1;
		case 'u':
			for (int i = at + 1; i <= at + 4; i++) {
				if (Character.digit(in[i], 16) < 0) {
					return ODD;
				}
			}
			return at + 5;
		default:
			return ODD;
		}
	}

	/** UTF-8 of two to four bytes, as long as it must be and no surrogate. */
	private int multibyte(int at) {
		int first = in[at] & 0xFF;
		int second = in[at + 1] & 0xFF;
		if (first >= 0xC2 && first <= 0xDF) {
			return follows(second) ? at + 2 : ODD;
		}
		if (first >= 0xE0 && first <= 0xEF) {
			boolean good = follows(second) && follows(in[at + 2]) && (first != 0xE0 || second >= 0xA0)
					&& (first != 0xED || second < 0xA0);
			return good ? at + 3 : ODD;
		}
		if (first >= 0xF0 && first <= 0xF4) {
			boolean good = follows(second) && follows(in[at + 2]) && follows(in[at + 3])
					&& (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second < 0x90);
			return good ? at + 4 : ODD;
		}
		return ODD;
	}

	private static boolean follows(int b) {
		return (b & 0xC0) == 0x80;
	}

	/** Skips a number; gives where it ends. */
	final int number(int at) {
		int i = in[at] == '-' ? at + 1 : at;
		if (in[i] == '0') {
			i++;
		} else {
			i = digits(i);
		}
		if (i > 0 && in[i] == '.') {
			i = digits(i + 1);
		}
		if (i > 0 && (in[i] == 'e' || in[i] == 'E')) {
			i++;
			i = digits(in[i] == '+' || in[i] == '-' ? i + 1 : i);
		}
		return i - at > 100 ? ODD : i;
	}

	private int digits(int at) {
		int i = at;
		while (in[i] >= '0' && in[i] <= '9') {
			i++;
		}
		return i == at ? ODD : i;
	}

	/** Skips a literal; gives where it ends. */
	final int literal(int at) {
		return switch (in[at]) {
		case 't' -> in[at + 1] == 'r' && in[at + 2] == 'u' && in[at + 3] == 'e' ? at + 4 : ODD;
		case 'f' -> in[at + 1] == 'a' && in[at + 2] == 'l' && in[at + 3] == 's' && in[at + 4] == 'e' ? at + 5 : ODD;
		case 'n' -> in[at + 1] == 'u' && in[at + 2] == 'l' && in[at + 3] == 'l' ? at + 4 : ODD;
		default -> number(at);
		};
	}

	/** What is done with the values of an object or array; each skips its value and gives where it ends, or {@link #ODD}. */
	int skip(int at, int depth) {
		return switch (in[at]) {
		case '"' -> after(string(at + 1));
		case '{' -> skipObject(at, depth);
		case '[' -> skipArray(at, depth);
		default -> literal(at);
		};
	}

	/** Behind a closing quote. */
	static int after(int quote) {
		return quote < 0 ? ODD : quote + 1;
	}

	private int skipObject(int start, int depth) {
		int at = first(start, depth);
		while (at >= 0 && in[at] != '}') {
			int end = key(at);
			at = end < 0 ? ODD : colon(end + 1);
			at = at < 0 ? ODD : next(skip(at, depth + 1), '}');
		}
		return at < 0 ? ODD : at + 1;
	}

	private int skipArray(int start, int depth) {
		int at = first(start, depth);
		while (at >= 0 && in[at] != ']') {
			at = next(skip(at, depth + 1), ']');
		}
		return at < 0 ? ODD : at + 1;
	}

	/** The first member of what opens here, or its closing bracket. */
	final int first(int open, int depth) {
		return depth > DEEPEST ? ODD : space(open + 1);
	}

	/** The closing quote of the name that starts here. */
	final int key(int at) {
		if (in[at] != '"') {
			return ODD;
		}
		int end = string(at + 1);
		return end - at > 1000 || escaped ? ODD : end;
	}

	/** The value behind a name. */
	final int colon(int at) {
		int i = space(at);
		return in[i] == ':' ? space(i + 1) : ODD;
	}

	/** The next member after a value that ends here, or the closing bracket. */
	final int next(int end, int close) {
		if (end < 0) {
			return ODD;
		}
		int i = space(end);
		if (in[i] == ',') {
			i = space(i + 1);
			return in[i] == close ? ODD : i;
		}
		return in[i] == close ? i : ODD;
	}
}
