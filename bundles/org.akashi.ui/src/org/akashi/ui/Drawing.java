package org.akashi.ui;

import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What a view or an editor shows, as a whole: it can be printed, saved as a picture and copied. A part that has one gives it
 * from {@code getAdapter(Drawing.class)}; the commands Print, Save as Picture and Copy Picture work on it then. A drawing is
 * asked for at the moment of the command and used at once, on the UI thread.
 * <p>
 * Units are points as of the canvas at zoom 100 %. It is painted on white paper: with the colours of the light theme where
 * {@link #paint} can choose.
 */
public interface Drawing {

	/** Its name, as a file or a print job is called. */
	String name();

	/** The size of the whole, at least 1 × 1. */
	Point size();

	/**
	 * Paints a part. The GC is transformed already: what is painted at (x, y) comes to where the part's (x, y) belongs. Set
	 * colours, font, clipping and antialiasing as needed; don't change the transformation without setting it back.
	 *
	 * @param gc   of a picture or a page
	 * @param part in sight, within {@link #size}; what lies outside is clipped
	 */
	void paint(GC gc, Rectangle part);

	/** The whole as SVG, made of lines and texts; empty when it has only pixels. */
	default Optional<String> svg() {
		return Optional.empty();
	}
}
