package org.akashi.graph.ui.internal.canvas;

import java.util.Map;

/** The sign of a type where only a dot of it is left: colour is never the only sign. */
enum Shape {

	/** Who does it. */
	CIRCLE {
		@Override
		double distance(double x, double y, double radius) {
			return Math.sqrt(x * x + y * y) - radius;
		}
	},
	/** What it is done with. */
	SQUARE {
		@Override
		double distance(double x, double y, double radius) {
			return Math.max(Math.abs(x), Math.abs(y)) - radius * 0.86;
		}
	},
	/** What happened, and how. */
	DIAMOND {
		@Override
		double distance(double x, double y, double radius) {
			return (Math.abs(x) + Math.abs(y) - radius * 1.2) * 0.707;
		}
	},
	/** Who or what it was done to. */
	TRIANGLE {
		@Override
		double distance(double x, double y, double radius) {
			double side = Math.abs(x) * 0.866 + y * 0.5;
			return Math.max(side, -y) - radius * 0.62;
		}
	};

	private static final Map<String, Shape> OF = Map.ofEntries(Map.entry("intrusion-set", CIRCLE), Map.entry("threat-actor", CIRCLE),
			Map.entry("malware", SQUARE), Map.entry("tool", SQUARE), Map.entry("infrastructure", SQUARE), Map.entry("campaign", DIAMOND),
			Map.entry("attack-pattern", DIAMOND), Map.entry("incident", DIAMOND), Map.entry("vulnerability", DIAMOND),
			Map.entry("identity", TRIANGLE), Map.entry("location", TRIANGLE));

	/** The sign of a STIX type; observables and the rest are circles. */
	static Shape of(String type) {
		return OF.getOrDefault(type, CIRCLE);
	}

	/** How far a point beside the middle is outside, below 0 inside. */
	abstract double distance(double x, double y, double radius);
}
