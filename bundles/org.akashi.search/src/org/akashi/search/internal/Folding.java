package org.akashi.search.internal;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form in which it is compared: no case, no accents, no difference between full and half width or between
 * katakana and hiragana. Each character knows where it came from.
 */
final class Folding {

	private final char[] chars;
	private final int[] starts;
	private final int length;
	private final int end;

	private Folding(char[] chars, int[] starts, int length, int end) {
		this.chars = chars;
		this.starts = starts;
		this.length = length;
		this.end = end;
	}

	static Folding of(String text) {
		char[] chars = new char[text.length() + 16];
		int[] starts = new int[text.length() + 16];
		int length = 0;
		for (int i = 0; i < text.length();) {
			char c = text.charAt(i);
			if (c < 128 && (i + 1 == text.length() || !joins(text.charAt(i + 1)))) {
				if (length == chars.length) {
					chars = Arrays.copyOf(chars, 2 * length);
					starts = Arrays.copyOf(starts, 2 * length);
				}
				chars[length] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
				starts[length++] = i++;
				continue;
			}
			int next = clusterEnd(text, i);
			String folded = cluster(text.substring(i, next));
			while (length + folded.length() > chars.length) {
				chars = Arrays.copyOf(chars, 2 * chars.length);
				starts = Arrays.copyOf(starts, 2 * starts.length);
			}
			for (int k = 0; k < folded.length(); k++) {
				chars[length] = folded.charAt(k);
				starts[length++] = i;
			}
			i = next;
		}
		return new Folding(chars, starts, length, text.length());
	}

	/** The folded text alone. */
	static String fold(String text) {
		Folding folding = of(text);
		return new String(folding.chars, 0, folding.length);
	}

	/** The folded letters and digits alone, so that «Rising-Sun» and «RisingSun» are one. */
	static String squeeze(String text) {
		Folding folding = of(text);
		StringBuilder squeezed = new StringBuilder(folding.length);
		for (int i = 0; i < folding.length; i++) {
			if (Character.isLetterOrDigit(folding.chars[i]) || Character.isSurrogate(folding.chars[i])) {
				squeezed.append(folding.chars[i]);
			}
		}
		return squeezed.toString();
	}

	int length() {
		return length;
	}

	char charAt(int index) {
		return chars[index];
	}

	int codePointAt(int index) {
		return Character.codePointAt(chars, index, length);
	}

	String substring(int from, int to) {
		return new String(chars, from, to - from);
	}

	/** Where the character came from. */
	int start(int index) {
		return index < length ? starts[index] : end;
	}

	/** Where what follows the character before this index came from. */
	int end(int index) {
		int i = index;
		while (i > 0 && i < length && starts[i] == starts[i - 1]) {
			i++;
		}
		return start(i);
	}

	/** A character and the marks that belong to it. */
	private static int clusterEnd(String text, int from) {
		int i = from + Character.charCount(text.codePointAt(from));
		while (i < text.length() && joins(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** Combining marks, and the voice marks of half-width katakana. */
	private static boolean joins(char c) {
		return c >= 0x300 && (c == 0xFF9E || c == 0xFF9F || Character.getType(c) == Character.NON_SPACING_MARK);
	}

	private static String cluster(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
		StringBuilder folded = new StringBuilder(composed.length());
		for (int i = 0; i < composed.length();) {
			int c = composed.codePointAt(i);
			i += Character.charCount(c);
			if (c >= 0x30A1 && c <= 0x30F6) {
				folded.append((char) (c - 0x60));
			} else if (c >= 0x3040 && c <= 0x30FF || Character.isIdeographic(c) || c >= 0xAC00 && c <= 0xD7A3) {
				folded.appendCodePoint(c);
			} else {
				withoutMarks(c, folded);
			}
		}
		return folded.toString();
	}

	private static void withoutMarks(int c, StringBuilder folded) {
		String letter = apart(c);
		if (!letter.isEmpty()) {
			folded.append(letter);
			return;
		}
		String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
		parts.codePoints().filter(part -> Character.getType(part) != Character.NON_SPACING_MARK).forEach(folded::appendCodePoint);
	}

	/** Letters that no decomposition takes apart; {@code ""} for others. */
	private static String apart(int c) {
		return switch (c) {
			case 'ß' -> "ss";
			case 'æ' -> "ae";
			case 'œ' -> "oe";
			case 'þ' -> "th";
			case 'ø' -> "o";
			case 'ł' -> "l";
			case 'đ', 'ð' -> "d";
			case 'ħ' -> "h";
			case 'ŧ' -> "t";
			case 'ı' -> "i";
			case 'ŋ' -> "n";
			default -> "";
		};
	}
}
