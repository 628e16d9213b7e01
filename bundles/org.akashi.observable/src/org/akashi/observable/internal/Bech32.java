package org.akashi.observable.internal;

import java.util.Locale;

/** Bech32 (BIP 173) and Bech32m (BIP 350): the checksum for any prefix, and segregated-witness addresses. */
final class Bech32 {

	static final int BECH32 = 1;
	static final int BECH32M = 0x2bc830a3;
	/** The digits, in the order of their values. */
	static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

	private static final int[] GENERATOR = { 0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3 };

	private Bech32() {
	}

	/** Whether the text is a valid address of the Bitcoin main network. */
	static boolean isBitcoinAddress(String text) {
		return isWitnessAddress(text, "bc");
	}

	/** Whether the text is a segregated-witness address with the prefix: version 0 by Bech32, later ones by Bech32m. */
	static boolean isWitnessAddress(String text, String prefix) {
		int start = prefix.length() + 1;
		int check = constant(text, prefix);
		if (check == 0 || text.length() < 14 || text.length() > 75) {
			return false;
		}
		int version = ALPHABET.indexOf(Chars.lower(text.charAt(start)));
		int bytes = (text.length() - start - 6 - 1) * 5 / 8;
		if (version == 0) {
			return check == BECH32 && (bytes == 20 || bytes == 32);
		}
		return version > 0 && version <= 16 && check == BECH32M && bytes >= 2 && bytes <= 40;
	}

	/** Which checksum the text has after the prefix: {@link #BECH32}, {@link #BECH32M}, or 0 for none. */
	static int constant(String text, String prefix) {
		String lower = text.toLowerCase(Locale.ROOT);
		boolean oneCase = text.equals(lower) || text.equals(text.toUpperCase(Locale.ROOT));
		if (!oneCase || !lower.startsWith(prefix + "1") || lower.length() < prefix.length() + 8) {
			return 0;
		}
		int check = polymod(lower, prefix.length() + 1);
		return check == BECH32 || check == BECH32M ? check : 0;
	}

	private static int polymod(String text, int dataStart) {
		String prefix = text.substring(0, dataStart - 1);
		int check = 1;
		for (int i = 0; i < prefix.length(); i++) {
			check = step(check, prefix.charAt(i) >> 5);
		}
		check = step(check, 0);
		for (int i = 0; i < prefix.length(); i++) {
			check = step(check, prefix.charAt(i) & 31);
		}
		for (int i = dataStart; i < text.length(); i++) {
			int value = ALPHABET.indexOf(text.charAt(i));
			if (value < 0) {
				return 0;
			}
			check = step(check, value);
		}
		return check;
	}

	private static int step(int check, int value) {
		int top = check >>> 25;
		int next = (check & 0x1ffffff) << 5 ^ value;
		for (int i = 0; i < 5; i++) {
			if ((top >> i & 1) != 0) {
				next ^= GENERATOR[i];
			}
		}
		return next;
	}
}
