package org.akashi.report.ui.internal.review;

import java.text.Normalizer;
import java.util.Locale;

import org.akashi.mention.Role;
import org.akashi.report.ui.internal.review.QueueItem.Status;

/**
 * What the queue shows.
 *
 * @param text          words that must all occur in value, type or, for mentions, raw text; case and width don't matter
 * @param type          mention type, or {@code ""} for all
 * @param role          role, or null for all
 * @param status        status, or null for all
 * @param minConfidence least confidence, 0 to 100
 * @param suppressed    whether those are shown that a rule suppresses, and only those; else all others
 */
public record ItemFilter(String text, String type, Role role, Status status, int minConfidence, boolean suppressed) {

	/** Shows nothing that a rule suppresses. */
	public ItemFilter(String text, String type, Role role, Status status, int minConfidence) {
		this(text, type, role, status, minConfidence, false);
	}

	/** Shows all but what a rule suppresses. */
	public static final ItemFilter ALL = new ItemFilter("", "", null, null, 0);

	/** Whether the item is shown. */
	public boolean matches(QueueItem item) {
		return suppressed == item.suppressed() && (type.isEmpty() || type.equals(item.type())) && (role == null || item.mention() && role == item.role())
				&& (status == null || status == item.status()) && item.confidence() >= minConfidence
				&& matchesText(item);
	}

	private boolean matchesText(QueueItem item) {
		if (text.isBlank()) {
			return true;
		}
		String words = item.value() + "\n" + item.type() + "\n" + item.entity();
		String haystack = fold(item.mention() ? words + "\n" + item.raw() : words);
		for (String word : fold(text).strip().split("\\s+")) {
			if (!haystack.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private static String fold(String string) {
		return Normalizer.normalize(string, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}
}
