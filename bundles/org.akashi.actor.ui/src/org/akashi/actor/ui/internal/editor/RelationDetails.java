package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.editor.fields.ConfidenceText;
import org.akashi.model.Relationship;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;

/**
 * When a relationship held and how sure that is. What nobody knows is null.
 *
 * @param start      since when
 * @param stop       until when
 * @param confidence how sure
 */
record RelationDetails(PartialDate start, PartialDate stop, ConfidenceText confidence) {

	/** Nothing more is known. */
	static final RelationDetails NONE = new RelationDetails(null, null, null);

	/**
	 * Puts them into a new relationship.
	 *
	 * @param by who judges so
	 * @param at when, RFC 3339
	 */
	void put(Relationship relationship, String by, String at) {
		if (start != null) {
			StatedDates.set(relationship, "start_time", start, by, at, "");
		}
		if (stop != null) {
			StatedDates.set(relationship, "stop_time", stop, by, at, "");
		}
		if (confidence != null) {
			relationship.setConfidence(confidence.value());
			relationship.getLabels().addAll(ConfidenceText.labels(relationship.getLabels(), confidence.reliability()));
		}
	}
}
