package org.akashi.mention.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Joins dates to ranges, gives years to dates that lack them, and reads "since" and "until". */
final class DateRanges {

	private static final List<String> JOINS = List.of("-", "–", "—", "～", "〜", "~", "to", "through", "until", "till", "from", "から",
			"thru", "up to", "－");
	private static final List<String> SINCE = List.of("since", "as early as", "starting in", "starting from", "beginning in",
			"dating back to", "as far back as", "since at least", "starting on", "since early",
			"beginning on", "since as early as", "from at least");
	private static final List<String> UNTIL = List.of("until", "till", "up to", "through", "before", "prior to", "ending in",
			"as late as", "to");
	private static final List<String> SINCE_AFTER = List.of("から", "以降", "以来", "より", "onwards", "onward", "and later", "頃から",
			"ごろから", "以後");
	private static final List<String> UNTIL_AFTER = List.of("まで", "以前", "までに");

	private final String text;
	private final String published;

	DateRanges(String text, String published) {
		this.text = text;
		this.published = published;
	}

	/** Dates in text order with their year; those whose year can't be told are left out. */
	List<DateFind> join(List<DateFind> finds) {
		List<DateFind> joined = new ArrayList<>();
		int i = 0;
		while (i < finds.size()) {
			DateFind find = finds.get(i);
			DateFind range = i + 1 < finds.size() ? range(find, finds.get(i + 1)) : null;
			if (range != null) {
				joined.add(range);
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

	private DateFind range(DateFind first, DateFind second) {
		if (first.isInterval() || second.isInterval() || second.start() - first.end() > 12) {
			return null;
		}
		String between = text.substring(first.end(), second.start()).strip().toLowerCase(Locale.ROOT);
		boolean joins = JOINS.contains(between) || between.equals("and") && follows(first.start(), List.of("between"))
				|| between.equals("and") && first.lacksYear() && !second.lacksYear() && follows(first.start(), List.of("between"));
		if (!joins) {
			return null;
		}
		String from = first.value();
		String to = second.value();
		if (first.lacksYear() && !second.lacksYear()) {
			from = second.year() + from;
		} else if (second.lacksYear() && !first.lacksYear()) {
			to = first.year() + to;
		} else if (first.lacksYear()) {
			return null;
		}
		int end = second.end();
		return from.compareTo(to) < 0 ? first.with(first.start(), end, from + "/" + to, "a range") : null;
	}

	/** A date without year belongs to the year of publication, or to the one before where it would lie ahead. */
	private DateFind withYear(DateFind find, List<DateFind> before) {
		boolean month = find.value().length() == 3;
		boolean japanese = text.charAt(find.end() - 1) == '月' || text.charAt(find.end() - 1) == '日';
		DateFind said = relative(find);
		if (said != null) {
			return said;
		}
		if (month && !japanese && !follows(find.start(), List.of("in", "since", "during", "until", "of", "by", "from", "early", "late", "mid"))) {
			return null;
		}
		if (japanese && !before.isEmpty() && find.start() - before.getLast().end() < 60 && !before.getLast().year().isEmpty()
				&& text.substring(before.getLast().end(), find.start()).indexOf("\n\n") < 0) {
			return find.inYear(before.getLast().year(), "the year is that of the date before it");
		}
		if (published.length() < 4) {
			return null;
		}
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
		if (find.isInterval()) {
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

	/** Whether one of these words stands right before the offset, perhaps with "early", "late" or "at least" between. */
	private boolean follows(int offset, List<String> words) {
		String before = text.substring(Math.max(0, offset - 28), offset).toLowerCase(Locale.ROOT).stripTrailing();
		before = before.replaceAll("\\s+", " ").replaceAll("( at least| the)$", "");
		for (String word : words) {
			if (before.endsWith(word) && (before.length() == word.length()
					|| !Character.isLetter(before.charAt(before.length() - word.length() - 1)))) {
				return true;
			}
		}
		return false;
	}
}
