package org.akashi.mention.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.report.Block;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds dates, months, years, quarters and ranges of them in English and Japanese. Values are ISO 8601 as precise as
 * the text; "since" and から make open intervals ({@code 2016/..}). A date without year takes the report's.
 */
public final class DateExtractor implements MentionExtractor {

	/** The id of this extractor. */
	public static final String ID = "dates";

	private static final String VERSIONED = "dates/1";
	/** Words before a bare number of four digits that make it a year. */
	private static final Set<String> YEAR_WORDS = Set.of("in", "since", "during", "from", "until", "till", "of", "by", "year",
			"to", "through", "before", "after", "between", "throughout", "around", "circa", "early", "mid", "late", "and",
			"the", "for", "than", "back");
	private static final Set<String> YEAR_NEEDS_NOUN = Set.of("the", "and", "to", "for", "of", "by", "than");
	private static final Set<String> YEAR_NOUNS = Set.of("campaign", "campaigns", "attack", "attacks", "activity", "activities",
			"report", "version", "incident", "intrusion", "intrusions", "operation", "breach", "election", "elections",
			"outbreak", "presidential", "winter", "summer", "olympics", "and", "to");

	@Override
	public void extract(ReportText report, Consumer<Mention> out, IProgressMonitor monitor) {
		String text = report.text();
		List<DateFind> finds = singles(text, monitor);
		String published = report.metadata().published();
		List<DateFind> dated = new DateRanges(text, published).join(finds);
		for (DateFind find : dated) {
			Span span = new Span(find.start(), find.end());
			boolean boilerplate = report.blockAt(span.start()).map(Block::boilerplate).orElse(false);
			String raw = text.substring(span.start(), span.end());
			int confidence = (find.isInterval() || find.value().length() == 4 ? 75 : 85) - (find.note().isEmpty() ? 0 : 10);
			String why = "written as a date" + (find.note().isEmpty() ? "" : "; " + find.note());
			out.accept(new Mention(span, report.pageAt(span.start()), raw, find.value(), MentionTypes.DATE, "", List.of(),
					boilerplate ? Role.PUBLISHER : Role.SUBJECT, confidence, VERSIONED, why));
		}
	}

