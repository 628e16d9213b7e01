package org.akashi.export.document.internal.content;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The sentences next to a quoted one, in the same paragraph.
 *
 * @param before the sentence before, or {@code ""}
 * @param after  the sentence after, or {@code ""}
 */
record QuoteContext(String before, String after) {

	static final QuoteContext NONE = new QuoteContext("", "");

	/** Longest sentence shown for context, UTF-16 units. */
	private static final int LONGEST = 240;
	/** How far sentences are looked for: paragraphs of tables and logs can be endless. */
	private static final int REACH = 1200;

	/** The neighbours of a sentence that {@link QuotedSentence#in} found; none when it found none. */
	static QuoteContext around(String text, int start, int end, QuotedSentence sentence) {
		if (start < 0 || end > text.length() || start >= end || sentence.before().startsWith("…") || sentence.after().endsWith("…")
				|| !text.startsWith(sentence.quote(), start)) {
			return NONE;
		}
		int from = start - sentence.before().length();
		int to = end + sentence.after().length();
		int paragraphStart = Math.max(text.lastIndexOf('\n', Math.max(0, from - 1)) + 1, from - REACH);
		int lineEnd = text.indexOf('\n', to);
		int paragraphEnd = Math.min(lineEnd < 0 ? text.length() : lineEnd, to + REACH);
		return new QuoteContext(from <= paragraphStart ? "" : last(text.substring(paragraphStart, from)),
				to >= paragraphEnd ? "" : first(text.substring(to, paragraphEnd)));
	}

	private static String last(String text) {
		BreakIterator sentences = sentences(text);
		sentences.last();
		int start = sentences.previous();
		return fitting(text.substring(Math.max(0, start)));
	}

	private static String first(String text) {
		String rest = text.stripLeading();
		BreakIterator sentences = sentences(rest);
		int end = sentences.next();
		return fitting(end == BreakIterator.DONE ? rest : rest.substring(0, end));
	}

	private static String fitting(String sentence) {
		String whole = sentence.strip();
		return whole.length() > LONGEST ? "" : whole;
	}

	private static BreakIterator sentences(String text) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(text);
		sentences.first();
		return sentences;
	}
}
