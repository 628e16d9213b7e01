package org.akashi.mention.internal.names;

import java.text.Normalizer;

/**
 * Folds characters for matching: width (NFKC), case, kinds of white space, dashes and quotes. The text itself stays as
 * it is; matching walks over it and folds as it goes, so offsets need no map.
 */
public final class Folding {

	/** Stands for nothing: zero-width characters and soft hyphens are skipped. */
	static final char SKIP = 0;
	/** Stands for a character that no name holds. */
	static final char NEVER = 0xFFFF;

	/** What the half-width forms from U+FF66 on stand for. */
	private static final String HALF_WIDTH = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

	/** Pages of 256 characters, each made when its first character is met. Making one twice does no harm. */
	private static final char[][] PAGES = new char[256][];

	private Folding() {
	}

	/** The folded form of one UTF-16 unit, {@link #SKIP} or {@link #NEVER}. */
	static char fold(char c) {
		char[] page = PAGES[c >>> 8];
		if (page == null) {
			page = page(c >>> 8);
			PAGES[c >>> 8] = page;
		}
		return page[c & 0xFF];
	}

	/** The folded form of a name: white space runs become one space, nothing at the ends. */
	public static String fold(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
		StringBuilder folded = new StringBuilder(composed.length());
		for (int i = 0; i < composed.length(); i++) {
			char c = fold(composed.charAt(i));
			boolean again = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
			if (c != SKIP && c != NEVER && !again) {
				folded.append(c);
			}
		}
		return folded.toString().strip();
	}

	/** A base character and the combining mark that follows it as one character; {@link #NEVER} where there is none. */
	static char compose(char base, char mark) {
		String one = Normalizer.normalize("" + base + mark, Normalizer.Form.NFKC);
		return one.length() == 1 ? fold(one.charAt(0)) : NEVER;
	}

	/** Other characters that become this one by folding, or with a mark behind: Ａ for a; か and half-width ｶ for が. */
	static String writtenAs(char folded) {
		if (folded > ' ' && folded < 127) {
			char wide = (char) (folded + 0xFEE0);
			char upper = Character.toUpperCase(folded);
			return upper == folded ? "" + wide : "" + wide + upper + (char) (upper + 0xFEE0);
		}
		char upper = Character.toUpperCase(folded);
		char base = Normalizer.normalize(String.valueOf(folded), Normalizer.Form.NFD).charAt(0);
		int half = HALF_WIDTH.indexOf(base);
		return (upper == folded ? "" : "" + upper) + (base == folded ? "" : "" + base) + (half < 0 ? "" : (char) (0xFF66 + half));
	}

	/** Whether a character joins the one before it: combining accents, voiced sound marks of half-width kana. */
	static boolean joins(char c) {
		return c >= 0x300 && (c <= 0x36F || c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F);
	}

	private static char[] page(int number) {
		char[] page = new char[256];
		for (int i = 0; i < 256; i++) {
			page[i] = make((char) (number << 8 | i));
		}
		return page;
	}

	private static char make(char c) {
		if (Character.isSurrogate(c)) {
			return NEVER;
		}
		switch (c) {
		case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F':
			return SKIP;
		case '\u2019', '\u2018', '\u02BC', '\u00B4', '`':
			return '\'';
		case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFF0D', '\u2015':
			return '-';
		default:
			break;
		}
		if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
			return ' ';
		}
		String composed = c < 128 ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
		if (composed.length() != 1) {
			return NEVER;
		}
		char folded = Character.toLowerCase(composed.charAt(0));
		return folded == '\u2010' ? '-' : folded;
	}
}
