package org.akashi.stix.internal;

import java.util.List;

import org.akashi.stix.internal.grammar.StixPatternLexer;
import org.akashi.stix.internal.grammar.StixPatternParser;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.StixPattern;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** From a pattern's text to its tree. */
public final class PatternParsing {

	/** The parser recurses at each parenthesis: a hostile pattern must not overflow the stack. */
	private static final int DEEPEST = 100;
	private static final int MOST_PARENTHESES = 2 * DEEPEST;

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
			problems.add(problem(tooDeep, "Parentheses are nested more than " + MOST_PARENTHESES + " deep"));
			return null;
		}
		StixPatternParser parser = new StixPatternParser(tokens);
		parser.removeErrorListeners();
		parser.addErrorListener(new BaseErrorListener() {
			@Override
			public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException e) {
				if (problems.isEmpty()) {
					Token token = (Token) symbol;
					problems.add(problem(token, new PatternHints(tokens.getTokens(), token, ((Parser) recognizer).getExpectedTokens()).message()));
				}
			}
		});
		StixPatternParser.PatternContext tree = parser.pattern();
		if (!problems.isEmpty()) {
			return null;
		}
		StixPattern result = new StixPattern(new PatternBuilder(problems).followed(tree.followed()));
		if (problems.isEmpty() && depth(result.root()) > DEEPEST) {
			problems.add(new PatternProblem(1, 1, 1, "Observations and qualifiers are nested more than " + DEEPEST + " deep"));
		}
		return problems.isEmpty() ? result : null;
	}

	private static int depth(ObservationExpression expression) {
		return switch (expression) {
			case ObservationExpression.Observation o -> 0;
			case ObservationExpression.Qualified q -> 1 + depth(q.expression());
			case ObservationExpression.Combination c -> 1 + c.operands().stream().mapToInt(PatternParsing::depth).max().orElse(0);
		};
	}

	private static Token tooDeep(CommonTokenStream tokens) {
		int depth = 0;
		for (Token token : tokens.getTokens()) {
			if (token.getType() == StixPatternLexer.LPAREN) {
				depth++;
			} else if (token.getType() == StixPatternLexer.RPAREN) {
				depth--;
			}
			if (depth > MOST_PARENTHESES) {
				return token;
			}
		}
		return null;
	}

	static PatternProblem problem(Token token, String message) {
		int length = Math.max(1, token.getStopIndex() - token.getStartIndex() + 1);
		return new PatternProblem(token.getLine(), token.getCharPositionInLine() + 1, length, message);
	}
}
