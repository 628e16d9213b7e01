package org.akashi.indicator.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.akashi.stix.PartialDate;
import org.akashi.stix.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndicatorRowsTest {

	private final IndicatorRows rows = new IndicatorRows();

	@BeforeEach
	void fill() {
		rows.replaceAll(List.of(row("indicator--1", "ipv4", "192.0.2.7", "192[.]0[.]2[.]7", 80),
				row("indicator--2", "domain", "board.example", "board[.]example", 9),
				row("indicator--3", "ipv4", "198.51.100.3", "198[.]51[.]100[.]3", -1)));
	}

	@Test
	void showsAllRowsSortedByTypeAtFirst() {
		assertEquals(List.of("indicator--2", "indicator--1", "indicator--3"), ids());
	}

	@Test
	void filtersByAllWords() {
		rows.filter("ipv4 100");
		assertEquals(List.of("indicator--3"), ids());
		assertEquals(3, rows.size());
	}

	@Test
	void findsAValueAsItIsAndDefanged() {
		rows.filter("192.0.2.7");
		assertEquals(List.of("indicator--1"), ids());
		rows.filter("192[.]0[.]2[.]7");
		assertEquals(List.of("indicator--1"), ids());
	}

	@Test
	void showsAllAgainWhenTheFilterIsEmptied() {
		rows.filter("nothing has this");
		assertEquals(List.of(), ids());
		rows.filter("  ");
		assertEquals(3, rows.shown().size());
	}

	@Test
	void sortsConfidenceAsNumbersWithTheUnknownFirst() {
		rows.sortBy(IndicatorColumn.CONFIDENCE);
		assertEquals(List.of("indicator--3", "indicator--2", "indicator--1"), ids());
	}

	@Test
	void sortsTheOtherWayRoundTheSecondTime() {
		rows.sortBy(IndicatorColumn.CONFIDENCE);
		rows.sortBy(IndicatorColumn.CONFIDENCE);
		assertTrue(rows.descending());
		assertEquals(List.of("indicator--1", "indicator--2", "indicator--3"), ids());
		rows.sortBy(IndicatorColumn.VALUE);
		assertFalse(rows.descending());
	}

	@Test
	void takesChangesAndRemovalsWithoutStartingOver() {
		rows.filter("ipv4");
		rows.update(List.of(row("indicator--4", "ipv4", "203.0.113.1", "203[.]0[.]113[.]1", 50)), Set.of("indicator--1"));
		assertEquals(List.of("indicator--3", "indicator--4"), ids());
		assertEquals(3, rows.size());
	}

	@Test
	void knowsThePlaceOfARow() {
		assertEquals(1, rows.indexOf("indicator--1"));
		rows.filter("board");
		assertEquals(-1, rows.indexOf("indicator--1"));
	}

	@Test
	void copiesForSpreadsheets() {
		String text = IndicatorRows.tabSeparated(rows.shown(), true);
		assertEquals(3, text.lines().count());
		assertTrue(text.startsWith("Domain name\tboard[.]example\tname of indicator--2\t"), text);
		assertFalse(IndicatorRows.tabSeparated(rows.shown(), false).contains("[.]"));
		assertEquals(IndicatorColumn.values().length, text.lines().findFirst().orElseThrow().split("\t", -1).length);
	}

	@Test
	void noCellOfADefangedCopyHoldsAnAddressThatCanBeClicked() {
		IndicatorRow row = new IndicatorRow("indicator--6", "http://board.example/a", "url", "http://board.example/a",
				"hxxp://board[.]example/a", "[url:value = 'http://board.example/a']", 1, "", "", "", false, 0, "", -1, -1);
		assertFalse(IndicatorRows.tabSeparated(List.of(row), true).contains("http://"));
		assertTrue(IndicatorRows.tabSeparated(List.of(row), false).contains("[url:value = 'http://board.example/a']"));
	}

	@Test
	void defangsEachOfSeveralValuesInThePattern() {
		String pattern = "[ipv4-addr:value = '192.0.2.7' OR domain-name:value = 'board.example']";
		IndicatorRow row = new IndicatorRow("indicator--7", "two", "ipv4, domain", "192.0.2.7, board.example",
				"192[.]0[.]2[.]7, board[.]example", pattern, 1, "", "", "", false, 0, "", -1, -1);
		assertEquals("[ipv4-addr:value = '192[.]0[.]2[.]7' OR domain-name:value = 'board[.]example']",
				IndicatorColumn.PATTERN.text(row, true));
		assertEquals("IPv4 address, Domain name", IndicatorColumn.TYPE.text(row, true));
	}

	@Test
	void keepsTabsAndBreaksOfACellOutOfTheCopy() {
		IndicatorRow row = new IndicatorRow("indicator--5", "two\nlines\there", "url", "v", "v", "p", 1, "", "", "", false, 0,
				"", -1, -1);
		assertTrue(IndicatorRows.tabSeparated(List.of(row), false).contains("two lines here"));
	}

	private List<String> ids() {
		return rows.shown().stream().map(IndicatorRow::id).toList();
	}

	@Test
	void onlyWhatIsValidInAMarkedPeriodIsShown() {
		IndicatorRow row = new IndicatorRow("indicator--8", "n", "url", "v", "v", "p", 1, "2018-01-01T00:00:00.000Z", "2018-12-31T23:59:59.000Z", "", false, 0,
				"", -1, -1);
		IndicatorRow endless = new IndicatorRow("indicator--9", "n", "url", "v", "v", "p", 1, "2018-06-01T00:00:00.000Z", "", "", false, 0, "", -1, -1);
		IndicatorRows both = new IndicatorRows();
		both.replaceAll(List.of(row, endless));
		both.narrow(period("2017"));
		assertEquals(List.of(), both.shown());
		both.narrow(period("2018-03"));
		assertEquals(List.of(row), both.shown());
		both.narrow(period("2020"));
		assertEquals(List.of(endless), both.shown());
		both.narrow(null);
		assertEquals(2, both.shown().size());
	}

	private static Period period(String date) {
		return Period.of(PartialDate.of(date).orElseThrow());
	}

	private static IndicatorRow row(String id, String type, String value, String defanged, int confidence) {
		return new IndicatorRow(id, "name of " + id, type, value, defanged, "[x:value = '" + value + "']", confidence,
				"2019-03-05T00:00:00Z", "", "", false, 1, "", -1, -1);
	}
}
