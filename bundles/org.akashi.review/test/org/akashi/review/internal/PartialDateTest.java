package org.akashi.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

	@ParameterizedTest
	@CsvSource({ "2017,2017-01-01T00:00:00.000Z,2017-12-31T23:59:59.999Z",
			"2017-09,2017-09-01T00:00:00.000Z,2017-09-30T23:59:59.999Z",
			"2016-02,2016-02-01T00:00:00.000Z,2016-02-29T23:59:59.999Z",
			"2019-03-05,2019-03-05T00:00:00.000Z,2019-03-05T23:59:59.999Z",
			"2018-10/2018-11,2018-10-01T00:00:00.000Z,2018-11-30T23:59:59.999Z",
			"2017/2018-02-03,2017-01-01T00:00:00.000Z,2018-02-03T23:59:59.999Z",
			"2019-03-05T10:00:00Z,2019-03-05T10:00:00.000Z,2019-03-05T10:00:00.000Z" })
	void firstAndLastMoment(String stated, String first, String last) {
		PartialDate date = PartialDate.of(stated).orElseThrow();
		assertEquals(first, date.firstMoment());
		assertEquals(last, date.lastMoment());
		assertEquals(stated, date.stated());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "17", "2017-13", "2017-02-30", "September 2017", "2017/", "/2017", "2017-9", "T" })
	void noDate(String text) {
		assertTrue(PartialDate.of(text).isEmpty());
	}

	@Test
	void timestampsAreShortenedToWhatTheySay() {
		assertEquals("2018-10", PartialDate.shortened("2018-10-01T00:00:00.000Z"));
		assertEquals("2018-10-31", PartialDate.shortened("2018-10-31T23:59:59.999Z"));
	}
}
