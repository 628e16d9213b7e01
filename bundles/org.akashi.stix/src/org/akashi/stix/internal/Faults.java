package org.akashi.stix.internal;

import java.util.function.Consumer;

import org.akashi.stix.ReadFault;
import org.eclipse.core.runtime.IStatus;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Where a reader's faults go, with the place of each worked out. */
final class Faults {

	/** A place in a text; line and column are 0 when unknown. */
	record Place(String path, int line, int column) {
	}

	private final Consumer<? super IStatus> sink;
	private final String root;

	Faults(Consumer<? super IStatus> sink, String root) {
		this.sink = sink;
		this.root = root;
	}

	/** The same sink, for a text that stands at a path of the text. */
	Faults under(String path) {
		return new Faults(sink, path);
	}

	Place place(JsonParser parser) {
		TokenStreamLocation at = parser.currentTokenLocation();
		String path = JsonPath.of(parser.streamReadContext(), root);
		boolean known = at != null && root.equals(JsonPath.ROOT);
		return new Place(path, known ? Math.max(0, at.getLineNr()) : 0, known ? Math.max(0, at.getColumnNr()) : 0);
	}

	void add(int severity, String path, int line, int column, String message, boolean lost) {
		sink.accept(new ReadFault(severity, path, line, column, message, lost));
	}

	void add(int severity, JsonParser parser, String message, boolean lost) {
		Place place = place(parser);
		add(severity, place.path(), place.line(), place.column(), message, lost);
	}
}
