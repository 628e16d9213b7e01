package org.akashi.report.ui.internal;

import java.time.Instant;
import java.util.List;

import org.akashi.mention.Extraction;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItems;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.review.Reviewer;
import org.akashi.store.Case;
import org.akashi.store.Verdict;
import org.akashi.store.Verdict.Decision;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.AkashiPreferences;
import org.eclipse.core.runtime.CoreException;

/** Carries decisions out on the open case. */
final class CaseReviewer implements Reviewer {

	private final ReviewDesk desk;

	CaseReviewer(ReviewDesk desk) {
		this.desk = desk;
	}

	List<QueueItem> items(Case open, String sha256, ReportText text) throws CoreException {
		Extraction extraction = open.reports().extraction(sha256).orElse(new Extraction(List.of(), List.of(), List.of()));
		return QueueItems.of(text, extraction, open.reports().verdicts(sha256));
	}

	String becomes(Case open, QueueItem item) {
		return "";
	}

	private void record(String label, List<QueueItem> items, Decision decision) {
		String sha = desk.sha256();
		ActiveCase.get().run(label, (open, monitor) -> open.history().execute(label, edit -> items.forEach(i -> edit.record(sha,
				new Verdict(i.id(), decision, i.span().start(), i.span().end(), i.type(), i.value(), "", "", "", "", AkashiPreferences.analyst(), Instant.now().toString(), "")))));
	}

	@Override
	public void accept(List<QueueItem> items) {
		record("Accept", items, Decision.ACCEPT);
	}

	@Override
	public void reject(List<QueueItem> items) {
		record("Reject", items, Decision.REJECT);
	}

	@Override
	public void reopen(List<QueueItem> items) {
		record("Reopen", items, Decision.RETRACT);
	}

	@Override
	public void edit(QueueItem item, String type, String value) {
		record("Edit", List.of(item), Decision.ACCEPT);
	}

	@Override
	public void choose(QueueItem item, String candidate) {
		record("Choose", List.of(item), Decision.ACCEPT);
	}
}
