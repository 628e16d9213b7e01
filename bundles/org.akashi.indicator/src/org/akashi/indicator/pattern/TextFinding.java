package org.akashi.indicator.pattern;

import java.util.List;

/**
 * What is wrong with the text of a pattern or rule, where, and how to put it right.
 *
 * @param severity how bad it is
 * @param start    first character, UTF-16 units
 * @param end      past the last one, more than {@code start} unless the text is empty
 * @param line     from 1
 * @param column   from 1, in Unicode characters
 * @param message  one sentence of English
 * @param fixes    ways to put it right, best first
 */
public record TextFinding(Severity severity, int start, int end, int line, int column, String message, List<TextFix> fixes) {

	/** How bad something is. */
	public enum Severity {
		/** It is no pattern, no rule. */
		ERROR,
		/** It is allowed, and hardly meant. */
		WARNING,
		/** Good to know. */
		INFO
	}

	/** Copies the fixes. */
	public TextFinding {
		fixes = List.copyOf(fixes);
	}

	/** A finding at a place of a text. */
	public static TextFinding at(String text, Severity severity, int start, int end, String message, List<TextFix> fixes) {
		int from = Math.clamp(start, 0, text.length());
		int to = Math.clamp(end, from, text.length());
		if (from == to && to < text.length()) {
			to++;
		} else if (from == to && from > 0) {
			from--;
		}
		int line = 1;
		int begin = 0;
		for (int i = text.indexOf('\n'); i >= 0 && i < from; i = text.indexOf('\n', i + 1)) {
			line++;
			begin = i + 1;
		}
		return new TextFinding(severity, from, to, line, text.codePointCount(begin, from) + 1, message, fixes);
	}

	/** The first character of a place that is given by line and column, both from 1; columns in Unicode characters. */
	public static int offset(String text, int line, int column) {
		int begin = 0;
		for (int l = 1; l < line; l++) {
			int end = text.indexOf('\n', begin);
			if (end < 0) {
				return text.length();
			}
			begin = end + 1;
		}
		int end = begin;
		for (int c = 1; c < column && end < text.length() && text.charAt(end) != '\n'; c++) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	@Override
	public String toString() {
		return "line " + line + ", column " + column + ": " + message;
	}
}
