package org.akashi.indicator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.indicator.pattern.TextToken.Kind;

/**
 * The words and signs of a STIX pattern (STIX 2.1, section 9.2), also of one that is being typed: a text that is not closed ends
 * with its line, and an escape that is none is taken for one.
 */
public final class PatternTokens {

	static final Set<String> JOINS = Set.of("AND", "OR", "FOLLOWEDBY");
	static final Set<String> QUALIFIERS = Set.of("WITHIN", "SECONDS", "REPEATS", "TIMES", "START", "STOP");
	static final Set<String> COMPARATORS = Set.of("LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET", "IN");
	private static final Set<String> OPERATORS = Set.of("LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET", "IN", "EXISTS", "NOT");

	private final String text;
	private final List<TextToken> tokens = new ArrayList<>();
	private int at;

	private PatternTokens(String text) {
		this.text = text;
	}

	/** All tokens, comments too. */
	public static List<TextToken> of(String text) {
		PatternTokens scan = new PatternTokens(text);
		while (scan.at < text.length()) {
			scan.next();
		}
		return scan.tokens;
	}

	/** All tokens but comments. */
	static List<TextToken> significant(String text) {
		return of(text).stream().filter(token -> token.kind() != Kind.COMMENT).toList();
	}

	/** Whether a text constant ends with its own quote. */
	static boolean closed(String constant) {
		int i = constant.indexOf('\'') + 1;
		while (i < constant.length()) {
			char c = constant.charAt(i);
			if (c == '\'') {
				return i == constant.length() - 1;
			}
			i += c == '\\' ? 2 : 1;
		}
		return false;
	}

	private void next() {
		char c = text.charAt(at);
		if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u0085') {
			at++;
		} else if (text.startsWith("/*", at)) {
			int end = text.indexOf("*/", at + 2);
			add(Kind.COMMENT, end < 0 ? text.length() : end + 2);
		} else if (text.startsWith("//", at)) {
			add(Kind.COMMENT, lineEnd(at));
		} else if (c == '\'') {
			text(at);
		} else if ((c == 't' || c == 'h' || c == 'b') && at + 1 < text.length() && text.charAt(at + 1) == '\'') {
			text(at + 1);
		} else if (letter(c)) {
			word();
		} else if (digit(c) || (c == '-' || c == '+' || c == '.') && at + 1 < text.length() && digit(text.charAt(at + 1))
				&& !(c == '.' && afterName())) {
			number();
		} else {
			sign(c);
		}
	}

	private void sign(char c) {
		for (String two : List.of("!=", "<>", "<=", ">=", "==")) {
			if (text.startsWith(two, at)) {
				add(Kind.OPERATOR, at + 2);
				return;
			}
		}
		add("=<>".indexOf(c) >= 0 ? Kind.OPERATOR : "[](),.:*".indexOf(c) >= 0 ? Kind.SIGN : Kind.WRONG,
				at + Character.charCount(text.codePointAt(at)));
	}

	private boolean afterName() {
		return !tokens.isEmpty() && tokens.getLast().end() == at && tokens.getLast().kind() != Kind.NUMBER && tokens.getLast().kind() != Kind.OPERATOR;
	}

	private void number() {
		int end = at + 1;
		while (end < text.length() && (digit(text.charAt(end)) || text.charAt(end) == '.')) {
			end++;
		}
		add(Kind.NUMBER, end);
	}

	private void word() {
		int end = at;
		while (end < text.length() && (letter(text.charAt(end)) || digit(text.charAt(end)) || text.charAt(end) == '-')) {
			end++;
		}
		String word = text.substring(at, end);
		char before = tokens.isEmpty() ? ' ' : text.charAt(tokens.getLast().end() - 1);
		boolean key = !tokens.isEmpty() && tokens.getLast().kind() == Kind.SIGN && (before == ':' || before == '.');
		Kind kind = key ? Kind.PROPERTY
				: JOINS.contains(word) || QUALIFIERS.contains(word) ? Kind.KEYWORD
						: OPERATORS.contains(word) ? Kind.OPERATOR
								: word.equals("true") || word.equals("false") ? Kind.NUMBER : typed(end) ? Kind.TYPE : Kind.WRONG;
		add(kind, end);
	}

	/** A colon follows, or what stands here may become a type yet. */
	private boolean typed(int end) {
		int i = end;
		while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return i < text.length() && text.charAt(i) == ':';
	}

	private void text(int quote) {
		boolean key = quote == at && !tokens.isEmpty() && tokens.getLast().kind() == Kind.SIGN
				&& ".:".indexOf(text.charAt(tokens.getLast().end() - 1)) >= 0;
		int end = quote + 1;
		int line = lineEnd(quote);
		while (end < text.length() && text.charAt(end) != '\'') {
			end += text.charAt(end) == '\\' ? 2 : 1;
		}
		boolean closed = end < text.length();
		add(key ? Kind.PROPERTY : Kind.TEXT, closed ? end + 1 : line);
	}

	private int lineEnd(int from) {
		int end = text.indexOf('\n', from);
		return end < 0 ? text.length() : end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	private void add(Kind kind, int end) {
		int to = Math.min(Math.max(end, at + 1), text.length());
		tokens.add(new TextToken(kind, at, to));
		at = to;
	}

	private static boolean letter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
	}

	private static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}
}
