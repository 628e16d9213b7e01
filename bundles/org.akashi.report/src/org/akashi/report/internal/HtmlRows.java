package org.akashi.report.internal;

import java.util.HashMap;
import java.util.Map;

/** Which columns of a table are taken by cells that span several rows. */
final class HtmlRows {

	private static final int WIDEST = 200;
	private static final int HIGHEST = 10_000;

	private final Map<Integer, Integer> spans = new HashMap<>();
	private int column;

	/** The next row begins. */
	void next() {
		column = 0;
	}

	/** Steps over the columns that a cell from above takes; returns how many. */
	int occupied() {
		int skipped = 0;
		while (spans.getOrDefault(column, 0) > 0) {
			spans.merge(column, -1, Integer::sum);
			column++;
			skipped++;
		}
		return skipped;
	}

	/** Places a cell; returns how many columns it takes. */
	int place(String colspan, String rowspan) {
		int width = span(colspan, WIDEST);
		int height = span(rowspan, HIGHEST);
		for (int i = 0; i < width; i++) {
			if (height > 1) {
				spans.put(column, height - 1);
			}
			column++;
		}
		return width;
	}

	private static int span(String attribute, int most) {
		return attribute.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(attribute), 1, most) : 1;
	}
}
