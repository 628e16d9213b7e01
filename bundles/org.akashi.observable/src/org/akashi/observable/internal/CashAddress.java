package org.akashi.observable.internal;

import java.util.Locale;

/** Addresses of Bitcoin Cash in the CashAddr form: prefix, 40-bit checksum, one case. */
final class CashAddress {

	private static final String PREFIX = "bitcoincash";
	private static final int DIGITS = 42;
	private static final long[] GENERATOR = { 0x98f2bc8e61L, 0x79b76d99e2L, 0xf33e5fb3c4L, 0xae2eabe2a8L, 0x1e4f43e470L };

	private CashAddress() {
	}

	/** The address in lower case as written (with its prefix or without), or null when its checksum is wrong. */
	static String canonical(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		boolean oneCase = text.equals(lower) || text.equals(text.toUpperCase(Locale.ROOT));
		int colon = lower.indexOf(':');
		String digits = lower.substring(colon + 1);
		boolean prefix = colon < 0 || lower.substring(0, colon).equals(PREFIX);
		if (!oneCase || !prefix || digits.length() != DIGITS || digits.charAt(0) != 'q' && digits.charAt(0) != 'p') {
			return null;
		}
		return polymod(digits) == 0 ? lower : null;
	}

	private static long polymod(String digits) {
		long check = 1;
		for (int i = 0; i < PREFIX.length(); i++) {
			check = step(check, PREFIX.charAt(i) & 31);
		}
		check = step(check, 0);
		for (int i = 0; i < digits.length(); i++) {
			int value = Bech32.ALPHABET.indexOf(digits.charAt(i));
			if (value < 0) {
				return -1;
			}
			check = step(check, value);
		}
		return check ^ 1;
	}

	private static long step(long check, int value) {
		int top = (int) (check >>> 35);
		long next = (check & 0x07ffffffffL) << 5 ^ value;
		for (int i = 0; i < 5; i++) {
			if ((top >> i & 1) != 0) {
				next ^= GENERATOR[i];
			}
		}
		return next;
	}
}
