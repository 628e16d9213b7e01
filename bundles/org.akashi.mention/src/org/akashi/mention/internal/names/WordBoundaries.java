package org.akashi.mention.internal.names;

/**
 * Where words begin and end, for scripts with and without spaces. Latin letters beside Japanese ones are a boundary, so
 * {@code Lazarusグループ} holds the word {@code Lazarus}.
 */
public final class WordBoundaries {

	/** No part of a word. */
	static final byte NONE = 0;
	/** Letters of scripts that set spaces, digits, underscore. */
	static final byte LETTER = 1;
	static final byte KATAKANA = 2;
	/** Scripts without spaces: a word may begin and end anywhere. */
	static final byte FREE = 3;
	/** Words begin after a space, and particles follow without one. */
	static final byte HANGUL = 4;

	private static final byte[][] PAGES = new byte[256][];
	/** Katakana nouns that are written to the end of a katakana name. */
	private static final String[] KATAKANA_TAILS = { "グループ", "マルウェア", "ランサムウェア", "インプラント", "バックドア", "トロイ", "ボット",
			"サーバ", "キャンペーン", "チーム", "ファミリー", "ウイルス", "ローダ", "ツール", "メーカー", "サービス", "セクター" };

	private WordBoundaries() {
	}

	/** The class of a character. */
	static byte of(char c) {
		byte[] page = PAGES[c >>> 8];
		if (page == null) {
			page = page(c >>> 8);
			PAGES[c >>> 8] = page;
		}
		return page[c & 0xFF];
	}

	/** Whether a word may begin at the offset. */
	static boolean startsAt(CharSequence text, int offset) {
		byte here = of(text.charAt(offset));
		if (here == NONE || offset == 0) {
			return here != NONE;
		}
		return here == FREE || here != of(text.charAt(offset - 1));
	}

	/** Whether a word that begins somewhere before may end at the offset. */
	static boolean endsAt(CharSequence text, int offset) {
		if (offset >= text.length()) {
			return true;
		}
		byte last = of(text.charAt(offset - 1));
		byte next = of(text.charAt(offset));
		if (last == LETTER) {
			return next != LETTER;
		}
		if (last == KATAKANA && next == KATAKANA) {
			return tailAt(text, offset);
		}
		return true;
	}

	/** Whether both ends of a range are word boundaries. */
	public static boolean isWord(CharSequence text, int start, int end) {
		return startsAt(text, start) && endsAt(text, end);
	}

	private static boolean tailAt(CharSequence text, int offset) {
		for (String tail : KATAKANA_TAILS) {
			if (offset + tail.length() <= text.length()
					&& tail.contentEquals(text.subSequence(offset, offset + tail.length()))) {
				return true;
			}
		}
		return false;
	}

	private static byte[] page(int number) {
		byte[] page = new byte[256];
		for (int i = 0; i < 256; i++) {
			page[i] = make((char) (number << 8 | i));
		}
		return page;
	}

	private static byte make(char c) {
		if (c == 'ー' || c == 'ｰ') {
			return KATAKANA;
		}
		if (c == '々' || c == '〆') {
			return FREE;
		}
		if (c == '_') {
			return LETTER;
		}
		if (!Character.isLetterOrDigit(c)) {
			return NONE;
		}
		return switch (Character.UnicodeScript.of(c)) {
		case KATAKANA -> KATAKANA;
		case HIRAGANA, HAN, THAI, LAO, KHMER, MYANMAR, BOPOMOFO -> FREE;
		case HANGUL -> HANGUL;
		default -> LETTER;
		};
	}
}
