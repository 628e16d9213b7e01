package org.akashi.search.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text. What is written in letters and digits is a word as it stands; a text without blanks between words
 * (Japanese, Chinese, Thai) gives each pair of neighbours, and the last character alone, so that each character starts a
 * word. What stands between is no part of a word: evil[.]com, evil.com and «evil com» are the same two words.
 */
final class Tokens {

	/** No word of people is longer; the rest of it is left out. */
	private static final int LONGEST = 128;

	/**
	 * One word.
	 *
	 * @param text  folded
	 * @param start in the text as written
	 * @param end   past it in the text as written
	 * @param pair  whether it is a pair of neighbours, so that no longer word starts with it
	 */
	record Token(String text, int start, int end, boolean pair) {
	}

	private Tokens() {
	}

	static List<Token> of(String text) {
		return new Splitting(Folding.of(text)).run();
	}

	/** The words of a query, where the last character of a run says nothing that the pairs before don't say. */
	static List<Token> asked(String text) {
		List<Token> tokens = of(text);
		List<Token> asked = new ArrayList<>(tokens.size());
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			boolean last = i > 0 && !token.pair() && tokens.get(i - 1).pair() && token.start() < tokens.get(i - 1).end();
			if (!last) {
				asked.add(token);
			}
		}
		return asked;
	}

	private static final class Splitting {

		private final Folding folding;
		private final List<Token> tokens = new ArrayList<>();

		Splitting(Folding folding) {
			this.folding = folding;
		}

		List<Token> run() {
			int i = 0;
			while (i < folding.length()) {
				int c = folding.codePointAt(i);
				if (unspaced(c)) {
					i = pairs(i);
				} else if (isWord(c)) {
					i = word(i);
				} else if (c == '[' || c == '(' || c == '{') {
					i = bracket(i);
				} else {
					i += Character.charCount(c);
				}
			}
			return tokens;
		}

		private int word(int from) {
			int i = from;
			while (i < folding.length() && isWord(folding.codePointAt(i)) && !unspaced(folding.codePointAt(i))) {
				i += Character.charCount(folding.codePointAt(i));
			}
			String word = folding.substring(from, Math.min(i, from + LONGEST));
			tokens.add(new Token(scheme(word, i), folding.start(from), folding.end(i), false));
			return i;
		}

		/** A defanged scheme is the scheme. */
		private String scheme(String word, int end) {
			boolean web = (word.equals("hxxp") || word.equals("hxxps"))
					&& end < folding.length() && (folding.charAt(end) == ':' || folding.charAt(end) == '[');
			return !web ? word : word.endsWith("s") ? "https" : "http";
		}

		private int pairs(int from) {
			int i = from;
			int next = i + Character.charCount(folding.codePointAt(i));
			while (next < folding.length() && unspaced(folding.codePointAt(next))) {
				int after = next + Character.charCount(folding.codePointAt(next));
				tokens.add(new Token(folding.substring(i, after), folding.start(i), folding.end(after), true));
				i = next;
				next = after;
			}
			tokens.add(new Token(folding.substring(i, next), folding.start(i), folding.end(next), false));
			return next;
		}

		/** {@code [dot]}, {@code (at)} within an address are no words. */
		private int bracket(int from) {
			for (String sign : new String[] { "dot", "at", "d0t", "colon", "slash" }) {
				int close = from + 1 + sign.length();
				if (close < folding.length() && folding.substring(from + 1, close).equals(sign) && "])}".indexOf(folding.charAt(close)) >= 0) {
					return close + 1;
				}
			}
			return from + 1;
		}

		private static boolean isWord(int c) {
			return c < 128 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
					: Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
		}

		/** Scripts that have no blanks between words. */
		private static boolean unspaced(int c) {
			if (c < 0x0E00) {
				return false;
			}
			return c <= 0x0EFF || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF || c >= 0x3041 && c <= 0x309F || c == 0x30FC
					|| c == 0x3005 || c == 0x3007 || Character.isIdeographic(c);
		}
	}
}
