package org.akashi.report.ui.internal.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.akashi.store.StoredReport;
import org.akashi.store.Verdict;
import org.akashi.store.Verdict.Decision;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

class ReportRowTest {

	private static final StoredReport REPORT = new StoredReport("0".repeat(64), "a.txt", "A", "", "", "en", "text/plain",
			"", 10, "2026-01-01T00:00:00Z", 5, 2, Status.OK_STATUS);

	private static Verdict verdict(String item, Decision decision) {
		return new Verdict(item, decision, 0, 1, "actor", "x", "", "", "", "", "me", "2026-01-01T00:00:00Z", "");
	}

	@Test
	void withoutVerdictsAllIsOpen() {
		assertEquals(new ReportRow(REPORT, 7, 0), ReportRow.of(REPORT, List.of()));
	}

	@Test
	void acceptedAndRejectedAreNotOpen() {
		ReportRow row = ReportRow.of(REPORT, List.of(verdict("a", Decision.ACCEPT), verdict("b", Decision.REJECT)));
		assertEquals(5, row.open());
		assertEquals(1, row.accepted());
	}

	@Test
	void theLastVerdictStands() {
		ReportRow row = ReportRow.of(REPORT, List.of(verdict("a", Decision.ACCEPT), verdict("a", Decision.REJECT)));
		assertEquals(6, row.open());
		assertEquals(0, row.accepted());
	}

	@Test
	void aRetractedVerdictDoesNotCount() {
		ReportRow row = ReportRow.of(REPORT, List.of(verdict("a", Decision.ACCEPT), verdict("a", Decision.RETRACT)));
		assertEquals(7, row.open());
	}

	@Test
	void aCorrectionAloneLeavesTheItemOpen() {
		assertEquals(7, ReportRow.of(REPORT, List.of(verdict("a", Decision.EDIT))).open());
		assertEquals(1, ReportRow.of(REPORT, List.of(verdict("a", Decision.EDIT), verdict("a", Decision.ACCEPT)))
				.accepted());
	}

	@Test
	void verdictsOnItemsNoLongerFoundNeverMakeItNegative() {
		StoredReport empty = new StoredReport("0".repeat(64), "", "", "", "", "", "", "", 0, "", 0, 0, Status.OK_STATUS);
		assertEquals(0, ReportRow.of(empty, List.of(verdict("a", Decision.REJECT))).open());
	}
}
