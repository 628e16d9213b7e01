package org.akashi.store;

import java.util.Set;

/**
 * What one step changed.
 *
 * @param label   the label of the step, "Save" for saving, or {@code ""} for reports that were read anew
 * @param added   ids of objects that are new
 * @param changed ids of objects whose content changed
 * @param removed ids of objects that are gone
 * @param reports SHA-256 of reports that were added or whose verdicts changed
 * @param rules   whether a rule on mentions was added, changed or removed
 * @param diagrams names of diagrams that were added, changed or removed
 */
public record CaseChange(String label, Set<String> added, Set<String> changed, Set<String> removed,
		Set<String> reports, boolean rules, Set<String> diagrams) {

	/** A step that changed no diagram. */
	public CaseChange(String label, Set<String> added, Set<String> changed, Set<String> removed, Set<String> reports, boolean rules) {
		this(label, added, changed, removed, reports, rules, Set.of());
	}

	/** A step that changed no rule and no diagram. */
	public CaseChange(String label, Set<String> added, Set<String> changed, Set<String> removed, Set<String> reports) {
		this(label, added, changed, removed, reports, false, Set.of());
	}

	public CaseChange {
		added = Set.copyOf(added);
		changed = Set.copyOf(changed);
		removed = Set.copyOf(removed);
		reports = Set.copyOf(reports);
		diagrams = Set.copyOf(diagrams);
	}

	/** Whether the object with this id was added, changed or removed. */
	public boolean touches(String id) {
		return added.contains(id) || changed.contains(id) || removed.contains(id);
	}
}
