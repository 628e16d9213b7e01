package org.akashi.analysis.ui.internal.cells;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A picture made of cells, without a window of its own: painted on the screen, on paper and into files alike. */
public interface CellPicture {

	/**
	 * Finds the place of everything.
	 *
	 * @param gc    has the font
	 * @param space what is in sight; a picture may be larger
	 * @return its size
	 */
	Point layout(GC gc, Point space);

	/** The cells as they were laid out, in reading order. */
	List<Cell> cells();

	/** The cell at a place of the picture, -1 for none. */
	default int at(int x, int y) {
		return CellWalk.at(cells(), x, y);
	}

	/**
	 * Paints a part.
	 *
	 * @param gc its origin is that of the picture
	 */
	void paint(GC gc, Rectangle part, Palette palette);

	/** How many rows at the top stay in sight while the rest scrolls: their height in pixels, 0 for none. */
	default int head() {
		return 0;
	}
}
