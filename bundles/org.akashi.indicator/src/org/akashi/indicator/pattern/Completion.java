package org.akashi.indicator.pattern;

/**
 * What may come at a place of a text.
 *
 * @param label  what is shown
 * @param detail what it is, in a few words of English; may be empty
 * @param kind   for its picture
 * @param start  first character that it takes the place of
 * @param end    past the last one
 * @param text   what is put there
 * @param caret  where the caret stands then, counted from {@code start}
 */
public record Completion(String label, String detail, TextToken.Kind kind, int start, int end, String text, int caret) {

	/** One after which the caret stands behind it. */
	public static Completion of(String label, String detail, TextToken.Kind kind, int start, int end, String text) {
		return new Completion(label, detail, kind, start, end, text, text.length());
	}

	/** The text with it. */
	public String apply(String whole) {
		return whole.substring(0, start) + text + whole.substring(end);
	}
}
