package org.akashi.graph;

/** Diagrams as JSON, one object a line. */
final class DiagramFormat {

	private DiagramFormat() {
	}

	static String text(Diagram diagram) {
		return "";
	}

	static Diagram read(String name, String text) {
		return Diagram.empty(name);
	}
}
