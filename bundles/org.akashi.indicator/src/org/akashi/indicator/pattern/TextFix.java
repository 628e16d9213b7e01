package org.akashi.indicator.pattern;

import java.util.List;

/**
 * A way to put right what is wrong.
 *
 * @param label what it does, in a few words of English
 * @param edits the changes; they don't overlap
 */
public record TextFix(String label, List<TextEdit> edits) {

	/** Copies the edits. */
	public TextFix {
		edits = List.copyOf(edits);
	}

	/** A fix of one change. */
	public static TextFix of(String label, int start, int end, String text) {
		return new TextFix(label, List.of(new TextEdit(start, end, text)));
	}
}
