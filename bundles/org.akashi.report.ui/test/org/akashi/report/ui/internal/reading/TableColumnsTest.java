package org.akashi.report.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.Place;
import org.junit.jupiter.api.Test;

class TableColumnsTest {

	private static final String TEXT = "Type\tValue of it\nIPv4\t198.51.100.23 and more";

	private static Block cell(int start, int end, int table, int row, int column) {
		return new Block(Kind.TABLE_CELL, start, end, new Place(1, "", 0, table, row, column), false);
	}

	private static final List<Block> CELLS = List.of(cell(0, 4, 1, 1, 1), cell(5, 16, 1, 1, 2), cell(17, 21, 1, 2, 1), cell(22, TEXT.length(), 1, 2, 2));

	@Test
	void theSecondColumnBeginsBehindTheWidestCellOfTheFirst() {
		assertArrayEquals(new int[] { 92 }, new TableColumns(CELLS, TEXT).stops(1, 10, 1000));
	}

	@Test
	void columnsShrinkWhenThereIsNoRoom() {
		List<Block> cells = List.of(cell(0, 16, 1, 1, 1), cell(17, TEXT.length(), 1, 1, 2));
		int wide = new TableColumns(cells, TEXT).stops(1, 10, 2000)[0];
		int narrow = new TableColumns(cells, TEXT).stops(1, 10, 200)[0];
		assertTrue(narrow < wide && narrow <= 150, narrow + " < " + wide);
	}

	@Test
	void narrowColumnsKeepTheirWidthWhenWideOnesShrink() {
		int[] stops = new TableColumns(CELLS, TEXT).stops(1, 10, 150);
		assertEquals(92, stops[0], "the first column is narrow already");
	}

	@Test
	void veryLongCellsDoNotPushTheOthersAway() {
		String text = "x".repeat(5_000) + "\ty";
		int[] stops = new TableColumns(List.of(cell(0, 5_000, 1, 1, 1), cell(5_001, 5_002, 1, 1, 2)), text).stops(1, 10, 10_000);
		assertEquals(541, stops[0], 1);
	}

	@Test
	void japaneseTakesTwiceTheRoom() {
		String text = "指令サーバー\tx";
		assertEquals(173, new TableColumns(List.of(cell(0, 6, 1, 1, 1), cell(7, 8, 1, 1, 2)), text).stops(1, 10, 1000)[0], 1);
	}

	@Test
	void unknownTablesHaveSomeStop() {
		assertEquals(1, new TableColumns(List.of(), "").stops(7, 8, 500).length);
	}

	@Test
	void stopsRise() {
		String text = "a\tb\tc\td";
		int[] stops = new TableColumns(List.of(cell(0, 1, 2, 1, 1), cell(2, 3, 2, 1, 2), cell(4, 5, 2, 1, 3), cell(6, 7, 2, 1, 4)), text).stops(2, 8, 60);
		assertEquals(3, stops.length);
		assertTrue(stops[0] < stops[1] && stops[1] < stops[2]);
	}
}
