package org.akashi.mention.internal.dates;

import java.util.Locale;

/** Whether what looks like a date stands where dates stand: not in an address, a file name or a longer number. */
final class DatePlace {

	private DatePlace() {
	}

	/** Whether what was read ends as a date does and is no part of an address, a file name or an identifier. */
	static boolean stands(String text, DateFind find) {
		if (find.end() < text.length()) {
			char after = DateCursor.plain(text.charAt(find.end()));
			char next = find.end() + 1 < text.length() ? DateCursor.plain(text.charAt(find.end() + 1)) : ' ';
			boolean last = DateCursor.isDigit(text.charAt(find.end() - 1));
			if (after < 128 && (Character.isLetter(after) && !(after == 'T' && DateCursor.isDigit(next)) || after == '_')) {
				return false;
			}
			boolean sign = "-./:@%\\".indexOf(after) >= 0;
			boolean continues = sign && Character.isLetterOrDigit(next) && next < 128;
			boolean joins = after == '-' && find.value().length() == 4 && (joinsYear(text, find.end() + 1) || Character.isLowerCase(next));
			boolean named = after == '.' && !isCompact(text, find);
			if (last && (Character.isDigit(after) || continues && !joins && !named)) {
				return false;
			}
		}
		return !inAddress(text, find);
	}

	/** 2016-2018, 2016-18. */
	private static boolean joinsYear(String text, int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		int number = cursor.number(2, 4);
		char after = cursor.here();
		char next = cursor.at + 1 < text.length() ? text.charAt(cursor.at + 1) : ' ';
		boolean goes = after == '-' || after == '/' || after == '_' || after == '.' && Character.isLetterOrDigit(next);
		return number > 12 && (cursor.at - offset == 2 || number > 1900) && !goes && !Character.isLetterOrDigit(after);
	}

	/** Whether it is written without blanks, so that it may be a part of a longer token. */
	private static boolean isCompact(String text, DateFind find) {
		for (int i = find.start(); i < find.end(); i++) {
			if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0') {
				return false;
			}
		}
		return true;
	}

	private static boolean inAddress(String text, DateFind find) {
		int start = find.start();
		int from = start;
		while (from > 0 && start - from < 200 && isToken(text.charAt(from - 1))) {
			from--;
		}
		if (from < start) {
			String token = text.substring(from, start).toLowerCase(Locale.ROOT);
			if (token.contains("://") || token.contains("www.") || token.contains("\\") || token.contains("cve-") || token.contains("[.]")
					|| token.indexOf('/') > 0 && token.indexOf('.') > 0) {
				return true;
			}
		}
		return isCompact(text, find) && isExtension(text, find.end());
	}

	/** A dot and the three or four letters of a file's extension, perhaps with more of its name before. */
	private static boolean isExtension(String text, int end) {
		int i = end;
		while (i < text.length() && i - end < 60 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-' || text.charAt(i) == '_')
				&& text.charAt(i) < 128) {
			i++;
		}
		int dot = i;
		if (dot >= text.length() || text.charAt(dot) != '.') {
			return false;
		}
		i++;
		while (i < text.length() && i - dot <= 5 && Character.isLetter(text.charAt(i)) && text.charAt(i) < 128) {
			i++;
		}
		int letters = i - dot - 1;
		return letters >= 3 && letters <= 4 && (i >= text.length() || !Character.isLetterOrDigit(text.charAt(i)));
	}

	private static boolean isToken(char c) {
		return c > ' ' && c < 127 && c != '(' && c != ')' && c != '"' && c != ',' && c != '|' && c != '<' && c != '>';
	}
}
