package org.akashi.graph.layout;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Takes cards apart that lie on one another, and moves them as little as needed: pushes along the shorter way first, which
 * keeps the picture; what is left after that finds the nearest free place.
 */
final class Overlaps {

	private static final int ROUNDS = 60;
	/** After so many rounds a picture in which many still overlap has too little room as a whole: it grows. */
	private static final int PATIENCE = 4;
	private static final double GROWTH = 1.25;
	private static final double MANY = 0.03;

	private final Part part;
	private final double gap;
	private final CardGrid grid;

	private Overlaps(Part part, double gap) {
		this.part = part;
		this.gap = gap;
		double width = 0;
		double height = 0;
		for (int i = 0; i < part.size(); i++) {
			width = Math.max(width, part.width()[i] + gap);
			height = Math.max(height, part.height()[i] + gap);
		}
		grid = new CardGrid(width, height);
	}

	static void remove(Part part, double gap, IProgressMonitor monitor) {
		Overlaps overlaps = new Overlaps(part, gap);
		for (int round = 0; round < ROUNDS; round++) {
			if (monitor.isCanceled()) {
				throw new org.eclipse.core.runtime.OperationCanceledException();
			}
			int count = overlaps.push();
			if (count == 0) {
				return;
			}
			if (round % PATIENCE == PATIENCE - 1 && count > part.size() * MANY && !part.hasPins()) {
				overlaps.grow();
			}
		}
		overlaps.settle();
	}

	private void grow() {
		for (int i = 0; i < part.size(); i++) {
			part.x()[i] *= GROWTH;
			part.y()[i] *= GROWTH;
		}
	}

	/** One round; says how many overlapped. */
	private int push() {
		grid.clear();
		for (int i = 0; i < part.size(); i++) {
			grid.add(i, part.x()[i], part.y()[i]);
		}
		double[] dx = new double[part.size()];
		double[] dy = new double[part.size()];
		int[] count = new int[1];
		for (int i = 0; i < part.size(); i++) {
			int one = i;
			grid.near(part.x()[i], part.y()[i], other -> {
				if (other > one && push(one, other, dx, dy)) {
					count[0]++;
				}
				return false;
			});
		}
		for (int i = 0; i < part.size(); i++) {
			part.x()[i] += dx[i];
			part.y()[i] += dy[i];
		}
		return count[0];
	}

	private boolean push(int one, int other, double[] dx, double[] dy) {
		double wide = (part.width()[one] + part.width()[other]) / 2 + gap;
		double high = (part.height()[one] + part.height()[other]) / 2 + gap / 2;
		double apartX = part.x()[other] - part.x()[one];
		double apartY = part.y()[other] - part.y()[one];
		double overX = wide - Math.abs(apartX);
		double overY = high - Math.abs(apartY);
		if (overX <= 1e-6 || overY <= 1e-6 || part.pinned()[one] && part.pinned()[other]) {
			return false;
		}
		double first = part.pinned()[one] ? 0 : part.pinned()[other] ? 1 : 0.5;
		if (overX < overY) {
			double way = (apartX < 0 ? -1 : 1) * (overX + 0.01);
			dx[one] -= way * first;
			dx[other] += way * (1 - first);
		} else {
			double way = (apartY < 0 ? -1 : 1) * (overY + 0.01);
			dy[one] -= way * first;
			dy[other] += way * (1 - first);
		}
		return true;
	}

	/** From the middle outwards each card that finds its place taken goes to the nearest free one. */
	private void settle() {
		double[] bounds = part.bounds();
		double middleX = (bounds[0] + bounds[2]) / 2;
		double middleY = (bounds[1] + bounds[3]) / 2;
		Integer[] order = new Integer[part.size()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.<Integer>comparingInt(i -> part.pinned()[i] ? 0 : 1)
				.thenComparingDouble(i -> Math.hypot(part.x()[i] - middleX, part.y()[i] - middleY)).thenComparingInt(i -> i));
		grid.clear();
		for (int i : order) {
			if (!part.pinned()[i]) {
				free(i);
			}
			grid.add(i, part.x()[i], part.y()[i]);
		}
	}

	private void free(int node) {
		double x = part.x()[node];
		double y = part.y()[node];
		for (int ring = 0;; ring++) {
			int steps = Math.max(1, ring * 8);
			for (int step = 0; step < steps; step++) {
				double angle = 2 * Math.PI * step / steps;
				double tryX = x + Math.cos(angle) * ring * (part.width()[node] + gap) / 3;
				double tryY = y + Math.sin(angle) * ring * (part.height()[node] + gap) / 2;
				if (isFree(node, tryX, tryY)) {
					part.x()[node] = tryX;
					part.y()[node] = tryY;
					return;
				}
			}
		}
	}

	private boolean isFree(int node, double x, double y) {
		return !grid.near(x, y, other -> Math.abs(x - part.x()[other]) < (part.width()[node] + part.width()[other]) / 2 + gap - 0.01
				&& Math.abs(y - part.y()[other]) < (part.height()[node] + part.height()[other]) / 2 + gap / 2 - 0.01);
	}
}
