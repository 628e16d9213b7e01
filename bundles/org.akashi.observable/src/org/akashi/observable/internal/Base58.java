package org.akashi.observable.internal;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Base 58 with and without its checksum, in the alphabets of Bitcoin and of Ripple. */
final class Base58 {

	/** The alphabet of Bitcoin and most others. */
	static final Base58 BITCOIN = new Base58("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
	/** The same digits in the order of the XRP Ledger. */
	static final Base58 RIPPLE = new Base58("rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz");

	private static final BigInteger BASE = BigInteger.valueOf(58);

	private final int[] values = new int[128];

	private Base58(String alphabet) {
		Arrays.fill(values, -1);
		for (int i = 0; i < alphabet.length(); i++) {
			values[alphabet.charAt(i)] = i;
		}
	}

	/** The digit's value in Bitcoin's alphabet, or -1. */
	static int value(char c) {
		return c < 128 ? BITCOIN.values[c] : -1;
	}

	/** The bytes before a right checksum in Bitcoin's alphabet, or null. */
	static byte[] checked(String text) {
		return BITCOIN.payload(text);
	}

	/** The bytes before a right checksum, or null. */
	byte[] payload(String text) {
		byte[] bytes = decode(text);
		if (bytes == null || bytes.length < 5) {
			return null;
		}
		byte[] payload = Arrays.copyOf(bytes, bytes.length - 4);
		byte[] sum = sha256(sha256(payload));
		return Arrays.equals(Arrays.copyOf(sum, 4), Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length)) ? payload : null;
	}

	/** The bytes that the digits mean, or null when one is no digit. */
	byte[] decode(String text) {
		BigInteger number = BigInteger.ZERO;
		int zeros = 0;
		boolean leading = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int value = c < 128 ? values[c] : -1;
			if (value < 0) {
				return null;
			}
			leading &= value == 0;
			zeros += leading ? 1 : 0;
			number = number.multiply(BASE).add(BigInteger.valueOf(value));
		}
		byte[] digits = number.signum() == 0 ? new byte[0] : number.toByteArray();
		int skip = digits.length > 0 && digits[0] == 0 ? 1 : 0;
		byte[] bytes = new byte[zeros + digits.length - skip];
		System.arraycopy(digits, skip, bytes, zeros, digits.length - skip);
		return bytes;
	}

	private static byte[] sha256(byte[] data) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(data);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
