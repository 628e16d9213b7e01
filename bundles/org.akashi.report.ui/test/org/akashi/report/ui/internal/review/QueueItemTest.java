package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.akashi.report.ui.internal.review.QueueItem.Statement;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.junit.jupiter.api.Test;

class QueueItemTest {

	@Test
	void aStatementIsOneLineWithItsPeriod() {
		Statement statement = new Statement("s", "Operation X", "targets", "o", "Germany", "2018-10", "2018-11");
		assertEquals("Operation X —targets→ Germany (2018-10 – 2018-11)", statement.line("targets"));
	}

	@Test
	void aPeriodOfOneDateIsThatDate() {
		assertEquals("X —uses→ Y (2017)", new Statement("s", "X", "uses", "o", "Y", "2017", "2017").line("uses"));
	}

	@Test
	void aStatementWithoutPeriodHasNone() {
		assertEquals("X —nutzt→ Y", new Statement("s", "X", "uses", "o", "Y", "", "").line("nutzt"));
	}

	@Test
	void aNameWithCandidatesIsAmbiguousUntilItIsSettled() {
		assertTrue(Items.ambiguous("a", "Lotus", 0).ambiguous());
		assertFalse(Items.mention("a", "actor", "Lotus", 0).ambiguous());
	}

	@Test
	void anotherStatusChangesNothingElse() {
		QueueItem item = Items.mention("a", "actor", "Lotus", 0);
		QueueItem accepted = item.with(Status.ACCEPTED);
		assertEquals(Status.ACCEPTED, accepted.status());
		assertEquals(item, accepted.with(Status.OPEN));
	}
}
