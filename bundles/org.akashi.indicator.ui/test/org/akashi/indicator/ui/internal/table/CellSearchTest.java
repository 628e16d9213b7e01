package org.akashi.indicator.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.akashi.indicator.ui.internal.table.CellSearch.Place;
import org.akashi.indicator.ui.internal.table.CellSearch.Query;
import org.junit.jupiter.api.Test;

class CellSearchTest {

	private final RowStoreFixture table = new RowStoreFixture().with(RowStoreFixture.domain(1, "a.example"), RowStoreFixture.domain(2, "b.example"),
			RowStoreFixture.domain(3, "a.test"));
	private final Lines lines = table.arrange(Arrangement.ALL);
	private final List<Column> columns = List.of(table.column(Column.VALUE), table.column(Column.NAME));

	private static CellSearch plain(String text) {
		return new CellSearch(new Query(text, false, false, false));
	}

	@Test
	void goesOnFromTheCellAndAroundTheEnd() {
		CellSearch search = plain("A.");
		Place first = new Place(0, 0);
		assertEquals(Optional.of(new Place(0, 1)), search.next(lines, columns, line -> true, first, true, () -> false));
		assertEquals(Optional.of(new Place(2, 0)), search.next(lines, columns, line -> true, new Place(0, 1), true, () -> false));
		assertEquals(Optional.of(new Place(2, 1)), search.next(lines, columns, line -> true, first, false, () -> false));
		assertEquals(Optional.of(new Place(0, 0)), search.next(lines, columns, line -> line == 0, new Place(0, 1), true, () -> false));
		assertTrue(plain("nowhere").next(lines, columns, line -> true, first, true, () -> false).isEmpty());
	}

	@Test
	void plainTextIsNoExpression() {
		assertFalse(plain("a.e").finds("aXe"));
		assertEquals("$1-x", plain("a").replaced("a-x", "$1"));
	}

	@Test
	void groupsOfAnExpressionAreReplaced() {
		CellSearch search = new CellSearch(new Query("(\\w+)\\.example", true, false, false));
		assertEquals("evil.test", search.replaced("evil.example", "$1.test"));
		assertThrows(IllegalArgumentException.class, () -> search.replaced("evil.example", "$7"));
		assertThrows(IllegalArgumentException.class, () -> new CellSearch(new Query("(", true, false, false)));
	}

	@Test
	void caseAndWholeCells() {
		assertFalse(new CellSearch(new Query("A", false, true, false)).finds("a"));
		CellSearch whole = new CellSearch(new Query("a", false, false, true));
		assertTrue(whole.finds("A"));
		assertFalse(whole.finds("ab"));
		assertEquals("ab", whole.replaced("ab", "x"));
		assertEquals("x", whole.replaced("a", "x"));
	}
}
