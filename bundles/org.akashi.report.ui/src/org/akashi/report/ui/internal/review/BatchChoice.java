package org.akashi.report.ui.internal.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which open items a batch accept takes. Ambiguous names and statements that contradict the case are never among them:
 * a person settles those one by one.
 *
 * @param types         mention types and verbs
 * @param minConfidence least confidence, 0 to 100
 * @param subjectsOnly  whether what the default filter leaves out stays open: the publisher's and the victim's own, cited
 *                      sources, benign and example values, hosts inside URLs
 */
public record BatchChoice(Set<String> types, int minConfidence, boolean subjectsOnly) {

	/** The items that are taken. */
	public List<QueueItem> of(List<QueueItem> items) {
		return items.stream().filter(this::takes).toList();
	}

	private boolean takes(QueueItem item) {
		return eligible(item) && types.contains(item.type()) && item.confidence() >= minConfidence
				&& (!subjectsOnly || item.keptByDefault());
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
						&& (!subjectsOnly || item.keptByDefault());
				counts.merge(item.type(), counted ? 1 : 0, Integer::sum);
			}
		}
		return counts;
	}
}
