package org.akashi.analysis.targeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.akashi.analysis.targeting.Periods.Column;
import org.akashi.analysis.targeting.Periods.Grain;
import org.junit.jupiter.api.Test;

class PeriodsTest {

	private static List<String> columns(List<Targeted> facts, Grain grain) {
		return Periods.of(facts, grain).stream().map(Column::text).toList();
	}

	@Test
	void earlierAndNowAreTwoColumns() {
		assertEquals(List.of("– 2019-03-05", "2019-03-05 –"), columns(Facts.of("US /2019-03-05", "DE 2019-03-05/", "energy 2018"), Grain.AUTOMATIC));
	}

	@Test
	void automaticTakesTheFinestThatIsReadAtAGlance() {
		assertEquals(Grain.MONTH, Periods.automatic(Facts.of("US 2018-01", "DE 2018-06")));
		assertEquals(Grain.QUARTER, Periods.automatic(Facts.of("US 2017-01", "DE 2018-12")));
		assertEquals(Grain.HALF, Periods.automatic(Facts.of("US 2015-01", "DE 2019-12")));
		assertEquals(Grain.YEAR, Periods.automatic(Facts.of("US 2001-01", "DE 2019-12")));
	}

	@Test
	void automaticIsNotFinerThanMostDates() {
		assertEquals(Grain.YEAR, Periods.automatic(Facts.of("US 2017", "DE 2018", "FR 2018-02")));
	}

	@Test
	void columnsHaveNoGaps() {
		assertEquals(List.of("2017 Q4", "2018 Q1", "2018 Q2"), columns(Facts.of("US 2017-11", "DE 2018-05"), Grain.QUARTER));
		assertEquals(List.of("2017 H2", "2018 H1"), columns(Facts.of("US 2017-11", "DE 2018-05"), Grain.HALF));
		assertEquals(List.of("2017", "2018"), columns(Facts.of("US 2017-11", "DE 2018-05"), Grain.YEAR));
		assertEquals(List.of("2017-11", "2017-12", "2018-01"), columns(Facts.of("US 2017-11", "DE 2018-01"), Grain.MONTH));
	}

	@Test
	void withoutTurningPointsStatedIsTheCalendar() {
		assertEquals(List.of("2017", "2018"), columns(Facts.of("US 2017", "DE 2018"), Grain.STATED));
	}

	@Test
	void untilAYearAndSinceTheNextShareOneTurningPoint() {
		assertEquals(List.of("– 2018-12", "2019-01 –"), columns(Facts.of("US /2018", "DE 2019/"), Grain.STATED));
	}

	@Test
	void openEndsAreBoundedByTheSubject() {
		Held life = new Held(LocalDate.of(2017, 9, 1), LocalDate.of(2019, 3, 6));
		assertEquals(List.of("2017", "2018", "2019"), columns(Facts.by("Night Owl", life, "US /2019-03-05"), Grain.YEAR));
	}

	@Test
	void factsWithoutDateGiveNoColumns() {
		assertEquals(List.of(), columns(Facts.of("US", "DE"), Grain.AUTOMATIC));
		assertEquals(List.of(), columns(List.of(), Grain.MONTH));
	}

	@Test
	void aWrongYearDoesNotFillTheMemory() {
		List<Column> columns = Periods.of(Facts.of("US 0001", "DE 2019-12"), Grain.MONTH);
		assertTrue(columns.size() <= Periods.MOST);
		assertEquals("2019-12", columns.getLast().text());
	}
}
