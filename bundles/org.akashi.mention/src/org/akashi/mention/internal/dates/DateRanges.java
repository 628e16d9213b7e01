package org.akashi.mention.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Joins dates to ranges, gives years to dates that lack them, and reads "since" and "until". */
final class DateRanges {

	private static final List<String> JOINS = List.of("-", "–", "—", "～", "〜", "~", "to", "through", "until", "till", "from", "から",
			"thru", "up to", "－", "through at least", "until at least", "to at least", "and through");
	private static final List<String> SINCE = List.of("since", "as early as", "starting in", "starting from", "beginning in",
			"dating back to", "as far back as", "since at least", "starting on", "since early",
			"beginning on", "since as early as", "from at least");
	private static final List<String> UNTIL = List.of("until", "till", "up to", "through", "before", "prior to", "ending in",
			"as late as", "to");
	private static final List<String> SINCE_AFTER = List.of("から", "以降", "以来", "より", "onwards", "onward", "and later", "頃から",
			"ごろから", "以後");
	private static final List<String> UNTIL_AFTER = List.of("まで", "以前", "までに");

	private static final List<String> PREPOSITIONS = List.of("in", "since", "during", "until", "of", "by", "from", "early", "late",
			"mid", "between", "before", "after", "throughout", "through", "last", "this", "around", "as of", "next", "every", "and in");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final Pattern BETWEEN = Pattern.compile("( at least| the)$");
	private static final List<String> LIST = List.of(",", "and", "or", ", and", "-", "–", "to");

	private final String text;
	private final String published;
	private int toldOf = -1;
	private String told = "";

	DateRanges(String text, String published) {
		this.text = text;
		this.published = published;
	}

	/** Dates in text order, each end of a range with the whole range; years that can't be told are {@code XXXX}. */
	List<DateFind> join(List<DateFind> finds) {
		List<DateFind> joined = new ArrayList<>();
		int i = 0;
		while (i < finds.size()) {
			DateFind find = finds.get(i);
			String range = i + 1 < finds.size() ? range(find, finds.get(i + 1)) : "";
			if (!range.isEmpty()) {
				DateFind last = finds.get(i + 1);
				joined.add(find.with(find.start(), find.end(), range, "the beginning of a range to «" + raw(last) + "»"));
				joined.add(last.with(last.start(), last.end(), range, "the end of a range from «" + raw(find) + "»"));
				i += 2;
				continue;
			}
			DateFind dated = find.lacksYear() ? withYear(find, joined) : find;
			if (dated != null) {
				joined.add(open(dated));
			}
			i++;
		}
		return joined;
	}

	private String raw(DateFind find) {
		return BLANKS.matcher(text.substring(find.start(), find.end())).replaceAll(" ");
	}

	/** The interval of two dates, {@code ""} when they are no range. */
	private String range(DateFind first, DateFind second) {
		if (first.isInterval() || second.isInterval() || first.isUnspecified() || second.isUnspecified()
				|| second.start() - first.end() > 20) {
			return "";
		}
		String between = text.substring(first.end(), second.start()).strip().toLowerCase(Locale.ROOT);
		if (!JOINS.contains(between) && !(between.equals("and") && follows(first.start(), List.of("between")))) {
			return "";
		}
		String from = first.value();
		String to = second.value();
		if (first.lacksYear() && !second.lacksYear()) {
			from = second.year() + from;
		} else if (second.lacksYear() && !first.lacksYear()) {
			to = first.year() + to;
		} else if (first.lacksYear()) {
			if (published.length() < 4) {
				return "";
			}
			from = inReportsYear(first).value();
			to = inReportsYear(second).value();
		}
		return from.compareTo(to) < 0 ? from + "/" + to : "";
	}

	/** A date without year belongs to the year of publication, or to the one before where it would lie ahead. */
	private DateFind withYear(DateFind find, List<DateFind> before) {
		boolean month = find.value().length() == 3;
		boolean japanese = text.charAt(find.end() - 1) == '月' || text.charAt(find.end() - 1) == '日';
		DateFind said = relative(find);
		if (said != null) {
			return said;
		}
		if (month && !japanese && !isMonth(find, before)) {
			return null;
		}
		if (japanese && !before.isEmpty() && find.start() - before.getLast().end() < 60 && !before.getLast().year().isEmpty()
				&& text.substring(before.getLast().end(), find.start()).indexOf("\n\n") < 0) {
			return find.inYear(before.getLast().year(), "the year is that of the date before it");
		}
		return published.length() < 4 ? find.inYear("XXXX", "its year is neither said nor known from the report's date") : inReportsYear(find);
	}

