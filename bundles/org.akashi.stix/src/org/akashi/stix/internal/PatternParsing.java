package org.akashi.stix.internal;

import java.util.List;
import java.util.Locale;

import org.akashi.stix.internal.grammar.StixPatternLexer;
import org.akashi.stix.internal.grammar.StixPatternParser;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.StixPattern;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** From a pattern's text to its tree. */
public final class PatternParsing {

	/** The parser recurses at each parenthesis: a hostile pattern must not overflow the stack. */
	private static final int DEEPEST = 100;

	private PatternParsing() {
	}

	/**
	 * Parses a pattern.
	 *
	 * @param problems gets what is wrong
	 * @return the pattern, or {@code null} when there are problems
	 */
	public static StixPattern parse(String pattern, List<PatternProblem> problems) {
		if (pattern.isBlank()) {
			problems.add(new PatternProblem(1, 1, 1, "The pattern is empty"));
			return null;
		}
		StixPatternLexer lexer = new StixPatternLexer(CharStreams.fromString(pattern));
		lexer.removeErrorListeners();
		CommonTokenStream tokens = new CommonTokenStream(lexer);
		tokens.fill();
		Token tooDeep = tooDeep(tokens);
		if (tooDeep != null) {
			problems.add(problem(tooDeep, "Parentheses are nested more than " + DEEPEST + " deep"));
			return null;
		}
		StixPatternParser parser = new StixPatternParser(tokens);
		parser.removeErrorListeners();
		parser.addErrorListener(new BaseErrorListener() {
			@Override
			public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException e) {
				if (problems.isEmpty()) {
					problems.add(problem((Token) symbol, explain((Token) symbol, message)));
				}
			}
		});
		StixPatternParser.PatternContext tree = parser.pattern();
		if (!problems.isEmpty()) {
			return null;
		}
		StixPattern result = new StixPattern(new PatternBuilder(problems).followed(tree.followed()));
		return problems.isEmpty() ? result : null;
	}

	private static Token tooDeep(CommonTokenStream tokens) {
		int depth = 0;
		for (Token token : tokens.getTokens()) {
			if (token.getType() == StixPatternLexer.LPAREN) {
				depth++;
			} else if (token.getType() == StixPatternLexer.RPAREN) {
				depth--;
			}
			if (depth > DEEPEST) {
				return token;
			}
		}
		return null;
	}

	static PatternProblem problem(Token token, String message) {
		int length = Math.max(1, token.getStopIndex() - token.getStartIndex() + 1);
		return new PatternProblem(token.getLine(), token.getCharPositionInLine() + 1, length, message);
	}

	private static String explain(Token token, String message) {
		String found = token.getType() == Token.EOF ? "the end" : "«" + token.getText() + "»";
		if (token.getText().equals("'")) {
			return "A text is not closed, or has a backslash that escapes neither a quote nor a backslash";
		}
		String upper = token.getText().toUpperCase(Locale.ROOT);
		if (!upper.equals(token.getText()) && List.of("AND", "OR", "NOT", "FOLLOWEDBY", "LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET", "EXISTS",
				"IN", "START", "STOP", "WITHIN", "REPEATS").contains(upper)) {
			return "Keywords are upper case: " + upper;
		}
		int expecting = message.indexOf("expecting ");
		return "Unexpected " + found + (expecting < 0 ? "" : ", expected " + words(message.substring(expecting + 10)));
	}

	/** The grammar's token names as people know them. */
	private static String words(String tokens) {
		return tokens.replaceAll("[{}']", "").replace("LBRACKET", "«[»").replace("RBRACKET", "«]»").replace("LPAREN", "«(»").replace("RPAREN", "«)»")
				.replace("STRING", "a text in quotes").replace("INTEGER", "a whole number").replace("DECIMAL", "a decimal number")
				.replace("TIMESTAMP", "t'…'").replace("HEX", "h'…'").replace("BINARY", "b'…'").replace("HYPHENATED", "an object type")
				.replace("NAME", "a name").replace("<EOF>", "the end");
	}
}
