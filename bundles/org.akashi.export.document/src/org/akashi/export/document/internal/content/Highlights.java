package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Marks the words of a sentence that name what it supports. */
final class Highlights {

	/** A shorter word would be found in the middle of others. */
	private static final int SHORTEST = 2;

	/** A part of the sentence that names something. */
	record Run(int start, int end) {
	}

	private Highlights() {
	}

	/**
	 * The places of the terms, wherever they stand, in any case; in order and apart from each other.
	 *
	 * @param sentence plain text
	 * @param terms    plain texts
	 */
	static List<Run> in(String sentence, Collection<String> terms) {
		List<Run> apart = new ArrayList<>();
		int done = 0;
		for (Run run : runs(sentence, terms)) {
			if (run.start() >= done) {
				apart.add(run);
				done = run.end();
			}
		}
		return apart;
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
