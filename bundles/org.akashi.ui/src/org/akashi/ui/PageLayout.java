package org.akashi.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How a drawing comes onto pages. Without widgets.
 *
 * @param scale printer pixels a point of the drawing
 * @param parts of the drawing, a page each, row by row
 */
public record PageLayout(double scale, List<Rectangle> parts) {

	/** How large a drawing is printed. */
	public enum Fit {
		/** All of it on one page, never larger than at 100 %. */
		PAGE,
		/** At 100 %, on as many pages as that needs. */
		TILES
	}

	/** More pages than this are nobody's wish: tiles become smaller then. */
	static final int MOST_PAGES = 100;

	public PageLayout {
		parts = List.copyOf(parts);
	}

	/**
	 * Lays out.
	 *
	 * @param drawing its size, points
	 * @param page    the printable area, printer pixels
	 * @param full    printer pixels a point at 100 %, above 0
	 */
	public static PageLayout of(Point drawing, Point page, double full, Fit fit) {
		int width = Math.max(1, drawing.x);
		int height = Math.max(1, drawing.y);
		double whole = Math.min(Math.max(1, page.x) / (double) width, Math.max(1, page.y) / (double) height);
		if (fit == Fit.PAGE || whole >= full) {
			return new PageLayout(Math.min(full, whole), List.of(new Rectangle(0, 0, width, height)));
		}
		double scale = full;
		while (pages(width, page.x, scale) * (long) pages(height, page.y, scale) > MOST_PAGES) {
			scale *= 0.9;
		}
		return new PageLayout(scale, tiles(width, height, page, scale));
	}

	private static int pages(int length, int page, double scale) {
		return (int) Math.ceil(length / tile(page, scale));
	}

	/** Whole points, so that nothing is printed twice or left out between two pages. */
	private static double tile(int page, double scale) {
		return Math.max(1, Math.floor(Math.max(1, page) / scale));
	}

	private static List<Rectangle> tiles(int width, int height, Point page, double scale) {
		int stepX = (int) tile(page.x, scale);
		int stepY = (int) tile(page.y, scale);
		List<Rectangle> tiles = new ArrayList<>();
		for (int y = 0; y < height; y += stepY) {
			for (int x = 0; x < width; x += stepX) {
				tiles.add(new Rectangle(x, y, Math.min(stepX, width - x), Math.min(stepY, height - y)));
			}
		}
		return tiles;
	}

	/** Whether a drawing lies better on a sheet that is turned. */
	public static boolean landscape(Point drawing) {
		return drawing.x > drawing.y;
	}
}
