package org.akashi.mention.internal.names;

/**
 * Compares names in katakana with names in Latin letters by their consonants: ラザルス and Lazarus are both LZLS. Vowels,
 * doubled consonants, and an R that only lengthens a vowel (Locker, ロッカー) say nothing; L and R, B and V, and S before
 * a front vowel and SH sound alike in Japanese.
 */
final class KatakanaReading {

	/** Fewer consonants are shared by too many names. */
	static final int LEAST = 3;

	private static final String KANA = "アイウエオカキクケコガギグゲゴサシスセソザジズゼゾタチツテトダヂヅデドナニヌネノハヒフヘホバビブベボパピプペポマミムメモヤユヨラリルレロワヲンヴァィゥェォャュョッー";
	/** The consonant of each of {@link #KANA}; a dot where there is none. */
	private static final String SOUNDS = ".....KKKKKGGGGGSSSSSZZZZZTTTTTDDDDDNNNNNHHFHHBBBBBPPPPPMMMMM...LLLLLWWNB..........";

	private KatakanaReading() {
	}

	/** The consonants of a katakana name; {@code ""} when it holds other letters. */
	static String ofKatakana(String name) {
		StringBuilder key = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (c == '・' || c == ' ') {
				continue;
			}
			int at = KANA.indexOf(c);
			if (at < 0) {
				return "";
			}
			char sound = SOUNDS.charAt(at);
			if (sound == 'H' && i + 1 < name.length() && name.charAt(i) == 'フ') {
				sound = 'F';
			}
			add(key, sound);
		}
		return key.toString();
	}

	/** The consonants of a name in Latin letters. */
	static String ofLatin(String name) {
		StringBuilder key = new StringBuilder();
		String folded = Folding.fold(name);
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
			switch (c) {
			case 'b', 'v' -> add(key, 'B');
			case 'c' -> add(key, next == 'h' ? 'T' : next == 'e' || next == 'i' || next == 'y' ? 'S' : 'K');
			case 'd', 'f', 'g', 'k', 'm', 'p', 't', 'z' -> add(key, Character.toUpperCase(c));
			case 'h' -> {
				if (i == 0 || "cstgkp".indexOf(folded.charAt(i - 1)) < 0) {
					add(key, 'H');
				}
			}
			case 'j' -> add(key, 'Z');
			case 'l' -> add(key, 'L');
			case 'n' -> add(key, 'N');
			case 'q' -> add(key, 'K');
			case 'r' -> {
				if (isVowel(next) || next == 'r') {
					add(key, 'L');
				}
			}
			case 's' -> add(key, 'S');
			case 'w' -> {
				if (isVowel(next)) {
					add(key, 'W');
				}
			}
			case 'x' -> {
				add(key, 'K');
				add(key, 'S');
			}
			default -> {
				// Vowels, spaces and signs have no consonant.
			}
			}
		}
		return key.toString();
	}

	private static boolean isVowel(char c) {
		return "aeiouy".indexOf(c) >= 0;
	}

	private static void add(StringBuilder key, char sound) {
		if (sound != '.' && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
			key.append(sound);
		}
	}
}
