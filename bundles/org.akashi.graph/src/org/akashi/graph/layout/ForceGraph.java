package org.akashi.graph.layout;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A graph as the force layout sees it: points with masses, neighbours with weights.
 *
 * @param mass       how many cards a point stands for
 * @param neighbours of each point, each once
 * @param weights    of each neighbour: how many edges it stands for
 * @param coarser    for each point the one of the next coarser graph that stands for it, or null
 */
record ForceGraph(double[] mass, int[][] neighbours, double[][] weights, int[] coarser) {

	int size() {
		return mass.length;
	}

	/** The graph of a part; members of a group are tied together. */
	static ForceGraph of(Part part) {
		double[] mass = new double[part.size()];
		Arrays.fill(mass, 1);
		TreeMap<Integer, Double>[] joined = joined(part.size());
		for (int edge = 0; edge < part.from().length; edge++) {
			tie(joined, part.from()[edge], part.to()[edge], 1);
		}
		int[] first = new int[part.size()];
		int[] last = new int[part.size()];
		Arrays.fill(first, -1);
		TreeMap<Integer, Integer> places = new TreeMap<>();
		for (int node = 0; node < part.size(); node++) {
			if (part.group()[node] >= 0) {
				int place = places.computeIfAbsent(part.group()[node], group -> places.size());
				if (first[place] < 0) {
					first[place] = node;
				} else {
					tie(joined, first[place], node, 1);
					tie(joined, last[place], node, 1);
				}
				last[place] = node;
			}
		}
		return of(mass, joined, null);
	}

	@SuppressWarnings("unchecked")
	private static TreeMap<Integer, Double>[] joined(int size) {
		TreeMap<Integer, Double>[] joined = new TreeMap[size];
		Arrays.setAll(joined, node -> new TreeMap<Integer, Double>());
		return joined;
	}

	private static void tie(TreeMap<Integer, Double>[] joined, int one, int other, double weight) {
		if (one != other) {
			joined[one].merge(other, weight, Double::sum);
			joined[other].merge(one, weight, Double::sum);
		}
	}

	private static ForceGraph of(double[] mass, TreeMap<Integer, Double>[] joined, int[] coarser) {
		int[][] neighbours = new int[mass.length][];
		double[][] weights = new double[mass.length][];
		for (int node = 0; node < mass.length; node++) {
			neighbours[node] = joined[node].keySet().stream().mapToInt(Integer::intValue).toArray();
			weights[node] = joined[node].values().stream().mapToDouble(Double::doubleValue).toArray();
		}
		return new ForceGraph(mass, neighbours, weights, coarser);
	}

	/**
	 * Which points become one: each with the neighbour that it is joined with best and that is lightest; leaves of a star, whose
	 * middle is taken, with one another.
	 */
	ForceGraph matched(SplittableRandom random) {
		int[] order = new int[size()];
		Arrays.setAll(order, i -> i);
		for (int i = order.length - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			int kept = order[i];
			order[i] = order[other];
			order[other] = kept;
		}
		int[] mates = new int[size()];
		Arrays.fill(mates, -1);
		int[] waiting = new int[size()];
		Arrays.fill(waiting, -1);
		for (int node : order) {
			if (mates[node] >= 0) {
				continue;
			}
			int mate = best(node, mates);
			if (mate < 0 && neighbours[node].length > 0) {
				int middle = neighbours[node][0];
				mate = waiting[middle] >= 0 && mates[waiting[middle]] < 0 ? waiting[middle] : -1;
				waiting[middle] = mate < 0 ? node : -1;
			}
			if (mate >= 0) {
				mates[node] = mate;
				mates[mate] = node;
			}
		}
		int[] points = new int[size()];
		Arrays.fill(points, -1);
		int count = 0;
		for (int node = 0; node < size(); node++) {
			if (points[node] < 0) {
				points[node] = count;
				if (mates[node] >= 0) {
					points[mates[node]] = count;
				}
				count++;
			}
		}
		return new ForceGraph(mass, neighbours, weights, points);
	}

	private int best(int node, int[] mates) {
		int best = -1;
		double most = -1;
		for (int i = 0; i < neighbours[node].length; i++) {
			int other = neighbours[node][i];
			double worth = weights[node][i] / (mass[node] * mass[other]);
			if (mates[other] < 0 && worth > most) {
				most = worth;
				best = other;
			}
		}
		return best;
	}

	/** The coarser graph. */
	ForceGraph coarse() {
		int count = Arrays.stream(coarser).max().orElse(-1) + 1;
		double[] masses = new double[count];
		TreeMap<Integer, Double>[] joined = joined(count);
		for (int node = 0; node < size(); node++) {
			masses[coarser[node]] += mass[node];
			for (int i = 0; i < neighbours[node].length; i++) {
				int other = neighbours[node][i];
				if (node < other) {
					tie(joined, coarser[node], coarser[other], weights[node][i]);
				}
			}
		}
		return of(masses, joined, null);
	}
}
