package org.akashi.graph;

/**
 * A relationship object, or a reference that stands in an object.
 *
 * @param id     STIX id of the relationship; of a reference "FROM PROPERTY TO"
 * @param from   STIX id of the source
 * @param to     STIX id of the target
 * @param kind   relationship_type, or the JSON name of the referring property
 * @param family what sort of edge it is
 * @param facts  what filters ask; {@link GraphFacts#NONE} for a reference
 */
public record GraphEdge(String id, String from, String to, String kind, EdgeFamily family, GraphFacts facts) {

	/** Whether it is a relationship object that can be opened, changed and deleted by {@link #id()}. */
	public boolean isObject() {
		return family != EdgeFamily.REFERENCE;
	}

	/** Whether it is a guess: a relationship marked as hypothesis or similarity, or a loose one of low confidence. */
	public boolean isHypothesis() {
		return family == EdgeFamily.HYPOTHESIS;
	}
}
