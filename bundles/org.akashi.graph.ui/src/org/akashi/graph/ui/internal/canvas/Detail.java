package org.akashi.graph.ui.internal.canvas;

/** How much of a drawing is shown: what can't be read isn't painted. */
public enum Detail {

	/** Dots and lines; only the names of those that have most lines. */
	DOTS,
	/** Cards with names, without the kinds of lines. */
	NAMES,
	/** Cards with names and types, lines with their kinds. */
	FULL;

	/** Below this scale names can't be read on their cards. */
	public static final double NAMES_FROM = 0.45;
	/** Below this scale the kinds of lines would cover the drawing. */
	public static final double FULL_FROM = 0.7;
	/** More cards in sight than this are dots at any scale: they overlap. */
	public static final int MOST_CARDS = 450;

	/**
	 * For what is in sight.
	 *
	 * @param scale of the viewport
	 * @param cards how many cards are in sight
	 */
	public static Detail of(double scale, int cards) {
		if (scale < NAMES_FROM || cards > MOST_CARDS) {
			return DOTS;
		}
		return scale < FULL_FROM ? NAMES : FULL;
	}
}
