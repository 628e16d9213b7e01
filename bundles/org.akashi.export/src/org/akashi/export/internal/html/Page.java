package org.akashi.export.internal.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes HTML. Everything that isn't markup of ours goes through {@link #text} or {@link #escaped}. */
final class Page {

	private final Writer out;

	Page(Writer out) {
		this.out = out;
	}

	/** Markup of ours, as it is. */
	Page markup(String html) {
		try {
			out.write(html);
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Markup of ours and a line end. */
	Page line(String html) {
		return markup(html).markup("\n");
	}

	/** Text from anywhere. */
	Page text(String text) {
		return markup(escaped(text));
	}

	/** A whole element that holds only text. */
	Page element(String tag, String text) {
		int space = tag.indexOf(' ');
		String name = space < 0 ? tag : tag.substring(0, space);
		return markup("<" + tag + ">").text(text).markup("</" + name + ">");
	}

	/**
	 * Text made safe for content and for attribute values in double quotes. Control characters, which HTML forbids,
	 * become U+FFFD; so do halves of surrogate pairs.
	 */
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
		return Character.isISOControl(c) && c != '\n' && c != '\t' || c >= Character.MIN_SURROGATE
				&& c <= Character.MAX_SURROGATE || (c & 0xfffe) == 0xfffe;
	}
}
