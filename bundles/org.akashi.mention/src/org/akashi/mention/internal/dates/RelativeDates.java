package org.akashi.mention.internal.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates that are told from the day of publication: "last year", "yesterday", 先月. Where that day isn't known they have no
 * value but unspecified digits (ISO 8601-2, {@code XXXX-XX}).
 */
final class RelativeDates {

	private enum Unit {
		YEAR, MONTH, WEEK, DAY
	}

	private static final String EASTERN = "昨今本先前来一翌同";
	private static final Object[][] JAPANESE = { { "一昨年", Unit.YEAR, -2 }, { "昨年", Unit.YEAR, -1 }, { "前年", Unit.YEAR, -1 },
			{ "今年", Unit.YEAR, 0 }, { "本年", Unit.YEAR, 0 }, { "来年", Unit.YEAR, 1 }, { "先月", Unit.MONTH, -1 }, { "今月", Unit.MONTH, 0 },
			{ "来月", Unit.MONTH, 1 }, { "先週", Unit.WEEK, -1 }, { "今週", Unit.WEEK, 0 }, { "昨日", Unit.DAY, -1 }, { "一昨日", Unit.DAY, -2 },
			{ "本日", Unit.DAY, 0 } };
	private static final Object[][] ENGLISH = { { "last", -1 }, { "previous", -1 }, { "this", 0 }, { "next", 1 }, { "coming", 1 },
			{ "past", null } };

	private final String text;
	private final String published;

	/**
	 * @param published the day of publication, ISO 8601 as precise as known, {@code ""} when it isn't
	 */
	RelativeDates(String text, String published) {
		this.text = text;
		this.published = published;
	}

	/** Whether a Japanese relative date may begin with this character. */
	static boolean mayBegin(char c) {
		return EASTERN.indexOf(c) >= 0;
	}

	/** The date that begins at the offset, null when none does. */
	DateFind at(int offset) {
		char c = text.charAt(offset);
		return c > 128 ? japanese(offset) : switch (Character.toLowerCase(c)) {
		case 'l', 'p', 't', 'n', 'c' -> english(offset);
		case 'y' -> yesterday(offset);
		case 'a' -> ago(offset);
		default -> null;
		};
	}

	private DateFind japanese(int offset) {
		for (Object[] row : JAPANESE) {
			String word = (String) row[0];
			if (text.startsWith(word, offset)) {
				int end = offset + word.length();
				// 昨年12月 and 前年同期 are told otherwise; 今年度 is a fiscal year.
				boolean more = end < text.length() && (DateCursor.isDigit(text.charAt(end)) || "度比同末".indexOf(text.charAt(end)) >= 0
						&& text.charAt(end) != '末');
				return more ? null : find(offset, end, (Unit) row[1], (Integer) row[2]);
			}
		}
		return null;
	}

	private DateFind english(int offset) {
		for (Object[] row : ENGLISH) {
			DateCursor cursor = new DateCursor(text, offset);
			if (cursor.takeWord((String) row[0]) && cursor.spaces(2)) {
				Unit unit = cursor.takeWord("year") ? Unit.YEAR : cursor.takeWord("month") ? Unit.MONTH
						: row[1] != null && Math.abs((Integer) row[1]) <= 1 && cursor.takeWord("week") ? Unit.WEEK : null;
				if (unit == null) {
					return null;
				}
				if (row[0].equals("last") && follows(offset, "the ")) {
					return theLast(offset, cursor.at, unit);
				}
				return row[1] == null ? past(offset, cursor.at, unit) : find(offset, cursor.at, unit, (Integer) row[1]);
			}
		}
		return null;
	}

	/**
	 * "over the last year": up to the publication, as the past year; "the last week in June" and "the last month of 2020" are
	 * told by what follows.
	 */
	private DateFind theLast(int start, int end, Unit unit) {
		DateCursor cursor = new DateCursor(text, end);
		if (cursor.spaces(1) && (cursor.takeWord("of") || cursor.takeWord("in"))) {
			return null;
		}
		if (unit == Unit.WEEK && published.length() >= 10) {
			LocalDate to = LocalDate.parse(published.substring(0, 10));
			return new DateFind(start, end, to.minusWeeks(1) + "/" + to, note(start, end));
		}
		return unit == Unit.WEEK ? unspecified(start, end, unit) : past(start, end, unit);
	}

	private boolean follows(int offset, String words) {
		return text.regionMatches(true, offset - words.length(), words, 0, words.length());
	}

	private DateFind yesterday(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		return cursor.takeWord("yesterday") ? find(offset, cursor.at, Unit.DAY, -1) : null;
	}

	/** "a year ago". */
	private DateFind ago(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		if (!cursor.takeWord("a") || !cursor.spaces(1)) {
			return null;
		}
		Unit unit = cursor.takeWord("year") ? Unit.YEAR : cursor.takeWord("month") ? Unit.MONTH : cursor.takeWord("week") ? Unit.WEEK : null;
		return unit != null && cursor.spaces(1) && cursor.takeWord("ago") ? find(offset, cursor.at, unit, -1) : null;
	}

	/** "the past year": the twelve months up to the publication. */
	private DateFind past(int start, int end, Unit unit) {
		if (published.length() < 7) {
			return unspecified(start, end, unit);
		}
		YearMonth to = YearMonth.parse(published.substring(0, 7));
		YearMonth from = unit == Unit.YEAR ? to.minusYears(1) : to.minusMonths(1);
		return new DateFind(start, end, from + "/" + to, note(start, end));
	}

	private DateFind find(int start, int end, Unit unit, int steps) {
		int precision = switch (unit) {
		case YEAR -> 4;
		case MONTH -> 7;
		case WEEK, DAY -> 10;
		};
		if (published.length() < precision) {
			return unspecified(start, end, unit);
		}
		String value = switch (unit) {
		case YEAR -> Integer.toString(Integer.parseInt(published.substring(0, 4)) + steps);
		case MONTH -> YearMonth.parse(published.substring(0, 7)).plusMonths(steps).toString();
		case DAY -> LocalDate.parse(published.substring(0, 10)).plusDays(steps).toString();
		case WEEK -> {
			LocalDate monday = LocalDate.parse(published.substring(0, 10)).with(DayOfWeek.MONDAY).plusWeeks(steps);
			yield monday + "/" + monday.plusDays(6);
		}
		};
		return new DateFind(start, end, value, note(start, end));
	}

	private DateFind unspecified(int start, int end, Unit unit) {
		String value = switch (unit) {
		case YEAR -> "XXXX";
		case MONTH -> "XXXX-XX";
		case WEEK, DAY -> "XXXX-XX-XX";
		};
		return new DateFind(start, end, value, "it is told from the day of publication, which isn't known");
	}

	private String note(int start, int end) {
		return "«" + text.substring(start, end).replaceAll("\\s+", " ") + "» is seen from the report's date " + published;
	}
}
