package org.akashi.observable.internal;

/**
 * A stretch of text as the rules see it: defanged dots are dots, full-width forms are ASCII, invisible characters are
 * gone. Every character knows where it came from. Positions are indexes into {@link #chars}; reading past the end
 * gives {@code '\0'}.
 */
public final class FoldedText {

	/** The character was put here in place of a defanged form. */
	static final byte DEFANGED = 1;
	/** The character was a full-width or ideographic form. */
	static final byte NARROWED = 2;
	/** Invisible characters before this one were dropped. */
	static final byte HIDDEN = 4;
	/** A backslash before this character was dropped: an escape of Markdown. */
	static final byte UNESCAPED = 8;

	char[] chars = new char[256];
	private int[] origins = new int[256];
	private byte[] marks = new byte[256];
	int length;
	private boolean changed;

	void clear(int expected) {
		length = 0;
		changed = false;
		if (chars.length < expected + 8) {
			chars = new char[expected + 8];
			origins = new int[expected + 8];
			marks = new byte[expected + 8];
		}
	}

	void append(char c, int origin, byte mark) {
		chars[length] = c;
		origins[length] = origin;
		marks[length++] = mark;
		changed |= mark != 0;
	}

	/** A character as it was written. */
	void append(char c, int origin) {
		chars[length] = c;
		origins[length] = origin;
		marks[length++] = 0;
	}

	void dropLast() {
		length--;
	}

	void markLast(byte mark) {
		marks[length - 1] |= mark;
		changed = true;
	}

	byte lastMark() {
		return length == 0 ? 0 : marks[length - 1];
	}

	/** The character, or {@code '\0'} outside the text. */
	char at(int index) {
		return index >= 0 && index < length ? chars[index] : 0;
	}

	/** Where the character at the index starts in the original. */
	int start(int index) {
		return origins[index];
	}

	/** Where the last character before the index ends in the original. */
	int end(int index) {
		return origins[index - 1] + 1;
	}

	/** All marks between the positions, or-ed. */
	byte marks(int from, int to) {
		byte all = 0;
		if (changed) {
			for (int i = from; i < to; i++) {
				all |= marks[i];
			}
		}
		return all;
	}

	boolean defanged(int from, int to) {
		return (marks(from, to) & DEFANGED) != 0;
	}

	/** The text between the positions; empty when there is none. */
	String slice(int from, int to) {
		return to <= from ? "" : new String(chars, from, to - from);
	}

	/** Whether the ASCII word stands at the position, letters in any case. The word is given in lower case. */
	boolean matches(int index, String word) {
		if (index < 0 || index + word.length() > length) {
			return false;
		}
		for (int i = 0; i < word.length(); i++) {
			if (Chars.lower(chars[index + i]) != word.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** The first position at or after this one that is no blank (line breaks are no blanks). */
	int skipSpaces(int index, int most) {
		int i = index;
		while (i < length && i - index < most && Chars.isSpace(chars[i])) {
			i++;
		}
		return i;
	}

	/** One past the last non-blank before this position. */
	int skipSpacesBack(int index, int most) {
		int i = index;
		while (i > 0 && index - i < most && Chars.isSpace(chars[i - 1])) {
			i--;
		}
		return i;
	}

	/** Whether nothing but marks of lists, tables and quotes stands beside the range on its line. */
	boolean standsAlone(int from, int to) {
		int left = from;
		while (left > 0 && from - left < 12 && isFrame(chars[left - 1])) {
			left--;
		}
		int right = to;
		while (right < length && right - to < 12 && isFrame(chars[right])) {
			right++;
		}
		return (left == 0 || chars[left - 1] == '\n' || isCell(left - 1))
				&& (right == length || chars[right] == '\n' || isCell(right));
	}

	private boolean isCell(int index) {
		char c = chars[index];
		return c == '|' || c == '\t' || c == ',' || c == ';';
	}

	private static boolean isFrame(char c) {
		return c == ' ' || c == '\r' || c == '*' || c == '-' || c == '`' || c == '"' || c == '\'' || c == '+' || c == '•'
				|| c == '・' || c == '“' || c == '”' || c == '‘' || c == '’' || c == '「' || c == '」' || c == '>' || c == '<';
	}
}
