package org.akashi.export.internal.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Marks the words of a sentence that name what it supports. */
final class Highlights {

	/** A shorter word would be found in the middle of others. */
	private static final int SHORTEST = 2;

	private record Run(int start, int end) {
	}

	private Highlights() {
	}

	/**
	 * The sentence as HTML with the terms marked, wherever they stand, in any case.
	 *
	 * @param sentence plain text
	 * @param terms    plain texts
	 */
	static String html(String sentence, Collection<String> terms) {
		StringBuilder html = new StringBuilder();
		int done = 0;
		for (Run run : runs(sentence, terms)) {
			if (run.start() >= done) {
				html.append(Page.escaped(sentence.substring(done, run.start()))).append("<mark>")
						.append(Page.escaped(sentence.substring(run.start(), run.end()))).append("</mark>");
				done = run.end();
			}
		}
		return html.append(Page.escaped(sentence.substring(done))).toString();
	}

	/** By place; of two that begin together the longer first. */
	private static List<Run> runs(String sentence, Collection<String> terms) {
		String lower = lower(sentence);
		List<Run> runs = new ArrayList<>();
		for (String term : terms) {
			String wanted = lower(term.strip());
			if (wanted.length() >= SHORTEST) {
				for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length())) {
					if (isWhole(sentence, at, at + wanted.length())) {
						runs.add(new Run(at, at + wanted.length()));
					}
				}
			}
		}
		runs.sort(Comparator.comparingInt(Run::start).thenComparing(Comparator.comparingInt(Run::end).reversed()));
		return runs;
	}

	/** Lower case unit by unit, so that all places stay where they are. */
	private static String lower(String text) {
		StringBuilder lower = new StringBuilder(text.length());
		text.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
		return lower.toString();
	}

	/** Whether no Latin word goes on at either end. */
	private static boolean isWhole(String text, int start, int end) {
		boolean before = start > 0 && isLatin(text.charAt(start - 1)) && isLatin(text.charAt(start));
		boolean after = end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
		return !before && !after;
	}

	private static boolean isLatin(char c) {
		return c < 0x250 && Character.isLetterOrDigit(c);
	}
}
