package org.akashi.warninglist.internal;

/**
 * Finds a text that every value has to contain that a regular expression fits: the longest run of plain characters outside
 * of groups, classes and choices that nothing makes optional. Finding none is always right.
 */
final class RegexLiteral {

	private final String expression;
	private final StringBuilder run = new StringBuilder();
	private String longest = "";
	private int at;

	private RegexLiteral(String expression) {
		this.expression = expression;
	}

	static String of(String expression) {
		// A choice at the top, or what is quoted, can't be told from here.
		if (expression.contains("\\Q") || expression.contains("(?") || expression.indexOf('|') >= 0) {
			return "";
		}
		RegexLiteral literal = new RegexLiteral(expression);
		return literal.read() ? literal.longest : "";
	}

	private boolean read() {
		while (at < expression.length()) {
			char c = expression.charAt(at);
			switch (c) {
				case '\\' -> {
					if (!escaped()) {
						return false;
					}
				}
				case '[', '(' -> {
					end();
					at = behind(c);
					if (at < 0) {
						return false;
					}
				}
				case '?', '*', '+', '{' -> repeated(c);
				case '.', '^', '$', ')', ']', '}' -> {
					end();
					at++;
				}
				default -> {
					run.append(c);
					at++;
				}
			}
		}
		end();
		return true;
	}

	/** A character with a backslash before it: itself when it is no letter or digit, else a class that ends the run. */
	private boolean escaped() {
		if (at + 1 == expression.length()) {
			return false;
		}
		char c = expression.charAt(at + 1);
		if (Character.isLetterOrDigit(c)) {
			end();
			// What follows may belong to it, as in a number in hexadecimal or a property; these are rare.
			if ("wWdDsSbBAzZ".indexOf(c) < 0) {
				return false;
			}
		} else {
			run.append(c);
		}
		at += 2;
		return true;
	}

	/** The last character of the run may be missing or may come again: it is not of the text. */
	private void repeated(char c) {
		if (!run.isEmpty()) {
			run.setLength(run.length() - 1);
		}
		end();
		int close = c == '{' ? expression.indexOf('}', at) : at;
		at = close < 0 ? expression.length() : close + 1;
	}

	/** Where a group or class ends; -1 when it doesn't, or when classes in it make that hard to tell. */
	private int behind(char open) {
		if (open == '[' && (expression.startsWith("]", at + 1) || expression.startsWith("^]", at + 1))) {
			return -1;
		}
		int depth = 0;
		for (int i = at; i < expression.length(); i++) {
			char c = expression.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '[' && i > at) {
				return -1;
			} else if (c == open) {
				depth++;
			} else if (c == (open == '[' ? ']' : ')') && --depth == 0) {
				return i + 1;
			}
		}
		return -1;
	}

	private void end() {
		longest = run.length() > longest.length() ? run.toString() : longest;
		run.setLength(0);
	}
}
