package org.akashi.mention.internal.dates;

import java.time.YearMonth;

/** Reads one date at one place, in the forms that English and Japanese reports use. */
final class DateReader {

	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2060;

	private final String text;
	private final PeriodReader periods;

	DateReader(String text) {
		this.text = text;
		periods = new PeriodReader(text);
	}

	/** The date that begins at the offset, null when none does. Bare years are {@link #bareYear}'s. */
	DateFind at(int offset) {
		char c = DateCursor.plain(text.charAt(offset));
		if (c >= '0' && c <= '9') {
			DateFind find = japanese(offset);
			find = find != null ? find : numeric(offset);
			find = find != null ? find : periods.quarterAfterYear(offset);
			find = find != null || !monthMayFollow(offset) ? find : dayMonth(offset);
			find = find != null ? find : listedDay(offset);
			return find != null ? find : yearDayMonth(offset);
		}
		if (c == '令' || c == '平') {
			return era(offset);
		}
		if (c >= 'A' && c <= 'Z') {
			DateFind find = monthFirst(offset);
			return find != null ? find : periods.at(offset);
		}
		return c >= 'a' && c <= 'z' ? periods.at(offset) : null;
	}

	/** A year alone, null when there is none; whether it is one is for the words around it to say. */
	DateFind bareYear(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int year = cursor.number(4, 4);
		return isYear(year) ? new DateFind(offset, cursor.at, Integer.toString(year), "") : null;
	}

	// ---- Japanese

	private DateFind japanese(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int year = cursor.number(4, 4);
		if (isYear(year)) {
			cursor.spaces(1);
			return cursor.take('年') ? afterYear(offset, cursor, year) : null;
		}
		cursor.at = offset;
		int month = cursor.number(1, 2);
		return month >= 1 && month <= 12 && cursor.here() == '月' && !text.startsWith("月間", cursor.at)
				? monthOf(offset, cursor, "", month) : null;
	}

	private DateFind era(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int base = cursor.takeAll("令和") ? 2018 : cursor.takeAll("平成") ? 1988 : 0;
		int number = cursor.take('元') ? 1 : base == 0 ? -1 : cursor.number(1, 2);
		if (base == 0 || number < 1 || !cursor.take('年')) {
			return null;
		}
		return afterYear(offset, cursor, base + number);
	}

	private DateFind afterYear(int offset, DateCursor cursor, int year) {
		if (cursor.here() == '間') {
			return null;
		}
		if (cursor.take('度')) {
			return new DateFind(offset, cursor.at, year + "-04/" + (year + 1) + "-03", "a Japanese fiscal year, April to March");
		}
		int end = cursor.at;
		cursor.spaces(1);
		if (cursor.takeAll("第")) {
			int quarter = cursor.number(1, 1);
			if (quarter >= 1 && quarter <= 4 && cursor.takeAll("四半期")) {
				return span(offset, cursor.at, year, quarter * 3 - 2, quarter * 3, "a quarter");
			}
			cursor.at = end;
		}
		if (cursor.takeAll("上半期") || cursor.takeAll("前半")) {
			return span(offset, cursor.at, year, 1, 6, "the first half of the year");
		}
		if (cursor.takeAll("下半期") || cursor.takeAll("後半")) {
			return span(offset, cursor.at, year, 7, 12, "the second half of the year");
		}
		int month = cursor.number(1, 2);
		cursor.spaces(1);
		if (month >= 1 && month <= 12 && cursor.here() == '月') {
			return monthOf(offset, cursor, Integer.toString(year), month);
		}
		return new DateFind(offset, end, Integer.toString(year), "");
	}

	private DateFind monthOf(int offset, DateCursor cursor, String year, int month) {
		cursor.take('月');
		int end = cursor.at;
		cursor.spaces(1);
		int day = cursor.number(1, 2);
		cursor.spaces(1);
		if (day >= 1 && day <= 31 && cursor.take('日')) {
			return day(offset, cursor.at, year, month, day, "");
		}
		return new DateFind(offset, end, year + two(month), "");
	}

	// ---- digits only

