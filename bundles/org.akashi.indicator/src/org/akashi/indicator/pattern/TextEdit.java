package org.akashi.indicator.pattern;

import java.util.Comparator;
import java.util.List;

/**
 * Puts a text in the place of another.
 *
 * @param start first character that goes, UTF-16 units
 * @param end   past the last one; {@code start} to insert only
 * @param text  what comes
 */
public record TextEdit(int start, int end, String text) {

	/** The text after edits that don't overlap. */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder changed = new StringBuilder(text);
		edits.stream().sorted(Comparator.comparingInt(TextEdit::start).reversed())
				.forEach(edit -> changed.replace(edit.start, edit.end, edit.text));
		return changed.toString();
	}
}
