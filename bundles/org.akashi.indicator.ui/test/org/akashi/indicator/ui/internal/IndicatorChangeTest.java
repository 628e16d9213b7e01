package org.akashi.indicator.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorChangeTest {

	private static final IndicatorRow ROW = new IndicatorRow("indicator--1", "n", "ipv4", "192.0.2.7", "192[.]0[.]2[.]7",
			"[ipv4-addr:value = '192.0.2.7']", 50, "2019-03-05T00:00:00Z", "", "", false, 1, "", -1, -1);

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "7", "70", "100", " 55 " })
	void takesConfidences(String text) {
		assertTrue(new IndicatorChange(IndicatorColumn.CONFIDENCE, text).problem(ROW).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "101", "-1", "high", "5.5", "1000" })
	void refusesWhatIsNoConfidence(String text) {
		assertEquals(Messages.Edit_confidenceRange,
				new IndicatorChange(IndicatorColumn.CONFIDENCE, text).problem(ROW).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "2019-03-06", "2030-12-31", "''" })
	void takesDaysAfterTheFirst(String text) {
		assertTrue(new IndicatorChange(IndicatorColumn.VALID_UNTIL, text).problem(ROW).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019-03-05", "2018-01-01" })
	void refusesAnEndBeforeTheBeginning(String text) {
		assertEquals(Messages.Edit_untilBeforeFrom,
				new IndicatorChange(IndicatorColumn.VALID_UNTIL, text).problem(ROW).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tomorrow", "2019-13-01", "31.12.2026" })
	void refusesWhatIsNoDay(String text) {
		assertEquals(Messages.Edit_dateForm,
				new IndicatorChange(IndicatorColumn.VALID_UNTIL, text).problem(ROW).orElseThrow());
	}

	@Test
	void leavesComputedColumnsAlone() {
		assertTrue(IndicatorChange.editable(IndicatorColumn.NAME));
		assertFalse(IndicatorChange.editable(IndicatorColumn.VALUE));
		assertFalse(IndicatorChange.editable(IndicatorColumn.PATTERN));
	}
}
