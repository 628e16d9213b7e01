package org.akashi.report.ui.internal.reading;

import org.eclipse.swt.graphics.RGB;

/** Where the colours of marks come from, and how colours are mixed so that they stay readable. */
public interface MarkColors {

	/** The ground of a mention of this type. */
	RGB ground(String type);

	/** Lines and text of a mention of this type. */
	RGB line(String type);

	/** The ground of the place that is shown now. */
	RGB current();

	/** Text on {@link #current()}. */
	RGB currentText();

	/** Mixes two colours; {@code share} (0 to 1) is the part of the first. */
	static RGB blend(RGB first, RGB second, double share) {
		return new RGB(mix(first.red, second.red, share), mix(first.green, second.green, share),
				mix(first.blue, second.blue, share));
	}

	private static int mix(int first, int second, double share) {
		return (int) Math.round(first * share + second * (1 - share));
	}

	/** Text that matters less: as near to the background as a contrast of 4.5:1 allows, at most half-way. */
	static RGB dim(RGB foreground, RGB background) {
		for (double share = 0.5; share > 0; share -= 0.05) {
			RGB dim = blend(background, foreground, share);
			if (contrast(dim, background) >= 4.5) {
				return dim;
			}
		}
		return foreground;
	}

	/** Contrast ratio of two colours, 1 to 21 (WCAG 2.1, success criterion 1.4.3). */
	static double contrast(RGB first, RGB second) {
		double a = luminance(first);
		double b = luminance(second);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** Relative luminance, 0 to 1 (WCAG 2.1). */
	static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
