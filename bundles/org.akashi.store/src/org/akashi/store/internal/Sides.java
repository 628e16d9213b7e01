package org.akashi.store.internal;

/**
 * Goes through a file in which git has left conflict markers: {@code <<<<<<<} ours {@code |||||||} base {@code =======}
 * theirs {@code >>>>>>>}.
 */
final class Sides {

	/** Where a line stands. */
	enum Side {
		/** Outside of conflicts: both sides have it. */
		BOTH, OURS, BASE, THEIRS,
		/** The line is a marker itself. */
		MARKER
	}

	private Side side = Side.BOTH;
	private int conflicts;

	/** Where this line stands; lines are to be given in order. */
	Side of(LineScanner.Line line) {
		if (side == Side.BOTH && line.startsWith("<<<<<<<")) {
			side = Side.OURS;
			conflicts++;
			return Side.MARKER;
		}
		if (side == Side.OURS && line.startsWith("|||||||")) {
			side = Side.BASE;
			return Side.MARKER;
		}
		if ((side == Side.OURS || side == Side.BASE) && line.startsWith("=======")) {
			side = Side.THEIRS;
			return Side.MARKER;
		}
		if (side == Side.THEIRS && line.startsWith(">>>>>>>")) {
			side = Side.BOTH;
			return Side.MARKER;
		}
		return side;
	}

	/** How many conflicts there were. */
	int conflicts() {
		return conflicts;
	}

	/** Whether the last conflict has no end. */
	boolean open() {
		return side != Side.BOTH;
	}
}
