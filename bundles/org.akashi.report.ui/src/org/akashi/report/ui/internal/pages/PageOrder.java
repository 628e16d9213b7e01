package org.akashi.report.ui.internal.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * In which order pages are drawn: those in sight from the top, then the one below, then the one above.
 *
 * @param pages most urgent first
 */
record PageOrder(List<Integer> pages) {

	/** The order for pages in sight. */
	PageOrder(int first, int last, int count) {
		this(order(first, last, count));
	}

	private static List<Integer> order(int first, int last, int count) {
		List<Integer> pages = new ArrayList<>();
		for (int page = Math.max(1, first); page <= Math.min(last, count); page++) {
			pages.add(page);
		}
		if (last + 1 <= count) {
			pages.add(last + 1);
		}
		if (first > 1) {
			pages.add(first - 1);
		}
		return List.copyOf(pages);
	}
}
