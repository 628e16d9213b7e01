package org.akashi.stix.internal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns dates as people type them into the form of {@link org.akashi.stix.PartialDate}. */
public final class TypedDate {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
	private static final Pattern NUMBERS = Pattern.compile("(\\d{4})(?:[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?)?");
	private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}(?:\\.\\d+)?))?(Z|[+-]\\d{2}:\\d{2})?");
	private static final Pattern JAPANESE = Pattern.compile("(\\d{4}) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?");
	private static final Pattern QUARTER = Pattern.compile("(?:q([1-4])[ /-]?(\\d{4})|(\\d{4})[ /-]?q([1-4])|(\\d{4})年第([1-4])四半期)");
	private static final Pattern HALF = Pattern.compile("(?:h([12])[ /-]?(\\d{4})|(\\d{4})[ /-]?h([12]))");
	private static final Pattern MONTH_YEAR = Pattern.compile("([a-z]{3,9})\\.?,? (\\d{4})");
	private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})\\.? ([a-z]{3,9})\\.?,? (\\d{4})");
	private static final Pattern MONTH_DAY_YEAR = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");

	private TypedDate() {
	}

	/** The date as stated; empty when it is none. */
	public static Optional<String> stated(String typed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		try {
			return Optional.ofNullable(bounded(text));
		} catch (DateTimeException | NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static String bounded(String text) {
		for (String word : List.of("before ", "<")) {
			if (text.startsWith(word)) {
				return beside(text.substring(word.length()), -1);
			}
		}
		for (String word : List.of("after ", ">")) {
			if (text.startsWith(word)) {
				return beside(text.substring(word.length()), 1);
			}
		}
		if (text.endsWith("より前")) {
			return beside(text.substring(0, text.length() - 3), -1);
		}
		for (String word : List.of("until ", "by ", "up to ", "../", "– ", "- ")) {
			if (text.startsWith(word)) {
				return open(text.substring(word.length()), true);
			}
		}
		for (String word : List.of("since ", "from ")) {
			if (text.startsWith(word)) {
				return open(text.substring(word.length()), false);
			}
		}
		return bySuffix(text);
	}

	private static String bySuffix(String text) {
		for (String word : List.of("以前", "まで")) {
			if (text.endsWith(word)) {
				return open(text.substring(0, text.length() - word.length()), true);
			}
		}
		for (String word : List.of("以降", "以来", "から", "/..", " –", " -")) {
			if (text.endsWith(word)) {
				return open(text.substring(0, text.length() - word.length()), false);
			}
		}
		String single = single(text);
		return single != null ? single : interval(text);
	}

	private static String interval(String text) {
		for (String sign : List.of("/", " – ", " - ", " to ", "~", "から")) {
			int at = text.indexOf(sign);
			if (at > 0) {
				String from = single(text.substring(0, at).strip());
				String to = single(text.substring(at + sign.length()).strip());
				if (from != null && to != null && from.indexOf('/') < 0 && to.indexOf('/') < 0) {
					return from + "/" + to;
				}
			}
		}
		return null;
	}

	private static String open(String text, boolean until) {
		String date = single(text.strip());
		if (date == null) {
			return null;
		}
		int slash = date.indexOf('/');
		String end = slash < 0 ? date : until ? date.substring(slash + 1) : date.substring(0, slash);
		return until ? "../" + end : end + "/..";
	}

	/** The year, month or day right before or after a date. */
	private static String beside(String text, int step) {
		String date = single(text.strip());
		if (date == null || date.indexOf('T') >= 0) {
			return null;
		}
		int slash = date.indexOf('/');
		String edge = slash < 0 ? date : step < 0 ? date.substring(0, slash) : date.substring(slash + 1);
		String next = switch (edge.length()) {
			case 4 -> "%04d".formatted(Integer.parseInt(edge) + step);
			case 7 -> YearMonth.parse(edge).plusMonths(step).toString();
			default -> LocalDate.parse(edge).plusDays(step).toString();
		};
		return step < 0 ? "../" + next : next + "/..";
	}

	private static String single(String text) {
		Matcher numbers = NUMBERS.matcher(text);
		if (numbers.matches()) {
			return date(numbers.group(1), numbers.group(2), numbers.group(3));
		}
		Matcher japanese = JAPANESE.matcher(text);
		if (japanese.matches()) {
			return date(japanese.group(1), japanese.group(2), japanese.group(3));
		}
		Matcher time = TIME.matcher(text.toUpperCase(Locale.ROOT));
		if (time.matches()) {
			return LocalDate.parse(time.group(1)) + "T" + two(time.group(2)) + ":" + time.group(3) + ":"
					+ (time.group(4) == null ? "00" : time.group(4)) + (time.group(5) == null ? "Z" : time.group(5));
		}
		String part = part(QUARTER.matcher(text), 3);
		part = part != null ? part : part(HALF.matcher(text), 6);
		return part != null ? part : named(text);
	}

	private static String part(Matcher matcher, int months) {
		if (!matcher.matches()) {
			return null;
		}
		boolean yearLast = matcher.group(1) != null;
		int pair = matcher.group(3) != null ? 3 : 5;
		String year = yearLast ? matcher.group(2) : matcher.group(pair);
		int number = Integer.parseInt(yearLast ? matcher.group(1) : matcher.group(pair + 1));
		return "%s-%02d/%s-%02d".formatted(year, (number - 1) * months + 1, year, number * months);
	}

	private static String named(String text) {
		Matcher month = MONTH_YEAR.matcher(text);
		if (month.matches()) {
			return date(month.group(2), month(month.group(1)), null);
		}
		Matcher day = DAY_MONTH_YEAR.matcher(text);
		if (day.matches()) {
			return date(day.group(3), month(day.group(2)), day.group(1));
		}
		Matcher american = MONTH_DAY_YEAR.matcher(text);
		return american.matches() ? date(american.group(3), month(american.group(1)), american.group(2)) : null;
	}

	private static String month(String name) {
		int index = MONTHS.indexOf(name.substring(0, 3));
		if (index < 0) {
			throw new NumberFormatException(name);
		}
		return Integer.toString(index + 1);
	}

	private static String date(String year, String month, String day) {
		if (month == null) {
			return year;
		}
		return day == null ? YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).toString()
				: LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString();
	}

	private static String two(String digits) {
		return digits.length() == 1 ? "0" + digits : digits;
	}
}
