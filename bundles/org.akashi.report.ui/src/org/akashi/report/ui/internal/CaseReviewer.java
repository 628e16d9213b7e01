package org.akashi.report.ui.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItems;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.review.Reviewer;
import org.akashi.report.ui.internal.rules.UserRules;
import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewOutcome;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.AkashiPreferences;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Carries decisions out on the open case, one after the other, off the UI thread. */
final class CaseReviewer implements Reviewer {

	private final ReviewDesk desk;

	CaseReviewer(ReviewDesk desk) {
		this.desk = desk;
	}

	/** A decision on items of a report. */
	@FunctionalInterface
	private interface Decision {

		ReviewOutcome on(Review review, Collection<ReviewItem> items) throws CoreException;
	}

	/** A correction of an item that accepts it. */
	@FunctionalInterface
	private interface Correction {

		ReviewOutcome on(Review review, ReviewItem open) throws CoreException;
	}

	static Review review(Case open) {
		return new Review(open, Registries.names(), AkashiPreferences.analyst(), Clock.systemUTC(), UserRules.get().set());
	}

	/** The items of a report. Any thread but the UI's. */
	static List<QueueItem> items(Case open, String sha256, ReportText text) throws CoreException {
		return QueueItems.of(text, review(open).items(sha256));
	}

	@Override
	public void accept(List<QueueItem> items) {
		decide(name(Messages.Review_accepting, items), items, Review::accept);
	}

	@Override
	public void reject(List<QueueItem> items) {
		decide(name(Messages.Review_rejecting, items), items, Review::reject);
	}

	@Override
	public void reopen(List<QueueItem> items) {
		decide(name(Messages.Review_reopening, items), items, Review::reopen);
	}

	@Override
	public void edit(QueueItem item, String type, String value) {
		settle(item, (review, open) -> review.acceptAs(open, type, value));
	}

	@Override
	public void choose(QueueItem item, String candidate) {
		settle(item, (review, open) -> review.acceptAs(open, candidate));
	}

	/** Corrects an item and accepts it: one step when it is open, else it is opened by a step of its own before. */
	private void settle(QueueItem item, Correction correction) {
		List<QueueItem> one = List.of(item);
		decide(name(Messages.Review_accepting, one), one, (review, found) -> {
			if (!item.open()) {
				review.reopen(found);
			}
			Optional<ReviewItem> open = found.isEmpty() ? Optional.empty()
					: review.item(found.iterator().next().sha256(), item.id());
			return open.isEmpty() ? new ReviewOutcome(0, List.of()) : correction.on(review, open.get());
		});
	}

	private static String name(String pattern, List<QueueItem> items) {
		return NLS.bind(pattern, items.size() == 1 ? items.get(0).value() : Integer.toString(items.size()));
	}

	private void decide(String name, List<QueueItem> items, Decision decision) {
		String sha256 = desk.sha256();
		ReportText text = desk.text().orElseThrow();
		Set<String> ids = items.stream().map(QueueItem::id).collect(Collectors.toSet());
		Display display = Display.getCurrent();
		ActiveCase.get().run(name, (open, monitor) -> {
			Review review = review(open);
			String notice = "";
			try {
				List<ReviewItem> found = review.items(sha256).stream().filter(item -> ids.contains(item.id())).toList();
				notice = notice(decision.on(review, found));
			} catch (IllegalArgumentException e) {
				notice = e.getMessage();
			} finally {
				List<QueueItem> now = QueueItems.of(text, review.items(sha256));
				String told = notice;
				display.asyncExec(() -> desk.settle(sha256, items, now, told));
			}
		});
	}

	private static String notice(ReviewOutcome outcome) {
		if (outcome.skipped().isEmpty()) {
			return "";
		}
		ReviewOutcome.Skipped first = outcome.skipped().get(0);
		String reason = NLS.bind(Messages.Review_skipped, first.item().label(), first.reason());
		return outcome.skipped().size() == 1 ? reason
				: NLS.bind(Messages.Review_skippedMore, reason, outcome.skipped().size() - 1);
	}
}
