package org.akashi.export.internal.csv;

import org.akashi.export.Knowledge;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.Surroundings;
import org.akashi.stix.StixTypes;

/**
 * What cells are made of.
 *
 * @param line      the indicator
 * @param type      kind of the value
 * @param value     one value of its pattern
 * @param evidence  what it stands on
 * @param around    what stands around it; null when no column asks
 * @param knowledge for names
 */
record TableRow(Line line, String type, String value, TableEvidence evidence, Surroundings around, Knowledge knowledge) {

	/** The name of who made it. */
	String author() {
		String id = line.property("created_by_ref");
		return id.isEmpty() ? "" : knowledge.object(id).map(StixTypes::name).orElse(id);
	}
}
