package org.akashi.report.ui.internal.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.review.Review;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The rows of the reports of a case, counted anew only where something changed: with rules that suppress, counting means to
 * read what was found in a report. Any thread but the UI's.
 */
final class ReportRows {

	private final Map<String, ReportRow> known = new HashMap<>();
	private List<ExtractionRule> suppressing = List.of();

	/**
	 * The rows, in the order of the reports.
	 *
	 * @param touched SHA-256 of the reports that may have changed, null for all
	 * @return fewer when cancelled
	 * @throws CoreException when a report's files can't be read
	 */
	synchronized List<ReportRow> of(Review review, Set<String> touched, IProgressMonitor monitor) throws CoreException {
		List<ExtractionRule> now = review.suppressing();
		if (touched == null || !now.equals(suppressing)) {
			known.clear();
		} else {
			touched.forEach(known::remove);
		}
		suppressing = now;
		List<ReportRow> rows = new ArrayList<>();
		for (StoredReport report : review.reviewed().reports().list()) {
			if (monitor.isCanceled()) {
				break;
			}
			ReportRow row = known.get(report.sha256());
			if (row == null || !row.report().equals(report)) {
				row = ReportRow.of(report, review.reviewed().reports().verdicts(report.sha256()));
				if (!now.isEmpty() && row.open() > 0) {
					row = row.withOpen(review.open(report.sha256()));
				}
				known.put(report.sha256(), row);
			}
			rows.add(row);
		}
		return rows;
	}
}
