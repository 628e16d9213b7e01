package org.akashi.ui;

import java.util.Set;

/**
 * What changed in the open case since the last notice.
 *
 * @param objects    STIX ids of objects added, changed or removed; empty when {@code everything}
 * @param reports    sha-256 of reports added or decided on; empty when {@code everything}
 * @param everything whether so much changed that a view does best to start over
 * @param diagrams   names of diagrams added, changed or removed; empty when {@code everything}
 * @param rules      whether a rule on mentions was added, changed or removed
 */
public record CaseChanges(Set<String> objects, Set<String> reports, Set<String> diagrams, boolean everything,
		boolean rules) {

	public CaseChanges {
		objects = Set.copyOf(objects);
		reports = Set.copyOf(reports);
		diagrams = Set.copyOf(diagrams);
	}

	/** Whether an object may have changed. */
	public boolean touches(String id) {
		return everything || objects.contains(id);
	}

	/** Whether a report or its decisions may have changed. */
	public boolean touchesReport(String sha256) {
		return everything || reports.contains(sha256);
	}

	/** Whether a diagram may have changed. */
	public boolean touchesDiagram(String name) {
		return everything || diagrams.contains(name);
	}

	/** Whether any diagram may have changed. */
	public boolean anyDiagram() {
		return everything || !diagrams.isEmpty();
	}

	/** Whether any object may have changed. */
	public boolean anyObject() {
		return everything || !objects.isEmpty();
	}

	/** Whether the rules on mentions may have changed: those that are kept, and those that decisions teach. */
	public boolean anyRule() {
		return rules || anyReport();
	}

	/** Whether any report may have changed. */
	public boolean anyReport() {
		return everything || !reports.isEmpty();
	}
}
