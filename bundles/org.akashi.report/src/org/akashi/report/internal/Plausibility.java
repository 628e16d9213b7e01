package org.akashi.report.internal;

import java.lang.Character.UnicodeScript;

/** How much decoded text looks like something that people write. */
final class Plausibility {

	private Plausibility() {
	}

	/** Share of characters that occur in text at all: no controls, private, unassigned or stray surrogates. 0 to 1. */
	static double sensible(String text) {
		int good = 0;
		int all = 0;
		boolean common = false;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			all++;
			UnicodeScript script = c > 0x2FF ? UnicodeScript.of(c) : UnicodeScript.LATIN;
			boolean usual = switch (script) {
			case LATIN, COMMON, CYRILLIC, GREEK, HEBREW, ARABIC, HIRAGANA, KATAKANA, HAN, HANGUL, THAI, INHERITED ->
				true;
			default -> false;
			};
			boolean broken = isBroken(c) || c == 0;
			good += usual && !broken ? 1 : 0;
			common |= c == ' ' || c == '\n' || c == '\u3002' || c == '\u3000';
		}
		return all == 0 || !common ? 0 : (double) good / all;
	}

	private static boolean isBroken(int c) {
		if (c < 0x20) {
			return c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B;
		}
		int type = Character.getType(c);
		return c == 0xFFFD || type == Character.CONTROL || type == Character.PRIVATE_USE
				|| type == Character.UNASSIGNED || type == Character.SURROGATE;
	}

	/** From about -2 (nonsense) to 1 (plain to see), over the characters outside ASCII. */
	static double score(String text) {
		double sum = 0;
		int count = 0;
		int kana = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > 0x7F) {
				sum += weight(text, i, c);
				count++;
				kana += c >= 0x3041 && c <= 0x30FE ? 1 : 0;
			}
		}
		if (count == 0) {
			return 0;
		}
		double score = sum / count;
		return kana * 10 > count ? score + 0.3 : score;
	}

	private static double weight(String text, int i, char c) {
		if (isBroken(c)) {
			return Character.isSurrogate(c) ? 0.3 : -2;
		}
		if (c >= 0xFF61 && c <= 0xFF9F) {
			return -0.3; // half-width kana: mostly another charset read as Shift_JIS
		}
		if (c >= 0x3041 && c <= 0x30FE || c == '\u3001' || c == '\u3002' || c == '\u30FC') {
			return 1;
		}
		if ("\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u2022\u20AC\u00A9\u00AE\u2122\u00A7\u00AB\u00BB\u00A0".indexOf(c) >= 0) {
			return 0.6;
		}
		if (!Character.isLetter(c)) {
			return c >= 0x3000 && c <= 0xFFEF ? 0.4 : -0.4;
		}
		return letter(text, i, c);
	}

	private static double letter(String text, int i, char c) {
		char before = i > 0 ? text.charAt(i - 1) : ' ';
		char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
		UnicodeScript script = UnicodeScript.of(c);
		if (script == UnicodeScript.HAN || script == UnicodeScript.HANGUL) {
			return 0.4;
		}
		boolean jump = Character.isLowerCase(before) && Character.isUpperCase(c);
		boolean mixed = foreign(before, script) || foreign(after, script);
		if (jump || mixed) {
			return -0.8;
		}
		boolean inWord = Character.isLetter(before) || Character.isLetter(after);
		return inWord ? 0.7 : 0;
	}

	private static boolean foreign(char c, UnicodeScript script) {
		return Character.isLetter(c) && UnicodeScript.of(c) != script;
	}
}
