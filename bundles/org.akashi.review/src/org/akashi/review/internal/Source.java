package org.akashi.review.internal;

import org.akashi.mention.KnownNames;
import org.akashi.report.ReportText;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StixIds;
import org.akashi.store.CaseIndex;
import org.akashi.store.StoredReport;

/**
 * The report that decisions are about, and who decides when.
 *
 * @param index   the case
 * @param names   what is known of names
 * @param report  the report
 * @param text    its text
 * @param analyst who decides
 * @param at      when, STIX timestamp
 */
public record Source(CaseIndex index, KnownNames names, StoredReport report, ReportText text, String analyst,
		String at) {

	/** The STIX id of the report object: the same for the same file in every case. */
	public String reportId() {
		return reportId(report.sha256());
	}

	/** The STIX id of the object of a report. */
	public static String reportId(String sha256) {
		return StixIds.named("report", sha256);
	}

	/** The date of the report, else of its import, as a STIX timestamp. */
	String date() {
		return PartialDate.of(report.published()).or(() -> PartialDate.of(report.imported()))
				.map(PartialDate::firstMoment).orElse(at);
	}
}
