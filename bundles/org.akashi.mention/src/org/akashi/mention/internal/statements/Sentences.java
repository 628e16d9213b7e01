package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;
import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.ReportText;

/**
 * Splits a report into sentences. Lines that break off in the middle of a sentence are joined, over blank lines too where
 * the whole text is broken like that (press releases are); headings, cells and list items stay apart.
 */
final class Sentences {

	private static final int LONGEST = 1500;
	private static final int DATE_SHORTEST = 8;
	private static final int DATE_LONGEST = 20;
	private static final Pattern DATE = Pattern.compile("\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日");
	private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "mr", "ms", "mrs", "dr", "vs", "inc", "ltd", "co",
			"corp", "no", "st", "approx", "etc", "u.s", "u.k", "fig", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
			"oct", "nov", "dec", "a.k.a", "al", "gov", "jr");
	private static final String MARKS = "・■●◆▼○□*#=-•–|<>※+~`";

	private final String text;
	private final boolean broken;
	/** Those to look at, null for the whole text. */
	private final List<Mention> mentions;
	private int nextMention;
	private final List<Span> sentences = new ArrayList<>();

	private Sentences(ReportText report, List<Mention> wanted) {
		text = report.text();
		mentions = wanted;
		broken = isBroken(text);
		int from = 0;
		for (Block block : report.blocks()) {
			if (standsApart(block)) {
				lines(from, Math.max(from, block.start()));
				lines(block.start(), block.end());
				from = block.end();
			}
		}
		lines(Math.min(from, text.length()), text.length());
	}

	/** The sentences in text order. */
	static List<Span> of(ReportText report) {
		return new Sentences(report, null).sentences;
	}

	/**
	 * The sentences of those paragraphs in which something is mentioned, in text order.
	 *
	 * @param mentions in text order
	 */
	static List<Span> around(ReportText report, List<Mention> mentions) {
		return new Sentences(report, mentions).sentences;
	}

	private static boolean standsApart(Block block) {
		return switch (block.kind()) {
		case PARAGRAPH, LIST_ITEM -> false;
		default -> true;
		};
	}

	/** Whether most lines end in the middle of a sentence with a blank line after them. */
	private static boolean isBroken(String text) {
		int lines = 0;
		int open = 0;
		int at = 0;
		while (at < text.length() && lines < 400) {
			int end = text.indexOf('\n', at);
			end = end < 0 ? text.length() : end;
			String line = text.substring(at, end).strip();
			if (!line.isEmpty()) {
				lines++;
				boolean blankAfter = end + 1 < text.length() && text.charAt(end + 1) == '\n';
				open += !closes(line) && line.length() < 60 && blankAfter ? 1 : 0;
			}
			at = end + 1;
		}
		return lines > 10 && open * 2 > lines;
	}

	private static boolean closes(String line) {
		char last = line.charAt(line.length() - 1);
		return "。.!?！？」』:：;".indexOf(last) >= 0;
	}

	/** Joins lines to paragraphs, then splits these. */
	private void lines(int from, int to) {
		int start = -1;
		int lastEnd = from;
		String last = "";
		boolean blank = false;
		boolean item = false;
		int at = from;
		while (at < to) {
			int end = text.indexOf('\n', at);
			end = end < 0 || end > to ? to : end;
			String line = text.substring(at, end);
			if (line.isBlank()) {
				blank = true;
			} else {
				if (start >= 0 && !continues(item, last, line, blank)) {
					paragraph(start, lastEnd);
					start = -1;
				}
				if (start < 0) {
					start = at;
					item = MARKS.indexOf(line.strip().charAt(0)) >= 0;
				}
				lastEnd = end;
				last = line;
				blank = false;
			}
			at = end + 1;
		}
		if (start >= 0) {
			paragraph(start, lastEnd);
		}
	}

	/**
	 * @param item whether the paragraph so far began as an item of a list: its further lines are indented
	 */
	private boolean continues(boolean item, String last, String next, boolean blank) {
		String ended = last.strip();
		String begins = next.strip();
		if (MARKS.indexOf(begins.charAt(0)) >= 0 || isNumbered(begins)) {
			return false;
		}
		if (item && !Character.isWhitespace(next.charAt(0)) && next.charAt(0) != '　') {
			return false;
		}
		if (isDate(ended) || isDate(begins)) {
			return false;
		}
		if (!blank) {
			return !ended.startsWith("=") && !ended.startsWith("#") && !ended.startsWith("|");
		}
		return broken && !closes(ended) && !ended.matches("[<＜【].*[>＞】]");
	}

	/** A line that holds a date and nothing else stands between a title and the text. */
	private static boolean isDate(String line) {
		return line.length() >= DATE_SHORTEST && line.length() <= DATE_LONGEST && DATE.matcher(line).matches();
	}

	/** 1. or (1) and a blank. */
	private static boolean isNumbered(String line) {
		int i = line.charAt(0) == '(' ? 1 : 0;
		int digits = i;
		while (i < line.length() && i - digits < 2 && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
			i++;
		}
		return i > digits && i + 1 < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')')
				&& Character.isWhitespace(line.charAt(i + 1));
	}

	private void paragraph(int from, int to) {
		if (mentions != null && !mentionsAny(from, to)) {
			return;
		}
		int start = from;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			boolean ends = c == '。' || c == '！' || c == '？' || (c == '.' || c == '!' || c == '?') && endsAt(i, to);
			if (ends || i - start > LONGEST) {
				int end = i + 1;
				while (end < to && "」』”\")）".indexOf(text.charAt(end)) >= 0) {
					end++;
				}
				add(start, end);
				start = end;
				i = end - 1;
			}
		}
		add(start, to);
	}

	private boolean mentionsAny(int from, int to) {
		while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < from) {
			nextMention++;
		}
		return nextMention < mentions.size() && mentions.get(nextMention).span().start() < to;
	}

	private boolean endsAt(int dot, int to) {
		int next = dot + 1;
		while (next < to && "”\")]'’*".indexOf(text.charAt(next)) >= 0) {
			next++;
		}
		if (next >= to) {
			return true;
		}
		if (!Character.isWhitespace(text.charAt(next))) {
			return false;
		}
		int word = dot;
		while (word > 0 && dot - word < 8 && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
			word--;
		}
		String before = text.substring(word, dot).toLowerCase(Locale.ROOT);
		if (before.length() == 1 || ABBREVIATIONS.contains(before)) {
			return false;
		}
		while (next < to && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next >= to || !Character.isLowerCase(text.charAt(next));
	}

	private void add(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '　')) {
			start++;
		}
		while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '　')) {
			end--;
		}
		if (end > start) {
			sentences.add(new Span(start, end));
		}
	}
}
