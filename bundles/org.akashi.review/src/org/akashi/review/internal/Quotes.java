package org.akashi.review.internal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.ReportText;

/** Finds the sentence that a mention stands in, to be quoted as evidence. One report, one thread. */
public final class Quotes {

	/** Longest quote, UTF-16 units. */
	static final int LIMIT = 500;

	/**
	 * A quoted piece of a report.
	 *
	 * @param start first character in the report's text, UTF-16 units
	 * @param end   one past the last
	 * @param text  exactly what stands there
	 */
	public record Quote(int start, int end, String text) {
	}

	private final ReportText report;
	private final Locale locale;
	/** Starts of the sentences of a block, with its end, by the start of the block. */
	private final Map<Integer, int[]> sentences = new HashMap<>();

	/** Of one report. */
	public Quotes(ReportText report) {
		this.report = report;
		this.locale = Locale.forLanguageTag(report.metadata().language());
	}

	/** The sentence around a mention; a cell, heading or line where there is no sentence. Never empty. */
	public Quote around(Span span) {
		int from = bounds(span.start())[0];
		int to = Math.max(bounds(span.end() - 1)[1], span.end());
		return trimmed(from, to, span);
	}

	/** A sentence that is known already. */
	public Quote of(Span sentence) {
		return trimmed(sentence.start(), sentence.end(), new Span(sentence.start(),
				Math.min(sentence.end(), sentence.start() + LIMIT)));
	}

	/** The sentence around one offset. */
	private int[] bounds(int offset) {
		Optional<Block> block = report.blockAt(offset);
		int start = block.map(Block::start).orElseGet(() -> report.text().lastIndexOf('\n', offset - 1) + 1);
		int end = block.map(Block::end).orElseGet(() -> {
			int lineEnd = report.text().indexOf('\n', offset);
			return lineEnd < 0 ? report.text().length() : lineEnd;
		});
		int[] starts = sentences.computeIfAbsent(start, key -> split(start, end));
		int at = Arrays.binarySearch(starts, offset);
		int index = at >= 0 ? at : -at - 2;
		return index + 1 < starts.length ? new int[] { starts[index], starts[index + 1] } : new int[] { start, end };
	}

	private int[] split(int start, int end) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
		breaks.setText(report.text().substring(start, Math.max(start, end)));
		List<Integer> starts = new ArrayList<>();
		for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
			starts.add(start + at);
		}
		return starts.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Without white space at both ends, and at most the limit, with the core inside where that is possible. */
	private Quote trimmed(int from, int to, Span core) {
		String text = report.text();
		int start = from;
		int end = to;
		if (end - start > LIMIT) {
			int spare = Math.max(0, LIMIT - core.length());
			start = Math.max(from, Math.min(core.start() - spare / 2, to - LIMIT));
			end = Math.min(to, start + LIMIT);
			start = between(text, start) ? start + 1 : start;
			end = between(text, end) ? end - 1 : end;
		}
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		if (start == end) {
			start = core.start();
			end = Math.min(core.end(), core.start() + LIMIT);
		}
		return new Quote(start, end, text.substring(start, end));
	}

	/** Whether the offset cuts a character in two. */
	private static boolean between(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
				&& Character.isHighSurrogate(text.charAt(offset - 1));
	}
}
