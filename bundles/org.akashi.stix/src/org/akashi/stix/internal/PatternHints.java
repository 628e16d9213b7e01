package org.akashi.stix.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.stix.internal.grammar.StixPatternLexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says what is wrong at a token that doesn't fit, and what was probably meant. */
final class PatternHints {

	private static final Set<String> KEYWORDS = Set.of("AND", "OR", "NOT", "FOLLOWEDBY", "LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET", "EXISTS",
			"IN", "START", "STOP", "WITHIN", "REPEATS", "SECONDS", "TIMES");
	private static final Set<Integer> COMPARATORS = Set.of(StixPatternLexer.EQUAL, StixPatternLexer.NOT_EQUAL, StixPatternLexer.LESS,
			StixPatternLexer.LESS_EQUAL, StixPatternLexer.GREATER, StixPatternLexer.GREATER_EQUAL, StixPatternLexer.LIKE, StixPatternLexer.MATCHES,
			StixPatternLexer.ISSUBSET, StixPatternLexer.ISSUPERSET);
	private static final Set<Integer> NAMES = Set.of(StixPatternLexer.NAME, StixPatternLexer.HYPHENATED);
	private static final Set<Integer> CONSTANTS = Set.of(StixPatternLexer.INTEGER, StixPatternLexer.DECIMAL, StixPatternLexer.STRING,
			StixPatternLexer.TIMESTAMP, StixPatternLexer.HEX, StixPatternLexer.BINARY, StixPatternLexer.TRUE, StixPatternLexer.FALSE);
	private static final Map<Integer, String> WORDS = Map.ofEntries(Map.entry(Token.EOF, "the end"), Map.entry(StixPatternLexer.STRING, "a text in quotes"),
			Map.entry(StixPatternLexer.INTEGER, "a whole number"), Map.entry(StixPatternLexer.DECIMAL, "a decimal number"),
			Map.entry(StixPatternLexer.TIMESTAMP, "t'…'"), Map.entry(StixPatternLexer.HEX, "h'…'"), Map.entry(StixPatternLexer.BINARY, "b'…'"),
			Map.entry(StixPatternLexer.NAME, "a name"), Map.entry(StixPatternLexer.HYPHENATED, "an object type"),
			Map.entry(StixPatternLexer.EQUAL, "a comparator"));

	private final List<Token> tokens;
	private final Token token;
	private final Token before;
	private final IntervalSet expected;

	/**
	 * @param tokens   all tokens of the pattern
	 * @param token    the one that doesn't fit
	 * @param expected the types of those that would
	 */
	PatternHints(List<? extends Token> tokens, Token token, IntervalSet expected) {
		this.tokens = List.copyOf(tokens);
		this.token = token;
		this.expected = expected;
		before = token.getTokenIndex() > 0 ? tokens.get(token.getTokenIndex() - 1) : null;
	}

	/** One sentence. */
	String message() {
		String hint = lexical();
		hint = hint != null ? hint : before == null ? start() : token.getType() == Token.EOF ? end() : after(before.getType());
		return hint != null ? hint : "Unexpected " + shown(token) + expectation();
	}

	private static String shown(Token token) {
		return token.getType() == Token.EOF ? "end" : "«" + token.getText() + "»";
	}

	private String expectation() {
		Set<String> words = new TreeSet<>();
		boolean constant = expected.contains(StixPatternLexer.INTEGER) && expected.contains(StixPatternLexer.HEX);
		boolean comparator = expected.contains(StixPatternLexer.EQUAL);
		for (int type : expected.toList()) {
			if (constant && CONSTANTS.contains(type)) {
				words.add("a constant, such as 'text', 5 or true");
			} else if (comparator && (COMPARATORS.contains(type) || type == StixPatternLexer.IN || type == StixPatternLexer.NOT)) {
				words.add("a comparator, such as = or IN");
			} else {
				words.add(WORDS.getOrDefault(type, literal(type)));
			}
		}
		return words.isEmpty() || words.size() > 8 ? "" : ", expected " + String.join(" or ", words);
	}

	private static String literal(int type) {
		String literal = StixPatternLexer.VOCABULARY.getLiteralName(type);
		return "«" + (literal == null ? StixPatternLexer.VOCABULARY.getDisplayName(type) : literal.substring(1, literal.length() - 1)) + "»";
	}

	/** Signs and words that patterns don't have. */
	private String lexical() {
		String text = token.getText();
		String upper = text.toUpperCase(Locale.ROOT);
		if (!upper.equals(text) && KEYWORDS.contains(upper)) {
			return "Keywords are upper case: " + upper;
		}
		if (NAMES.contains(token.getType()) && expected.contains(StixPatternLexer.TRUE)) {
			if (upper.equals("TRUE") || upper.equals("FALSE")) {
				return "Truth values are lower case: " + text.toLowerCase(Locale.ROOT);
			}
			if (upper.equals("NULL") || upper.equals("NONE")) {
				return "There is no " + text + "; «NOT EXISTS path» asks whether a property is missing";
			}
		}
		return switch (text) {
			case "'" -> unclosed();
			case "\"", "“", "”", "‘", "’", "`" -> "Texts stand in straight single quotes: 'text'";
			case "&", "|" -> "Comparisons are joined by AND and OR, not by signs";
			case "!" -> "«!» is no operator; NOT stands before the comparator: path NOT = 'x'";
			case "~", "?" -> before != null && COMPARATORS.contains(before.getType())
					? "«" + before.getText() + text + "» is no comparator; MATCHES and LIKE compare with patterns" : null;
			case "{", "}" -> "Sets stand in parentheses: IN ('a', 'b')";
			default -> null;
		};
	}

