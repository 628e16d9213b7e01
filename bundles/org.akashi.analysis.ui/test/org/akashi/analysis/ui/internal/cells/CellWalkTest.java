package org.akashi.analysis.ui.internal.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.akashi.analysis.ui.internal.cells.CellWalk.Direction;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** The arrow keys in pictures of several shapes. */
class CellWalkTest {

	private static Cell cell(String key, int x, int y, int width, int height) {
		return new Cell(key, new Rectangle(x, y, width, height), key);
	}

	/** Two matrices beside each other, the second with narrower cells. */
	private static List<Cell> matrices() {
		List<Cell> cells = new ArrayList<>();
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 3; column++) {
				cells.add(cell("a" + row + column, column * 50, row * 20, 50, 20));
			}
		}
		for (int row = 0; row < 2; row++) {
			cells.add(cell("b" + row, 300, row * 20, 30, 20));
		}
		return cells;
	}

	private static String walk(List<Cell> cells, String from, Direction... way) {
		int at = CellWalk.find(cells, from);
		for (Direction direction : way) {
			at = CellWalk.next(cells, at, direction);
		}
		return cells.get(at).key();
	}

	@Test
	void rowsAndColumns() {
		assertEquals("a01", walk(matrices(), "a00", Direction.RIGHT));
		assertEquals("a10", walk(matrices(), "a00", Direction.DOWN));
		assertEquals("a00", walk(matrices(), "a11", Direction.LEFT, Direction.UP));
	}

	@Test
	void fromOneMatrixToTheOtherAndBack() {
		assertEquals("b1", walk(matrices(), "a12", Direction.RIGHT));
		assertEquals("a12", walk(matrices(), "b1", Direction.LEFT));
	}

	@Test
	void atTheEdgeItStays() {
		assertEquals("a00", walk(matrices(), "a00", Direction.LEFT));
		assertEquals("a20", walk(matrices(), "a20", Direction.DOWN));
	}

	@Test
	void onAMapTheNearestInThatDirection() {
		List<Cell> map = List.of(cell("US", 100, 100, 20, 20), cell("DE", 300, 80, 20, 20), cell("TR", 340, 110, 20, 20), cell("IL", 345, 132, 20, 20));
		assertEquals("TR", walk(map, "DE", Direction.RIGHT));
		assertEquals("US", walk(map, "DE", Direction.LEFT));
		assertEquals("IL", walk(map, "TR", Direction.DOWN));
		assertEquals("DE", walk(map, "TR", Direction.LEFT));
	}

	@Test
	void everyCellOfAMatrixIsReached() {
		List<Cell> cells = matrices();
		List<String> seen = new ArrayList<>(List.of("a00"));
		for (int i = 0; i < seen.size(); i++) {
			for (Direction direction : Direction.values()) {
				String next = walk(cells, seen.get(i), direction);
				if (!seen.contains(next)) {
					seen.add(next);
				}
			}
		}
		assertEquals(cells.size(), seen.size());
	}

	@Test
	void withoutFocusItBegins() {
		assertEquals(0, CellWalk.next(matrices(), -1, Direction.DOWN));
		assertEquals(0, CellWalk.next(matrices(), 99, Direction.DOWN));
		assertEquals(-1, CellWalk.next(List.of(), -1, Direction.DOWN));
	}

	@Test
	void placesAndKeys() {
		assertEquals(4, CellWalk.at(matrices(), 60, 25));
		assertEquals(-1, CellWalk.at(matrices(), 999, 25));
		assertEquals(-1, CellWalk.find(matrices(), "none"));
	}

	@Test
	void hostileNamesAreOneShortLine() {
		String plain = FittedText.plain("  a\n\u202Eb\t" + "x".repeat(10_000));
		assertFalse(plain.contains("\n"));
		assertFalse(plain.contains("\u202E"));
		assertEquals(301, plain.length());
		assertEquals("標的", FittedText.plain(" 標的\r\n"));
	}
}
