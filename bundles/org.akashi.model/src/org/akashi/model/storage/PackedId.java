package org.akashi.model.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An identifier ({@code malware--} and a UUID in small letters) in 32 bytes, where the same text needs about 100.
 * {@link #toString()} gives the text. Immutable.
 */
public final class PackedId {

	private static final int UUID_LENGTH = 36;
	/** Hyphens stand at these places of a UUID. */
	private static final int[] HYPHENS = {8, 13, 18, 23};
	private static final byte[] HEX = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
	private static final byte[] DIGITS = new byte['f' + 1];
	/** One text for all ids of a type; bounded, for a hostile source may have endless types. */
	private static final Map<String, String> TYPES = new ConcurrentHashMap<>();
	private static final int MOST_TYPES = 1024;

	static {
		java.util.Arrays.fill(DIGITS, (byte) -1);
		for (int i = 0; i < 16; i++) {
			DIGITS[HEX[i]] = (byte) i;
		}
	}

	private final long high;
	private final long low;
	private final String type;

	private PackedId(String type, long high, long low) {
		this.type = type;
		this.high = high;
		this.low = low;
	}

	/** The packed form of an id; the text itself when it has not that very form; {@code null} for {@code null}. */
	public static Object of(String text) {
		if (text == null) {
			return null;
		}
		int length = text.length();
		int start = length - UUID_LENGTH;
		if (start < 3 || text.charAt(start - 1) != '-' || text.charAt(start - 2) != '-') {
			return text;
		}
		char[] uuid = new char[UUID_LENGTH];
		text.getChars(start, length, uuid, 0);
		PackedId id = isUuid(uuid, 0) ? new PackedId(shared(text.substring(0, start - 2)), high(uuid, 0), low(uuid, 0)) : null;
		return id == null ? text : id;
	}

	/**
	 * The packed form of an id that stands in a buffer, or {@code null} when it has not that very form.
	 *
	 * @param last an id that may be of the same type, or {@code null}
	 */
	public static PackedId of(char[] chars, int offset, int length, PackedId last) {
		int start = offset + length - UUID_LENGTH;
		if (start < offset + 3 || chars[start - 1] != '-' || chars[start - 2] != '-' || !isUuid(chars, start)) {
			return null;
		}
		int typeLength = start - 2 - offset;
		String type = last != null && isType(last.type, chars, offset, typeLength) ? last.type : shared(new String(chars, offset, typeLength));
		return new PackedId(type, high(chars, start), low(chars, start));
	}

	private static boolean isType(String type, char[] chars, int offset, int length) {
		if (type.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (type.charAt(i) != chars[offset + i]) {
				return false;
			}
		}
		return true;
	}

	private static String shared(String type) {
		String known = TYPES.get(type);
		if (known != null) {
			return known;
		}
		if (TYPES.size() >= MOST_TYPES) {
			return type;
		}
		String other = TYPES.putIfAbsent(type, type);
		return other == null ? type : other;
	}

	private static boolean isUuid(char[] chars, int start) {
		int wrong = 0;
		for (int hyphen : HYPHENS) {
			wrong |= chars[start + hyphen] ^ '-';
		}
		if (wrong != 0) {
			return false;
		}
		for (int i = start; i < start + UUID_LENGTH; i++) {
			char c = chars[i];
			if (c > 'f') {
				return false;
			}
			wrong |= c == '-' ? 0 : DIGITS[c];
		}
		// Besides the four, no other hyphen: else there would be fewer than 32 digits.
		return wrong >= 0 && hyphens(chars, start) == HYPHENS.length;
	}

	private static int hyphens(char[] chars, int start) {
		int count = 0;
		for (int i = start; i < start + UUID_LENGTH; i++) {
			count += chars[i] == '-' ? 1 : 0;
		}
		return count;
	}

	private static long high(char[] c, int s) {
		return hex(c, s, 8) << 32 | hex(c, s + 9, 4) << 16 | hex(c, s + 14, 4);
	}

	private static long low(char[] c, int s) {
		return hex(c, s + 19, 4) << 48 | hex(c, s + 24, 12);
	}

	private static long hex(char[] chars, int start, int count) {
		long number = 0;
		for (int i = start; i < start + count; i++) {
			number = number << 4 | DIGITS[chars[i]];
		}
		return number;
	}

	/** The type that the id begins with. */
	public String type() {
		return type;
	}


	@Override
	public String toString() {
		int start = type.length() + 2;
		byte[] text = new byte[start + UUID_LENGTH];
		for (int i = 0; i < start - 2; i++) {
			if (type.charAt(i) > 0x7f) {
				return type + "--" + new java.util.UUID(high, low);
			}
			text[i] = (byte) type.charAt(i);
		}
		text[start - 2] = '-';
		text[start - 1] = '-';
		int at = start;
		for (int i = 0; i < 32; i++) {
			if (i == 8 || i == 12 || i == 16 || i == 20) {
				text[at++] = '-';
			}
			long half = i < 16 ? high : low;
			text[at++] = HEX[(int) (half >>> 60 - 4 * (i & 15)) & 15];
		}
		return new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PackedId id && high == id.high && low == id.low && type.equals(id.type);
	}

	@Override
	public int hashCode() {
		return Long.hashCode(high ^ Long.rotateLeft(low, 17));
	}
}
