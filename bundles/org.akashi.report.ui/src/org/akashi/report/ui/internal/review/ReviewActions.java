package org.akashi.report.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.report.ui.internal.review.QueueItem.Status;

/**
 * What a person can do with the selected items. Decides which of them an action is for, shows the decision at once and
 * has it carried out.
 */
public final class ReviewActions {

	private final ReviewDesk desk;
	private final Reviewer reviewer;

	public ReviewActions(ReviewDesk desk, Reviewer reviewer) {
		this.desk = desk;
		this.reviewer = reviewer;
	}

	/**
	 * Accepts what is selected.
	 *
	 * @param onAmbiguous asked for each name that a person must settle first; those are not accepted here
	 */
	public void accept(Consumer<QueueItem> onAmbiguous) {
		accept(desk.selection(), onAmbiguous);
	}

	/** Accepts items; see {@link #accept(Consumer)}. */
	public void accept(List<QueueItem> items, Consumer<QueueItem> onAmbiguous) {
		List<QueueItem> clear = new ArrayList<>();
		List<QueueItem> ambiguous = new ArrayList<>();
		for (QueueItem item : items) {
			if (item.status() != Status.ACCEPTED) {
				(item.ambiguous() ? ambiguous : clear).add(item);
			}
		}
		if (!clear.isEmpty()) {
			desk.decided(clear, Status.ACCEPTED);
			reviewer.accept(clear);
		} else if (ambiguous.isEmpty()) {
			desk.move(1, QueueItem::open);
		}
		if (!ambiguous.isEmpty()) {
			onAmbiguous.accept(ambiguous.get(0));
		}
	}

	/** Rejects what is selected. */
	public void reject() {
		List<QueueItem> items = desk.selection().stream().filter(item -> item.status() != Status.REJECTED).toList();
		if (items.isEmpty()) {
			desk.move(1, QueueItem::open);
			return;
		}
		desk.decided(items, Status.REJECTED);
		reviewer.reject(items);
	}

	/** Takes the decisions on what is selected back. */
	public void reopen() {
		List<QueueItem> items = desk.selection().stream().filter(item -> !item.open()).toList();
		if (!items.isEmpty()) {
			desk.decided(items, Status.OPEN);
			reviewer.reopen(items);
		}
	}

	/** Settles an ambiguous name. */
	public void choose(QueueItem item, String candidate) {
		desk.decided(List.of(item), Status.ACCEPTED);
		reviewer.choose(item, candidate);
	}

	/** Corrects a mention. */
	public void edit(QueueItem item, String type, String value) {
		desk.decided(List.of(item), Status.ACCEPTED);
		reviewer.edit(item, type, value);
	}

	/** Goes to the next row. */
	public void next() {
		desk.move(1, item -> true);
	}

	/** Goes to the row before. */
	public void previous() {
		desk.move(-1, item -> true);
	}
}
