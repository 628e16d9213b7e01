package org.akashi.graph.layout;

import java.util.Arrays;

/** Sums up the charges of far points: J. Barnes, P. Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324, 1986. */
final class Quadtree {

	/** A cell whose width seen from a point is less than this is taken as one point. */
	private static final double FAR = 0.85;
	private static final int DEEPEST = 24;
	private static final double NEAREST = 1;

	private int[] children;
	private double[] mass;
	private double[] sumX;
	private double[] sumY;
	private double[] width;
	/** The point in a leaf; -1 in an inner cell, -2 where a leaf has several points that lie on one another. */
	private int[] point;
	private int cells;
	private int[] stack = new int[256];
	private double[] x;
	private double[] y;
	private double[] masses;

	Quadtree(int points) {
		allocate(Math.max(16, points * 3));
	}

	private void allocate(int size) {
		int old = mass == null ? 0 : mass.length;
		children = old == 0 ? new int[size * 4] : Arrays.copyOf(children, size * 4);
		mass = old == 0 ? new double[size] : Arrays.copyOf(mass, size);
		sumX = old == 0 ? new double[size] : Arrays.copyOf(sumX, size);
		sumY = old == 0 ? new double[size] : Arrays.copyOf(sumY, size);
		width = old == 0 ? new double[size] : Arrays.copyOf(width, size);
		point = old == 0 ? new int[size] : Arrays.copyOf(point, size);
	}

	private int cell(double cellWidth) {
		if (cells == mass.length) {
			allocate(cells * 2);
		}
		Arrays.fill(children, cells * 4, cells * 4 + 4, -1);
		mass[cells] = 0;
		sumX[cells] = 0;
		sumY[cells] = 0;
		width[cells] = cellWidth;
		point[cells] = -1;
		return cells++;
	}

	/** Takes all points anew. */
	void build(double[] newX, double[] newY, double[] newMasses) {
		x = newX;
		y = newY;
		masses = newMasses;
		double left = Double.MAX_VALUE;
		double top = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		double bottom = -Double.MAX_VALUE;
		for (int i = 0; i < x.length; i++) {
			left = Math.min(left, x[i]);
			right = Math.max(right, x[i]);
			top = Math.min(top, y[i]);
			bottom = Math.max(bottom, y[i]);
		}
		double side = Math.max(1, Math.max(right - left, bottom - top)) * 1.0001;
		cells = 0;
		cell(side);
		for (int i = 0; i < x.length; i++) {
			insert(i, left, top, side);
		}
	}

	private void insert(int newPoint, double rootLeft, double rootTop, double side) {
		int cell = 0;
		double left = rootLeft;
		double top = rootTop;
		double half = side / 2;
		for (int depth = 0;; depth++) {
			boolean empty = mass[cell] == 0;
			int resident = point[cell];
			mass[cell] += masses[newPoint];
			sumX[cell] += x[newPoint] * masses[newPoint];
			sumY[cell] += y[newPoint] * masses[newPoint];
			if (empty) {
				point[cell] = newPoint;
				return;
			}
			if (depth == DEEPEST || resident == -2) {
				point[cell] = -2;
				return;
			}
			if (resident >= 0) {
				point[cell] = -1;
				int child = child(cell, resident, left, top, half);
				mass[child] = masses[resident];
				sumX[child] = x[resident] * masses[resident];
				sumY[child] = y[resident] * masses[resident];
				point[child] = resident;
			}
			boolean east = x[newPoint] >= left + half;
			boolean south = y[newPoint] >= top + half;
			cell = child(cell, newPoint, left, top, half);
			left += east ? half : 0;
			top += south ? half : 0;
			half /= 2;
		}
	}

	private int child(int cell, int of, double left, double top, double half) {
		int place = cell * 4 + (x[of] >= left + half ? 1 : 0) + (y[of] >= top + half ? 2 : 0);
		if (children[place] < 0) {
			int fresh = cell(half);
			children[place] = fresh;
		}
		return children[place];
	}

	/** Adds to a force what all other points push: strength times mass by distance. */
	void push(double atX, double atY, int self, double strength, double[] force) {
		int top = 0;
		stack[top++] = 0;
		while (top > 0) {
			int cell = stack[--top];
			if (point[cell] == self) {
				continue;
			}
			double fromX = atX - sumX[cell] / mass[cell];
			double fromY = atY - sumY[cell] / mass[cell];
			double square = fromX * fromX + fromY * fromY;
			if (point[cell] != -1 || width[cell] * width[cell] < FAR * FAR * square) {
				if (square < NEAREST) {
					// Points on one another go apart in directions that follow from their numbers.
					fromX = Math.cos(self);
					fromY = Math.sin(self);
					square = NEAREST;
				}
				double push = strength * mass[cell] / square;
				force[0] += fromX * push;
				force[1] += fromY * push;
				continue;
			}
			if (top + 4 > stack.length) {
				stack = Arrays.copyOf(stack, stack.length * 2);
			}
			for (int i = cell * 4 + 3; i >= cell * 4; i--) {
				if (children[i] >= 0) {
					stack[top++] = children[i];
				}
			}
		}
	}
}
