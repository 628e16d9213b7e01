package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.PartialDate.Bound;
import org.akashi.stix.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

	@ParameterizedTest
	@CsvSource({ "2017,2017-01-01T00:00:00.000Z,2017-12-31T23:59:59.999Z,YEAR",
			"2017-09,2017-09-01T00:00:00.000Z,2017-09-30T23:59:59.999Z,MONTH",
			"2016-02,2016-02-01T00:00:00.000Z,2016-02-29T23:59:59.999Z,MONTH",
			"2019-03-05,2019-03-05T00:00:00.000Z,2019-03-05T23:59:59.999Z,DAY",
			"2018-10/2018-11,2018-10-01T00:00:00.000Z,2018-11-30T23:59:59.999Z,INTERVAL",
			"2018-01/2018-03,2018-01-01T00:00:00.000Z,2018-03-31T23:59:59.999Z,QUARTER",
			"2018-02/2018-04,2018-02-01T00:00:00.000Z,2018-04-30T23:59:59.999Z,INTERVAL",
			"2018-07/2018-12,2018-07-01T00:00:00.000Z,2018-12-31T23:59:59.999Z,HALF",
			"2017/2018-02-03,2017-01-01T00:00:00.000Z,2018-02-03T23:59:59.999Z,INTERVAL",
			"2019-03-05T10:00:00Z,2019-03-05T10:00:00.000Z,2019-03-05T10:00:00.000Z,TIME",
			"2019-03-05T10:00:00+09:00,2019-03-05T01:00:00.000Z,2019-03-05T01:00:00.000Z,TIME",
			"../2017,2017-01-01T00:00:00.000Z,2017-12-31T23:59:59.999Z,YEAR",
			"2016/..,2016-01-01T00:00:00.000Z,2016-12-31T23:59:59.999Z,YEAR" })
	void firstAndLastMomentAndPrecision(String stated, String first, String last, Precision precision) {
		PartialDate date = PartialDate.of(stated).orElseThrow();
		assertEquals(first, date.firstMoment());
		assertEquals(last, date.lastMoment());
		assertEquals(precision, date.precision());
		assertEquals(stated, date.stated());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "17", "2017-13", "2017-02-30", "September 2017", "../..", "/", "2017-9", "T", "2018/2017", "2017//", "XXXX-09" })
	void noDate(String text) {
		assertTrue(PartialDate.of(text).isEmpty(), text);
	}

	@ParameterizedTest
	@CsvSource({ "../2017,UNTIL", "/2017,UNTIL", "2016/..,SINCE", "2016/,SINCE", "2016,AT", "2016/2017,AT" })
	void openOnASide(String stated, Bound bound) {
		assertEquals(bound, PartialDate.of(stated).orElseThrow().bound());
	}

	@ParameterizedTest
	@CsvSource({ "2017,first_seen,2017-01-01T00:00:00.000Z", "2017,last_seen,2017-12-31T23:59:59.999Z",
			"2017-09,stop_time,2017-09-30T23:59:59.999Z", "2017-09,valid_from,2017-09-01T00:00:00.000Z",
			"../2017,first_seen,2017-12-31T23:59:59.999Z", "2016/..,last_seen,2016-01-01T00:00:00.000Z" })
	void propertiesTakeTheMomentThatIsKnown(String stated, String property, String timestamp) {
		assertEquals(timestamp, PartialDate.of(stated).orElseThrow().timestamp(property));
	}

	@ParameterizedTest
	@CsvSource({ "2017,2017", "2017-09,2017-09", "2019-03-05,2019-03-05", "2018-01/2018-03,2018 Q1", "2018-10/2018-12,2018 Q4",
			"2018-07/2018-12,2018 H2", "2017-04/2018-03,2017-04 – 2018-03", "../2017,– 2017", "2016-05/..,2016-05 –",
			"2019-03-05T10:00:00Z,2019-03-05 10:00", "2019-03-05T10:00:07Z,2019-03-05 10:00:07" })
	void shownAsPreciseAsKnown(String stated, String text) {
		assertEquals(text, PartialDate.of(stated).orElseThrow().text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2017|2017", "2017-9|2017-09", "2017/09/05|2017-09-05", "2017.9.5|2017-09-05", "Sep 2017|2017-09",
			"September 2017|2017-09", "Sept. 2017|2017-09", "5 September 2017|2017-09-05", "September 5, 2017|2017-09-05",
			"2017年9月|2017-09", "２０１７年９月|2017-09", "2017年9月5日|2017-09-05", "Q1 2018|2018-01/2018-03", "2018Q1|2018-01/2018-03",
			"2018 Q4|2018-10/2018-12", "2018年第1四半期|2018-01/2018-03", "H2 2018|2018-07/2018-12", "before 2017|../2016",
			"before 2017-01|../2016-12", "before Q1 2018|../2017-12", "until 2017|../2017", "by 2017-03|../2017-03", "since 2016|2016/..",
			"from 2016|2016/..", "after 2016-12-31|2017-01-01/..", "2016年以降|2016/..", "2017年以前|../2017", "2017年より前|../2016",
			"2017-09/2018|2017-09/2018", "2017-09 to 2018-12|2017-09/2018-12", "2017年から2018年|2017/2018", "../2017|../2017",
			"2016/..|2016/..", "– 2017|../2017", "2016 –|2016/..", "2019-03-05 10:00|2019-03-05T10:00:00Z",
			"2019-03-05T10:00:07.5Z|2019-03-05T10:00:07.5Z" })
	void typedByPeople(String typed, String stated) {
		assertEquals(stated, PartialDate.typed(typed).map(PartialDate::stated).orElse("none"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "before", "before soon", "2017-13", "31 February 2017", "Foo 2017", "Q5 2018", "since", "99", "2018 to 2017" })
	void typedButNoDate(String typed) {
		assertTrue(PartialDate.typed(typed).isEmpty(), typed);
	}

	@Test
	void whatIsShownCanBeTypedAgain() {
		for (String stated : List.of("2017", "2017-09", "2019-03-05", "2018-01/2018-03", "2018-07/2018-12", "../2017", "2016/..", "2017-04/2018-03")) {
			PartialDate date = PartialDate.of(stated).orElseThrow();
			assertEquals(stated, PartialDate.typed(date.text()).orElseThrow().stated());
		}
	}

	@Test
	void sortedByFirstMomentWithOpenOnesAround() {
		List<PartialDate> dates = new ArrayList<>();
		for (String stated : List.of("2018", "2017/..", "2017-09", "../2017", "2017", "2016-12-31")) {
			dates.add(PartialDate.of(stated).orElseThrow());
		}
		dates.sort(null);
		assertEquals(List.of("2016-12-31", "../2017", "2017", "2017/..", "2017-09", "2018"), dates.stream().map(PartialDate::stated).toList());
	}

	@ParameterizedTest
	@CsvSource({ "2017,2017-09,true", "2017,2018,false", "../2017,2010,true", "../2017,2018,false", "2016/..,2030,true", "2016/..,2015,false",
			"../2017,2016/..,true", "../2015,2016/..,false" })
	void mayBeTheSameMoment(String one, String other, boolean meets) {
		assertEquals(meets, PartialDate.of(one).orElseThrow().meets(PartialDate.of(other).orElseThrow()));
		assertEquals(meets, PartialDate.of(other).orElseThrow().meets(PartialDate.of(one).orElseThrow()));
	}

	@Test
	void timestampsAreShortenedToWhatTheySay() {
		assertEquals("2018-10", PartialDate.shortened("2018-10-01T00:00:00.000Z"));
		assertEquals("2018-10-31", PartialDate.shortened("2018-10-31T23:59:59.999Z"));
		assertFalse(PartialDate.shortened("2018-10-31T23:59:59.999Z").contains("T"));
	}
}
