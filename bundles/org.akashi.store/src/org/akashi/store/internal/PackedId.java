package org.akashi.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * STIX ids in the form {@code type--UUID}, lower case, as a word and 128 bits. Other ids that standards and tools made
 * (§2.9 asks for a UUID) have no packed form.
 */
final class PackedId {

	/** Characters of a UUID with its hyphens. */
	static final int UUID_LENGTH = 36;

	private static final char[] HEX = "0123456789abcdef".toCharArray();
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long LOW_HALF = 0xFFFFFFFFL;

	private PackedId() {
	}

	/** Where the UUID starts in an id, or -1 when it hasn't the form. */
	static int uuid(byte[] in, int start, int end) {
		int at = end - UUID_LENGTH;
		if (at - 3 < start || in[at - 1] != '-' || in[at - 2] != '-' || in[at + 8] != '-' || in[at + 13] != '-'
				|| in[at + 18] != '-' || in[at + 23] != '-') {
			return -1;
		}
		return at;
	}

	/** The first 64 bits of a UUID, which isn't {@link #bad}. */
	static long high(byte[] in, int at) {
		return number(first(in, at)) << 32 | number(second(in, at));
	}

	/** The last 64 bits. */
	static long low(byte[] in, int at) {
		return number(third(in, at)) << 32 | number(fourth(in, at));
	}

	/** Whether anything but lower-case hexadecimal digits stands where they must. */
	static boolean bad(byte[] in, int at) {
		return (odd(first(in, at)) | odd(second(in, at)) | odd(third(in, at)) | odd(fourth(in, at))) != 0;
	}

	private static long first(byte[] in, int at) {
		return (long) LONG.get(in, at);
	}

	/** The eight digits around the second hyphen. */
	private static long second(byte[] in, int at) {
		return (long) LONG.get(in, at + 9) & LOW_HALF | (long) LONG.get(in, at + 14) << 32;
	}

	/** The eight digits around the fourth hyphen. */
	private static long third(byte[] in, int at) {
		return (long) LONG.get(in, at + 19) & LOW_HALF | (long) LONG.get(in, at + 24) << 32;
	}

	private static long fourth(byte[] in, int at) {
		return (long) LONG.get(in, at + 28);
	}

	/** One in each byte that is a letter. */
	private static long letters(long digits) {
		return digits >>> 6 & 0x0101010101010101L;
	}

	/** What each byte stands for. */
	private static long values(long digits) {
		return (digits & 0x0F0F0F0F0F0F0F0FL) + 9 * letters(digits);
	}

	/** Not 0 when a byte isn't one of 0 to 9 and a to f. */
	private static long odd(long digits) {
		long letters = letters(digits);
		long values = values(digits);
		long expected = 0x3030303030303030L + values + 0x27 * letters;
		return expected ^ digits | values & 0xF0F0F0F0F0F0F0F0L
				| (values + 0x0606060606060606L >>> 4 & 0x0101010101010101L) ^ letters;
	}

	/** The number that eight digits are. */
	private static long number(long digits) {
		long values = values(digits);
		long pairs = (values << 4 | values >>> 8) & 0x00FF00FF00FF00FFL;
		return (pairs & 0xFF) << 24 | (pairs >>> 16 & 0xFF) << 16 | (pairs >>> 32 & 0xFF) << 8 | pairs >>> 48;
	}

	/** The id again. */
	static String text(String type, long high, long low) {
		char[] text = new char[type.length() + 2 + UUID_LENGTH];
		type.getChars(0, type.length(), text, 0);
		int at = type.length();
		text[at++] = '-';
		text[at++] = '-';
		at = digits(text, at, high >>> 32, 8);
		text[at++] = '-';
		at = digits(text, at, high >>> 16, 4);
		text[at++] = '-';
		at = digits(text, at, high, 4);
		text[at++] = '-';
		at = digits(text, at, low >>> 48, 4);
		text[at++] = '-';
		digits(text, at, low, 12);
		return new String(text);
	}

	private static int digits(char[] text, int at, long value, int digits) {
		for (int i = 0; i < digits; i++) {
			text[at + i] = HEX[(int) (value >>> 4 * (digits - 1 - i)) & 15];
		}
		return at + digits;
	}

	/** Spreads ids over a table. */
	static long hash(long high, long low, int type) {
		long mixed = (high ^ Long.rotateLeft(low, 29)) * 0x9E3779B97F4A7C15L + type * 0xC2B2AE3D27D4EB4FL;
		mixed ^= mixed >>> 32;
		mixed *= 0xD6E8FEB86659FD93L;
		return mixed ^ mixed >>> 32;
	}
}
