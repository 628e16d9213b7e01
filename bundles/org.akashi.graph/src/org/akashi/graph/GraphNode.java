package org.akashi.graph;

/**
 * An object of the case as a graph shows it.
 *
 * @param id    STIX id
 * @param type  STIX type
 * @param label name or value for people, as it stands in the case: any text, also hostile; the id when there is none
 * @param facts what filters ask
 */
public record GraphNode(String id, String type, String label, GraphFacts facts) {
}
