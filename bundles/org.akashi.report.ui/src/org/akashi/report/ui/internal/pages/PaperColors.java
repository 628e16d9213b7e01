package org.akashi.report.ui.internal.pages;

import org.akashi.report.ui.internal.reading.MarkColors;
import org.eclipse.swt.graphics.RGB;

/** The colours of the theme's marks, made readable on paper: the same hues as in the text, dark on white or light on black. */
final class PaperColors implements MarkColors {

	static final RGB WHITE = new RGB(255, 255, 255);
	static final RGB DARK = new RGB(DrawnPage.DARK_PAPER, DrawnPage.DARK_PAPER, DrawnPage.DARK_PAPER);
	private static final RGB INK = new RGB(0, 0, 0);
	private static final double ENOUGH = 4.5;

	private final MarkColors theme;
	private boolean inverted;

	PaperColors(MarkColors theme) {
		this.theme = theme;
	}

	/** Whether pages are light on dark. */
	void invert(boolean on) {
		inverted = on;
	}

	/** The colour of the paper. */
	RGB paper() {
		return inverted ? DARK : WHITE;
	}

	private RGB readable(RGB color) {
		RGB ink = inverted ? WHITE : INK;
		for (double share = 1; share > 0; share -= 0.1) {
			RGB mixed = MarkColors.blend(color, ink, share);
			if (MarkColors.contrast(mixed, paper()) >= ENOUGH) {
				return mixed;
			}
		}
		return ink;
	}

	@Override
	public RGB ground(String type) {
		return MarkColors.blend(line(type), paper(), 0.35);
	}

	@Override
	public RGB line(String type) {
		return readable(theme.line(type));
	}

	@Override
	public RGB current() {
		return inverted ? new RGB(255, 214, 64) : new RGB(255, 196, 0);
	}

	@Override
	public RGB currentText() {
		return inverted ? WHITE : INK;
	}
}
