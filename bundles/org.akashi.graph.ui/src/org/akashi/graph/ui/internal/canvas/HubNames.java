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
	private static final int CROWD = 100;

	private final Scene scene;
	private final int[] byDegree;

	HubNames(Scene scene) {
		this.scene = scene;
		Integer[] cards = new Integer[scene.cards()];
		Arrays.setAll(cards, i -> i);
		Arrays.sort(cards, Comparator.comparingInt((Integer card) -> -scene.degree(card) - scene.members(card)));
		byDegree = Arrays.stream(cards).mapToInt(Integer::intValue).toArray();
	}

	/** Height of the line of a name: of few cards more names find room. */
	static double line(Scene scene) {
		return scene.cards() > CROWD ? 16 : 13;
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
		// Of a crowd only those are named around which something gathers.
		int least = byDegree.length > CROWD ? scene.degree(byDegree[0]) / 8 : 0;
		for (int i = 0; i < Math.min(LOOKED_AT, byDegree.length) && chosen.size() < MOST && scene.degree(byDegree[i]) >= least; i++) {
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
		double line = line(scene);
		double half = 4 + line * 0.23 * Math.min(28, scene.label(card).length());
		Bounds room = new Bounds(x - half, y - line - 8, 2 * half, line + 8);
		for (Bounds other : taken) {
			if (other.intersects(room)) {
				return;
			}
		}
		taken.add(room);
		chosen.add(card);
	}
}
