package org.akashi.graph;

/** What an edge says: canvases and writers draw each family in its own way (line style, never colour alone). */
public enum EdgeFamily {

	/** A relationship object: a fact of the case. Drawn solid. */
	RELATION,

	/** A relationship object that is somebody's guess: see {@link GraphEdge#isHypothesis()}. Drawn dashed. */
	HYPOTHESIS,

	/** A property of one object that names another, such as {@code created_by_ref}. Drawn dotted. */
	REFERENCE
}
