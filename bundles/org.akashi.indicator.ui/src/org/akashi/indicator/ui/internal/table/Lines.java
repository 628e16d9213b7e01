package org.akashi.indicator.ui.internal.table;

import java.util.List;

/**
 * The lines of the table: rows of indicators in their order, and headings of groups. Doesn't change.
 *
 * @param lines  the number of a row, or of a group as {@code -1 - group}
 * @param shown  the number of rows that pass the filters, those under closed headings too
 * @param all    the number of all indicators
 * @param groups the groups, empty when there are none
 */
record Lines(int[] lines, int shown, int all, List<Group> groups) {

	/** Nothing. */
	static final Lines NONE = new Lines(new int[0], 0, 0, List.of());

	/**
	 * Rows that stand together.
	 *
	 * @param label what their cells say; {@code ""} when they say nothing
	 * @param count how many
	 * @param open  whether they are in sight
	 */
	record Group(String label, int count, boolean open) {
	}

	int count() {
		return lines.length;
	}

	/** The row at a line, or -1 when that is a heading or beyond the end. */
	int row(int line) {
		return line < 0 || line >= lines.length ? -1 : Math.max(-1, lines[line]);
	}

	/** The heading at a line, or null. */
	Group group(int line) {
		return line >= 0 && line < lines.length && lines[line] < 0 ? groups.get(-1 - lines[line]) : null;
	}

	/** The line at which a row stands, or -1. */
	int line(int row) {
		for (int i = 0; i < lines.length; i++) {
			if (lines[i] == row) {
				return i;
			}
		}
		return -1;
	}
}
