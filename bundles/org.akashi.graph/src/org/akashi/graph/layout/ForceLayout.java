package org.akashi.graph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A multilevel force layout: Y. Hu, "Efficient, High-Quality Force-Directed Graph Drawing", The Mathematica Journal 10(1), 2006.
 * Coarser and coarser graphs give the large shape, each finer one is refined from it; charges are summed up by a quadtree
 * (Barnes and Hut). Our own since ELK's force and stress layouts take ten seconds for a thousand nodes.
 */
final class ForceLayout {

	/** Strength of the charges against the springs; Hu's value. */
	private static final double CHARGE = 0.2;
	private static final double COOLING = 0.9;
	private static final double STILL = 0.01;
	private static final int COARSEST = 6;
	private static final int COARSE_ROUNDS = 200;
	private static final int FINE_ROUNDS = 120;
	private static final int ROUNDS_WITH_PINS = 100;

	private final Part part;
	private final SubMonitor monitor;
	private final SplittableRandom random;
	/** The length that an edge wants to have. */
	private final double length;

	ForceLayout(Part part, LayoutRequest request, SubMonitor monitor) {
		this.part = part;
		this.monitor = monitor;
		this.random = new SplittableRandom(request.seed());
		double size = 0;
		for (int i = 0; i < part.size(); i++) {
			size += (part.width()[i] * 0.6 + part.height()[i] * 0.6) / part.size();
		}
		length = (size + 2 * Arrangement.GAP) * request.spacing();
	}

	/** Lays the part out; pinned cards come back to their former places. */
	void run(double[] formerX, double[] formerY) {
		List<ForceGraph> levels = levels();
		monitor.setWorkRemaining(levels.size() + 1);
		ForceGraph coarsest = levels.getLast();
		double[] x = new double[coarsest.size()];
		double[] y = new double[coarsest.size()];
		for (int i = 0; i < x.length; i++) {
			x[i] = random.nextDouble() * length * Math.sqrt(x.length);
			y[i] = random.nextDouble() * length * Math.sqrt(x.length);
		}
		refine(coarsest, x, y, null, length, COARSE_ROUNDS);
		for (int level = levels.size() - 2; level >= 0; level--) {
			monitor.worked(1);
			ForceGraph fine = levels.get(level);
			double growth = Math.sqrt((double) fine.size() / x.length);
			double[] fineX = new double[fine.size()];
			double[] fineY = new double[fine.size()];
			for (int i = 0; i < fine.size(); i++) {
				fineX[i] = x[fine.coarser()[i]] * growth + (random.nextDouble() - 0.5) * length * 0.5;
				fineY[i] = y[fine.coarser()[i]] * growth + (random.nextDouble() - 0.5) * length * 0.5;
			}
			x = fineX;
			y = fineY;
			refine(fine, x, y, null, length / 2, FINE_ROUNDS);
		}
		System.arraycopy(x, 0, part.x(), 0, x.length);
		System.arraycopy(y, 0, part.y(), 0, y.length);
		if (part.hasPins()) {
			Pins.fit(part, formerX, formerY);
			refine(levels.getFirst(), part.x(), part.y(), part.pinned(), length / 2, ROUNDS_WITH_PINS);
		} else {
			lie();
		}
		monitor.worked(1);
	}

	private List<ForceGraph> levels() {
		List<ForceGraph> levels = new ArrayList<>();
		ForceGraph graph = ForceGraph.of(part);
		while (graph.size() > COARSEST) {
			check();
			ForceGraph matched = graph.matched(random);
			ForceGraph coarse = matched.coarse();
			if (coarse.size() > graph.size() * 0.95) {
				break;
			}
			levels.add(matched);
			graph = coarse;
		}
		levels.add(graph);
		return levels;
	}

	private void check() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Moves all points along their forces, by steps that become smaller while the whole doesn't get calmer. */
	private void refine(ForceGraph graph, double[] x, double[] y, boolean[] fixed, double firstStep, int rounds) {
		Quadtree tree = new Quadtree(graph.size());
		double[] force = new double[2];
		double[] dx = new double[x.length];
		double[] dy = new double[x.length];
		double step = firstStep;
		double calm = Double.MAX_VALUE;
		int progress = 0;
		for (int round = 0; round < rounds && step > STILL * length; round++) {
			check();
			tree.build(x, y, graph.mass());
			double energy = 0;
			for (int i = 0; i < x.length; i++) {
				force[0] = 0;
				force[1] = 0;
				tree.push(x[i], y[i], i, CHARGE * length * length * graph.mass()[i], force);
				pull(graph, i, x, y, force);
				double strength = Math.hypot(force[0], force[1]);
				energy += strength * strength;
				boolean still = strength < 1e-9 || fixed != null && fixed[i];
				dx[i] = still ? 0 : force[0] / strength * Math.min(step, strength);
				dy[i] = still ? 0 : force[1] / strength * Math.min(step, strength);
			}
			for (int i = 0; i < x.length; i++) {
				x[i] += dx[i];
				y[i] += dy[i];
			}
			if (energy < calm) {
				if (++progress >= 5) {
					progress = 0;
					step /= COOLING;
				}
			} else {
				progress = 0;
				step *= COOLING;
			}
			calm = energy;
			step *= 0.99;
		}
	}

	private void pull(ForceGraph graph, int node, double[] x, double[] y, double[] force) {
		int[] neighbours = graph.neighbours()[node];
		for (int i = 0; i < neighbours.length; i++) {
			double toX = x[neighbours[i]] - x[node];
			double toY = y[neighbours[i]] - y[node];
			double strength = graph.weights()[node][i] * Math.hypot(toX, toY) / length;
			force[0] += toX * strength;
			force[1] += toY * strength;
		}
	}

	/** Turns the picture so that its longer side lies level, as screens and labels do. */
	private void lie() {
		double middleX = 0;
		double middleY = 0;
		for (int i = 0; i < part.size(); i++) {
			middleX += part.x()[i] / part.size();
			middleY += part.y()[i] / part.size();
		}
		double xx = 0;
		double xy = 0;
		double yy = 0;
		for (int i = 0; i < part.size(); i++) {
			double x = part.x()[i] - middleX;
			double y = part.y()[i] - middleY;
			xx += x * x;
			xy += x * y;
			yy += y * y;
		}
		double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		for (int i = 0; i < part.size(); i++) {
			double x = part.x()[i] - middleX;
			double y = part.y()[i] - middleY;
			part.x()[i] = x * cos + y * sin;
			part.y()[i] = y * cos - x * sin;
		}
	}
}
