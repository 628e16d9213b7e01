package org.akashi.analysis.ui.internal.cells;

import org.akashi.ui.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of a picture made of cells.
 *
 * @param ground the ground of the window
 * @param text   text on it
 * @param quiet  text of less weight on it
 * @param line   lines between cells
 * @param empty  the ground of what has no number
 * @param least  the ground of the smallest number
 * @param most   the ground of the largest number
 * @param focus  the frame of the cell that has the focus
 */
public record Palette(RGB ground, RGB text, RGB quiet, RGB line, RGB empty, RGB least, RGB most, RGB focus) {

	/** Least contrast of a text on its ground. */
	public static final double READABLE = 4.5;

	private static final RGB BLACK = new RGB(0, 0, 0);
	private static final RGB WHITE = new RGB(255, 255, 255);

	/** For paper and pictures. */
	public static Palette paper() {
		return new Palette(WHITE, new RGB(26, 26, 26), new RGB(91, 102, 112), new RGB(208, 213, 219), new RGB(243, 245, 248),
				new RGB(207, 227, 247), new RGB(17, 76, 140), new RGB(200, 60, 0));
	}

	/** For a dark window whose colours aren't known. */
	public static Palette night() {
		return new Palette(new RGB(47, 47, 47), new RGB(238, 238, 238), new RGB(170, 180, 189), new RGB(84, 90, 97),
				new RGB(58, 62, 67), new RGB(38, 66, 96), new RGB(140, 196, 255), new RGB(255, 170, 90));
	}

	/** That of the current theme. UI thread. */
	public static Palette current(Display display) {
		Palette base = Themes.dark() ? night() : paper();
		RGB ground = Themes.dark() ? base.ground : display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		return new Palette(ground, base.text, base.quiet, base.line, base.empty, named("org.akashi.ui.heat.least", base.least),
				named("org.akashi.ui.heat.most", base.most), base.focus);
	}

	private static RGB named(String name, RGB otherwise) {
		RGB found = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB(name);
		return found == null ? otherwise : found;
	}

	/** The ground for a number; even the smallest differs from none. */
	public RGB heat(int count, int largest) {
		if (count <= 0) {
			return empty;
		}
		double part = largest <= 1 ? 0.35 : (count - 1) / (double) (largest - 1);
		return new RGB(between(least.red, most.red, part), between(least.green, most.green, part), between(least.blue, most.blue, part));
	}

	private static int between(int from, int to, double part) {
		return (int) Math.round(from + (to - from) * Math.min(1, part));
	}

	/** Black or white, whichever reads better on a ground: one of both is always above 4.5:1. */
	public static RGB ink(RGB on) {
		return contrast(BLACK, on) >= contrast(WHITE, on) ? BLACK : WHITE;
	}

	/** The contrast of two colours by WCAG 2, from 1 to 21. */
	public static double contrast(RGB one, RGB other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int part) {
		double value = part / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
