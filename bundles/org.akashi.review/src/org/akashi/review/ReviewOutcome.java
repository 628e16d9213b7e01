package org.akashi.review;

import java.util.List;

/**
 * What became of a decision on several items.
 *
 * @param done    the number of items that were decided, those that were accepted along with a proposal too
 * @param skipped items that were left as they were, and why
 */
public record ReviewOutcome(int done, List<Skipped> skipped) {

	/**
	 * An item that was not decided.
	 *
	 * @param item   the item
	 * @param reason why, and what to do, in one sentence
	 */
	public record Skipped(ReviewItem item, String reason) {
	}

	public ReviewOutcome {
		skipped = List.copyOf(skipped);
	}
}
