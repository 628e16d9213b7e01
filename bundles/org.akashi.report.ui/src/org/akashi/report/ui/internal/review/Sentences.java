package org.akashi.report.ui.internal.review;

import java.text.BreakIterator;
import java.util.Locale;

import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.ReportText;

/** Finds the sentence around a place of a report. */
public final class Sentences {

	/** A longer "sentence" is a table or a list without stops; it is cut. */
	private static final int LONGEST = 600;

	private Sentences() {
	}

	/** The sentence that holds a span, within its paragraph, without white space around it. Holds the span always. */
	public static Span around(ReportText report, Span span) {
		Block block = report.blockAt(span.start()).orElse(null);
		int from = block == null ? lineStart(report.text(), span.start()) : block.start();
		int to = Math.max(span.end(), block == null ? lineEnd(report.text(), span.end()) : block.end());
		from = Math.max(from, span.start() - LONGEST);
		to = Math.min(to, span.end() + LONGEST);
		String paragraph = report.text().substring(from, to);
		Locale locale = Locale.forLanguageTag(report.metadata().language());
		BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
		sentences.setText(paragraph);
		int start = span.start() == from ? 0 : sentences.preceding(span.start() - from + 1);
		int end = span.end() - from >= paragraph.length() ? paragraph.length() : sentences.following(span.end() - from - 1);
		start = Math.max(0, start);
		while (start < span.start() - from && Character.isWhitespace(paragraph.charAt(start))) {
			start++;
		}
		while (end > span.end() - from && Character.isWhitespace(paragraph.charAt(end - 1))) {
			end--;
		}
		return new Span(from + start, from + end);
	}

	private static int lineStart(String text, int offset) {
		return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
	}

	private static int lineEnd(String text, int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end;
	}
}