	private DateFind numeric(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int year = cursor.number(4, 4);
		char separator = cursor.here();
		if (isYear(year) && "-/.".indexOf(separator) >= 0 && separator != 0) {
			cursor.at++;
			boolean named = separator == '-' && !DateCursor.isDigit(cursor.here());
			int month = named ? cursor.month() : cursor.number(separator == '/' ? 1 : 2, 2);
			if (month < 1 || month > 12) {
				return null;
			}
			int end = cursor.at;
			if (cursor.take(separator)) {
				int day = cursor.number(separator == '/' ? 1 : 2, 2);
				return day < 1 || day > 31 ? null : day(offset, cursor.at, Integer.toString(year), month, day, "");
			}
			return separator == '-' && !named && !DateCursor.isDigit(cursor.here())
					? new DateFind(offset, end, year + two(month), "") : null;
		}
		cursor.at = offset;
		int first = cursor.number(1, 2);
		separator = cursor.here();
		if (first < 1 || "/.-".indexOf(separator) < 0 || separator == 0 || separator == '-' && cursor.at - offset < 2) {
			return null;
		}
		cursor.at++;
		int second = cursor.number(separator == '/' ? 1 : 2, 2);
		if (second < 1 || !cursor.take(separator)) {
			return null;
		}
		int last = cursor.number(4, 4);
		return isYear(last) ? unordered(offset, cursor.at, first, second, last, separator) : null;
	}

	/** 05/09/2019: which is the month is only known when the other one can't be. A dot is written where days come first. */
	private static DateFind unordered(int start, int end, int first, int second, int year, char separator) {
		String stated = Integer.toString(year);
		if (first > 12 && second <= 12 || separator == '.' && second <= 12) {
			return day(start, end, stated, second, first, "read as day, month, year");
		}
		if (second > 12 && first <= 12) {
			return day(start, end, stated, first, second, "read as month, day, year");
		}
		return first == second && first <= 12 ? day(start, end, stated, first, first, "")
				: first <= 12 && second <= 12 ? new DateFind(start, end, stated, "whether day or month comes first is unclear") : null;
	}

	// ---- English

	/** September 2017; Sept. 5, 2019; September 5th; October 5-10, 2018. */
	private DateFind monthFirst(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int month = cursor.month();
		if (month == 0) {
			return null;
		}
		int monthEnd = cursor.at;
		if (!cursor.take('-')) {
			cursor.spaces(2);
		}
		if (cursor.takeWord("of")) {
			cursor.spaces(2);
		}
		int before = cursor.at;
		int year = cursor.number(4, 4);
		if (isYear(year) && !cursor.isLetter(cursor.at)) {
			return new DateFind(offset, cursor.at, year + two(month), "");
		}
		cursor.at = before;
		int day = cursor.number(1, 2);
		if (day < 1 || day > 31) {
			return new DateFind(offset, text.charAt(monthEnd - 1) == '.' ? monthEnd - 1 : monthEnd, two(month), "");
		}
		ordinal(cursor);
		int dayEnd = cursor.at;
		int timed = yearAfterTime(cursor);
		if (timed > 0) {
			return day(offset, dayEnd, Integer.toString(timed), month, day, "the year stands after the time");
		}
		int lastDay = lastDay(cursor);
		int restEnd = cursor.at;
		int stated = yearAfter(cursor);
		String from = (stated > 0 ? Integer.toString(stated) : "") + two(month) + two(day);
		if (lastDay > day) {
			String to = (stated > 0 ? Integer.toString(stated) : "") + two(month) + two(lastDay);
			return stated > 0 ? new DateFind(offset, cursor.at, from + "/" + to, "") : new DateFind(offset, dayEnd, two(month) + two(day), "");
		}
		return stated > 0 ? day(offset, cursor.at, Integer.toString(stated), month, day, "")
				: new DateFind(offset, Math.min(dayEnd, restEnd), from, "");
	}

	/** Nov 13 10:12:58 2018: the year as the C library writes it; the cursor stays. */
	private int yearAfterTime(DateCursor cursor) {
		int before = cursor.at;
		int year = 0;
		if (cursor.spaces(2) && cursor.number(2, 2) >= 0 && cursor.take(':') && cursor.number(2, 2) >= 0 && cursor.take(':')
				&& cursor.number(2, 2) >= 0 && cursor.spaces(2)) {
			int stated = cursor.number(4, 4);
			year = isYear(stated) ? stated : 0;
		}
		cursor.at = before;
		return year;
	}

	private int lastDay(DateCursor cursor) {
		int before = cursor.at;
		cursor.spaces(1);
		if (cursor.take('-') || cursor.take('–') || cursor.takeWord("to")) {
			cursor.spaces(1);
			int day = cursor.number(1, 2);
			ordinal(cursor);
			if (day >= 1 && day <= 31) {
				return day;
			}
		}
		cursor.at = before;
		return 0;
	}

