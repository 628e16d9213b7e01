package org.akashi.report.ui.internal.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.review.HandWork;
import org.akashi.store.StoredReport;
import org.akashi.store.Verdict;
import org.akashi.store.Verdict.Decision;

/**
 * A report and how far its review is.
 *
 * @param report   the report
 * @param open     mentions and proposals without a decision
 * @param accepted accepted ones
 */
public record ReportRow(StoredReport report, int open, int accepted) {

	/** The same report with what really waits: a rule may suppress some of it. */
	public ReportRow withOpen(int waiting) {
		return new ReportRow(report, waiting, accepted);
	}

	/** Counts the verdicts, of which the last on an item stands. */
	public static ReportRow of(StoredReport report, List<Verdict> verdicts) {
		Map<String, Decision> last = new HashMap<>();
		for (Verdict verdict : verdicts) {
			// A correction alone leaves an item open.
			if (verdict.decision() != Decision.EDIT || last.get(verdict.item()) == Decision.RETRACT) {
				last.put(verdict.item(), verdict.decision());
			}
		}
		int accepted = count(last, Decision.ACCEPT);
		// What a person has marked by hand is none of what was found.
		long byHand = verdicts.stream().filter(verdict -> verdict.extractor().equals(HandWork.EXTRACTOR)).map(Verdict::item).distinct()
				.filter(item -> last.get(item) == Decision.ACCEPT || last.get(item) == Decision.REJECT).count();
		int decided = accepted + count(last, Decision.REJECT) - (int) byHand;
		return new ReportRow(report, Math.max(0, report.mentions() + report.proposals() - decided), accepted);
	}

	private static int count(Map<String, Decision> last, Decision decision) {
		return (int) last.values().stream().filter(decision::equals).count();
	}
}
