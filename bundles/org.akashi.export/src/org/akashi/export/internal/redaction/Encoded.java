package org.akashi.export.internal.redaction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.export.internal.redaction.Traces.Span;

/** Parts of texts that are other texts, in Base64 (RFC 4648, both alphabets, also in lines) or in hexadecimal digits. */
final class Encoded {

	private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}+(?:\\r?\\n[A-Za-z0-9+/_-]{4,}+)*+={0,2}");
	private static final Pattern HEX = Pattern.compile("(?:(?:0x)?+[0-9A-Fa-f]{2}[\\s:,]{0,2}+){5,}+");
	private static final int LETTERS = 4;

	/**
	 * A part that stands for another text.
	 *
	 * @param where the part
	 * @param text  what it stands for
	 */
	record Part(Span where, String text) {
	}

	private Encoded() {
	}

	/** All that may be encoded texts; most of it is something else that only looks so. */
	static List<Part> in(String text) {
		List<Part> parts = new ArrayList<>();
		if (text.length() < 8) {
			return parts;
		}
		Matcher base64 = BASE64.matcher(text);
		while (base64.find()) {
			if (!mixesCase(text, base64.start(), base64.end())) {
				continue;
			}
			Span where = new Span(base64.start(), base64.end());
			String digits = base64.group().replaceAll("[\\r\\n=]", "").replace('-', '+').replace('_', '/');
			for (int skip = 0; skip < 4; skip++) {
				decoded(digits, skip).ifPresent(meant -> parts.add(new Part(where, meant)));
			}
		}
		Matcher hex = HEX.matcher(text);
		while (hex.find()) {
			String digits = hex.group().replaceAll("0x|[\\s:,]", "");
			byte[] bytes = new byte[digits.length() / 2];
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = (byte) Integer.parseInt(digits, i * 2, i * 2 + 2, 16);
			}
			readable(bytes).ifPresent(meant -> parts.add(new Part(new Span(hex.start(), hex.end()), meant)));
		}
		return parts;
	}

	/** Whether capitals stand among small letters, as nowhere in words and hardly anywhere not in Base64. */
	private static boolean mixesCase(String text, int start, int end) {
		boolean upper = false;
		boolean lower = false;
		for (int i = start; i < end && !(upper && lower); i++) {
			upper |= i > start && Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i));
			lower |= Character.isLowerCase(text.charAt(i)) || i == start && Character.isUpperCase(text.charAt(i));
		}
		return upper && lower;
	}

	private static Optional<String> decoded(String digits, int skip) {
		int length = digits.length() - skip;
		length -= length % 4 == 1 ? 1 : 0;
		return length < 8 ? Optional.empty()
				: readable(Base64.getDecoder().decode(digits.substring(skip, skip + length)));
	}

	/** The bytes as UTF-8; those of UTF-16 lose their zeros, which reads the Latin letters of it. */
	private static Optional<String> readable(byte[] bytes) {
		byte[] kept = new byte[bytes.length];
		int size = 0;
		int letters = 0;
		for (byte b : bytes) {
			if (b != 0) {
				kept[size++] = b;
				letters += b < 0 || b >= ' ' && b < 0x7f ? 1 : 0;
			}
		}
		return letters < LETTERS ? Optional.empty()
				: Optional.of(new String(Arrays.copyOf(kept, size), StandardCharsets.UTF_8));
	}
}
