package org.akashi.graph.ui.internal.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which names are shown at far zoom: those with most lines, as far as they don't cover one another. */
final class HubNames {

	/** Names in sight at once; more would be a grey mass. */
	static final int MOST = 28;
	private static final int LOOKED_AT = 3000;

	private final Scene scene;
	private final int[] byDegree;

	HubNames(Scene scene) {
		this.scene = scene;
		Integer[] cards = new Integer[scene.cards()];
		Arrays.setAll(cards, i -> i);
		Arrays.sort(cards, Comparator.comparingInt((Integer card) -> -scene.degree(card) - scene.members(card)));
		byDegree = Arrays.stream(cards).mapToInt(Integer::intValue).toArray();
	}

	/**
	 * Chooses.
	 *
	 * @param must ids that are named in any case, if there is room
	 */
	List<Integer> choose(Viewport viewport, int width, int height, Marks must) {
		List<Integer> chosen = new ArrayList<>();
		List<Bounds> taken = new ArrayList<>();
		for (String id : must.selected()) {
			take(scene.card(id), viewport, width, height, chosen, taken);
		}
		for (String id : must.path()) {
			take(scene.card(id), viewport, width, height, chosen, taken);
		}
		for (int i = 0; i < Math.min(LOOKED_AT, byDegree.length) && chosen.size() < MOST; i++) {
			take(byDegree[i], viewport, width, height, chosen, taken);
		}
		return chosen;
	}

	private void take(int card, Viewport viewport, int width, int height, List<Integer> chosen, List<Bounds> taken) {
		if (card < 0 || chosen.size() >= MOST) {
			return;
		}
		double x = viewport.screenX(scene.x(card));
		double y = viewport.screenY(scene.y(card));
		if (x < 0 || y < 0 || x > width || y > height) {
			return;
		}
		double half = 4 + 3.6 * Math.min(28, scene.label(card).length());
		Bounds room = new Bounds(x - half, y - 26, 2 * half, 34);
		for (Bounds other : taken) {
			if (other.intersects(room)) {
				return;
			}
		}
		taken.add(room);
		chosen.add(card);
	}
}
