package org.akashi.store.internal;

import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixWriter;

/** Between lines and EObjects. */
final class StixLines {

	private StixLines() {
	}

	/**
	 * Makes the object.
	 *
	 * @throws RuntimeException when the line can't be read as STIX
	 */
	static StixObject object(String line) {
		return StixReader.read(line);
	}

	/** Gives an existing object the content of a line; only what differs is set. */
	static void restore(StixObject object, String line) {
		StixReader.readInto(object, line);
	}

	static String line(StixObject object) {
		return StixWriter.line(object);
	}
}