	/** Whether a capital or "of" stands after the day, as before a month; most numbers are no days. */
	private boolean monthMayFollow(int offset) {
		int i = offset;
		while (i < text.length() && i - offset < 2 && DateCursor.isDigit(text.charAt(i))) {
			i++;
		}
		int ordinal = i;
		while (i < text.length() && i - ordinal < 2 && isAsciiLetter(text.charAt(i))) {
			i++;
		}
		int gap = i;
		while (i < text.length() && i - gap < 3 && isGap(text.charAt(i))) {
			i++;
		}
		return i > gap && i < text.length() && (Character.isUpperCase(text.charAt(i)) || text.charAt(i) == 'o');
	}

	private static boolean isAsciiLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static boolean isGap(char c) {
		return c == ' ' || c == '\u00A0' || c == '　' || DateCursor.plain(c) == '-' || Character.isWhitespace(c);
	}

	/** 5 September 2019; 27th of February of 2020. */
	private DateFind dayMonth(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int day = cursor.number(1, 2);
		if (day < 1 || day > 31) {
			return null;
		}
		ordinal(cursor);
		if (!cursor.spaces(2) && !cursor.take('-')) {
			return null;
		}
		if (cursor.takeWord("of")) {
			cursor.spaces(2);
		}
		int month = cursor.month();
		if (month == 0) {
			return null;
		}
		int end = cursor.at;
		cursor.take('-');
		int year = yearAfter(cursor);
		return year > 0 ? day(offset, cursor.at, Integer.toString(year), month, day, "")
				: new DateFind(offset, end, two(month) + two(day), "");
	}

	/** "26 and 31 October", "7–9 May 2020": the first day takes month and year from the next. */
	private DateFind listedDay(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int day = cursor.number(1, 2);
		ordinal(cursor);
		int end = cursor.at;
		if (day < 1 || day > 31) {
			return null;
		}
		boolean joined = cursor.take('-') || cursor.take('–')
				|| cursor.spaces(1) && (cursor.take('&') || cursor.takeWord("and") || cursor.takeWord("to")) && cursor.spaces(1);
		if (!joined || !DateCursor.isDigit(cursor.here())) {
			return null;
		}
		DateFind next = dayMonth(cursor.at);
		if (next == null || next.value().length() < 5) {
			return null;
		}
		String value = next.value();
		return new DateFind(offset, end, value.substring(0, value.length() - 3) + two(day), "month and year stand after the next day");
	}

	/** (2019, 11 March), as lists of references have it. */
	private DateFind yearDayMonth(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int year = cursor.number(4, 4);
		if (!isYear(year) || !cursor.take(',') || !cursor.spaces(1)) {
			return null;
		}
		DateFind rest = DateCursor.isDigit(cursor.here()) ? dayMonth(cursor.at) : monthFirst(cursor.at);
		return rest != null && rest.lacksYear() && offset > 0 && text.charAt(offset - 1) == '('
				? new DateFind(offset, rest.end(), year + rest.value(), "") : null;
	}

	/** Moves over a year after a comma, "of" or blanks; without one the cursor stays. */
	static int yearAfter(DateCursor cursor) {
		int before = cursor.at;
		cursor.take(',');
		cursor.spaces(2);
		if (cursor.takeWord("of") || cursor.takeWord("in")) {
			cursor.spaces(2);
		}
		int year = cursor.number(4, 4);
		if (isYear(year) && !cursor.isLetter(cursor.at)) {
			return year;
		}
		cursor.at = before;
		return 0;
	}

	private static void ordinal(DateCursor cursor) {
		if (!cursor.takeWord("st") && !cursor.takeWord("nd") && !cursor.takeWord("rd")) {
			cursor.takeWord("th");
		}
	}

	// ---- values

	static DateFind span(int start, int end, int year, int from, int to, String note) {
		return new DateFind(start, end, year + two(from) + "/" + year + two(to), note);
	}

	private static DateFind day(int start, int end, String year, int month, int day, String note) {
		int longest = year.isEmpty() ? 31 : YearMonth.of(Integer.parseInt(year), month).lengthOfMonth();
		return month > 12 || day > longest ? null : new DateFind(start, end, year + two(month) + two(day), note);
	}

	static String two(int number) {
		return (number < 10 ? "-0" : "-") + number;
	}

	static boolean isYear(int year) {
		return year >= FIRST_YEAR && year <= LAST_YEAR;
	}
}
