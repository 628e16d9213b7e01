package org.akashi.report.ui.internal.pages;

import java.text.BreakIterator;
import java.util.function.ToIntFunction;

/** Breaks a message into lines. */
final class PageNote {

	private static final int MOST = 600;

	private PageNote() {
	}

	/**
	 * Breaks a text where its language may break, Japanese too.
	 *
	 * @param measure width of a piece of text
	 * @param width   of a line
	 */
	static String wrap(String text, ToIntFunction<String> measure, int width) {
		String whole = text.length() > MOST ? text.substring(0, MOST) + "\u2026" : text;
		BreakIterator breaks = BreakIterator.getLineInstance();
		breaks.setText(whole);
		StringBuilder out = new StringBuilder();
		int line = 0;
		int last = 0;
		for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
			if (last > line && measure.applyAsInt(whole.substring(line, next).stripTrailing()) > width) {
				out.append(whole.substring(line, last).stripTrailing()).append('\n');
				line = last;
			}
			last = next;
		}
		return out.append(whole.substring(line)).toString();
	}
}
