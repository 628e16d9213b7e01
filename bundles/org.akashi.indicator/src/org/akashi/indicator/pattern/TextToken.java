package org.akashi.indicator.pattern;

/**
 * A piece of the text of a pattern or rule, for colours. White space has none.
 *
 * @param kind  what it is
 * @param start first character, UTF-16 units
 * @param end   past the last one
 */
public record TextToken(Kind kind, int start, int end) {

	/** What a piece of text is. */
	public enum Kind {
		/** The type of an object, the name of a rule, an action. */
		TYPE,
		/** A property, a key, an option. */
		PROPERTY,
		/** A word or sign that compares. */
		OPERATOR,
		/** A word that joins or structures. */
		KEYWORD,
		/** A text in quotes. */
		TEXT,
		/** A regular expression, or bytes. */
		EXPRESSION,
		/** A number, a truth value. */
		NUMBER,
		/** A variable. */
		VARIABLE,
		/** Brackets, commas, dots. */
		SIGN,
		/** For people only. */
		COMMENT,
		/** What cannot stand here. */
		WRONG
	}

	/** The token's text. */
	public String of(String text) {
		return text.substring(start, end);
	}

	/** Whether a place lies in it, or right behind it. */
	public boolean touches(int offset) {
		return start <= offset && offset <= end;
	}
}
