package org.akashi.graph;

import java.util.List;
import java.util.Locale;

import org.akashi.model.Relationship;
import org.akashi.stix.RelationshipTypes;

/** What an edge says: canvases and writers draw each family in its own way (line style, never colour alone). */
public enum EdgeFamily {

	/** A relationship object: a fact of the case. Drawn solid. */
	RELATION,

	/** A relationship object that is somebody's guess: see {@link GraphEdge#isHypothesis()}. Drawn dashed. */
	HYPOTHESIS,

	/** A property of one object that names another, such as {@code created_by_ref}. Drawn dotted. */
	REFERENCE;

	/** A loose relationship below this confidence is a guess: what the scales call "low" ends at 29, "even chance" at 50. */
	private static final int SURE = 50;
	private static final List<String> GUESSES = List.of("hypothesis", "hypothetical", "similarity", "similar-to");

	/** Whether a relationship object is a fact or a guess: marked as one by its type or a label, or loose and of low confidence. */
	public static EdgeFamily of(Relationship relationship) {
		String kind = String.valueOf(relationship.getRelationshipType());
		boolean said = GUESSES.contains(kind)
				|| relationship.getLabels().stream().anyMatch(label -> GUESSES.contains(label.toLowerCase(Locale.ROOT)));
		Integer confidence = relationship.getConfidence();
		boolean loose = kind.equals(RelationshipTypes.RELATED_TO) && confidence != null && confidence < SURE;
		return said || loose ? HYPOTHESIS : RELATION;
	}
}
