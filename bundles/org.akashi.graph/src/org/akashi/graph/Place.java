package org.akashi.graph;

/**
 * Where an object stands in a diagram.
 *
 * @param x      middle of its card, to the right, in logical pixels at zoom 100 %; finite
 * @param y      middle of its card, downwards
 * @param pinned whether layouts leave it there
 * @param group  id of the group it is in, or {@code ""}
 */
public record Place(double x, double y, boolean pinned, String group) {

	/** Coordinates are kept as tenths: what is smaller is noise in a diff. */
	private static final double GRID = 10;
	private static final double FARTHEST = 1e7;

	public Place {
		x = rounded(x);
		y = rounded(y);
		group = group == null ? "" : group;
	}

	/** Not pinned, in no group. */
	public Place(double x, double y) {
		this(x, y, false, "");
	}

	private static double rounded(double value) {
		if (Double.isNaN(value)) {
			return 0;
		}
		return Math.round(Math.clamp(value, -FARTHEST, FARTHEST) * GRID) / GRID + 0.0;
	}

	/** Elsewhere, pinned or not as before. */
	public Place at(double newX, double newY) {
		return new Place(newX, newY, pinned, group);
	}

	/** Pinned or not. */
	public Place pinned(boolean pin) {
		return new Place(x, y, pin, group);
	}

	/** In another group; {@code ""} for none. */
	public Place in(String newGroup) {
		return new Place(x, y, pinned, newGroup);
	}
}
