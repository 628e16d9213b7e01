package org.akashi.report.ui.internal.pages;

import java.util.List;

import org.akashi.report.PagePicture;
import org.akashi.report.PagePlaces;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * A page that was drawn for the screen.
 *
 * @param page     from 1
 * @param scale    pixels a point that were asked for
 * @param inverted whether it is light on dark
 * @param picture  the pixels, null when it could not be drawn
 * @param places   of the text, null when they could not be found
 * @param problems what was left out or went wrong
 */
record DrawnPage(int page, double scale, boolean inverted, ImageData picture, PagePlaces places, List<IStatus> problems) {

	/** The colour of paper when pages are inverted. */
	static final int DARK_PAPER = 0x18;

	DrawnPage {
		problems = List.copyOf(problems);
	}

	/** The picture as the display wants it. */
	static ImageData data(PagePicture picture, boolean inverted) {
		int[] pixels = picture.pixels();
		byte[] bytes = new byte[4 * pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			int rgb = inverted ? invert(pixels[i]) : pixels[i];
			bytes[4 * i + 1] = (byte) (rgb >> 16);
			bytes[4 * i + 2] = (byte) (rgb >> 8);
			bytes[4 * i + 3] = (byte) rgb;
		}
		return new ImageData(picture.width(), picture.height(), 32, new PaletteData(0xFF0000, 0xFF00, 0xFF), 4, bytes);
	}

	/** Light becomes dark and dark light, hues stay. */
	static int invert(int rgb) {
		int red = rgb >> 16 & 0xFF;
		int green = rgb >> 8 & 0xFF;
		int blue = rgb & 0xFF;
		int turn = 255 - Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
		return dark(red + turn) << 16 | dark(green + turn) << 8 | dark(blue + turn);
	}

	private static int dark(int channel) {
		return DARK_PAPER + channel * (255 - DARK_PAPER) / 255;
	}
}
