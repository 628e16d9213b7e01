package org.akashi.graph.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds room for cards that have no place: on rings around the cards that they are joined with; those that are joined with
 * nothing that has a place go into rows below all others.
 */
final class NewPlaces {

	private final LayoutGraph graph;
	private final double[] x;
	private final double[] y;
	private final CardGrid grid;

	private NewPlaces(LayoutGraph graph) {
		this.graph = graph;
		this.x = graph.x().clone();
		this.y = graph.y().clone();
		double width = Arrays.stream(graph.width()).max().orElse(1);
		double height = Arrays.stream(graph.height()).max().orElse(1);
		grid = new CardGrid(width + Arrangement.GAP, height + Arrangement.GAP);
	}

	static Positions of(LayoutGraph graph, IProgressMonitor monitor) {
		NewPlaces places = new NewPlaces(graph);
		places.run(monitor);
		return new Positions(places.x, places.y);
	}

	private boolean placed(int node) {
		return !Double.isNaN(x[node]);
	}

	private void run(IProgressMonitor monitor) {
		List<Integer> open = new ArrayList<>();
		for (int node = 0; node < graph.size(); node++) {
			if (placed(node)) {
				grid.add(node, x[node], y[node]);
			} else {
				open.add(node);
			}
		}
		int[][] neighbours = open.isEmpty() ? new int[0][] : neighbours();
		while (!open.isEmpty()) {
			if (monitor != null && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<Integer> rest = new ArrayList<>();
			for (int node : open) {
				int[] near = Arrays.stream(neighbours[node]).filter(this::placed).toArray();
				if (near.length == 0) {
					rest.add(node);
				} else {
					double middleX = Arrays.stream(near).mapToDouble(other -> x[other]).average().orElse(0);
					double middleY = Arrays.stream(near).mapToDouble(other -> y[other]).average().orElse(0);
					put(node, middleX, middleY, near.length == 1 ? 1 : 0);
				}
			}
			if (rest.size() == open.size()) {
				int first = rest.removeFirst();
				double bottom = bottom();
				put(first, Double.isNaN(bottom) ? 0 : left(), Double.isNaN(bottom) ? 0 : bottom + graph.height()[first] / 2 + 3 * Arrangement.GAP, 0);
			}
			open = rest;
		}
	}

	private int[][] neighbours() {
		int[] counts = new int[graph.size()];
		for (int edge = 0; edge < graph.edges(); edge++) {
			counts[graph.from()[edge]]++;
			counts[graph.to()[edge]]++;
		}
		int[][] all = new int[graph.size()][];
		Arrays.setAll(all, node -> new int[counts[node]]);
		for (int edge = 0; edge < graph.edges(); edge++) {
			int from = graph.from()[edge];
			int to = graph.to()[edge];
			all[from][--counts[from]] = to;
			all[to][--counts[to]] = from;
		}
		return all;
	}

	private double bottom() {
		double bottom = Double.NaN;
		for (int node = 0; node < graph.size(); node++) {
			if (placed(node) && !(y[node] + graph.height()[node] / 2 <= bottom)) {
				bottom = y[node] + graph.height()[node] / 2;
			}
		}
		return bottom;
	}

	private double left() {
		double left = Double.MAX_VALUE;
		for (int node = 0; node < graph.size(); node++) {
			left = placed(node) ? Math.min(left, x[node]) : left;
		}
		return left;
	}

	/** The nearest free place on rings, the first of them at least so far out. */
	private void put(int node, double middleX, double middleY, int firstRing) {
		for (int ring = firstRing;; ring++) {
			int steps = ring == 0 ? 1 : 6 + 4 * ring;
			for (int step = 0; step < steps; step++) {
				double angle = 2 * Math.PI * step / steps;
				double tryX = middleX + Math.cos(angle) * (ring == 0 ? 0 : 90 + 90 * ring);
				double tryY = middleY + Math.sin(angle) * (ring == 0 ? 0 : 50 + 50 * ring);
				if (!grid.near(tryX, tryY, other -> covers(node, other, tryX, tryY))) {
					x[node] = tryX;
					y[node] = tryY;
					grid.add(node, tryX, tryY);
					return;
				}
			}
		}
	}

	private boolean covers(int node, int other, double tryX, double tryY) {
		return Math.abs(tryX - x[other]) < (graph.width()[node] + graph.width()[other]) / 2 + Arrangement.GAP / 2
				&& Math.abs(tryY - y[other]) < (graph.height()[node] + graph.height()[other]) / 2 + Arrangement.GAP / 2;
	}
}