	private String unclosed() {
		String rest = token.getInputStream().getText(Interval.of(token.getStartIndex() + 1, token.getInputStream().size() - 1));
		for (int i = 0; i < rest.length() && rest.charAt(i) != '\''; i++) {
			if (rest.charAt(i) == '\\') {
				if (i + 1 == rest.length() || "\\'".indexOf(rest.charAt(i + 1)) < 0) {
					return "A text has a backslash that escapes neither a quote nor a backslash; a backslash itself is written \\\\";
				}
				i++;
			}
		}
		return "A text is not closed";
	}

	private String start() {
		return NAMES.contains(token.getType()) ? "Comparisons stand in square brackets: [file:size = 1280]"
				: token.getType() == StixPatternLexer.STRING ? "A pattern starts with «[»; it has no quotes around it" : null;
	}

	private String end() {
		int open = -1;
		int depth = 0;
		for (int i = tokens.size() - 1; i >= 0 && open < 0; i--) {
			int type = tokens.get(i).getType();
			depth += type == StixPatternLexer.RBRACKET || type == StixPatternLexer.RPAREN ? 1 : 0;
			if (type == StixPatternLexer.LBRACKET || type == StixPatternLexer.LPAREN) {
				open = depth == 0 ? i : -1;
				depth = Math.max(0, depth - 1);
			}
		}
		String unclosed = open < 0 ? "" : "; " + shown(tokens.get(open)) + " of line " + tokens.get(open).getLine() + ", column "
				+ (tokens.get(open).getCharPositionInLine() + 1) + " is not closed";
		return "Unexpected end" + expectation() + unclosed;
	}

	private String after(int type) {
		boolean name = NAMES.contains(token.getType());
		if (COMPARATORS.contains(type)) {
			return comparator(name);
		}
		if (type == StixPatternLexer.COLON || type == StixPatternLexer.DOT) {
			return token.getType() == StixPatternLexer.HYPHENATED || KEYWORDS.contains(token.getText())
					? "As the name of a property " + shown(token) + " stands in single quotes: '" + token.getText() + "'" : null;
		}
		if (NAMES.contains(type) && !expected.contains(StixPatternLexer.EQUAL) && expected.contains(StixPatternLexer.COLON)) {
			return "Behind the object type stands a colon: file:size";
		}
		if (token.getType() == StixPatternLexer.COLON && expected.contains(StixPatternLexer.EQUAL)) {
			return "Only the object type is followed by a colon; the next name follows a dot";
		}
		if (CONSTANTS.contains(type) && before.getStopIndex() + 1 == token.getStartIndex() && !List.of("]", ")").contains(token.getText())) {
			return "A text stands in single quotes; a number ends at " + shown(token);
		}
		return keyword(type, name);
	}

	private String comparator(boolean name) {
		if (name) {
			return "A text stands in single quotes: '" + token.getText() + "'";
		}
		if (token.getType() == StixPatternLexer.TRUE || token.getType() == StixPatternLexer.FALSE) {
			return "Truth values can't be compared by " + before.getText() + ", only by = and !=";
		}
		return token.getText().equals("/") ? "A regular expression stands in single quotes, without slashes: MATCHES '.*'"
				: token.getType() == StixPatternLexer.EQUAL ? "«" + before.getText() + token.getText() + "» is no comparator" : null;
	}

	private String keyword(int type, boolean name) {
		if ((type == StixPatternLexer.START || type == StixPatternLexer.STOP) && token.getType() == StixPatternLexer.STRING) {
			return "A timestamp has a t before its quotes: t" + token.getText() + "; without it the pattern is of STIX 2.0";
		}
		if (type == StixPatternLexer.IN && token.getType() != StixPatternLexer.LPAREN) {
			return "A set stands in parentheses: IN ('a', 'b')";
		}
		if (type == StixPatternLexer.NOT && name) {
			return "NOT stands behind the path: " + token.getText() + ":… NOT = 'x'; only «NOT EXISTS» begins with it";
		}
		if (expected.contains(StixPatternLexer.SECONDS)) {
			return "WITHIN counts in SECONDS, not in " + token.getText();
		}
		if (expected.contains(StixPatternLexer.TIMES)) {
			return "Behind the number of REPEATS stands TIMES";
		}
		boolean outside = expected.contains(StixPatternLexer.LBRACKET) && expected.contains(StixPatternLexer.LPAREN);
		return name && outside ? "Each observation stands in square brackets of its own: [" + token.getText() + ":…]" : null;
	}
}
