package org.akashi.analysis.ui.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.akashi.analysis.ui.internal.timeline.Ticks.Unit;
import org.akashi.stix.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {

	private static final Period YEARS = new Period(Instant.parse("2016-01-01T00:00:00Z"), Instant.parse("2019-12-31T00:00:00Z"));

	@Test
	void allIsInSightWithRoomAtBothSides() {
		TimeScale scale = TimeScale.fit(YEARS, 1_000, 50, 150);
		assertEquals(50, scale.x(YEARS.from()), 1);
		assertEquals(850, scale.x(YEARS.until()), 1);
	}

	@Test
	void aSingleMomentHasDaysAroundIt() {
		Period moment = new Period(YEARS.from(), YEARS.from());
		TimeScale scale = TimeScale.fit(moment, 1_000, 50, 50);
		assertEquals(500, scale.x(YEARS.from()), 1);
		assertTrue(scale.x(YEARS.from().plusSeconds(86_400)) - 500 < 100);
	}

	@Test
	void whatIsUnderThePointerStaysThere() {
		TimeScale scale = TimeScale.fit(YEARS, 1_000, 50, 50);
		Instant under = scale.at(300);
		TimeScale closer = scale.zoomed(4, 300);
		assertEquals(300, closer.x(under), 0.1);
		assertEquals(scale.pixels() * 4, closer.pixels(), 1e-15);
	}

	@Test
	void zoomHasEnds() {
		TimeScale scale = TimeScale.fit(YEARS, 1_000, 50, 50);
		TimeScale near = scale;
		TimeScale far = scale;
		for (int i = 0; i < 200; i++) {
			near = near.zoomed(2, 500);
			far = far.zoomed(0.5, 500);
		}
		assertTrue(near.pixels() * 3_600_000 <= 41);
		assertTrue(far.pixels() * 86_400_000d * 36_525 >= 39);
		assertTrue(Ticks.of(near, 1_000).size() < 100);
		assertTrue(Ticks.of(far, 1_000).size() < 100);
	}

	@Test
	void aMomentComesIntoSightByTheShortestWay() {
		TimeScale scale = TimeScale.fit(YEARS, 1_000, 50, 50);
		double after = scale.at(1_500).toEpochMilli();
		assertEquals(970, scale.revealing(after, 1_000, 30).x(after), 0.1);
		double inside = scale.at(500).toEpochMilli();
		assertEquals(scale, scale.revealing(inside, 1_000, 30));
	}

	@ParameterizedTest
	@CsvSource({ "1,YEAR", "2,QUARTER", "8,MONTH", "30,WEEK", "120,DAY", "600,SIX_HOURS" })
	void theRulerIsAsFineAsThereIsRoom(double factor, Unit unit) {
		TimeScale scale = TimeScale.fit(YEARS, 1_000, 50, 50).zoomed(factor, 0);
		assertEquals(unit, Ticks.unit(scale, 58));
	}

	@Test
	void yearsAreNamedAndMonthsBetweenThem() {
		TimeScale scale = TimeScale.fit(new Period(Instant.parse("2017-01-01T00:00:00Z"), Instant.parse("2017-12-31T00:00:00Z")), 1_000, 50, 50);
		List<String> labels = Ticks.of(scale, 1_000).stream().map(Ticks.Tick::label).toList();
		assertTrue(labels.containsAll(List.of("2017", "2017-02", "2017-12")), labels.toString());
		assertTrue(Ticks.of(scale, 1_000).stream().filter(tick -> tick.label().equals("2017")).findFirst().orElseThrow().major());
	}

	@Test
	void marksHaveRoomBetweenThem() {
		for (double factor = 0.01; factor < 100_000; factor *= 3) {
			List<Ticks.Tick> ticks = Ticks.of(TimeScale.fit(YEARS, 1_000, 50, 50).zoomed(factor, 400), 1_000);
			for (int i = 1; i < ticks.size(); i++) {
				double apart = ticks.get(i).x() - ticks.get(i - 1).x();
				assertTrue(apart > 45, "factor " + factor + ": " + apart);
			}
		}
	}

	@Test
	void markedPeriodsBeginAndEndWithWholeUnits() {
		TimeScale scale = TimeScale.fit(YEARS, 1_000, 50, 50);
		Period months = Ticks.snapped(Instant.parse("2017-09-12T10:00:00Z"), Instant.parse("2018-12-23T10:00:00Z"), scale);
		assertEquals("2017-09 … 2018-12", months.text());
		Period turned = Ticks.snapped(Instant.parse("2018-12-23T10:00:00Z"), Instant.parse("2017-09-12T10:00:00Z"), scale);
		assertEquals(months, turned);
		Period one = Ticks.snapped(Instant.parse("2018-12-03T10:00:00Z"), Instant.parse("2018-12-05T10:00:00Z"), scale);
		assertEquals("2018-12", one.text());
		Period days = Ticks.snapped(Instant.parse("2017-09-12T10:00:00Z"), Instant.parse("2017-09-14T14:00:00Z"), scale.zoomed(50, 0));
		assertEquals("2017-09-12 … 2017-09-14", days.text());
	}
}
