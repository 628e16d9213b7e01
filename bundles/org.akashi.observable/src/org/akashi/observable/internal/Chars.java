package org.akashi.observable.internal;

/** What each character can be part of. Tables, so that the scanner decides by one look-up. */
public final class Chars {

	/** ASCII letter, digit or underscore. */
	static final int WORD = 1;
	static final int DIGIT = 2;
	static final int HEX = 4;
	static final int LETTER = 8;
	/** ASCII letter, digit, hyphen, underscore: what host labels and file names are made of. */
	static final int LABEL = 16;
	/** May stand in the path, query or fragment of a URL. */
	static final int URL = 32;
	/** May stand in the local part of an e-mail address. */
	static final int LOCAL = 64;
	static final int UPPER = 128;
	/** Letter beyond F, or underscore: no hash holds it. */
	static final int NOT_HEX = 256;
	static final int SCORE = 512;

	static final byte OTHER = 0;
	static final byte SPACE = 1;
	/** Letter of a script written without spaces: Han, kana, Hangul, … */
	static final byte CJK = 2;
	/** Letter, digit or combining mark of any other script. */
	static final byte FOREIGN = 3;
	/** Takes no room: zero-width characters, soft hyphen, direction marks. */
	static final byte INVISIBLE = 4;
	/** Full-width form of an ASCII character that is narrowed. */
	static final byte WIDE = 5;

	private static final short[] ASCII = new short[128];
	private static final byte[] KIND = new byte[65536];

	static {
		for (char c = 0; c < 128; c++) {
			ASCII[c] = (short) asciiClass(c);
		}
		for (int c = 128; c < 65536; c++) {
			KIND[c] = kindOf((char) c);
		}
	}

	private Chars() {
	}

	private static int asciiClass(char c) {
		int bits = 0;
		boolean digit = c >= '0' && c <= '9';
		boolean upper = c >= 'A' && c <= 'Z';
		boolean letter = upper || c >= 'a' && c <= 'z';
		boolean hex = digit || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
		bits |= digit ? DIGIT : 0;
		bits |= upper ? UPPER : 0;
		bits |= letter ? LETTER : 0;
		bits |= hex ? HEX : 0;
		bits |= digit || letter || c == '_' ? WORD | LABEL | URL | LOCAL : 0;
		bits |= c == '-' ? LABEL : 0;
		bits |= c == '_' ? SCORE : 0;
		bits |= !hex && (letter || c == '_') ? NOT_HEX : 0;
		bits |= "-.~:/?#[]@!$&'()*+,;=%{}".indexOf(c) >= 0 ? URL : 0;
		bits |= ".!#$%&'*+-/=?^{|}~".indexOf(c) >= 0 ? LOCAL : 0;
		return bits;
	}

	private static byte kindOf(char c) {
		if (c == 0xAD || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x206F
				|| c == 0xFEFF || c >= 0xFE00 && c <= 0xFE0F || c == 0x180E) {
			return INVISIBLE;
		}
		if (Character.isSpaceChar(c) || c == 0x85) {
			return SPACE;
		}
		if (isNarrowed(c)) {
			return WIDE;
		}
		if (Character.isSurrogate(c)) {
			return FOREIGN;
		}
		int type = Character.getType(c);
		boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
		if (!Character.isLetterOrDigit(c) && !mark) {
			return c == 0x30FB || c == 0x3005 ? CJK : OTHER;
		}
		return isUnspaced(c) ? CJK : FOREIGN;
	}

	private static boolean isNarrowed(char c) {
		if (c < 0xFF01 || c > 0xFF5E) {
			return false;
		}
		char narrow = (char) (c - 0xFEE0);
		return narrow != '(' && narrow != ')' && narrow != ',' && narrow != '?' && narrow != '!' && narrow != ';'
				&& narrow != '`' && narrow != '^' && narrow != '|' && narrow != '<' && narrow != '>';
	}

	private static boolean isUnspaced(char c) {
		if (c == 0x30FC || c == 0x3005 || c == 0x3006) {
			return true;
		}
		return switch (Character.UnicodeScript.of(c)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
			default -> false;
		};
	}

	/** The class bits of a character; 0 for all that is not ASCII. */
	static int bits(char c) {
		return c < 128 ? ASCII[c] : 0;
	}

	static boolean is(char c, int bits) {
		return c < 128 && (ASCII[c] & bits) != 0;
	}

	/** The kind of a character beyond ASCII; {@link #OTHER} for ASCII. */
	static byte kind(char c) {
		return KIND[c];
	}

	/** A letter, digit or mark beyond ASCII that folding leaves as it is. */
	static boolean isLetterBeyondAscii(char c) {
		return KIND[c] == CJK || KIND[c] == FOREIGN;
	}

	/** A letter or digit of any script. */
	static boolean isWordLike(char c) {
		return c < 128 ? (ASCII[c] & (DIGIT | LETTER)) != 0 : KIND[c] == CJK || KIND[c] == FOREIGN || KIND[c] == WIDE;
	}

	/** ASCII letter or digit, wide or not. */
	static boolean isAlphanumeric(char c) {
		return c < 128 ? (ASCII[c] & (DIGIT | LETTER)) != 0 : KIND[c] == WIDE && is(narrow(c), DIGIT | LETTER);
	}

	/** The ASCII character for a full-width form, else the character itself. */
	static char narrow(char c) {
		return KIND[c] == WIDE ? (char) (c - 0xFEE0) : c;
	}

	static boolean isSpace(char c) {
		return c == ' ' || c == '\t' || c == '\r' || c >= 128 && KIND[c] == SPACE;
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	static boolean isHex(char c) {
		return c < 128 && (ASCII[c] & HEX) != 0;
	}

	static char lower(char c) {
		return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
	}
}
