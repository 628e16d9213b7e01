package org.akashi.graph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts parts side by side in rows, as wide as a screen is in proportion. Parts with pinned cards stay, the others go below them. */
final class Packing {

	private static final double ASPECT = 1.6;

	private Packing() {
	}

	static void pack(List<Part> parts, double gap) {
		List<Part> free = new ArrayList<>();
		double left = Double.MAX_VALUE;
		double bottom = -Double.MAX_VALUE;
		double fixedRight = -Double.MAX_VALUE;
		for (Part part : parts) {
			if (part.hasPins()) {
				double[] bounds = part.bounds();
				left = Math.min(left, bounds[0]);
				bottom = Math.max(bottom, bounds[3]);
				fixedRight = Math.max(fixedRight, bounds[2]);
			} else {
				free.add(part);
			}
		}
		boolean fixed = free.size() < parts.size();
		double area = 0;
		double widest = fixed ? fixedRight - left : 0;
		for (Part part : free) {
			double[] bounds = part.bounds();
			area += (bounds[2] - bounds[0] + gap) * (bounds[3] - bounds[1] + gap);
			widest = Math.max(widest, bounds[2] - bounds[0]);
		}
		// Large parts first; of the same size the order of nodes holds, since the sort is stable.
		free.sort(Comparator.comparingDouble((Part part) -> Math.rint(part.bounds()[3] - part.bounds()[1])).reversed());
		rows(free, fixed ? left : 0, fixed ? bottom + gap : 0, Math.max(widest, Math.sqrt(area * ASPECT)), gap);
	}

	private static void rows(List<Part> parts, double left, double top, double width, double gap) {
		double x = left;
		double y = top;
		double row = 0;
		for (Part part : parts) {
			double[] bounds = part.bounds();
			double partWidth = bounds[2] - bounds[0];
			if (x > left && x + partWidth > left + width + 1) {
				x = left;
				y += row + gap;
				row = 0;
			}
			part.move(x - bounds[0], y - bounds[1]);
			x += partWidth + gap;
			row = Math.max(row, bounds[3] - bounds[1]);
		}
	}
}
