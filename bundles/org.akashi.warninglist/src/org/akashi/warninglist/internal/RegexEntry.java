package org.akashi.warninglist.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One regular expression of a list: written as PHP writes them, between delimiters with flags behind ({@code /…/i}), or
 * bare. A search that takes too many steps is broken off, so that no expression and no value can stop the work.
 */
public final class RegexEntry {

	/** Steps that one search may take: places of the value that are looked at. Far more than any honest expression needs. */
	static final int STEPS = 100_000;
	/** Characters of an expression; longer ones are refused. */
	public static final int LENGTH = 4_000;
	/** Characters of a value that are searched. */
	private static final int VALUE = 8_192;
	private static final String DELIMITERS = "/#~!@%;,`|";

	private final Pattern pattern;
	private final String literal;

	private RegexEntry(Pattern pattern, String literal) {
		this.pattern = pattern;
		this.literal = literal;
	}

	/** The text looked at, which counts how often. */
	private static final class Counted implements CharSequence {

		private final String text;
		private final int[] steps;

		Counted(String text, int[] steps) {
			this.text = text;
			this.steps = steps;
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int index) {
			if (--steps[0] < 0) {
				throw new OutOfSteps();
			}
			return text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Counted(text.substring(start, end), steps);
		}

		@Override
		public String toString() {
			return text;
		}
	}

	/** Thrown through the engine, which knows no other way to stop. */
	private static final class OutOfSteps extends RuntimeException {

		private static final long serialVersionUID = 1L;

		OutOfSteps() {
			super("Too many steps", null, false, false);
		}
	}

	/**
	 * Reads an expression.
	 *
	 * @throws IllegalArgumentException saying why it is none, or none that can be used here
	 */
	public static RegexEntry of(String text) {
		if (text.length() > LENGTH) {
			throw new IllegalArgumentException("the regular expression has " + text.length() + " characters, more than " + LENGTH);
		}
		int close = text.isEmpty() || DELIMITERS.indexOf(text.charAt(0)) < 0 ? -1 : text.lastIndexOf(text.charAt(0));
		String body = close > 0 ? text.substring(1, close) : text;
		int flags = close > 0 ? flags(text.substring(close + 1)) : 0;
		if (body.isEmpty()) {
			throw new IllegalArgumentException("the regular expression is empty and would fit everything");
		}
		try {
			Pattern pattern = Pattern.compile(body, flags);
			String literal = (flags & Pattern.COMMENTS) != 0 ? "" : RegexLiteral.of(body);
			return new RegexEntry(pattern, HostText.isAscii(literal) ? literal.toLowerCase(Locale.ROOT) : "");
		} catch (PatternSyntaxException e) {
			throw new IllegalArgumentException("the regular expression is wrong at place " + (e.getIndex() + 1) + ": " + e.getDescription(), e);
		} catch (StackOverflowError | OutOfMemoryError e) {
			throw new IllegalArgumentException("the regular expression is nested too deeply", e);
		}
	}

	private static int flags(String letters) {
		int flags = 0;
		for (char letter : letters.toCharArray()) {
			flags |= switch (letter) {
				case 'i' -> Pattern.CASE_INSENSITIVE;
				case 'm' -> Pattern.MULTILINE;
				case 's' -> Pattern.DOTALL;
				case 'x' -> Pattern.COMMENTS;
				case 'u', 'g', 'D', 'S' -> 0;
				default -> throw new IllegalArgumentException("the flag " + letter + " of the regular expression is not known");
			};
		}
		return flags;
	}

	/** The text in lower case that stands in every value that fits; {@code ""} when none is known. */
	String literal() {
		return literal;
	}

	/**
	 * Whether the expression is found in the value.
	 *
	 * @param steps one number: the steps that are left; less than 0 afterwards when the search was broken off
	 */
	boolean fits(String value, int[] steps) {
		try {
			return pattern.matcher(new Counted(value.length() > VALUE ? value.substring(0, VALUE) : value, steps)).find();
		} catch (OutOfSteps | StackOverflowError e) {
			steps[0] = -1;
			return false;
		}
	}
}
