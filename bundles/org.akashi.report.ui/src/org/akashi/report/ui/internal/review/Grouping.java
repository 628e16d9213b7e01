package org.akashi.report.ui.internal.review;

/** How the rows of the queue stand together. */
public enum Grouping {
	/** One row for each thing, in the order in which the report first names them; statements after what they connect. */
	ENTITY,
	/** Each place by itself, as it stands in the text, page by page; a statement after its sentence. */
	TEXT,
	/** One row for each thing, type by type. */
	TYPE
}
