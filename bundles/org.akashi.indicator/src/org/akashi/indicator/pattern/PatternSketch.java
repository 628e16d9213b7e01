package org.akashi.indicator.pattern;

import java.util.ArrayList;
import java.util.List;

import org.akashi.indicator.pattern.TextToken.Kind;

/** The comparisons of a pattern with the places of their parts, as far as they can be told from a text that may be wrong. */
final class PatternSketch {

	/**
	 * One step of an object path.
	 *
	 * @param name  of the member without quotes; {@code *} or an index of a list
	 * @param list  whether it leads to elements of a list
	 * @param start first character, with quotes or brackets
	 * @param end   past the last one
	 */
	record Step(String name, boolean list, int start, int end) {
	}

	/**
	 * One comparison.
	 *
	 * @param type      the object type
	 * @param start     first character of the type
	 * @param typeEnd   past its last one
	 * @param steps     the way, as far as written
	 * @param pathEnd   past the path
	 * @param operator  how it compares, without NOT; {@code null} when there is nothing yet, or for EXISTS
	 * @param constants what with
	 */
	record Comparison(String type, int start, int typeEnd, List<Step> steps, int pathEnd, TextToken operator, List<TextToken> constants) {

		/** Past the last part. */
		int end() {
			return !constants.isEmpty() ? constants.getLast().end() : operator != null ? operator.end() : pathEnd;
		}
	}

	private final String text;
	private final List<TextToken> tokens;
	private final List<Comparison> comparisons = new ArrayList<>();
	private int at;

	private PatternSketch(String text) {
		this.text = text;
		tokens = PatternTokens.significant(text);
	}

	/** All comparisons of a text, in order. */
	static List<Comparison> comparisons(String text) {
		PatternSketch sketch = new PatternSketch(text);
		while (sketch.at < sketch.tokens.size()) {
			if (sketch.kind(0) == Kind.TYPE && sketch.is(1, ":")) {
				sketch.comparison();
			} else {
				sketch.at++;
			}
		}
		return sketch.comparisons;
	}

	private void comparison() {
		TextToken type = tokens.get(at);
		at += 2;
		List<Step> steps = steps();
		int pathEnd = tokens.get(at - 1).end();
		if (is(0, "NOT")) {
			at++;
		}
		TextToken operator = null;
		List<TextToken> constants = new ArrayList<>();
		if (kind(0) == Kind.OPERATOR && !is(0, "EXISTS") && !is(0, "NOT")) {
			operator = tokens.get(at++);
			constants(constants);
		}
		comparisons.add(new Comparison(type.of(text), type.start(), type.end(), steps, pathEnd, operator, constants));
	}

	private void constants(List<TextToken> constants) {
		if (is(0, "(")) {
			at++;
			while (at < tokens.size() && (constant() || is(0, ","))) {
				if (constant()) {
					constants.add(tokens.get(at));
				}
				at++;
			}
		} else if (constant()) {
			constants.add(tokens.get(at++));
		}
	}

	private boolean constant() {
		return kind(0) == Kind.TEXT || kind(0) == Kind.NUMBER;
	}

	private List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		boolean more = true;
		while (more && at < tokens.size()) {
			if (kind(0) == Kind.PROPERTY) {
				TextToken token = tokens.get(at++);
				steps.add(new Step(name(token.of(text)), false, token.start(), token.end()));
			} else if (is(0, ".") && kind(1) == Kind.PROPERTY) {
				at++;
			} else if (is(0, "[") && (is(1, "*") || kind(1) == Kind.NUMBER) && is(2, "]")) {
				steps.add(new Step(tokens.get(at + 1).of(text), true, tokens.get(at).start(), tokens.get(at + 2).end()));
				at += 3;
			} else {
				at += is(0, ".") ? 1 : 0;
				more = false;
			}
		}
		return steps;
	}

	/** A name without its quotes and escapes. */
	static String name(String written) {
		if (!written.startsWith("'")) {
			return written;
		}
		String inner = PatternTokens.closed(written) ? written.substring(1, written.length() - 1) : written.substring(1);
		return inner.replaceAll("\\\\(.)", "$1");
	}

	private Kind kind(int ahead) {
		return at + ahead < tokens.size() ? tokens.get(at + ahead).kind() : null;
	}

	private boolean is(int ahead, String sign) {
		return at + ahead < tokens.size() && tokens.get(at + ahead).of(text).equals(sign);
	}
}
