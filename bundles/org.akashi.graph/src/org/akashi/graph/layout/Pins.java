package org.akashi.graph.layout;

/** Brings a layout to cards that are pinned. */
final class Pins {

	private Pins() {
	}

	/** Moves all so that the pinned cards lie nearest to their places, then puts these there. */
	static void shift(Part part, double[] x, double[] y) {
		double dx = 0;
		double dy = 0;
		int count = 0;
		for (int i = 0; i < part.size(); i++) {
			if (part.pinned()[i]) {
				dx += x[i] - part.x()[i];
				dy += y[i] - part.y()[i];
				count++;
			}
		}
		if (count > 0) {
			part.move(dx / count, dy / count);
		}
		restore(part, x, y);
	}

	/** Turns, scales and moves all so that the pinned cards lie nearest to their places (least squares), then puts these there. */
	static void fit(Part part, double[] x, double[] y) {
		double[] middle = new double[4];
		int count = 0;
		for (int i = 0; i < part.size(); i++) {
			if (part.pinned()[i]) {
				middle[0] += part.x()[i];
				middle[1] += part.y()[i];
				middle[2] += x[i];
				middle[3] += y[i];
				count++;
			}
		}
		for (int i = 0; i < 4; i++) {
			middle[i] /= Math.max(1, count);
		}
		double cos = 0;
		double sin = 0;
		double square = 0;
		for (int i = 0; i < part.size(); i++) {
			if (part.pinned()[i]) {
				double fromX = part.x()[i] - middle[0];
				double fromY = part.y()[i] - middle[1];
				cos += fromX * (x[i] - middle[2]) + fromY * (y[i] - middle[3]);
				sin += fromX * (y[i] - middle[3]) - fromY * (x[i] - middle[2]);
				square += fromX * fromX + fromY * fromY;
			}
		}
		double length = Math.hypot(cos, sin);
		if (count < 2 || square < 1 || length < 1) {
			shift(part, x, y);
			return;
		}
		// Pins that were drawn together must not press all others on one another.
		double scale = Math.max(0.5, length / square) / length;
		for (int i = 0; i < part.size(); i++) {
			double fromX = part.x()[i] - middle[0];
			double fromY = part.y()[i] - middle[1];
			part.x()[i] = middle[2] + scale * (cos * fromX - sin * fromY);
			part.y()[i] = middle[3] + scale * (sin * fromX + cos * fromY);
		}
		restore(part, x, y);
	}

	private static void restore(Part part, double[] x, double[] y) {
		for (int i = 0; i < part.size(); i++) {
			if (part.pinned()[i]) {
				part.x()[i] = x[i];
				part.y()[i] = y[i];
			}
		}
	}
}
