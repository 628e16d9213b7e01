package org.akashi.store;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one step changed.
 *
 * @param label   the label of the step, "Save" for saving, or {@code ""} for reports that were read anew
 * @param added   ids of objects that are new
 * @param changed ids of objects whose content changed
 * @param removed ids of objects that are gone
 * @param reports SHA-256 of reports that were added or whose verdicts changed
 * @param rules   whether a rule on mentions was added, changed or removed
 * @param texts   texts, such as diagrams, that were added, changed or removed
 */
public record CaseChange(String label, Set<String> added, Set<String> changed, Set<String> removed,
		Set<String> reports, boolean rules, Set<CaseTexts.Key> texts) {

	/** A step that changed no text. */
	public CaseChange(String label, Set<String> added, Set<String> changed, Set<String> removed, Set<String> reports, boolean rules) {
		this(label, added, changed, removed, reports, rules, Set.of());
	}

	/** A step that changed no rule and no text. */
	public CaseChange(String label, Set<String> added, Set<String> changed, Set<String> removed, Set<String> reports) {
		this(label, added, changed, removed, reports, false, Set.of());
	}

	public CaseChange {
		added = Set.copyOf(added);
		changed = Set.copyOf(changed);
		removed = Set.copyOf(removed);
		reports = Set.copyOf(reports);
		texts = Set.copyOf(texts);
	}

	/** Names of the texts of a kind that were added, changed or removed. */
	public Set<String> texts(CaseTexts.Kind kind) {
		return texts.stream().filter(key -> key.kind() == kind).map(CaseTexts.Key::name).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether the object with this id was added, changed or removed. */
	public boolean touches(String id) {
		return added.contains(id) || changed.contains(id) || removed.contains(id);
	}
}
