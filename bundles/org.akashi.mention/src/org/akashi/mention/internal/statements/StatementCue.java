package org.akashi.mention.internal.statements;

import java.util.regex.Pattern;

/**
 * Words of a sentence that state something.
 *
 * @param statement what they state
 * @param start     first character in the sentence
 * @param end       one past the last
 * @param words     the words
 */
record StatementCue(Statement statement, int start, int end, String words) {

	private static final Pattern OF = Pattern.compile("(?i)\\s+of\\b");
	private static final Pattern BY = Pattern.compile("(?i)(?:\\s+\\w{1,20}ly)?\\s+by\\b");

	/** "victims of X", "attacks by X": who does it follows at once, and whom it meets after that. */
	boolean namesDoerNext() {
		return statement == Statement.TARGETS && (words.toLowerCase(java.util.Locale.ROOT).endsWith(" of") || words.toLowerCase(java.util.Locale.ROOT).endsWith(" by"));
	}

	/** "the use of X by Y". */
	boolean isNoun(String sentence) {
		return !namesDoerNext() && OF.matcher(sentence).region(end, Math.min(sentence.length(), end + 6)).lookingAt();
	}

	/** Whether "by" follows, so that the doer stands after. */
	boolean isPassive(String sentence) {
		return BY.matcher(sentence).region(end, Math.min(sentence.length(), end + 40)).lookingAt();
	}
}
