package org.akashi.store.internal;

/**
 * STIX ids in the form {@code type--UUID}, lower case, as a word and 128 bits. Other ids that standards and tools made
 * (§2.9 asks for a UUID) have no packed form.
 */
final class PackedId {

	/** Characters of a UUID with its hyphens. */
	static final int UUID_LENGTH = 36;

	private static final byte[] DIGITS = new byte[256];
	private static final char[] HEX = "0123456789abcdef".toCharArray();

	static {
		java.util.Arrays.fill(DIGITS, (byte) -1);
		for (int i = 0; i < 16; i++) {
			DIGITS[HEX[i]] = (byte) i;
		}
	}

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

	/** The first 64 bits of a UUID; with {@link #bad} true there it isn't one. */
	static long high(byte[] in, int at) {
		return hex(in, at, 8) << 32 | hex(in, at + 9, 4) << 16 | hex(in, at + 14, 4);
	}

	static long low(byte[] in, int at) {
		return hex(in, at + 19, 4) << 48 | hex(in, at + 24, 12);
	}

	private static long hex(byte[] in, int at, int digits) {
		long value = 0;
		for (int i = at; i < at + digits; i++) {
			value = value << 4 | DIGITS[in[i] & 0xFF];
		}
		return value;
	}

	/** Whether anything but lower-case hexadecimal digits stands where they must. */
	static boolean bad(byte[] in, int at) {
		return (digits(in, at, 8) | digits(in, at + 9, 4) | digits(in, at + 14, 4) | digits(in, at + 19, 4)
				| digits(in, at + 24, 12)) < 0;
	}

	private static int digits(byte[] in, int at, int count) {
		int any = 0;
		for (int i = at; i < at + count; i++) {
			any |= DIGITS[in[i] & 0xFF];
		}
		return any;
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
