package org.akashi.graph.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Finds cards near a place: cells as large as the largest card. */
final class CardGrid {

	private final double width;
	private final double height;
	private final Map<Long, List<Integer>> cells = new HashMap<>();

	CardGrid(double width, double height) {
		this.width = Math.max(1, width);
		this.height = Math.max(1, height);
	}

	void clear() {
		cells.clear();
	}

	private static long key(long column, long row) {
		return column << 32 ^ row & 0xffffffffL;
	}

	void add(int node, double x, double y) {
		cells.computeIfAbsent(key((long) Math.floor(x / width), (long) Math.floor(y / height)), key -> new ArrayList<>(4)).add(node);
	}

	/** Gives all nodes in the nine cells around a place until one fits; says whether one did. */
	boolean near(double x, double y, IntPredicate fits) {
		long column = (long) Math.floor(x / width);
		long row = (long) Math.floor(y / height);
		for (long c = column - 1; c <= column + 1; c++) {
			for (long r = row - 1; r <= row + 1; r++) {
				for (int node : cells.getOrDefault(key(c, r), List.of())) {
					if (fits.test(node)) {
						return true;
					}
				}
			}
		}
		return false;
	}
}
