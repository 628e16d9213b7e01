package org.akashi.report;

import java.util.Arrays;

/**
 * The signs that a page shows, in the order in which it draws them, each with its place. Immutable.
 */
public final class PageText {

	/** A page without signs. */
	public static final PageText NONE = new Builder().build();

	private final String signs;
	private final float[] places;

	private PageText(String signs, float[] places) {
		this.signs = signs;
		this.places = places;
	}

	/** The signs, UTF-16. */
	public String signs() {
		return signs;
	}

	/** Where a sign stands. */
	public PageBox box(int index) {
		int at = 4 * index;
		return new PageBox(places[at], places[at + 1], places[at + 2], places[at + 3]);
	}

	/** Collects signs and their places. */
	public static final class Builder {

		private final StringBuilder signs = new StringBuilder();
		private float[] places = new float[4096];

		/** The number of UTF-16 units so far. */
		public int length() {
			return signs.length();
		}

		/** Adds what one glyph stands for; several letters of a ligature share its width. */
		public Builder add(String letters, float left, float top, float right, float bottom) {
			int count = letters.length();
			int from = 4 * signs.length();
			if (from + 4 * count > places.length) {
				places = Arrays.copyOf(places, Math.max(2 * places.length, from + 4 * count));
			}
			for (int i = 0; i < count; i++) {
				places[from + 4 * i] = left + (right - left) * i / count;
				places[from + 4 * i + 1] = top;
				places[from + 4 * i + 2] = left + (right - left) * (i + 1) / count;
				places[from + 4 * i + 3] = bottom;
			}
			signs.append(letters);
			return this;
		}

		/** What was collected. */
		public PageText build() {
			return new PageText(signs.toString(), Arrays.copyOf(places, 4 * signs.length()));
		}
	}
}
