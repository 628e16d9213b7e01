package org.akashi.graph.layout;

/** How a graph is laid out. */
public enum LayoutKind {
	/** Joined objects near one another: shows clusters. */
	FORCE,
	/** Sources before targets, in layers: shows chains. */
	LAYERED,
	/** Rings around one object: shows what hangs at it, and how far. */
	RADIAL,
	/** From one object downwards: shows a hierarchy. */
	TREE
}
