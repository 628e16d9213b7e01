package org.akashi.mention.internal.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides by the words around whether a number of four digits is a year. */
final class YearWords {

	/** Words before it that make it a year. */
	private static final Set<String> BEFORE = Set.of("in", "since", "during", "from", "until", "till", "year", "through", "before",
			"after", "between", "throughout", "around", "circa", "early", "mid", "late", "back", "least", "fiscal", "summer", "winter",
			"spring", "autumn", "into", "beginning", "end");
	/** Words before it that make it a year unless what follows is counted. */
	private static final Set<String> PERHAPS_BEFORE = Set.of("of", "by", "to", "and", "or", "the", "for", "than", "over");
	/** Words before it that make it a version, a port or an identifier. */
	private static final Set<String> NEVER_BEFORE = Set.of("server", "office", "windows", "word", "excel", "outlook", "studio", "exchange",
			"sharepoint", "port", "ports", "version", "versions", "v", "figure", "fig", "line", "page", "error", "id", "event", "rfc", "iso",
			"build", "kb", "sql", "access", "project", "code", "room", "powerpoint", "onenote", "visio", "unit", "section", "table", "chapter",
			"no", "number", "pid", "tcp", "udp", "byte", "offset", "size", "length", "about", "approximately", "nearly", "almost",
			"up", "only", "may", "exactly", "some", "total");
	/** Words after it that are counted by no year. */
	private static final Set<String> AFTER = Set.of("campaign", "campaigns", "attack", "attacks", "activity", "activities",
			"report", "reports", "version", "incident", "incidents", "intrusion", "intrusions", "operation", "operations", "breach",
			"breaches", "election", "elections", "outbreak", "presidential", "winter", "summer", "olympics", "holidays", "results",
			"statistics", "trends", "figures", "is", "was", "has", "sees", "as", "thus", "continues", "continued",
			"brings", "marks", "shows");
	private static final Set<String> LIST = Set.of("-", "–", "to", "and", "or", ",", ", and", "through", "until", "&", "/", "～", "〜");
	/** Years that reports speak of by themselves; others need a word. */
	private static final int USUAL_FROM = 2005;
	private static final int USUAL_TO = 2035;

	private YearWords() {
	}

	/**
	 * @param before the dates before it in the text
	 */
	static boolean isYear(String text, DateFind find, List<DateFind> before) {
		char prev = find.start() > 0 ? text.charAt(find.start() - 1) : ' ';
		char after = find.end() < text.length() ? text.charAt(find.end()) : ' ';
		if (prev == '(' && (after == ')' || after == ',')) {
			return true;
		}
		String word = wordBefore(text, find.start());
		String next = wordAfter(text, find.end());
		if (NEVER_BEFORE.contains(word)) {
			return false;
		}
		if (!before.isEmpty() && joins(text, before.getLast(), find)) {
			return true;
		}
		if (BEFORE.contains(word) || AFTER.contains(next) || (after == '-' || after == '–') && isYearAt(text, find.end() + 1)) {
			return true;
		}
		int year = Integer.parseInt(find.value());
		boolean usual = year >= USUAL_FROM && year <= USUAL_TO;
		if (!usual || isCounted(text, find.end(), next)) {
			return false;
		}
		return PERHAPS_BEFORE.contains(word) || isProse(prev, after) && (!word.isEmpty() || !next.isEmpty());
	}

	private static boolean joins(String text, DateFind last, DateFind find) {
		return find.start() - last.end() <= 7 && last.value().length() >= 4
				&& LIST.contains(text.substring(last.end(), find.start()).strip().toLowerCase(Locale.ROOT));
	}

	/** Whether a noun in the plural follows at once, so that the number counts it: "2019 samples". */
	private static boolean isCounted(String text, int end, String next) {
		if (end < text.length() && text.charAt(end) == '-') {
			return false;
		}
		return next.length() > 2 && next.endsWith("s") && !next.endsWith("ss") || next.equals("people") || next.equals("other")
				|| next.equals("different") || next.equals("unique") || next.equals("bytes") || next.equals("new") || next.equals("more");
	}

	/** Blanks or plain punctuation on both sides. */
	private static boolean isProse(char before, char after) {
		return (Character.isWhitespace(before) || before == '\u00A0' || before == '(' || before == '“')
				&& (Character.isWhitespace(after) || after == '\u00A0' || ",.;:)-’'”?!".indexOf(after) >= 0);
	}

	private static boolean isYearAt(String text, int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		cursor.spaces(1);
		int year = cursor.number(4, 4);
		return year > 1980 && year < 2050;
	}

	static String wordBefore(String text, int offset) {
		int end = offset;
		while (end > 0 && offset - end < 3 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '-'
				|| text.charAt(end - 1) == '\u00A0')) {
			end--;
		}
		int start = end;
		while (start > 0 && end - start < 12 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}

	static String wordAfter(String text, int offset) {
		int start = offset;
		while (start < text.length() && start - offset < 2 && (text.charAt(start) == ' ' || text.charAt(start) == '\u00A0')) {
			start++;
		}
		int end = start;
		while (end < text.length() && end - start < 14 && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}
}
