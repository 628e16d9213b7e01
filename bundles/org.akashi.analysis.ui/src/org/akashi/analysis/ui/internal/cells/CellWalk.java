package org.akashi.analysis.ui.internal.cells;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** Where the focus goes from a cell by the arrow keys: to the nearest in that direction, whatever the picture looks like. */
public final class CellWalk {

	/** A direction on the screen. */
	public enum Direction {
		LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

		private final int x;
		private final int y;

		Direction(int x, int y) {
			this.x = x;
			this.y = y;
		}
	}

	private CellWalk() {
	}

	/**
	 * The next cell.
	 *
	 * @param from index of the cell that has the focus, -1 for none
	 * @return its index; the same when there is none in that direction, -1 when there are no cells
	 */
	public static int next(List<Cell> cells, int from, Direction direction) {
		if (cells.isEmpty()) {
			return -1;
		}
		if (from < 0 || from >= cells.size()) {
			return 0;
		}
		Rectangle own = cells.get(from).bounds();
		int best = from;
		double bestCost = Double.MAX_VALUE;
		for (int i = 0; i < cells.size(); i++) {
			double cost = i == from ? Double.MAX_VALUE : cost(own, cells.get(i).bounds(), direction);
			if (cost < bestCost) {
				best = i;
				bestCost = cost;
			}
		}
		return best;
	}

	private static double cost(Rectangle own, Rectangle other, Direction direction) {
		double dx = center(other.x, other.width) - center(own.x, own.width);
		double dy = center(other.y, other.height) - center(own.y, own.height);
		double ahead = dx * direction.x + dy * direction.y;
		double aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
		double reach = direction.x == 0 ? Math.abs(dy) : Math.abs(dx);
		boolean beyond = direction.x == 0 ? other.y >= own.y + own.height || other.y + other.height <= own.y
				: other.x >= own.x + own.width || other.x + other.width <= own.x;
		boolean inLine = direction.x == 0 ? other.x < own.x + own.width && own.x < other.x + other.width
				: other.y < own.y + own.height && own.y < other.y + other.height;
		if (ahead <= 0 || !beyond && aside > reach) {
			return Double.MAX_VALUE;
		}
		return ahead + (inLine ? aside * 0.1 : aside * 3);
	}

	private static double center(int at, int size) {
		return at + size / 2.0;
	}

	/** The index of the cell with a key, -1 when there is none. */
	public static int find(List<Cell> cells, String key) {
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i).key().equals(key)) {
				return i;
			}
		}
		return -1;
	}

	/** The index of the topmost cell at a place, -1 when there is none. Later cells lie over earlier ones. */
	public static int at(List<Cell> cells, int x, int y) {
		for (int i = cells.size() - 1; i >= 0; i--) {
			if (cells.get(i).bounds().contains(x, y)) {
				return i;
			}
		}
		return -1;
	}
}
