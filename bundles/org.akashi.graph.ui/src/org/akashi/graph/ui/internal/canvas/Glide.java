package org.akashi.graph.ui.internal.canvas;

import java.util.HashMap;
import java.util.Map;

/** Lets cards glide from where they were to where they are now, so that the eye can follow. UI thread. */
public final class Glide {

	/** How long it takes, milliseconds. */
	private static final int TAKES = 320;
	private static final int FRAME = 16;
	/** More cards jump: nobody could follow them. */
	private static final int MOST = 1500;

	private final GraphCanvas canvas;
	private Scene scene;
	private int[] cards = new int[0];
	private double[][] ways = new double[0][];
	private long began;
	private Bounds target = Bounds.NONE;
	private final Runnable step = this::step;

	/** @param canvas what glides */
	public Glide(GraphCanvas canvas) {
		this.canvas = canvas;
	}

	/** Shows a scene; cards that were in the one before glide to their new places. */
	public void show(Scene next) {
		finish();
		target = next.bounds();
		Scene former = canvas.scene();
		Map<Integer, double[]> moved = new HashMap<>();
		for (int card = 0; card < next.cards() && moved.size() <= MOST; card++) {
			int before = former.card(next.id(card));
			if (before >= 0 && Math.hypot(former.x(before) - next.x(card), former.y(before) - next.y(card)) > 0.6) {
				moved.put(card, new double[] { former.x(before), former.y(before), next.x(card), next.y(card) });
			}
		}
		if (!moved.isEmpty() && moved.size() <= MOST) {
			scene = next;
			cards = moved.keySet().stream().mapToInt(Integer::intValue).toArray();
			ways = new double[cards.length][];
			for (int i = 0; i < cards.length; i++) {
				ways[i] = moved.get(cards[i]);
			}
			began = System.nanoTime();
			place(0);
			canvas.getDisplay().timerExec(FRAME, step);
		}
		canvas.show(next);
	}

	/** The point of view from which all will be in sight when the gliding has ended. */
	public Viewport fitting() {
		Bounds all = target;
		return Viewport.fitting(all, Math.max(1, canvas.getSize().x), Math.max(1, canvas.getSize().y), GraphCanvas.MARGIN);
	}

	private void step() {
		if (scene == null || canvas.isDisposed()) {
			return;
		}
		double along = Math.min(1, (System.nanoTime() - began) / 1e6 / TAKES);
		// Quick at first, then slower.
		place(1 - Math.pow(1 - along, 3));
		canvas.changed();
		if (along < 1) {
			canvas.getDisplay().timerExec(FRAME, step);
		} else {
			scene = null;
		}
	}

	private void place(double along) {
		for (int i = 0; i < cards.length; i++) {
			double[] way = ways[i];
			scene.move(cards[i], way[0] + (way[2] - way[0]) * along, way[1] + (way[3] - way[1]) * along);
		}
	}

	/** Everything is where it belongs, at once: before somebody drags it. */
	public void finish() {
		if (scene != null) {
			place(1);
			scene = null;
			canvas.changed();
		}
	}
}
