package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.akashi.model.Campaign;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

	@ParameterizedTest
	@CsvSource({ "2017,2017", "2017/2018,2017 … 2018", "2017-09/2018-12,2017-09 … 2018-12", "2017-09-05/2018-12,2017-09-05 … 2018-12-31",
			"2016/..,2016 …", "../2017-09,… 2017-09", "2017-09-05,2017-09-05" })
	void saidAsCoarseAsItMay(String date, String text) {
		assertEquals(text, period(date).text());
	}

	@ParameterizedTest
	@CsvSource({ "2017,2017-09,true", "2017-09/2018-12,2019,false", "2016/..,2030,true", "../2017,2018-01,false", "2017,2018,false" })
	void sharesAMoment(String one, String other, boolean meets) {
		assertEquals(meets, period(one).meets(period(other)));
		assertEquals(meets, period(other).meets(period(one)));
	}

	@Test
	void anObjectIsActiveBetweenItsDates() {
		Campaign campaign = (Campaign) StixTypes.create("campaign");
		assertTrue(Period.of(campaign).isEmpty());
		campaign.setFirstSeen("2017-09-01T00:00:00.000Z");
		assertEquals("2017-09 …", Period.of(campaign).orElseThrow().text());
		campaign.setLastSeen("2019-03-31T23:59:59.999Z");
		assertEquals("2017-09 … 2019-03", Period.of(campaign).orElseThrow().text());
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setStopTime("2018-12-31T23:59:59.999Z");
		assertEquals("… 2018", Period.of(relationship).orElseThrow().text());
		Report report = (Report) StixTypes.create("report");
		report.setPublished("2019-03-05T00:00:00.000Z");
		assertEquals("2019-03-05", Period.of(report).orElseThrow().text());
	}

	@Test
	void endsBelongToIt() {
		Period period = period("2017-09");
		assertTrue(period.contains(Instant.parse("2017-09-01T00:00:00Z")));
		assertTrue(period.contains(Instant.parse("2017-09-30T23:59:59.999Z")));
		assertFalse(period.contains(Instant.parse("2017-10-01T00:00:00Z")));
		assertTrue(Period.ALWAYS.contains(Instant.EPOCH));
	}

	@Test
	void turnedRoundIsMendedOnlyWhereAskedFor() {
		Instant one = Instant.parse("2017-09-01T00:00:00Z");
		Instant other = Instant.parse("2018-09-01T00:00:00Z");
		assertEquals(new Period(one, other), Period.between(other, one));
		assertThrows(IllegalArgumentException.class, () -> new Period(other, one));
	}

	private static Period period(String date) {
		return Period.of(PartialDate.of(date).orElseThrow());
	}
}
