package org.akashi.graph.ui.internal.canvas;

/**
 * What part of the plane is in sight: screen = world × scale + offset. Immutable.
 *
 * @param scale   screen points a point of the plane
 * @param offsetX where the plane's origin is on the screen
 * @param offsetY where the plane's origin is on the screen
 */
public record Viewport(double scale, double offsetX, double offsetY) {

	/** Farther away nothing can be told apart. */
	public static final double SMALLEST = 0.002;
	/** Nearer there is only one card. */
	public static final double LARGEST = 4;
	/** 100 %, the origin in the corner. */
	public static final Viewport START = new Viewport(1, 0, 0);

	public Viewport {
		scale = Math.clamp(scale, SMALLEST, LARGEST);
	}

	/** On the screen. */
	public double screenX(double worldX) {
		return worldX * scale + offsetX;
	}

	/** On the screen. */
	public double screenY(double worldY) {
		return worldY * scale + offsetY;
	}

	/** On the plane. */
	public double worldX(double screenX) {
		return (screenX - offsetX) / scale;
	}

	/** On the plane. */
	public double worldY(double screenY) {
		return (screenY - offsetY) / scale;
	}

	/** Moved by points of the screen. */
	public Viewport panned(double dx, double dy) {
		return new Viewport(scale, offsetX + dx, offsetY + dy);
	}

	/** Nearer or farther by a factor; what is at a point of the screen stays there. */
	public Viewport zoomed(double factor, double screenX, double screenY) {
		double next = Math.clamp(scale * factor, SMALLEST, LARGEST);
		double real = next / scale;
		return new Viewport(next, screenX - (screenX - offsetX) * real, screenY - (screenY - offsetY) * real);
	}

	/** All of an area in sight, with a margin, never larger than at 100 %. */
	public static Viewport fitting(Bounds world, int width, int height, int margin) {
		// A small window has no room to give away.
		double around = Math.min(margin, Math.min(width, height) / 10.0);
		double roomX = Math.max(1, width - 2 * around);
		double roomY = Math.max(1, height - 2 * around);
		double scale = Math.clamp(Math.min(roomX / Math.max(1, world.width()), roomY / Math.max(1, world.height())), SMALLEST, 1);
		return new Viewport(scale, width / 2.0 - world.centerX() * scale, height / 2.0 - world.centerY() * scale);
	}

	/** A point of the plane in the middle of the screen. */
	public Viewport centered(double worldX, double worldY, int width, int height) {
		return new Viewport(scale, width / 2.0 - worldX * scale, height / 2.0 - worldY * scale);
	}

	/** Moved as little as needed to have an area in sight; centred where it is larger than the screen. */
	public Viewport revealing(Bounds world, int width, int height, int margin) {
		return panned(shift(screenX(world.x()), screenX(world.x() + world.width()), width, margin),
				shift(screenY(world.y()), screenY(world.y() + world.height()), height, margin));
	}

	private static double shift(double low, double high, int length, int margin) {
		if (high - low > length - 2.0 * margin) {
			return length / 2.0 - (low + high) / 2;
		}
		return low < margin ? margin - low : high > length - margin ? length - margin - high : 0;
	}

	/** What of the plane is in sight. */
	public Bounds seen(int width, int height) {
		return new Bounds(worldX(0), worldY(0), width / scale, height / scale);
	}
}
