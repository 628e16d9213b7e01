package org.akashi.report.ui.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.akashi.ui.Phrases;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Carries decisions out on the open case, one after the other, off the UI thread. */
final class CaseReviewer implements Reviewer {

	private final ReviewDesk desk;
	private final AtomicInteger waiting = new AtomicInteger();
	/** Decided since the desk was last told; of the jobs, which run one after the other. */
	private final Set<QueueItem> settled = Collections.synchronizedSet(new LinkedHashSet<>());
	private volatile List<ReviewItem> known = List.of();

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

		ReviewOutcome on(Review review, List<ReviewItem> open) throws CoreException;
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
	public void edit(List<QueueItem> places, String type, String value) {
		settle(places, (review, open) -> review.acceptAs(open, type, value));
	}

	@Override
	public void choose(List<QueueItem> places, String candidate) {
		settle(places, (review, open) -> review.acceptAs(open, candidate));
	}

	/** Corrects places and accepts them: one step when they are open, else they are opened by a step of its own before. */
	private void settle(List<QueueItem> places, Correction correction) {
		decide(name(Messages.Review_accepting, places), places, (review, found) -> {
			if (!places.get(0).open()) {
				review.reopen(found);
			}
			// As they are now: what is chosen is looked up in them.
			List<ReviewItem> open = new ArrayList<>();
			for (ReviewItem item : found) {
				review.item(item.sha256(), item.id()).ifPresent(open::add);
			}
			return open.isEmpty() ? new ReviewOutcome(0, List.of()) : correction.on(review, open);
		});
	}

	private static String name(String pattern, List<QueueItem> items) {
		return NLS.bind(pattern, items.size() == 1 ? items.get(0).value() : Integer.toString(items.size()));
	}

	/**
	 * Carries a decision out after those before it. What the report looks like then is worked out after the last of them
	 * only: a person decides quicker than a long report is read.
	 */
	private void decide(String name, List<QueueItem> items, Decision decision) {
		String sha256 = desk.sha256();
		ReportText text = desk.text().orElseThrow();
		Set<String> ids = items.stream().map(QueueItem::id).collect(Collectors.toSet());
		Display display = Display.getCurrent();
		waiting.incrementAndGet();
		ActiveCase.get().run(name, (open, monitor) -> {
			Review review = review(open);
			String notice = "";
			try {
				notice = notice(decision.on(review, found(review, sha256, ids)));
			} catch (IllegalArgumentException e) {
				notice = Phrases.user(e.getMessage());
			} finally {
				settled.addAll(items);
				boolean last = waiting.updateAndGet(left -> Math.max(0, left - 1)) == 0;
				if (last || !notice.isEmpty()) {
					List<QueueItem> done = List.copyOf(settled);
					settled.clear();
					List<ReviewItem> now = review.items(sha256);
					known = now;
					List<QueueItem> rows = QueueItems.of(text, now);
					String told = notice;
					display.asyncExec(() -> desk.settle(sha256, done, rows, told));
				}
			}
		});
	}

	/** The items by their ids. How they stand is looked up when they are decided: those of the last time do. */
	private List<ReviewItem> found(Review review, String sha256, Set<String> ids) throws CoreException {
		List<ReviewItem> found = among(known, sha256, ids);
		if (found.size() < ids.size()) {
			known = review.items(sha256);
			found = among(known, sha256, ids);
		}
		return found;
	}

	private static List<ReviewItem> among(List<ReviewItem> all, String sha256, Set<String> ids) {
		return all.stream().filter(item -> item.sha256().equals(sha256) && ids.contains(item.id())).toList();
	}

	/** The case is gone, and with it what waited. */
	void forget() {
		waiting.set(0);
		known = List.of();
	}

	/** Whether decisions are under way, after which the desk is told. */
	boolean busy() {
		return waiting.get() > 0;
	}

	/** What a person should know about what could not be done. */
	static String notice(ReviewOutcome outcome) {
		if (outcome.skipped().isEmpty()) {
			return "";
		}
		ReviewOutcome.Skipped first = outcome.skipped().get(0);
		String reason = NLS.bind(Messages.Review_skipped, first.item().label(), Phrases.user(first.reason()));
		return outcome.skipped().size() == 1 ? reason
				: NLS.bind(Messages.Review_skippedMore, reason, outcome.skipped().size() - 1);
	}
}
