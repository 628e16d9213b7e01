package org.akashi.export.document.internal.body;

import java.nio.charset.StandardCharsets;

/** Makes texts from anywhere fit for a document. */
final class Characters {

	private Characters() {
	}

	/**
	 * The text without what XML 1.0 (section 2.2) and HTML forbid: such characters become U+FFFD, halves of surrogate pairs
	 * too. Characters that override the direction of text (Unicode Standard Annex #9), by which names of files pretend to be
	 * others, become visible: {@code [U+202E]}.
	 */
	static String safe(String text) {
		if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
			return text;
		}
		StringBuilder safe = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			if (turns(c)) {
				safe.append(String.format("[U+%04X]", c));
			} else {
				safe.appendCodePoint(forbidden(c) ? 0xfffd : c);
			}
		});
		return safe.toString();
	}

	/** An address with nothing in it that RFC 3986 (section 2) doesn't allow; such characters are written by their bytes. */
	static String address(String text) {
		StringBuilder address = new StringBuilder(text.length() + 16);
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xff);
			boolean allowed = c < 0x7f && (Character.isLetterOrDigit(c) || "-._~:/?#@!$&'*+,;=%".indexOf(c) >= 0);
			address.append(allowed ? String.valueOf(c) : String.format("%%%02X", b));
		}
		return address.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replaceAll("(?<=#.{0,4000})#", "%23");
	}

	private static boolean turns(int c) {
		return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
	}

	private static boolean forbidden(int c) {
		return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
				|| (c & 0xfffe) == 0xfffe;
	}
}
