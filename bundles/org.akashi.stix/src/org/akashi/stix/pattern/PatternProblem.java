package org.akashi.stix.pattern;

/**
 * What is wrong with a pattern, and where.
 *
 * @param line    from 1
 * @param column  from 1, in Unicode characters
 * @param length  of the text in question, at least 1
 * @param message what is wrong, in one sentence
 */
public record PatternProblem(int line, int column, int length, String message) {

	@Override
	public String toString() {
		return "line " + line + ", column " + column + ": " + message;
	}
}