	private static List<DateFind> singles(String text, IProgressMonitor monitor) {
		DateReader reader = new DateReader(text);
		List<DateFind> finds = new ArrayList<>();
		int i = 0;
		while (i < text.length()) {
			if ((i & 0xFFFF) == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			DateFind find = mayBegin(text, i) ? reader.at(i) : null;
			if (find == null && DateCursor.isDigit(text.charAt(i)) && mayBegin(text, i)) {
				find = reader.bareYear(i);
				find = find != null && isYear(text, find, finds) ? find : null;
			}
			if (find != null && stands(text, find)) {
				finds.add(find);
				i = find.end();
			} else {
				i++;
			}
		}
		return finds;
	}

	/** Whether a date may begin here: not inside a word, a number or a version. */
	private static boolean mayBegin(String text, int offset) {
		char c = text.charAt(offset);
		boolean digit = DateCursor.isDigit(c);
		if (!digit && c != '令' && c != '平' && !(c >= 'A' && c <= 'Z') && "qhfstemlba".indexOf(c) < 0) {
			return false;
		}
		if (offset == 0) {
			return true;
		}
		char before = DateCursor.plain(text.charAt(offset - 1));
		if (before < 128 && (Character.isLetterOrDigit(before) || "_@#$%&=\\".indexOf(before) >= 0)) {
			return false;
		}
		boolean joined = digit && (before == '-' || before == '/' || before == '.' || before == ':' || before == ',');
		return !joined || offset > 1 && joinsYears(text, offset);
	}

	/** 2016-2018, 2016/2018: the second year of a range is read although a sign stands right before it. */
	private static boolean joinsYears(String text, int offset) {
		char sign = text.charAt(offset - 1);
		if (sign != '-' || offset < 5) {
			return false;
		}
		for (int i = offset - 5; i < offset - 1; i++) {
			if (!DateCursor.isDigit(text.charAt(i))) {
				return false;
			}
		}
		return offset == 5 || !Character.isLetterOrDigit(text.charAt(offset - 6)) && text.charAt(offset - 6) != '-';
	}

	/** Whether what was read ends as a date does and is no part of an address, a file name or an identifier. */
	private static boolean stands(String text, DateFind find) {
		if (find.end() < text.length()) {
			char after = DateCursor.plain(text.charAt(find.end()));
			char next = find.end() + 1 < text.length() ? DateCursor.plain(text.charAt(find.end() + 1)) : ' ';
			boolean last = DateCursor.isDigit(text.charAt(find.end() - 1));
			if (after < 128 && (Character.isLetter(after) && !(after == 'T' && DateCursor.isDigit(next)) || after == '_')) {
				return false;
			}
			boolean sign = "-./:@%\\".indexOf(after) >= 0;
			boolean continues = sign && Character.isLetterOrDigit(next) && next < 128;
			boolean range = after == '-' && find.value().length() == 4 && DateCursor.isDigit(next);
			if (last && (Character.isDigit(after) || continues && !range)) {
				return false;
			}
		}
		return !inAddress(text, find.start(), find.end());
	}

	private static boolean inAddress(String text, int start, int end) {
		int from = start;
		while (from > 0 && start - from < 200 && isToken(text.charAt(from - 1))) {
			from--;
		}
		int to = end;
		while (to < text.length() && to - end < 60 && isToken(text.charAt(to))) {
			to++;
		}
		String token = text.substring(from, start).toLowerCase(Locale.ROOT);
		return token.contains("://") || token.contains("www.") || token.contains("\\") || token.contains("cve-")
				|| token.contains("[.]") || token.indexOf('/') > 0 && token.indexOf('.') > 0
				|| text.substring(end, to).matches("[\\w-]*\\.[a-zA-Z]{3,4}\\W?");
	}

	private static boolean isToken(char c) {
		return c > ' ' && c < 127 && c != '(' && c != ')' && c != '"' && c != ',' && c != '|' && c != '<' && c != '>';
	}

	/** Whether the words around say that a number of four digits is a year. */
	private static boolean isYear(String text, DateFind find, List<DateFind> before) {
		char prev = find.start() > 0 ? text.charAt(find.start() - 1) : ' ';
		char after = find.end() < text.length() ? text.charAt(find.end()) : ' ';
		if (prev == '(' && (after == ')' || after == ',')) {
			return true;
		}
		if (!before.isEmpty()) {
			DateFind last = before.getLast();
			String between = find.start() - last.end() <= 7 ? text.substring(last.end(), find.start()).strip() : "x";
			if (Set.of("-", "–", "to", "and", "or", ",", ", and", "through", "until", "&", "/", "～", "〜").contains(between)
					&& last.value().length() >= 4) {
				return true;
			}
		}
		String word = wordBefore(text, find.start());
		String next = wordAfter(text, find.end());
		if (YEAR_NEEDS_NOUN.contains(word)) {
			return YEAR_NOUNS.contains(next) || word.equals("of") && !Character.isLetter(after) && next.isEmpty();
		}
		return YEAR_WORDS.contains(word) || YEAR_NOUNS.contains(next) && !next.equals("and") && !next.equals("to")
				|| (after == '-' || after == '–') && isYearAt(text, find.end() + 1);
	}

	private static boolean isYearAt(String text, int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		cursor.spaces(1);
		int year = cursor.number(4, 4);
		return year > 1980 && year < 2050;
	}

	private static String wordBefore(String text, int offset) {
		int end = offset;
		while (end > 0 && offset - end < 3 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '-')) {
			end--;
		}
		int start = end;
		while (start > 0 && end - start < 12 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}

	private static String wordAfter(String text, int offset) {
		int start = offset;
		while (start < text.length() && start - offset < 2 && text.charAt(start) == ' ') {
			start++;
		}
		int end = start;
		while (end < text.length() && end - start < 14 && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}
}
