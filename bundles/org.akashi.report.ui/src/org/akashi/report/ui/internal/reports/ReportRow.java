package org.akashi.report.ui.internal.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
		int decided = accepted + count(last, Decision.REJECT);
		return new ReportRow(report, Math.max(0, report.mentions() + report.proposals() - decided), accepted);
	}

	private static int count(Map<String, Decision> last, Decision decision) {
		return (int) last.values().stream().filter(decision::equals).count();
	}
}
