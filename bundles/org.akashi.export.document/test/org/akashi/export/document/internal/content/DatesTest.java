package org.akashi.export.document.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2018-01-01T00:00:00Z,2018-12-31T23:59:59.999Z,2018",
			"2018-02-01T00:00:00.000Z,2018-02-28T23:59:59Z,2018-02", "2018-02-01T00:00:00Z,2018-02-27T23:59:59Z,2018-02-01 – 2018-02-27",
			"2018-02-01T00:00:00Z,-,2018-02-01 –", "-,2018-02-01T00:00:00Z,– 2018-02-01", "-,-,''", "2018-13-45T00:00:00Z,2018-12-31T00:00:00Z,2018-13-45 – 2018-12-31",
			"2018-02-01T00:00:00Z,2018-02-01T23:59:59.999Z,2018-02-01", "2018-02-01T10:00:00Z,2019,2018-02-01T10:00:00Z – 2019" })
	void periodsAreAsShortAsTheyCanBe(String from, String to, String shown) {
		assertEquals(shown, Dates.period(from, to));
	}

	@ParameterizedTest
	@CsvSource({ "2018-02-01T00:00:00.000Z,2018-02-01", "2018-02-01T00:00:01Z,2018-02-01T00:00:01Z", "2018,2018" })
	void timesAreShortenedOnlyWhereNothingIsLost(String time, String shown) {
		assertEquals(shown, Dates.time(time));
	}
}
