package org.akashi.analysis.ui.internal.map;

import org.akashi.analysis.targeting.NaturalEarth;

/**
 * Which part of the world is in sight.
 *
 * @param x    to the right of the middle of the map, in units of the projection
 * @param y    up from the middle of the map
 * @param zoom 1 when the whole world is in sight
 */
record MapSection(double x, double y, double zoom) {

	/** The whole world. */
	static final MapSection WORLD = new MapSection(0, 0, 1);

	private static final double MOST = 16;
	private static final double HALF_HEIGHT = 1.35;

	MapSection {
		zoom = Math.max(1, Math.min(MOST, zoom));
		double room = 1 - 1 / zoom;
		x = Math.max(-NaturalEarth.HALF_WIDTH * room, Math.min(NaturalEarth.HALF_WIDTH * room, x));
		y = Math.max(-HALF_HEIGHT * room, Math.min(HALF_HEIGHT * room, y));
	}

	/** Nearer or farther, the middle stays. */
	MapSection zoomed(double factor) {
		return new MapSection(x, y, zoom * factor);
	}

	/**
	 * Nearer or farther, a place stays where it is.
	 *
	 * @param dx of the place from the middle of what is in sight, in units of the projection at zoom 1
	 * @param dy up
	 */
	MapSection zoomed(double factor, double dx, double dy) {
		MapSection to = new MapSection(x, y, zoom * factor);
		double keep = 1 / zoom - 1 / to.zoom;
		return new MapSection(x + dx * keep, y + dy * keep, to.zoom);
	}

	/** Moved by parts of what is in sight at zoom 1. */
	MapSection moved(double dx, double dy) {
		return new MapSection(x + dx / zoom, y + dy / zoom, zoom);
	}
}
