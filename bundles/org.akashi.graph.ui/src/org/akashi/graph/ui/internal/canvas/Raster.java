package org.akashi.graph.ui.internal.canvas;

import java.util.Arrays;

/**
 * A picture in memory that lines and dots are drawn into, without the window system: ten times as fast as sending each line
 * to it, and usable on any thread. Colours are 0xRRGGBB.
 */
final class Raster {

	private static final double SPECK = 2.6;
	private static final int LEFT = 1;
	private static final int RIGHT = 2;
	private static final int ABOVE = 4;
	private static final int BELOW = 8;

	final int width;
	final int height;
	final int[] pixels;

	Raster(int width, int height) {
		this(width, height, new int[width * height]);
	}

	/** Draws into an array that is used again and again: a new one each frame would keep the collector busy. */
	Raster(int width, int height, int[] pixels) {
		this.width = width;
		this.height = height;
		this.pixels = pixels;
	}

	void fill(int colour) {
		Arrays.fill(pixels, 0, width * height, colour);
	}

	private int side(double x, double y) {
		return (x < 0 ? LEFT : x > width - 1 ? RIGHT : 0) | (y < 0 ? ABOVE : y > height - 1 ? BELOW : 0);
	}

	/**
	 * A line of one pixel.
	 *
	 * @param smooth with soft edges
	 * @param on     pixels of a dash, 0 for a solid line
	 * @param off    pixels between dashes
	 */
	void line(double x0, double y0, double x1, double y1, int colour, boolean smooth, int on, int off) {
		double ax = x0;
		double ay = y0;
		double bx = x1;
		double by = y1;
		int from = side(ax, ay);
		int to = side(bx, by);
		while ((from | to) != 0) {
			if ((from & to) != 0) {
				return;
			}
			int out = from != 0 ? from : to;
			double x;
			double y;
			if ((out & (ABOVE | BELOW)) != 0) {
				y = (out & ABOVE) != 0 ? 0 : height - 1;
				x = ax + (bx - ax) * (y - ay) / (by - ay);
			} else {
				x = (out & LEFT) != 0 ? 0 : width - 1;
				y = ay + (by - ay) * (x - ax) / (bx - ax);
			}
			if (out == from) {
				ax = x;
				ay = y;
				from = side(ax, ay);
			} else {
				bx = x;
				by = y;
				to = side(bx, by);
			}
		}
		if (smooth) {
			smoothLine(ax, ay, bx, by, colour, on, off);
		} else {
			quickLine((int) ax, (int) ay, (int) bx, (int) by, colour, on, off);
		}
	}

	/** Bresenham's. */
	private void quickLine(int x0, int y0, int x1, int y1, int colour, int on, int off) {
		int dx = Math.abs(x1 - x0);
		int dy = Math.abs(y1 - y0);
		int stepX = x0 < x1 ? 1 : -1;
		int stepY = y0 < y1 ? width : -width;
		int at = y0 * width + x0;
		int along = Math.max(dx, dy);
		int error = dx - dy;
		int period = on + off;
		for (int i = 0; i <= along; i++) {
			if (on == 0 || i % period < on) {
				pixels[at] = colour;
			}
			int twice = 2 * error;
			if (twice > -dy) {
				error -= dy;
				at += stepX;
			}
			if (twice < dx) {
				error += dx;
				at += stepY;
			}
		}
	}

	/** Wu's: two pixels across the line share its colour. */
	private void smoothLine(double x0, double y0, double x1, double y1, int colour, int on, int off) {
		boolean steep = Math.abs(y1 - y0) > Math.abs(x1 - x0);
		double a0 = steep ? y0 : x0;
		double b0 = steep ? x0 : y0;
		double a1 = steep ? y1 : x1;
		double b1 = steep ? x1 : y1;
		if (a0 > a1) {
			double swap = a0;
			a0 = a1;
			a1 = swap;
			swap = b0;
			b0 = b1;
			b1 = swap;
		}
		double gradient = a1 - a0 < 1e-9 ? 0 : (b1 - b0) / (a1 - a0);
		int last = (int) a1;
		int period = on + off;
		double b = b0 + gradient * ((int) a0 - a0);
		for (int a = (int) a0, i = 0; a <= last; a++, i++, b += gradient) {
			if (on != 0 && i % period >= on) {
				continue;
			}
			int low = (int) Math.floor(b);
			int share = (int) ((b - low) * 256);
			if (steep) {
				blend(low, a, colour, 256 - share);
				blend(low + 1, a, colour, share);
			} else {
				blend(a, low, colour, 256 - share);
				blend(a, low + 1, colour, share);
			}
		}
	}

	/** Mixes a colour into a pixel; share of 0 to 256. */
	private void blend(int x, int y, int colour, int share) {
		if (x >= 0 && y >= 0 && x < width && y < height) {
			int at = y * width + x;
			int under = pixels[at];
			int rest = 256 - share;
			int redBlue = ((colour & 0xff00ff) * share + (under & 0xff00ff) * rest) >>> 8 & 0xff00ff;
			int green = ((colour & 0xff00) * share + (under & 0xff00) * rest) >>> 8 & 0xff00;
			pixels[at] = redBlue | green;
		}
	}

	/** A filled sign around a point. */
	void dot(double x, double y, double radius, Shape shape, int colour, boolean smooth) {
		int left = (int) Math.floor(x - radius - 1);
		int right = (int) Math.ceil(x + radius + 1);
		int top = (int) Math.floor(y - radius - 1);
		int bottom = (int) Math.ceil(y + radius + 1);
		if (right < 0 || bottom < 0 || left >= width || top >= height) {
			return;
		}
		if (!smooth && radius < SPECK) {
			// While it moves nobody can tell a sign of five pixels from a square.
			for (int py = Math.max(0, (int) y - 1); py <= Math.min(height - 1, (int) y + 1); py++) {
				for (int px = Math.max(0, (int) x - 1); px <= Math.min(width - 1, (int) x + 1); px++) {
					pixels[py * width + px] = colour;
				}
			}
			return;
		}
		for (int py = Math.max(0, top); py <= Math.min(height - 1, bottom); py++) {
			for (int px = Math.max(0, left); px <= Math.min(width - 1, right); px++) {
				double outside = shape.distance(px + 0.5 - x, py + 0.5 - y, radius);
				if (outside <= -0.5 || !smooth && outside <= 0) {
					pixels[py * width + px] = colour;
				} else if (smooth && outside < 0.5) {
					blend(px, py, colour, (int) ((0.5 - outside) * 256));
				}
			}
		}
	}
}
