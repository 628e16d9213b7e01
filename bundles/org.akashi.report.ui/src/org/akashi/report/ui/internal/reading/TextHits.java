package org.akashi.report.ui.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Span;

/**
 * The places of a text that a person looks for: small and capital letters are the same, so are full and half width, and a
 * blank stands for any run of white space. In text order.
 *
 * @param places the places, not overlapping
 * @param more   whether there are more than {@link #MOST}
 */
public record TextHits(List<Span> places, boolean more) {

	/** So many are counted. */
	public static final int MOST = 5_000;

	/** Nothing was found. */
	public static final TextHits NONE = new TextHits(List.of(), false);

	public TextHits {
		places = List.copyOf(places);
	}

	/** Looks through a text. */
	public static TextHits in(String text, String sought) {
		String wanted = sought.strip();
		if (wanted.isEmpty()) {
			return NONE;
		}
		List<Span> places = new ArrayList<>();
		char first = fold(wanted.charAt(0));
		for (int i = 0; i < text.length(); i++) {
			int end = fold(text.charAt(i)) == first ? end(text, i, wanted) : -1;
			if (end >= 0) {
				if (places.size() == MOST) {
					return new TextHits(places, true);
				}
				places.add(new Span(i, end));
				i = end - 1;
			}
		}
		return new TextHits(places, false);
	}

	/** Where the sought text ends when it begins at a place, else -1. */
	private static int end(String text, int start, String wanted) {
		int at = start;
		for (int k = 0; k < wanted.length(); k++) {
			char c = wanted.charAt(k);
			if (Character.isWhitespace(c)) {
				int from = at;
				while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
					at++;
				}
				if (at == from) {
					return -1;
				}
			} else if (at < text.length() && fold(text.charAt(at)) == fold(c)) {
				at++;
			} else {
				return -1;
			}
		}
		return at;
	}

	private static char fold(char c) {
		char narrow = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c == 0x3000 ? ' ' : c;
		return Character.toLowerCase(Character.toUpperCase(narrow));
	}

	/** The index of the first place at or after an offset, the first of all behind the last; -1 when there is none. */
	public int from(int offset) {
		for (int i = 0; i < places.size(); i++) {
			if (places.get(i).start() >= offset) {
				return i;
			}
		}
		return places.isEmpty() ? -1 : 0;
	}
}
