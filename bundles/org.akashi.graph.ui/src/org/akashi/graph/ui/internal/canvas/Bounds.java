package org.akashi.graph.ui.internal.canvas;

/**
 * An upright rectangle of the plane.
 *
 * @param x      left
 * @param y      top
 * @param width  not below 0
 * @param height not below 0
 */
public record Bounds(double x, double y, double width, double height) {

	/** Nothing. */
	public static final Bounds NONE = new Bounds(0, 0, 0, 0);

	/** Between two corners, in any order. */
	public static Bounds between(double x1, double y1, double x2, double y2) {
		return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
	}

	/** Its middle. */
	public double centerX() {
		return x + width / 2;
	}

	/** Its middle. */
	public double centerY() {
		return y + height / 2;
	}

	/** Whether a point lies in it. */
	public boolean contains(double px, double py) {
		return px >= x && px <= x + width && py >= y && py <= y + height;
	}

	/** Whether they have a point in common. */
	public boolean intersects(Bounds other) {
		return other.x <= x + width && other.x + other.width >= x && other.y <= y + height && other.y + other.height >= y;
	}

	/** Larger by a margin at each side. */
	public Bounds grown(double margin) {
		return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	/** Around both. */
	public Bounds with(Bounds other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Bounds(left, top, Math.max(x + width, other.x + other.width) - left, Math.max(y + height, other.y + other.height) - top);
	}
}
