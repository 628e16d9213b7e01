package org.akashi.analysis.ui.internal.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

/** Where things are on the canvas at one moment. */
final class TimelineGeometry {

	private static final int PAD = 4;

	private final TimeScale scale;
	private final double zero;
	private final List<LaneLayout> layouts;
	private final int gutter;
	private final int ruler;
	private final int rowHeight;
	private final int plotWidth;
	private final int height;
	/** Tops of the lanes, and the bottom of the last, from the first one's top. */
	private final int[] tops;
	private int scrolled;

	/**
	 * @param scale     of the plot: pixel 0 is its left edge
	 * @param zero      pixel of the plot where the layouts have their 0
	 * @param layouts   of all lanes
	 * @param gutter    pixels of the titles on the left
	 * @param ruler     pixels of the ruler at the top
	 * @param rowHeight pixels of a row
	 * @param plotWidth pixels of the plot
	 * @param height    pixels of the canvas
	 */
	TimelineGeometry(TimeScale scale, double zero, List<LaneLayout> layouts, int gutter, int ruler, int rowHeight, int plotWidth, int height) {
		this.scale = scale;
		this.zero = zero;
		this.layouts = layouts;
		this.gutter = gutter;
		this.ruler = ruler;
		this.rowHeight = rowHeight;
		this.plotWidth = plotWidth;
		this.height = height;
		tops = new int[layouts.size() + 1];
		for (int i = 0; i < layouts.size(); i++) {
			tops[i + 1] = tops[i] + laneHeight(layouts.get(i));
		}
	}

	/** The same with the lanes scrolled up by some pixels, not further than there are lanes. */
	TimelineGeometry scrolledBy(int pixels) {
		scrolled = Math.clamp(pixels, 0, Math.max(0, wholeHeight() - height));
		return this;
	}

	int scrolled() {
		return scrolled;
	}

	TimeScale scale() {
		return scale;
	}

	List<LaneLayout> layouts() {
		return layouts;
	}

	int gutter() {
		return gutter;
	}

	int ruler() {
		return ruler;
	}

	int rowHeight() {
		return rowHeight;
	}

	int plotWidth() {
		return plotWidth;
	}

	int height() {
		return height;
	}

	/** Pixel of the canvas of a pixel of the layouts. */
	int x(double layoutPixel) {
		// Far away things are as good as at the edge, and don't overflow.
		return gutter + (int) Math.round(Math.clamp(zero + layoutPixel, -20_000, 40_000));
	}

	/** Top of a lane. */
	int top(int lane) {
		return ruler - scrolled + 1 + tops[lane];
	}

	/** Height of a lane. */
	int laneHeight(LaneLayout layout) {
		return (layout.counts() ? 2 * rowHeight : layout.rows() * rowHeight) + PAD;
	}

	/** Height of all lanes with the ruler. */
	int wholeHeight() {
		return ruler + 2 + tops[layouts.size()];
	}

	/** The shape of an item with its arrows. */
	Rectangle bounds(int lane, LaneLayout.Item item) {
		int left = x(item.left());
		int right = Math.max(left + 1, x(item.right()));
		boolean count = item.count();
		return new Rectangle(left, top(lane) + PAD / 2 + (count ? 0 : item.row() * rowHeight), right - left, layouts.get(lane).counts() ? 2 * rowHeight : rowHeight);
	}

	/** What is at a place. */
	Optional<Place> at(int x, int y) {
		if (x < gutter || y < ruler) {
			return Optional.empty();
		}
		int lane = laneAt(y);
		if (lane < 0) {
			return Optional.empty();
		}
		for (LaneLayout.Item item : layouts.get(lane).items()) {
			Rectangle bounds = bounds(lane, item);
			if (new Rectangle(bounds.x - 2, bounds.y, bounds.width + 4, bounds.height).contains(x, y)) {
				return Optional.of(new Place(lane, item));
			}
		}
		return Optional.empty();
	}

	/** The lane at a height, or -1. */
	int laneAt(int y) {
		int offset = y - (ruler - scrolled + 1);
		if (y < ruler || offset < 0 || offset >= tops[layouts.size()]) {
			return -1;
		}
		int found = Arrays.binarySearch(tops, offset);
		return found >= 0 ? found : -found - 2;
	}

	/** An item in its lane. */
	record Place(int lane, LaneLayout.Item item) {
	}
}
