package org.akashi.store.internal;

import tools.jackson.databind.node.ObjectNode;

/** One small step from one form of the folder to the next, on the JSON of each object before anything else sees it. */
interface Migration {

	/** The schema that it starts from; it leads to the next. */
	int from();

	/** The object in the new form; may change and return the given one. */
	ObjectNode object(ObjectNode line);
}
