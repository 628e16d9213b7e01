package org.akashi.indicator.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.akashi.indicator.ui.internal.table.TableLayout.Place;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

	@Test
	void whatIsWrittenComesBack() {
		TableLayout layout = new TableLayout(List.of(new Place("value", 300, false), new Place("life.score", 80, true)), List.of("-value", "type"), "type", 2,
				false, true);
		assertEquals(layout, TableLayout.read(layout.write()));
	}

	@Test
	void whatCanNotBeReadIsAsAtFirst() {
		assertEquals(TableLayout.FIRST, TableLayout.read(""));
		assertEquals(TableLayout.FIRST, TableLayout.read("column\tx\twide\nfrozen\tmany\nlater\tword\n\t\n"));
	}
}
