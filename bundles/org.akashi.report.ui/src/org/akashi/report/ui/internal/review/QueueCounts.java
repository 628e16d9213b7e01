package org.akashi.report.ui.internal.review;

import java.util.Collection;

/**
 * How far the review is. What a rule suppresses waits for nobody and isn't counted.
 *
 * @param open     items without a decision
 * @param accepted accepted items
 * @param rejected rejected items
 */
public record QueueCounts(int open, int accepted, int rejected) {

	/** Counts items. */
	public static QueueCounts of(Collection<QueueItem> items) {
		int open = 0;
		int accepted = 0;
		int rejected = 0;
		for (QueueItem item : items) {
			if (item.suppressed()) {
				continue;
			}
			switch (item.status()) {
			case OPEN -> open++;
			case ACCEPTED -> accepted++;
			case REJECTED -> rejected++;
			}
		}
		return new QueueCounts(open, accepted, rejected);
	}

	/** All items. */
	public int total() {
		return open + accepted + rejected;
	}
}