	/** Whether a month alone is one: not may, march or a name, and written in full unless a preposition stands before. */
	private boolean isMonth(DateFind find, List<DateFind> before) {
		String raw = text.substring(find.start(), find.end());
		if (follows(find.start(), PREPOSITIONS)) {
			return true;
		}
		boolean listed = !before.isEmpty() && find.start() - before.getLast().end() <= 6
				&& LIST.contains(text.substring(before.getLast().end(), find.start()).strip());
		char prev = find.start() > 0 ? text.charAt(find.start() - 1) : ' ';
		char after = find.end() < text.length() ? text.charAt(find.end()) : ' ';
		boolean plain = !raw.equals("May") && !raw.equals("March") && !raw.equals("April") && raw.length() > 3 && !raw.equals("Sept");
		boolean open = Character.isWhitespace(prev) && (Character.isWhitespace(after) || ",.;)’'".indexOf(after) >= 0);
		return listed || plain && open || raw.length() > 2 && prev == '(' && (after == ')' || after == ' ');
	}

	private DateFind inReportsYear(DateFind find) {
		int year = Integer.parseInt(published.substring(0, 4));
		boolean ahead = published.length() >= 7 && find.value().compareTo(published.substring(4)) > 0;
		return find.inYear(Integer.toString(ahead ? year - 1 : year), "the year is taken from the report's date " + published);
	}

	/** 昨年12月, 今年3月. */
	private DateFind relative(DateFind find) {
		if (published.length() < 4) {
			return null;
		}
		int year = Integer.parseInt(published.substring(0, 4));
		for (String word : List.of("昨年", "前年", "今年", "本年", "last ", "this ")) {
			int start = find.start() - word.length();
			if (start >= 0 && text.startsWith(word, start)) {
				boolean past = word.equals("昨年") || word.equals("前年") || word.equals("last ") && ahead(find);
				return find.with(word.endsWith(" ") ? find.start() : start, find.end(), (past ? year - 1 : year) + find.value(),
						"«" + word.strip() + "» is seen from the report's date " + published);
			}
		}
		return null;
	}

	private boolean ahead(DateFind find) {
		return published.length() < 7 || find.value().compareTo(published.substring(4)) >= 0;
	}

	private DateFind open(DateFind find) {
		if (find.isInterval() || find.isUnspecified()) {
			return find;
		}
		int end = Math.min(text.length(), find.end() + 8);
		String after = text.substring(find.end(), end).strip();
		for (String word : UNTIL_AFTER) {
			if (after.startsWith(word)) {
				return find.with(find.start(), find.end(), "../" + find.value(), "«" + word + "» leaves the beginning open");
			}
		}
		for (String word : SINCE_AFTER) {
			if (after.startsWith(word)) {
				return find.with(find.start(), find.end(), find.value() + "/..", "«" + word + "» leaves the end open");
			}
		}
		if (follows(find.start(), SINCE)) {
			return find.with(find.start(), find.end(), find.value() + "/..", "the word before it leaves the end open");
		}
		return follows(find.start(), UNTIL)
				? find.with(find.start(), find.end(), "../" + find.value(), "the word before it leaves the beginning open") : find;
	}

	/** What stands before an offset, in small letters and with plain blanks. */
	private String before(int offset) {
		if (offset != toldOf) {
			String before = text.substring(Math.max(0, offset - 28), offset).toLowerCase(Locale.ROOT).stripTrailing();
			told = BETWEEN.matcher(BLANKS.matcher(before).replaceAll(" ")).replaceAll("");
			toldOf = offset;
		}
		return told;
	}

	/** Whether one of these words stands right before the offset, perhaps with "early", "late" or "at least" between. */
	private boolean follows(int offset, List<String> words) {
		String before = before(offset);
		for (String word : words) {
			if (before.endsWith(word) && (before.length() == word.length()
					|| !Character.isLetter(before.charAt(before.length() - word.length() - 1)))) {
				return true;
			}
		}
		return false;
	}
}
