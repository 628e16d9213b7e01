package org.akashi.analysis.targeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.akashi.stix.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldTest {

	private static Held held(String stated) {
		return Held.of(PartialDate.of(stated).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "2018,2018", "2017-09,2017-09", "2019-03-05,2019-03-05", "/2019-03-05,– 2019-03-05", "2019-03-05/,2019-03-05 –",
			"/2018,– 2018-12", "../2018-06,– 2018-06", "2016/..,2016-01 –", "2016/2018,2016-01 – 2018-12",
			"2017-09-05/2017-09-20,2017-09-05 – 2017-09-20" })
	void saidAsPreciselyAsStated(String stated, String text) {
		assertEquals(text, held(stated).text());
	}

	@Test
	void whatWasOverByADayDoesNotMeetWhatHoldsFromItOn() {
		assertFalse(held("/2019-03-05").meets(held("2019-03-05/")));
		assertTrue(held("/2019-03-06").meets(held("2019-03-05/")));
	}

	@Test
	void untilAYearTakesTheYearIn() {
		assertTrue(held("/2018").meets(held("2018-12-31")));
		assertFalse(held("/2018").meets(held("2019-01-01")));
	}

	@Test
	void unknownMeetsNothing() {
		assertTrue(Held.UNKNOWN.isUnknown());
		assertFalse(Held.UNKNOWN.meets(held("2018")));
	}

	@Test
	void openEndsReachAsFarAsTheSubjectIsKnown() {
		Held life = new Held(LocalDate.of(2017, 9, 1), LocalDate.of(2019, 3, 6));
		assertEquals(new Held(LocalDate.of(2017, 9, 1), LocalDate.of(2019, 3, 5)), held("/2019-03-05").within(life));
		assertEquals(new Held(LocalDate.of(2019, 3, 5), LocalDate.of(2019, 3, 6)), held("2019-03-05/").within(life));
		assertEquals(held("2018"), held("2018").within(life));
	}

	@Test
	void aLifeThatDoesNotFitChangesNothing() {
		Held life = new Held(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
		assertNull(held("/2019-03-05").within(life).from());
	}

	@Test
	void timestampsOfAnObject() {
		assertEquals(new Held(LocalDate.of(2017, 9, 1), LocalDate.of(2018, 1, 1)),
				Held.between("2017-09-01T00:00:00.000Z", "2017-12-31T23:59:59.999Z"));
		assertTrue(Held.between(null, "").isUnknown());
		assertEquals("2019-01-01", Held.between("2019-01-01T00:00:00Z", "2018-01-01T00:00:00Z").from().toString());
	}
}
