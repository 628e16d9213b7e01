package org.akashi.indicator.pattern;

import java.util.List;
import java.util.Set;

import org.akashi.indicator.pattern.TextToken.Kind;

/**
 * Lays a pattern out for reading: in one line where it is short; else each observation and each comparison on a line of its own,
 * indented. Words, values and comments stay as they are, but for {@code ==} and {@code <>}, which are written as usual.
 */
final class PatternLayout {

	private static final int LINE = 100;
	private static final Set<String> QUALIFIERS = Set.of("WITHIN", "REPEATS", "START");

	private final String text;
	private final List<TextToken> tokens;
	private final StringBuilder out = new StringBuilder();
	private int depth;
	private boolean inBracket;
	private boolean inSet;
	private boolean fresh = true;

	private PatternLayout(String text) {
		this.text = text;
		tokens = PatternTokens.of(text);
	}

	/** A pattern without errors, laid out. */
	static String of(String text) {
		boolean comments = PatternTokens.of(text).stream().anyMatch(token -> token.kind() == Kind.COMMENT);
		String line = comments ? "" : new PatternLayout(text).inOneLine();
		return !comments && line.length() <= LINE ? line : new PatternLayout(text).indented();
	}

	private String inOneLine() {
		for (int i = 0; i < tokens.size(); i++) {
			if (i > 0 && spaced(i)) {
				out.append(' ');
			}
			out.append(word(tokens.get(i)));
		}
		return out.toString();
	}

	private String indented() {
		for (int i = 0; i < tokens.size(); i++) {
			TextToken token = tokens.get(i);
			String word = word(token);
			if (token.kind() == Kind.COMMENT) {
				comment(i, word);
			} else {
				token(i, token, word);
			}
		}
		return out.toString().stripTrailing();
	}

	private void comment(int i, String word) {
		if (!fresh && i > 0 && text.substring(tokens.get(i - 1).end(), tokens.get(i).start()).indexOf('\n') < 0) {
			out.append(' ');
		} else if (!fresh) {
			line();
		}
		out.append(word);
		line();
	}

	private void token(int i, TextToken token, String word) {
		boolean sign = token.kind() == Kind.SIGN;
		if (sign && word.equals("[") && !listStep(i)) {
			inBracket = true;
			glue(i);
			put("[");
			depth++;
			line();
		} else if (sign && word.equals("]") && inBracket && !listEnd(i)) {
			inBracket = false;
			depth--;
			freshLine();
			put("]");
		} else if (sign && word.equals("(") && !set(i)) {
			glue(i);
			put("(");
			depth++;
			line();
		} else if (sign && word.equals(")") && !inSet) {
			depth--;
			freshLine();
			put(")");
		} else if (PatternTokens.JOINS.contains(word) && token.kind() == Kind.KEYWORD) {
			freshLine();
			put(word + " ");
		} else {
			inSet = inSet ? !word.equals(")") || !sign : sign && word.equals("(");
			if (QUALIFIERS.contains(word) || !fresh && i > 0 && spaced(i) && out.charAt(out.length() - 1) != ' ') {
				out.append(fresh || out.charAt(out.length() - 1) == ' ' ? "" : " ");
			}
			put(word);
		}
	}

	private void glue(int i) {
		if (!fresh && i > 0 && out.charAt(out.length() - 1) != ' ') {
			out.append(' ');
		}
	}

	private void put(String word) {
		out.append(word);
		fresh = false;
	}

	private void freshLine() {
		if (!fresh) {
			line();
		} else {
			while (!out.isEmpty() && out.charAt(out.length() - 1) == '\t') {
				out.setLength(out.length() - 1);
			}
			out.append("\t".repeat(Math.max(0, depth)));
		}
	}

	private void line() {
		while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
			out.setLength(out.length() - 1);
		}
		out.append('\n').append("\t".repeat(Math.max(0, depth)));
		fresh = true;
	}

	private String word(TextToken token) {
		String word = token.of(text);
		return token.kind() != Kind.OPERATOR ? word : word.equals("==") ? "=" : word.equals("<>") ? "!=" : word;
	}

	private boolean set(int i) {
		return i > 0 && tokens.get(i - 1).of(text).equals("IN") && tokens.get(i - 1).kind() == Kind.OPERATOR;
	}

	/** {@code [} of {@code [*]} or {@code [0]}. */
	private boolean listStep(int i) {
		return i > 0 && tokens.get(i - 1).kind() == Kind.PROPERTY || i > 0 && listEnd(i - 1);
	}

	private boolean listEnd(int i) {
		return i >= 2 && tokens.get(i).of(text).equals("]") && listStep(i - 2) && tokens.get(i - 2).of(text).equals("[");
	}

	private boolean spaced(int i) {
		String before = tokens.get(i - 1).of(text);
		String here = tokens.get(i).of(text);
		boolean signBefore = tokens.get(i - 1).kind() == Kind.SIGN;
		boolean signHere = tokens.get(i).kind() == Kind.SIGN;
		if (signBefore && Set.of("[", "(", ":", ".", "*").contains(before) && !(before.equals("*") && !signHere)) {
			return false;
		}
		if (signHere && Set.of("]", ")", ":", ".", ",", "*").contains(here)) {
			return false;
		}
		return !(signHere && here.equals("[") && listStep(i)) && !(tokens.get(i - 1).kind() == Kind.SIGN && before.equals("[") && listStep(i - 1));
	}
}
