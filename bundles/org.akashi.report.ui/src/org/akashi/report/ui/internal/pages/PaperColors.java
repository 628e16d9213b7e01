package org.akashi.report.ui.internal.pages;

import org.akashi.report.ui.internal.reading.MarkColors;
import org.eclipse.swt.graphics.RGB;

/** The colours of the theme's marks, made readable on paper: the same hues as in the text, dark on white or light on black. */
final class PaperColors implements MarkColors {

	static final RGB WHITE = new RGB(255, 255, 255);
	static final RGB DARK = new RGB(DrawnPage.DARK_PAPER, DrawnPage.DARK_PAPER, DrawnPage.DARK_PAPER);
	private static final RGB INK = new RGB(0, 0, 0);
	private static final double ENOUGH = 4.5;
	private static final float GREY = 0.08f;
	private static final float FULL = 0.75f;
	private static final float PALE = 0.35f;

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

	/** The same hue, as dark or light as the paper asks for; tints stay colourful. */
	private RGB readable(RGB color) {
		float[] hsb = color.getHSB();
		float saturation = hsb[1] < GREY ? hsb[1] : Math.max(hsb[1], inverted ? PALE : FULL);
		for (float step = 0; step <= 1; step += 0.05f) {
			RGB mixed = inverted ? new RGB(hsb[0], saturation * (1 - step), Math.max(hsb[2], 0.8f) + (1 - Math.max(hsb[2], 0.8f)) * step)
					: new RGB(hsb[0], saturation, hsb[2] * (1 - step));
			if (MarkColors.contrast(mixed, paper()) >= ENOUGH) {
				return mixed;
			}
		}
		return inverted ? WHITE : INK;
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
