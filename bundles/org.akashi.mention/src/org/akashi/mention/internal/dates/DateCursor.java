package org.akashi.mention.internal.dates;

import java.util.Locale;

/** A place in a text that moves on over digits and words. Full-width forms count as their plain ones. */
final class DateCursor {

	private static final String[] MONTHS = { "january", "february", "march", "april", "may", "june", "july", "august",
			"september", "october", "november", "december" };

	final String text;
	int at;

	DateCursor(String text, int at) {
		this.text = text;
		this.at = at;
	}

	/** The character here as plain ASCII where it is full-width; 0 at the end. */
	char here() {
		return at < text.length() ? plain(text.charAt(at)) : 0;
	}

	static char plain(char c) {
		return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
	}

	static boolean isDigit(char c) {
		char plain = plain(c);
		return plain >= '0' && plain <= '9';
	}

	/** Reads a number of at least and at most so many digits, and no further digit after them; -1 when there is none. */
	int number(int least, int most) {
		int value = 0;
		int i = at;
		while (i < text.length() && i - at <= most && isDigit(text.charAt(i))) {
			value = value * 10 + plain(text.charAt(i)) - '0';
			i++;
		}
		int digits = i - at;
		if (digits < least || digits > most) {
			return -1;
		}
		at = i;
		return value;
	}

	/** Moves over this character when it is here. */
	boolean take(char c) {
		if (here() == c) {
			at++;
			return true;
		}
		return false;
	}

	/** Moves over these words, in any case, when they are here and end there. */
	boolean takeWord(String word) {
		char here = at < text.length() ? text.charAt(at) : 0;
		if (here < 128 && (here | 0x20) != (word.charAt(0) | 0x20)) {
			return false;
		}
		if (text.regionMatches(true, at, word, 0, word.length()) && !isLetter(at + word.length())) {
			at += word.length();
			return true;
		}
		return false;
	}

	/** Moves over these characters when they are here. */
	boolean takeAll(String characters) {
		if (text.startsWith(characters, at)) {
			at += characters.length();
			return true;
		}
		return false;
	}

	/** Moves over up to so many blanks, a line break among them; whether there were any. */
	boolean spaces(int most) {
		int from = at;
		while (at < text.length() && at - from < most && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0'
				|| text.charAt(at) == '　')) {
			at++;
		}
		return at > from;
	}

	/** Reads the name of a month in English, full or short, with a capital; 0 when there is none. */
	int month() {
		if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
			return 0;
		}
		int end = at;
		while (end < text.length() && end - at < 10 && isLetter(end)) {
			end++;
		}
		String word = text.substring(at, end).toLowerCase(Locale.ROOT);
		for (int i = 0; i < MONTHS.length; i++) {
			boolean brief = word.length() == 3 || word.equals("sept");
			if (word.equals(MONTHS[i]) || brief && MONTHS[i].startsWith(word)) {
				at = end;
				if (brief && here() == '.') {
					at++;
				}
				return i + 1;
			}
		}
		return 0;
	}

	/** Whether an ASCII letter, digit or underscore stands at the offset. */
	boolean isLetter(int offset) {
		if (offset < 0 || offset >= text.length()) {
			return false;
		}
		char c = plain(text.charAt(offset));
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xC0 && c < 0x250;
	}
}
