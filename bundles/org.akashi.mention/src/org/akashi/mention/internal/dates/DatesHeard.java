package org.akashi.mention.internal.dates;

import java.util.ArrayList;
import java.util.List;

import org.akashi.observable.WordSet;

/** The dates and counts of one text, read at the words with which they may begin. */
final class DatesHeard {

	/** All words and characters with which the readers begin; words that hold a digit are always told. */
	static final WordSet WORDS = new WordSet(128);

	/** First letters of what may stand before the digits of one word: Sep2017, FY2017; Q3, H1. */
	private static final String MONTHS = "JFMASOND";
	private static final String QUARTERS = "qQhH";
	/** Letters that may follow digits: 5th, 2019Q3, 2017T. */
	private static final String AFTER_DIGITS = "snrtSNRTQ";

	static {
		WORDS.addNumbers();
		String words = "january february march april may june july august september october november december "
				+ "jan feb mar apr jun jul aug sep sept oct nov dec first second third fourth early beginning mid middle late end "
				+ "spring summer autumn fall winter fiscal last previous this next coming past yesterday a dozens hundreds thousands millions scores tens";
		for (String word : words.split(" ")) {
			WORDS.add(word);
		}
		for (char c = 128; c < Character.MAX_VALUE; c++) {
			if (c == '令' || c == '平' || RelativeDates.mayBegin(c)) {
				WORDS.addFirst(c);
			}
		}
	}

	private final String text;
	private final CountReader counter;
	private final DateReader reader;
	private final RelativeDates relative;
	private final List<DateFind> finds = new ArrayList<>();
	private final List<CountReader.Count> counts = new ArrayList<>();
	private int end;

	DatesHeard(String text, String published) {
		this.text = text;
		counter = new CountReader(text);
		reader = new DateReader(text);
		relative = new RelativeDates(text, published);
	}

	List<DateFind> finds() {
		return finds;
	}

	List<CountReader.Count> counts() {
		return counts;
	}

	/** Reads what begins with the word here. */
	void word(int start) {
		char c = text.charAt(start);
		if (start < end || c < 128 && !mayBegin(c, start) || !mayFollow(text, start, c)) {
			return;
		}
		DateFind find = date(start, c);
		CountReader.Count count = find == null ? count(start, c) : null;
		if (find != null) {
			finds.add(find);
			end = find.end();
		} else if (count != null) {
			counts.add(count);
			end = count.end();
		}
	}

	/** Whether a word that holds a digit goes on as dates and counts do; most such words are parts of values. */
	private boolean mayBegin(char c, int start) {
		int i = start;
		if (!DateCursor.isDigit(c)) {
			while (isAsciiLetter(i)) {
				i++;
			}
			boolean number = i < text.length() && DateCursor.isDigit(text.charAt(i));
			return !number || i - start == 1 && QUARTERS.indexOf(c) >= 0 || i - start > 1 && i - start < 10 && MONTHS.indexOf(c) >= 0;
		}
		while (i < text.length() && DateCursor.isDigit(text.charAt(i))) {
			i++;
		}
		return !isAsciiLetter(i) || i - start < 5 && AFTER_DIGITS.indexOf(text.charAt(i)) >= 0;
	}

	private boolean isAsciiLetter(int at) {
		if (at >= text.length()) {
			return false;
		}
		char c = text.charAt(at);
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
	}

	private DateFind date(int at, char c) {
		DateFind find = reader.at(at);
		if (find == null && DateCursor.isDigit(c)) {
			find = reader.bareYear(at);
			find = find != null && YearWords.isYear(text, find, finds) ? find : null;
		} else if (find == null) {
			find = relative.at(at);
		}
		return find != null && DatePlace.stands(text, find) ? find : null;
	}

	private CountReader.Count count(int at, char c) {
		if (DateCursor.isDigit(c)) {
			return counter.at(at);
		}
		return "dhtmsDHT".indexOf(c) >= 0 ? counter.inWords(at) : null;
	}

	/** Whether a date may begin after the character before: not inside a word, a number or a version. */
	private static boolean mayFollow(String text, int offset, char c) {
		if (offset == 0) {
			return true;
		}
		char before = DateCursor.plain(text.charAt(offset - 1));
		if (before < 128 && (Character.isLetterOrDigit(before) || "_@#$%&=\\".indexOf(before) >= 0)) {
			return false;
		}
		boolean digit = DateCursor.isDigit(c);
		boolean joined = digit && (before == '-' || before == '/' || before == '.' || before == ':' || before == ',');
		return !joined || offset > 1 && joinsYears(text, offset);
	}

	/** 2016-2018: the second year of a range is read although a sign stands right before it. */
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
}
