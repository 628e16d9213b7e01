package org.akashi.report;

/**
 * A rectangle on a page as it is read, in points from its upper left corner.
 *
 * @param left   distance from the left edge
 * @param top    distance from the upper edge
 * @param right  more than {@code left}
 * @param bottom more than {@code top}
 */
public record PageBox(float left, float top, float right, float bottom) {

	/** Whether a place lies in it. */
	public boolean contains(float x, float y) {
		return x >= left && x <= right && y >= top && y <= bottom;
	}

	/** How far a place lies outside; 0 inside. */
	public float distance(float x, float y) {
		float across = Math.max(0, Math.max(left - x, x - right));
		float down = Math.max(0, Math.max(top - y, y - bottom));
		return (float) Math.hypot(across, down);
	}

	/** The smallest rectangle around both. */
	PageBox with(PageBox other) {
		return new PageBox(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
	}
}
