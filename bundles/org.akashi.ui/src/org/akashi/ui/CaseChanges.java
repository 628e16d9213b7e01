package org.akashi.ui;

import java.util.Set;

import org.akashi.store.CaseTexts;

/**
 * What changed in the open case since the last notice.
 *
 * @param objects    STIX ids of objects added, changed or removed; empty when {@code everything}
 * @param reports    sha-256 of reports added or decided on; empty when {@code everything}
 * @param everything whether so much changed that a view does best to start over
 * @param texts      texts, such as diagrams and settings, added, changed or removed; empty when {@code everything}
 * @param rules      whether a rule on mentions was added, changed or removed
 */
public record CaseChanges(Set<String> objects, Set<String> reports, Set<CaseTexts.Key> texts, boolean everything,
		boolean rules) {

	public CaseChanges {
		objects = Set.copyOf(objects);
		reports = Set.copyOf(reports);
		texts = Set.copyOf(texts);
	}

	/** Whether an object may have changed. */
	public boolean touches(String id) {
		return everything || objects.contains(id);
	}

	/** Whether a report or its decisions may have changed. */
	public boolean touchesReport(String sha256) {
		return everything || reports.contains(sha256);
	}

	/** Whether a text of the case may have changed. */
	public boolean touches(CaseTexts.Kind kind, String name) {
		return everything || texts.contains(new CaseTexts.Key(kind, name));
	}

	/** Whether any text of a kind may have changed. */
	public boolean any(CaseTexts.Kind kind) {
		return everything || texts.stream().anyMatch(key -> key.kind() == kind);
	}

	/** Whether any text of the case may have changed. */
	public boolean anyText() {
		return everything || !texts.isEmpty();
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
