package org.akashi.report.ui.internal.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.akashi.mention.Role;

/**
 * Which open items a batch accept takes. Ambiguous names and statements that contradict the case are never among them:
 * a person settles those one by one.
 *
 * @param types         mention types and verbs
 * @param minConfidence least confidence, 0 to 100
 * @param subjectsOnly  whether the publisher's own, cited sources, benign and example values are left out
 */
public record BatchChoice(Set<String> types, int minConfidence, boolean subjectsOnly) {

	private static final Set<Role> SUBJECTS = Set.of(Role.INDICATOR, Role.SUBJECT);

	/** The items that are taken. */
	public List<QueueItem> of(List<QueueItem> items) {
		return items.stream().filter(this::takes).toList();
	}

	private boolean takes(QueueItem item) {
		return eligible(item) && types.contains(item.type()) && item.confidence() >= minConfidence
				&& (!subjectsOnly || SUBJECTS.contains(item.role()));
	}

	private static boolean eligible(QueueItem item) {
		return item.open() && !item.suppressed() && !item.ambiguous() && item.conflict().isEmpty();
	}

	/** The types that have items to take, each with the number of them at this confidence. */
	public Map<String, Integer> counts(List<QueueItem> items) {
		Map<String, Integer> counts = new TreeMap<>();
		for (QueueItem item : items) {
			if (eligible(item)) {
				boolean counted = item.confidence() >= minConfidence
						&& (!subjectsOnly || SUBJECTS.contains(item.role()));
				counts.merge(item.type(), counted ? 1 : 0, Integer::sum);
			}
		}
		return counts;
	}
}
