package org.akashi.indicator.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.indicator.ui.internal.table.Arrangement.SortKey;
import org.akashi.stix.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangerTest {

	private RowStoreFixture table;

	@BeforeEach
	void rows() {
		table = new RowStoreFixture().with(
				RowStoreFixture.facts(1, "domain", "b.example", "[domain-name:value = 'b.example']", 70, "2024-01-01T00:00:00Z", ""),
				RowStoreFixture.facts(2, "ipv4", "10.0.0.10", "[ipv4-addr:value = '10.0.0.10']", 20, "2025-01-01T00:00:00Z", "2025-02-01T00:00:00Z"),
				RowStoreFixture.facts(3, "ipv4", "10.0.0.9", "[ipv4-addr:value = '10.0.0.9']", 70, "2024-06-01T00:00:00Z", ""),
				RowStoreFixture.facts(4, "domain", "a.example", "[domain-name:value = 'a.example']", NumberCells.NONE, "2026-01-01T00:00:00Z", ""));
	}

	private List<SortKey> by(String... keys) {
		return java.util.Arrays.stream(keys).map(key -> new SortKey(table.column(key.replace("-", "")), key.startsWith("-"))).toList();
	}

	@Test
	void everythingAsItComes() {
		assertEquals(List.of("b.example", "10.0.0.10", "10.0.0.9", "a.example"), table.values(table.arrange(Arrangement.ALL)));
	}

	@Test
	void sortedBySeveralColumns() {
		assertEquals(List.of("a.example", "b.example", "10.0.0.9", "10.0.0.10"),
				table.values(table.arrange(Arrangement.ALL.withSort(by("type", "value")))));
		assertEquals(List.of("10.0.0.9", "b.example", "10.0.0.10", "a.example"),
				table.values(table.arrange(Arrangement.ALL.withSort(by("-confidence", "value")))));
	}

	@Test
	void addressesSortAsNumbers() {
		List<String> values = table.values(table.arrange(Arrangement.ALL.withSort(by("value"))));
		assertTrue(values.indexOf("10.0.0.9") < values.indexOf("10.0.0.10"));
	}

	@Test
	void allWordsMustStandSomewhere() {
		assertEquals(List.of("10.0.0.9"), table.values(table.arrange(Arrangement.ALL.withWords(Arrangement.words("10[.]0 ipv4 0.9")))));
		assertEquals(0, table.arrange(Arrangement.ALL.withWords(List.of("nowhere"))).count());
		assertEquals(4, table.arrange(Arrangement.ALL.withWords(List.of("nowhere"))).all());
	}

	@Test
	void filtersOfColumnsAreAllMet() throws CellFilter.Mistaken {
		Map<Column, CellFilter> filters = Map.of(table.column(Column.CONFIDENCE), CellFilter.of(ColumnKind.NUMBER, ">=70").orElseThrow(),
				table.column(Column.VALUE), CellFilter.of(ColumnKind.TEXT, "example").orElseThrow());
		assertEquals(List.of("b.example"), table.values(table.arrange(Arrangement.ALL.withFilters(filters))));
	}

	@Test
	void whatIsRememberedBetweenKeysDoesNotChangeTheAnswer() throws CellFilter.Mistaken {
		Arranger one = new Arranger(table.rows, table.columns);
		Column value = table.column(Column.VALUE);
		for (String typed : List.of("1", "10", "10.0.0.1", "10", "", "example", "e", "!e", "/0$/", "b")) {
			Map<Column, CellFilter> filters = CellFilter.of(ColumnKind.TEXT, typed).map(filter -> Map.of(value, filter)).orElse(Map.of());
			Arrangement wanted = Arrangement.ALL.withFilters(filters).withWords(typed.startsWith("1") ? List.of("10") : List.of());
			assertEquals(table.values(table.arrange(wanted)), table.values(one.arrange(wanted, () -> false)), typed);
		}
	}

	@Test
	void changedRowsAreLookedAtAgain() {
		Arranger one = new Arranger(table.rows, table.columns);
		Arrangement wanted = Arrangement.ALL.withWords(List.of("new.example"));
		assertEquals(0, one.arrange(wanted, () -> false).count());
		table.rows.put(RowStoreFixture.domain(2, "new.example"));
		assertEquals(List.of("new.example"), table.values(one.arrange(wanted, () -> false)));
		table.rows.remove(RowStoreFixture.id(2));
		assertEquals(0, one.arrange(wanted, () -> false).count());
		assertEquals(3, one.arrange(Arrangement.ALL, () -> false).all());
		table.rows.put(RowStoreFixture.domain(2, "back.example"));
		assertEquals(4, one.arrange(Arrangement.ALL, () -> false).all());
		table.rows.put(RowStoreFixture.domain(9, "ninth.example"));
		assertEquals(5, one.arrange(Arrangement.ALL.withSort(by("value")), () -> false).count());
	}

	@Test
	void validAtSomeTimeOfAPeriod() {
		Period march = new Period(Instant.parse("2025-03-01T00:00:00Z"), Instant.parse("2025-04-01T00:00:00Z"));
		assertEquals(List.of("b.example", "10.0.0.9"), table.values(table.arrange(Arrangement.ALL.withPeriod(march))));
	}

	@Test
	void groupsHaveHeadingsWithCountsAndClose() {
		Column type = table.column(Column.TYPE);
		Lines open = table.arrange(Arrangement.ALL.withGroup(type).withSort(by("value")));
		List<String> values = table.values(open);
		assertEquals(6, values.size());
		assertTrue(values.get(0).startsWith("#") && values.get(0).endsWith(":2"));
		assertTrue(values.get(3).startsWith("#"));
		Lines closed = table.arrange(Arrangement.ALL.withGroup(type).withCollapsed(Set.of(open.groups().get(0).label())));
		assertEquals(4, closed.count());
		assertFalse(closed.groups().get(0).open());
		assertEquals(2, closed.groups().get(0).count());
		assertEquals(4, closed.shown());
		assertEquals(-1, closed.row(0));
	}

	@Test
	void aGroupThatIsSortedDownwardsComesDownwards() {
		Column type = table.column(Column.TYPE);
		Lines up = table.arrange(Arrangement.ALL.withGroup(type));
		Lines down = table.arrange(Arrangement.ALL.withGroup(type).withSort(by("-type")));
		assertEquals(up.groups().get(0).label(), down.groups().get(1).label());
	}

	@Test
	void stoppedWhenNoLongerWanted() {
		assertNull(new Arranger(table.rows, table.columns).arrange(Arrangement.ALL.withWords(List.of("a")), () -> true));
	}

	@Test
	void anOrderIsKeptForTheNextFilter() {
		Arranger one = new Arranger(table.rows, table.columns);
		Lines all = one.arrange(Arrangement.ALL.withSort(by("value")), () -> false);
		Lines some = one.arrange(Arrangement.ALL.withSort(by("value")).withWords(List.of("10.0")), () -> false);
		assertArrayEquals(java.util.Arrays.stream(all.lines()).filter(row -> table.rows.values.text(row).startsWith("10")).toArray(), some.lines());
	}
}
