package org.akashi.graph.ui.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.akashi.graph.ui.internal.canvas.Scene;

/** Where a key leads from a card: to what lies in its direction, or along its lines. Without widgets. */
public final class KeyboardWalk {

	private KeyboardWalk() {
	}

	/**
	 * The nearest card in a direction, what lies straight ahead before what lies aside; the card itself when there is none.
	 *
	 * @param dx -1, 0 or 1
	 * @param dy -1, 0 or 1
	 */
	public static int towards(Scene scene, int card, int dx, int dy) {
		int best = card;
		double least = Double.MAX_VALUE;
		for (int other = 0; other < scene.cards(); other++) {
			double x = scene.x(other) - scene.x(card);
			double y = scene.y(other) - scene.y(card);
			double ahead = x * dx + y * dy;
			double aside = Math.abs(x * dy - y * dx);
			if (other == card || ahead <= 0.5 || aside > ahead * 2.5) {
				continue;
			}
			double cost = ahead + aside * 2;
			if (cost < least) {
				least = cost;
				best = other;
			}
		}
		return best;
	}

	/** The card to begin with: the uppermost, of these the leftmost; -1 when there is none. */
	public static int first(Scene scene) {
		int first = -1;
		for (int card = 0; card < scene.cards(); card++) {
			if (first < 0 || scene.y(card) < scene.y(first) || scene.y(card) == scene.y(first) && scene.x(card) < scene.x(first)) {
				first = card;
			}
		}
		return first;
	}

	/**
	 * The next line of a card, clockwise from the right, and round again.
	 *
	 * @param line     the line at which the keyboard is, or -1 to begin
	 * @param forward  or back
	 * @return -1 when the card has no line
	 */
	public static int nextLine(Scene scene, int card, int line, boolean forward) {
		List<Integer> around = new ArrayList<>();
		for (int i = 0; i < scene.degree(card); i++) {
			around.add(scene.lineAt(card, i));
		}
		if (around.isEmpty()) {
			return -1;
		}
		around.sort(Comparator.comparingDouble((Integer each) -> angle(scene, card, other(scene, each, card))).thenComparing(each -> each));
		int at = around.indexOf(line);
		int next = at < 0 ? forward ? 0 : around.size() - 1 : Math.floorMod(at + (forward ? 1 : -1), around.size());
		return around.get(next);
	}

	/** The card at the other end of a line. */
	public static int other(Scene scene, int line, int card) {
		return scene.from(line) == card ? scene.to(line) : scene.from(line);
	}

	private static double angle(Scene scene, int card, int other) {
		double angle = Math.atan2(scene.y(other) - scene.y(card), scene.x(other) - scene.x(card));
		return angle < -1e-9 ? angle + 2 * Math.PI : angle;
	}
}
