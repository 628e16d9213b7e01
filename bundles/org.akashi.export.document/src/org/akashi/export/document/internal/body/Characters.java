package org.akashi.export.document.internal.body;

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

	private static boolean turns(int c) {
		return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
	}

	private static boolean forbidden(int c) {
		return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
				|| (c & 0xfffe) == 0xfffe;
	}
}
