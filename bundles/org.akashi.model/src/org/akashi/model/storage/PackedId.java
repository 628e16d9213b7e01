package org.akashi.model.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An identifier ({@code malware--} and a UUID in small letters) in 32 bytes, where the same text needs about 100.
 * {@link #toString()} gives the text. Immutable.
 */
public final class PackedId {

	private static final int UUID_LENGTH = 36;
	/** Longer texts are no ids. */
	private static final int LONGEST = 300;
	private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
	private static final byte[] DIGITS = new byte['f' + 1];
	/** One text for all ids of a type; bounded, for a hostile source may have endless types. */
	private static final Map<String, String> TYPES = new ConcurrentHashMap<>();
	private static final int MOST_TYPES = 1024;

	static {
		Arrays.fill(DIGITS, (byte) -1);
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
		PackedId id = text.length() <= LONGEST ? of(text.toCharArray(), 0, text.length(), null) : null;
		return id == null ? text : id;
	}

	/**
	 * The packed form of an id that stands in a buffer, or {@code null} when it has not that very form.
	 *
	 * @param last an id that may be of the same type, or {@code null}
	 */
	public static PackedId of(char[] chars, int offset, int length, PackedId last) {
		int start = offset + length - UUID_LENGTH;
		if (start < offset + 3 || chars[start - 1] != '-' || chars[start - 2] != '-' || chars[start + 8] != '-' || chars[start + 13] != '-'
				|| chars[start + 18] != '-' || chars[start + 23] != '-') {
			return null;
		}
		long a = hex(chars, start, 8);
		long b = hex(chars, start + 9, 4);
		long c = hex(chars, start + 14, 4);
		long d = hex(chars, start + 19, 4);
		long e = hex(chars, start + 24, 12);
		if ((a | b | c | d | e) < 0) {
			return null;
		}
		int typeLength = start - 2 - offset;
		String type = last != null && isType(last.type, chars, offset, typeLength) ? last.type : shared(new String(chars, offset, typeLength));
		return new PackedId(type, a << 32 | b << 16 | c, d << 48 | e);
	}

	/** At most 12 small hexadecimal digits; negative when one is none. */
	private static long hex(char[] chars, int start, int count) {
		long number = 0;
		long wrong = 0;
		for (int i = start; i < start + count; i++) {
			char c = chars[i];
			int digit = c < DIGITS.length ? DIGITS[c] : -1;
			wrong |= digit;
			number = number << 4 | digit;
		}
		return wrong < 0 ? -1 : number;
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
				return type + "--" + new UUID(high, low);
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
		return new String(text, StandardCharsets.ISO_8859_1);
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
