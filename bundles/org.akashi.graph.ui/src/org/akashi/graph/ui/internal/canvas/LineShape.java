package org.akashi.graph.ui.internal.canvas;

/** Where a line runs on the plane. */
final class LineShape {

	/** Points between two lines of the same cards. */
	private static final double LANE = 16;

	private LineShape() {
	}

	/** Between the middles of its cards, moved aside to its lane: x1, y1, x2, y2. */
	static void between(Scene scene, int line, double[] ends) {
		int from = scene.lines.from[line];
		int to = scene.lines.to[line];
		ends[0] = scene.cards.x[from];
		ends[1] = scene.cards.y[from];
		ends[2] = scene.cards.x[to];
		ends[3] = scene.cards.y[to];
		float lane = scene.lines.lane[line];
		if (lane != 0) {
			double dx = ends[2] - ends[0];
			double dy = ends[3] - ends[1];
			double length = Math.max(1e-6, Math.hypot(dx, dy));
			double asideX = -dy / length * lane * LANE;
			double asideY = dx / length * lane * LANE;
			ends[0] += asideX;
			ends[1] += asideY;
			ends[2] += asideX;
			ends[3] += asideY;
		}
	}

	/** As {@link #between}, cut where it leaves the first card and where it meets the second. */
	static void visible(Scene scene, int line, double[] ends) {
		between(scene, line, ends);
		double[] cut = new double[2];
		leave(scene, scene.lines.from[line], ends[0], ends[1], ends[2], ends[3], cut);
		double startX = cut[0];
		double startY = cut[1];
		leave(scene, scene.lines.to[line], ends[2], ends[3], ends[0], ends[1], cut);
		double dot = (cut[0] - startX) * (ends[2] - ends[0]) + (cut[1] - startY) * (ends[3] - ends[1]);
		if (dot > 0) {
			ends[0] = startX;
			ends[1] = startY;
			ends[2] = cut[0];
			ends[3] = cut[1];
		}
	}

	/** As {@link #between}, from dot to dot. */
	static void betweenDots(Scene scene, int line, double scale, double[] ends) {
		between(scene, line, ends);
		double dx = ends[2] - ends[0];
		double dy = ends[3] - ends[1];
		double length = Math.hypot(dx, dy);
		double start = (OverviewPainter.radius(scene, scene.lines.from[line], scale) + 3) / scale;
		double end = (OverviewPainter.radius(scene, scene.lines.to[line], scale) + 3) / scale;
		if (length > start + end) {
			ends[0] += dx / length * start;
			ends[1] += dy / length * start;
			ends[2] -= dx / length * end;
			ends[3] -= dy / length * end;
		}
	}

	/** The point where a ray from inside a card crosses its border. */
	private static void leave(Scene scene, int card, double x, double y, double toX, double toY, double[] cut) {
		double halfWidth = scene.cards.width[card] / 2.0 + 1;
		double halfHeight = scene.cards.height[card] / 2.0 + 1;
		double dx = toX - x;
		double dy = toY - y;
		double left = x - scene.cards.x[card];
		double top = y - scene.cards.y[card];
		double along = 1;
		if (dx != 0) {
			along = Math.min(along, ((dx > 0 ? halfWidth : -halfWidth) - left) / dx);
		}
		if (dy != 0) {
			along = Math.min(along, ((dy > 0 ? halfHeight : -halfHeight) - top) / dy);
		}
		along = Math.clamp(along, 0, 1);
		cut[0] = x + dx * along;
		cut[1] = y + dy * along;
	}
}
