package org.akashi.graph.layout;

/**
 * What a layout is asked for.
 *
 * @param kind    how
 * @param flow    where layers and trees grow
 * @param spacing how much room lies between cards, 1 for the usual; 0.2 to 5
 * @param root    STIX id of the object that radial and tree begin with, or {@code ""} for the best joined one
 * @param seed    equal seeds give equal layouts
 */
public record LayoutRequest(LayoutKind kind, Flow flow, double spacing, String root, long seed) {

	/** Where layers and trees grow. */
	public enum Flow {
		/** To the right. */
		RIGHT,
		/** Downwards. */
		DOWN
	}

	public LayoutRequest {
		spacing = Math.clamp(spacing, 0.2, 5);
		root = root == null ? "" : root;
	}

	/** The usual of a kind. */
	public static LayoutRequest of(LayoutKind kind) {
		return new LayoutRequest(kind, kind == LayoutKind.TREE ? Flow.DOWN : Flow.RIGHT, 1, "", 1);
	}

	/** Beginning with this object. */
	public LayoutRequest from(String id) {
		return new LayoutRequest(kind, flow, spacing, id, seed);
	}
}
