package org.akashi.observable.internal;

import java.util.Arrays;
import java.util.Locale;

/**
 * A stretch of text as the rules see it: defanged dots are dots, full-width forms are ASCII, invisible characters are
 * gone. Every character knows where it came from. Positions are indexes into {@link #chars}; reading past the end
 * gives {@code '\0'}.
 * <p>
 * Where each character came from is kept by runs: plain text is one run however long it is, and only what was changed
 * has a run of its own. So text without defanged forms costs a copy of its characters and nothing else.
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

	/** A zero stands after the last character, so that loops over a class of characters need no look at the length. */
	char[] chars = new char[256];
	int length;

	/** For each run the index of its first character, the origin of that, and the marks of all its characters. */
	private int[] starts = new int[64];
	private int[] origins = new int[64];
	private byte[] runMarks = new byte[64];
	private int runs;
	private boolean changed;

	void clear(int expected) {
		length = 0;
		runs = 0;
		changed = false;
		if (chars.length < expected + 8) {
			chars = new char[expected + 8];
		}
	}

	/** Closes the text: what stands after it are zeros, whatever an earlier text left there. */
	void end() {
		Arrays.fill(chars, length, Math.min(chars.length, length + 8), '\0');
	}

	void append(char c, int origin, byte mark) {
		if (runs == 0 || runMarks[runs - 1] != 0 || mark != 0 || origins[runs - 1] + length - starts[runs - 1] != origin) {
			addRun(length, origin, mark);
		}
		chars[length++] = c;
	}

	/** Characters as they were written. */
	void append(char[] source, int from, int count, int origin) {
		if (runs == 0 || runMarks[runs - 1] != 0 || origins[runs - 1] + length - starts[runs - 1] != origin) {
			addRun(length, origin, (byte) 0);
		}
		System.arraycopy(source, from, chars, length, count);
		length += count;
	}

	private void addRun(int start, int origin, byte mark) {
		if (runs == starts.length) {
			starts = Arrays.copyOf(starts, runs * 2);
			origins = Arrays.copyOf(origins, runs * 2);
			runMarks = Arrays.copyOf(runMarks, runs * 2);
		}
		starts[runs] = start;
		origins[runs] = origin;
		runMarks[runs++] = mark;
		changed |= mark != 0;
	}

	void dropLast() {
		length--;
		if (starts[runs - 1] == length) {
			runs--;
		}
	}

	void markLast(byte mark) {
		int last = runs - 1;
		if (starts[last] < length - 1) {
			addRun(length - 1, start(length - 1), (byte) (runMarks[last] | mark));
		} else {
			runMarks[last] |= mark;
			changed = true;
		}
	}

	/** The character, or {@code '\0'} outside the text. */
	char at(int index) {
		return index >= 0 && index < length ? chars[index] : 0;
	}

	/** Where the character at the index starts in the original. */
	int start(int index) {
		int run = runs == 1 ? 0 : run(index);
		return origins[run] + index - starts[run];
	}

	/** Where the last character before the index ends in the original. */
	int end(int index) {
		return start(index - 1) + 1;
	}

	private int run(int index) {
		int found = Arrays.binarySearch(starts, 0, runs, index);
		return found >= 0 ? found : -found - 2;
	}

	/** All marks between the positions, or-ed. */
	byte marks(int from, int to) {
		byte all = 0;
		if (changed && from < to && from < length) {
			for (int run = run(from); run < runs && starts[run] < to; run++) {
				all |= runMarks[run];
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

	/** The text before the position on the same line, at most so many characters of it, in lower case. */
	String lineBefore(int index, int most) {
		int from = index;
		while (from > 0 && index - from < most && at(from - 1) != '\n') {
			from--;
		}
		return slice(from, index).toLowerCase(Locale.ROOT);
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
