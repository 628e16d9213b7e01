package org.akashi.analysis.ui.internal;

import org.eclipse.swt.graphics.GC;

/** Texts that don't fit their place are cut with an ellipsis. */
public final class TextFit {

	private TextFit() {
	}

	/** As much of a text as fits into a width. */
	public static String cut(GC gc, String text, int width) {
		String line = text.length() > 400 ? text.substring(0, 400) : text;
		if (gc.stringExtent(line).x <= width) {
			return line;
		}
		int low = 0;
		int high = line.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.stringExtent(line.substring(0, middle) + "…").x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : line.substring(0, low) + "…";
	}

	/** Pixels that a text needs, estimated: measuring thousands would take long. */
	public static int estimated(String text, double average, int wide) {
		double width = 0;
		for (int i = 0; i < text.length(); i++) {
			width += text.charAt(i) >= 0x2E80 ? wide : average;
		}
		return (int) Math.ceil(width);
	}
}
