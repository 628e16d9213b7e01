package org.akashi.export.document.internal.content;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A quote within its sentence.
 *
 * @param before the sentence up to the quote; with an ellipsis where it was cut
 * @param quote  the quoted words
 * @param after  the rest of the sentence
 */
record QuotedSentence(String before, String quote, String after) {

	/** Longest context on either side, UTF-16 units: sentences of tables and lists can be endless. */
	private static final int LONGEST = 280;

	/** A quote alone, where the text is not at hand. */
	static QuotedSentence alone(String quote) {
		return new QuotedSentence("", quote, "");
	}

	/**
	 * The quote in its sentence.
	 *
	 * @param text  the report's text
	 * @param quote the recorded quote; it is shown alone when the text doesn't have it at this place
	 */
	static QuotedSentence in(String text, int start, int end, String quote) {
		if (start < 0 || end > text.length() || start >= end || !matches(text, start, end, quote)) {
			return alone(quote);
		}
		int paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
		int lineEnd = text.indexOf('\n', end);
		int paragraphEnd = lineEnd < 0 ? text.length() : lineEnd;
		int from = Math.max(paragraphStart, start - LONGEST);
		int to = Math.min(paragraphEnd, end + LONGEST);
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(text.substring(from, to));
		int first = start == from ? 0 : Math.max(0, sentences.preceding(start - from + 1));
		int last = end == to ? to - from : sentences.following(Math.max(start, end - 1) - from);
		int sentenceStart = from + first;
		int sentenceEnd = last == BreakIterator.DONE ? to : from + last;
		String before = (first == 0 && from > paragraphStart ? "…" : "") + text.substring(sentenceStart, start);
		String after = text.substring(end, sentenceEnd).stripTrailing()
				+ (sentenceEnd == to && to < paragraphEnd ? "…" : "");
		return new QuotedSentence(before, text.substring(start, end), after);
	}

	/** Whether the quote is the sentence itself, not only some words of it. */
	boolean isWhole() {
		return before.length() + after.length() <= quote.length() / 4;
	}

	private static boolean matches(String text, int start, int end, String quote) {
		return quote.isEmpty() || text.substring(start, end).equals(quote);
	}
}
