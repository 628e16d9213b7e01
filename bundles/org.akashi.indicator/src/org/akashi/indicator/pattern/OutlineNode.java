package org.akashi.indicator.pattern;

import java.util.List;

/**
 * A part of a pattern or rule, with its parts.
 *
 * @param label    its text in short
 * @param kind     what it is, a word: {@code observation}, {@code comparison}, {@code join}, {@code qualifier}, {@code group},
 *                 {@code rule}, {@code section}, {@code entry}
 * @param start    first character, UTF-16 units
 * @param end      past the last one
 * @param children its parts, in order
 */
public record OutlineNode(String label, String kind, int start, int end, List<OutlineNode> children) {

	/** Copies the children. */
	public OutlineNode {
		children = List.copyOf(children);
	}

	/** A part without parts. */
	public static OutlineNode leaf(String label, String kind, int start, int end) {
		return new OutlineNode(label, kind, start, end, List.of());
	}
}
