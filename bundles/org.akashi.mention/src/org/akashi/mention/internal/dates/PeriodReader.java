package org.akashi.mention.internal.dates;

import java.util.Locale;

/** Reads parts of years in English words and signs: quarters, halves, seasons, fiscal years, the middle of a month. */
final class PeriodReader {

	private static final String[] ORDINALS = { "first", "second", "third", "fourth" };

	private final String text;

	PeriodReader(String text) {
		this.text = text;
	}

	/** Q3 2019; third quarter of 2019; first half of 2019; H1 2019; early, mid, late 2019; summer 2018. */
	DateFind at(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int from = 0;
		int to = 0;
		char c = Character.toLowerCase(cursor.here());
		if ((c == 'q' || c == 'h') && offset + 1 < text.length() && DateCursor.isDigit(text.charAt(offset + 1))) {
			cursor.at++;
			int number = cursor.number(1, 1);
			int months = c == 'q' ? 3 : 6;
			if (number < 1 || number * months > 12) {
				return null;
			}
			from = (number - 1) * months + 1;
			to = number * months;
		} else {
			DateFind special = fiscal(offset);
			special = special != null ? special : middle(offset);
			int[] months = special != null ? null : words(cursor);
			if (months == null) {
				return special;
			}
			from = months[0];
			to = months[1];
		}
		if (!cursor.take('-')) {
			cursor.spaces(2);
		}
		if (cursor.takeWord("of")) {
			cursor.spaces(2);
		}
		int year = cursor.number(4, 4);
		return DateReader.isYear(year) && !cursor.isLetter(cursor.at) ? DateReader.span(offset, cursor.at, year, from, to,
				"«" + text.substring(offset, cursor.at).toLowerCase(Locale.ROOT) + "» taken as these months") : null;
	}

	/** FY2019, fiscal year 2019: which months it has is for each to say. */
	private DateFind fiscal(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		boolean brief = text.startsWith("FY", offset);
		if (brief) {
			cursor.at += 2;
		} else if (!(cursor.takeWord("fiscal") && cursor.spaces(1) && cursor.takeWord("year"))) {
			return null;
		}
		cursor.spaces(1);
		int year = cursor.number(4, 4);
		return DateReader.isYear(year) ? new DateFind(offset, cursor.at, Integer.toString(year), "a fiscal year, whose months the text does not say") : null;
	}

	/** mid-May, mid-July 2020: as exact as the month. */
	private DateFind middle(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		if (!cursor.takeWord("mid") || !cursor.take('-') && !cursor.spaces(1)) {
			return null;
		}
		int from = cursor.at;
		int month = cursor.month();
		if (month == 0 || cursor.at - from < 3) {
			return null;
		}
		int end = cursor.at;
		int year = DateReader.yearAfter(cursor);
		return new DateFind(offset, year > 0 ? cursor.at : end, (year > 0 ? Integer.toString(year) : "") + DateReader.two(month), "");
	}

	private int[] words(DateCursor cursor) {
		for (int i = 0; i < ORDINALS.length; i++) {
			if (cursor.takeWord(ORDINALS[i])) {
				cursor.spaces(2);
				if (cursor.takeWord("quarter")) {
					return new int[] { i * 3 + 1, i * 3 + 3 };
				}
				return i < 2 && cursor.takeWord("half") ? new int[] { i * 6 + 1, i * 6 + 6 } : null;
			}
		}
		if (cursor.takeWord("early") || cursor.takeWord("beginning")) {
			return new int[] { 1, 4 };
		}
		if (cursor.takeWord("mid") || cursor.takeWord("middle")) {
			return new int[] { 5, 8 };
		}
		if (cursor.takeWord("late") || cursor.takeWord("end")) {
			return new int[] { 9, 12 };
		}
		if (cursor.takeWord("spring")) {
			return new int[] { 3, 5 };
		}
		if (cursor.takeWord("summer")) {
			return new int[] { 6, 8 };
		}
		if (cursor.takeWord("winter")) {
			// Which of the two winters of a year is meant is not said.
			return new int[] { 1, 12 };
		}
		return cursor.takeWord("autumn") || cursor.takeWord("fall") ? new int[] { 9, 11 } : null;
	}

	/** 2019 Q3, 2019Q3. */
	DateFind quarterAfterYear(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int year = cursor.number(4, 4);
		cursor.spaces(1);
		if (!DateReader.isYear(year) || !cursor.take('Q')) {
			return null;
		}
		int quarter = cursor.number(1, 1);
		return quarter >= 1 && quarter <= 4 ? DateReader.span(offset, cursor.at, year, quarter * 3 - 2, quarter * 3, "a quarter") : null;
	}
}
