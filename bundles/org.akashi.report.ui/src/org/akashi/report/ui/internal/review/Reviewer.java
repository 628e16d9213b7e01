package org.akashi.report.ui.internal.review;

import java.util.List;

/**
 * Carries decisions out. Each call is one undoable step (a correction of a decided item two: it is
 * reopened first); it returns at once, the work is done elsewhere, and the
 * {@link ReviewDesk} gets new items when it is.
 */
public interface Reviewer {

	/** Accepts items as they are. */
	void accept(List<QueueItem> items);

	/** Rejects items. */
	void reject(List<QueueItem> items);

	/** Takes decisions back: the items are open again. */
	void reopen(List<QueueItem> items);

	/** Corrects type or value of places of one thing and accepts them. */
	void edit(List<QueueItem> places, String type, String value);

	/** Settles what places of an ambiguous name stand for and accepts them. */
	void choose(List<QueueItem> places, String candidate);
}
