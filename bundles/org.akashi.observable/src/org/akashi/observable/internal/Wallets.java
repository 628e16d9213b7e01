package org.akashi.observable.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Addresses of crypto currencies, each checked by its own checksum. */
public final class Wallets {

	/** Bytes that a Monero block of so many base-58 digits holds; -1 for lengths that no block has. */
	private static final int[] MONERO_BLOCK = { 0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8 };

	private Wallets() {
	}

	/** Whether the text is a Bitcoin address: Base58Check with version 0 or 5, or Bech32(m) of the main network. */
	public static boolean isBitcoin(String text) {
		if (text.length() > 3 && text.regionMatches(true, 0, "bc1", 0, 3)) {
			return Bech32.isBitcoinAddress(text);
		}
		if (text.length() < 26 || text.length() > 35) {
			return false;
		}
		byte[] payload = Base58.checked(text);
		return payload != null && payload.length == 21 && (payload[0] == 0 || payload[0] == 5);
	}

	/**
	 * The Ethereum address in lower case, or null when its form or its capitals (EIP-55) are wrong. One in a single case carries no checksum and is taken;
	 * one in both cases must have the right ones.
	 */
	public static String ethereum(String text) {
		if (text.length() != 42 || text.charAt(0) != '0' || text.charAt(1) != 'x' && text.charAt(1) != 'X') {
			return null;
		}
		String digits = text.substring(2);
		for (int i = 0; i < digits.length(); i++) {
			if (!Chars.isHex(digits.charAt(i))) {
				return null;
			}
		}
		String lower = digits.toLowerCase(Locale.ROOT);
		String summed = withChecksum(lower);
		boolean oneCase = digits.equals(lower) || digits.equals(digits.toUpperCase(Locale.ROOT));
		return oneCase || digits.equals(summed) ? "0x" + lower : null;
	}

	private static String withChecksum(String lower) {
		byte[] hash = Keccak.hash(lower.getBytes(StandardCharsets.US_ASCII));
		String nibbles = HexFormat.of().formatHex(hash);
		StringBuilder out = new StringBuilder(lower);
		for (int i = 0; i < out.length(); i++) {
			if (nibbles.charAt(i) >= '8') {
				out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
			}
		}
		return out.toString();
	}

	/** Whether the text is a Monero address of the main network: standard, sub-address or integrated. */
	public static boolean isMonero(String text) {
		if (text.length() != 95 && text.length() != 106) {
			return false;
		}
		byte[] bytes = moneroBytes(text);
		if (bytes == null) {
			return false;
		}
		int network = bytes[0] & 0xFF;
		if (network != 18 && network != 42 && network != 19) {
			return false;
		}
		byte[] sum = Keccak.hash(Arrays.copyOf(bytes, bytes.length - 4));
		return Arrays.equals(Arrays.copyOf(sum, 4), Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
	}

	private static byte[] moneroBytes(String text) {
		int last = text.length() % 11;
		if (last >= MONERO_BLOCK.length || MONERO_BLOCK[last] < 0) {
			return null;
		}
		byte[] bytes = new byte[text.length() / 11 * 8 + MONERO_BLOCK[last]];
		int at = 0;
		for (int i = 0; i < text.length(); i += 11) {
			int digits = Math.min(11, text.length() - i);
			int size = MONERO_BLOCK[digits];
			BigInteger value = BigInteger.ZERO;
			for (int k = i; k < i + digits; k++) {
				int digit = Base58.value(text.charAt(k));
				if (digit < 0) {
					return null;
				}
				value = value.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(digit));
			}
			if (value.bitLength() > size * 8) {
				return null;
			}
			for (int k = size - 1; k >= 0; k--) {
				bytes[at + k] = value.byteValue();
				value = value.shiftRight(8);
			}
			at += size;
		}
		return bytes;
	}
}
