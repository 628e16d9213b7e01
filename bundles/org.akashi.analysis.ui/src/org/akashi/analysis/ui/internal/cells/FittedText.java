package org.akashi.analysis.ui.internal.cells;

import org.eclipse.swt.graphics.GC;

/** Texts that are cut where there is no room for them. */
public final class FittedText {

	private static final String MORE = "…";
	/** No cell has room for more; so hostile names cost nothing. */
	private static final int LONGEST = 300;

	private FittedText() {
	}

	/** On one line, without what would turn or break it. */
	public static String plain(String text) {
		String line = text.strip().replaceAll("[\\s\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST) + MORE : line;
	}

	/** As much of a plain text as fits, with an ellipsis where something is cut. */
	public static String fit(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + MORE).x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
			low--;
		}
		return low == 0 ? "" : text.substring(0, low).stripTrailing() + MORE;
	}
}
