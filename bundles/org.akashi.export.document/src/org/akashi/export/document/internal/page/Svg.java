package org.akashi.export.document.internal.page;

import java.util.Locale;

/** Writes pictures as markup within a page. */
final class Svg {

	private Svg() {
	}

	/** Text made safe for content and for attribute values in double quotes. */
	static String escaped(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> safe.append("&amp;");
				case '<' -> safe.append("&lt;");
				case '>' -> safe.append("&gt;");
				case '"' -> safe.append("&quot;");
				case '\'' -> safe.append("&#39;");
				default -> safe.appendCodePoint(forbidden(c) ? 0xfffd : c);
			}
		});
		return safe.toString();
	}

	private static boolean forbidden(int c) {
		return Character.isISOControl(c) && c != '\n' && c != '\t' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
				|| (c & 0xfffe) == 0xfffe || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
	}

	/** A number with one digit behind the point. */
	static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	/** A word for a class of CSS. */
	static String word(String type) {
		return type.replaceAll("[^a-z0-9-]", "-");
	}
}
