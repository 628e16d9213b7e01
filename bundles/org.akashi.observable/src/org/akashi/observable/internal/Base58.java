package org.akashi.observable.internal;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Base 58 as Bitcoin writes it, with and without its checksum. */
final class Base58 {

	private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
	private static final int[] VALUES = new int[128];

	static {
		Arrays.fill(VALUES, -1);
		for (int i = 0; i < ALPHABET.length(); i++) {
			VALUES[ALPHABET.charAt(i)] = i;
		}
	}

	private Base58() {
	}

	static boolean isDigit(char c) {
		return c < 128 && VALUES[c] >= 0;
	}

	/** The digit's value, or -1. */
	static int value(char c) {
		return c < 128 ? VALUES[c] : -1;
	}

	/** The payload after the version byte and before a right checksum, or null. */
	static byte[] checked(String text) {
		byte[] bytes = decode(text);
		if (bytes == null || bytes.length < 5) {
			return null;
		}
		byte[] payload = Arrays.copyOf(bytes, bytes.length - 4);
		byte[] sum = sha256(sha256(payload));
		return Arrays.equals(Arrays.copyOf(sum, 4), Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length)) ? payload : null;
	}

	private static byte[] decode(String text) {
		BigInteger number = BigInteger.ZERO;
		BigInteger base = BigInteger.valueOf(58);
		int zeros = 0;
		boolean leading = true;
		for (int i = 0; i < text.length(); i++) {
			int value = value(text.charAt(i));
			if (value < 0) {
				return null;
			}
			leading &= value == 0;
			zeros += leading ? 1 : 0;
			number = number.multiply(base).add(BigInteger.valueOf(value));
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
