package org.akashi.model.storage;

import java.nio.charset.StandardCharsets;

/**
 * A timestamp in UTC ({@code 2026-01-31T09:30:00.000Z}) with none to six digits of a second, in 24 bytes, where the same
 * text needs 64. {@link #toString()} gives the text as it was written. Immutable.
 */
public final class PackedTime {

	/** Length of a timestamp without a fraction. */
	private static final int WHOLE = 20;
	private static final int MOST_DIGITS = 6;
	private static final String FORM = "dddd-dd-ddTdd:dd:dd";

	/**
	 * From the lowest bits up: digits of the fraction (3 bits), microsecond (20), second (6), minute (6), hour (5), day (5),
	 * month (4), year (14). Nothing is computed of it, so that any digits come back as they were.
	 */
	private final long fields;

	private PackedTime(long fields) {
		this.fields = fields;
	}

	/** The packed form of a timestamp; the text itself when it has not that very form; {@code null} for {@code null}. */
	public static Object of(String text) {
		if (text == null || text.length() < WHOLE || text.length() > WHOLE + 1 + MOST_DIGITS) {
			return text;
		}
		PackedTime time = of(text.toCharArray(), 0, text.length());
		return time == null ? text : time;
	}

	/** The packed form of a timestamp that stands in a buffer, or {@code null} when it has not that very form. */
	public static PackedTime of(char[] chars, int offset, int length) {
		if (length < WHOLE || length == WHOLE + 1 || length > WHOLE + 1 + MOST_DIGITS || chars[offset + length - 1] != 'Z') {
			return null;
		}
		for (int i = 0; i < FORM.length(); i++) {
			char c = chars[offset + i];
			char wanted = FORM.charAt(i);
			if (wanted == 'd' ? c < '0' || c > '9' : c != wanted) {
				return null;
			}
		}
		int digits = length == WHOLE ? 0 : length - WHOLE - 1;
		if (digits > 0 && chars[offset + WHOLE - 1] != '.') {
			return null;
		}
		long micros = 0;
		for (int i = 0; i < MOST_DIGITS; i++) {
			int digit = i < digits ? chars[offset + WHOLE + i] - '0' : 0;
			if (digit < 0 || digit > 9) {
				return null;
			}
			micros = micros * 10 + digit;
		}
		long fields = number(chars, offset, 4);
		long month = number(chars, offset + 5, 2);
		long day = number(chars, offset + 8, 2);
		long hour = number(chars, offset + 11, 2);
		long minute = number(chars, offset + 14, 2);
		long second = number(chars, offset + 17, 2);
		if (month > 15 || day > 31 || hour > 31 || minute > 63 || second > 63) {
			return null;
		}
		fields = fields << 4 | month;
		fields = fields << 5 | day;
		fields = fields << 5 | hour;
		fields = fields << 6 | minute;
		fields = fields << 6 | second;
		return new PackedTime((fields << 20 | micros) << 3 | digits);
	}

	private static long number(char[] chars, int start, int count) {
		long number = 0;
		for (int i = start; i < start + count; i++) {
			number = number * 10 + chars[i] - '0';
		}
		return number;
	}

	@Override
	public String toString() {
		int digits = (int) fields & 7;
		byte[] text = new byte[digits == 0 ? WHOLE : WHOLE + 1 + digits];
		long rest = fields >>> 3;
		int micros = (int) (rest & 0xfffff);
		rest >>>= 20;
		put(text, 17, (int) rest & 63, 2);
		put(text, 14, (int) (rest >>> 6) & 63, 2);
		put(text, 11, (int) (rest >>> 12) & 31, 2);
		put(text, 8, (int) (rest >>> 17) & 31, 2);
		put(text, 5, (int) (rest >>> 22) & 15, 2);
		put(text, 0, (int) (rest >>> 26), 4);
		text[4] = '-';
		text[7] = '-';
		text[10] = 'T';
		text[13] = ':';
		text[16] = ':';
		if (digits > 0) {
			text[WHOLE - 1] = '.';
			for (int i = digits; i < MOST_DIGITS; i++) {
				micros /= 10;
			}
			put(text, WHOLE, micros, digits);
		}
		text[text.length - 1] = 'Z';
		return new String(text, StandardCharsets.ISO_8859_1);
	}

	private static void put(byte[] text, int start, int number, int digits) {
		int rest = number;
		for (int i = start + digits - 1; i >= start; i--) {
			text[i] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PackedTime time && fields == time.fields;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(fields);
	}
}
