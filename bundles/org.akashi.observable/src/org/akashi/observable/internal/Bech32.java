package org.akashi.observable.internal;

import java.util.Locale;

/** Segregated-witness addresses: Bech32 (BIP 173) for version 0, Bech32m (BIP 350) for later ones. */
final class Bech32 {

	private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
	private static final int[] GENERATOR = { 0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3 };
	private static final int BECH32 = 1;
	private static final int BECH32M = 0x2bc830a3;

	private Bech32() {
	}

	/** Whether the text is a valid address of the Bitcoin main network. */
	static boolean isBitcoinAddress(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		boolean oneCase = text.equals(lower) || text.equals(text.toUpperCase(Locale.ROOT));
		if (!oneCase || !lower.startsWith("bc1") || lower.length() < 14 || lower.length() > 74) {
			return false;
		}
		int check = polymod(lower, 3);
		int version = ALPHABET.indexOf(lower.charAt(3));
		int data = lower.length() - 3 - 6 - 1;
		int bytes = data * 5 / 8;
		if (version == 0) {
			return check == BECH32 && (bytes == 20 || bytes == 32);
		}
		return version > 0 && version <= 16 && check == BECH32M && bytes >= 2 && bytes <= 40;
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
