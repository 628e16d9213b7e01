package org.akashi.search.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.Block;
import org.akashi.report.ReportText;

/** Cuts a report into pieces as long as a paragraph or a few short ones, none over the end of a page. */
final class Passages {

	/** Characters from which on a passage is long enough. */
	private static final int ENOUGH = 600;
	/** No passage is longer. */
	private static final int MOST = 2_400;

	/**
	 * A piece of a report's text.
	 *
	 * @param start first character
	 * @param end   one past the last
	 * @param page  from 1; 0 where there are none
	 */
	record Passage(int start, int end, int page) {
	}

	private final String text;
	private final List<Passage> passages = new ArrayList<>();

	private Passages(String text) {
		this.text = text;
	}

	static List<Passage> of(ReportText report) {
		Passages passages = new Passages(report.text());
		int start = -1;
		int end = -1;
		int page = 0;
		for (Block block : report.blocks()) {
			boolean apart = block.place().page() != page || block.kind() == Block.Kind.HEADING || end - start >= ENOUGH;
			if (start >= 0 && apart) {
				passages.add(start, end, page);
				start = -1;
			}
			if (start < 0) {
				start = block.start();
				page = block.place().page();
			}
			end = block.end();
		}
		if (start >= 0) {
			passages.add(start, end, page);
		} else if (!report.text().isBlank()) {
			passages.add(0, report.text().length(), 0);
		}
		return passages.passages;
	}

	private void add(int from, int to, int page) {
		int start = from;
		while (to - start > MOST) {
			int cut = cut(start);
			passages.add(new Passage(start, cut, page));
			start = cut;
		}
		if (start < to) {
			passages.add(new Passage(start, to, page));
		}
	}

	/** Where a sentence ends, else a word. */
	private int cut(int start) {
		int blank = -1;
		for (int i = start + MOST - 1; i > start + MOST / 2; i--) {
			char c = text.charAt(i);
			if (c == '。' || c == '\n' || Character.isWhitespace(c) && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
				return i + 1;
			}
			if (blank < 0 && Character.isWhitespace(c)) {
				blank = i + 1;
			}
		}
		int cut = blank > 0 ? blank : start + MOST;
		return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
	}
}
