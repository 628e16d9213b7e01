package org.akashi.export.internal.redaction;

import org.akashi.export.internal.redaction.Traces.Span;

/** The sentences of a text. */
final class Sentences {

	private Sentences() {
	}

	/** The sentences that a part touches, whole. */
	static Span around(String text, int start, int end) {
		int from = start;
		while (from > 0 && !ends(text, from - 1)) {
			from--;
		}
		int to = end;
		while (to < text.length() && !ends(text, to - 1)) {
			to++;
		}
		return new Span(from, to);
	}

	/** Whether a sentence ends with this character. */
	private static boolean ends(String text, int at) {
		char c = text.charAt(at);
		return c == '\n' || "。！？".indexOf(c) >= 0
				|| ".!?".indexOf(c) >= 0 && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
	}
}
