package org.akashi.graph;

/**
 * How large the card of a node is, in logical pixels at zoom 100 %.
 *
 * @param width  above 0
 * @param height above 0
 */
public record Extent(double width, double height) {

	/** Of a card whose font isn't known: an icon and the label in one line, wide letters counted double. */
	public static Extent ofCard(String label) {
		int width = 0;
		for (int i = 0; i < label.length() && width < 34; i++) {
			width += label.charAt(i) >= 0x1100 ? 2 : 1;
		}
		return new Extent(Math.clamp(44 + 7.2 * width, 90, 280), 36);
	}
}
