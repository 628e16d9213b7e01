package org.akashi.search.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.search.Mark;

/**
 * As much of a text as can be read at a glance, on one line, with the first marks in it.
 *
 * @param text  cut, dots where something is left out, no control characters
 * @param marks in it
 * @param from  where the first mark stands in the whole text; 0 without marks
 * @param to    where the last mark that is in the excerpt ends in the whole text
 */
record Excerpt(String text, List<Mark> marks, int from, int to) {

	private static final int LONGEST = 240;
	/** Columns shown before the first mark where the sentence starts far before it; a wide character takes two. */
	private static final int BEFORE = 44;

	static Excerpt of(String whole, List<Mark> marks) {
		int first = marks.isEmpty() ? 0 : marks.getFirst().start();
		int start = start(whole, first);
		while (start < first && Character.isWhitespace(whole.charAt(start))) {
			start++;
		}
		int end = Math.min(whole.length(), start + LONGEST);
		if (end < whole.length()) {
			end = end(whole, start, end);
		}
		String before = start > 0 ? "… " : "";
		StringBuilder text = new StringBuilder(before);
		for (int i = start; i < end; i++) {
			char c = whole.charAt(i);
			text.append(shown(c) ? c : ' ');
		}
		List<Mark> inside = new ArrayList<>();
		int shift = before.length() - start;
		int to = first;
		for (Mark mark : marks) {
			if (mark.start() < end) {
				inside.add(new Mark(mark.start() + shift, Math.min(mark.end(), end) + shift));
				to = Math.min(mark.end(), end);
			}
		}
		return new Excerpt(text + (end < whole.length() ? " …" : ""), inside, first, to);
	}

	/** The start of the sentence where that is near, else of a word. */
	private static int start(String whole, int first) {
		int i = first;
		for (int columns = 0; i > 0 && columns < BEFORE; i--) {
			char c = whole.charAt(i - 1);
			if (c == '。' || c == '\n' || Character.isWhitespace(whole.charAt(i)) && (c == '.' || c == '!' || c == '?')) {
				return i;
			}
			columns += c >= 0x2E80 ? 2 : 1;
		}
		int start = i;
		while (start > 0 && start < first && whole.charAt(start) < 0x2E80 && !Character.isWhitespace(whole.charAt(start - 1))) {
			start++;
		}
		return start > 0 && start < whole.length() && Character.isLowSurrogate(whole.charAt(start)) ? start - 1 : start;
	}

	private static int end(String whole, int start, int end) {
		for (int i = end; i > start + LONGEST / 2; i--) {
			if (Character.isWhitespace(whole.charAt(i)) || whole.charAt(i - 1) == '。') {
				return i;
			}
		}
		return Character.isLowSurrogate(whole.charAt(end)) ? end - 1 : end;
	}

	/** Neither line breaks nor what turns the direction of writing around. */
	private static boolean shown(char c) {
		return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && !(c >= '\u202A' && c <= '\u202E') && !(c >= '\u2066' && c <= '\u2069');
	}
}
