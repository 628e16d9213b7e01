package org.akashi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.akashi.ui.PageLayout.Fit;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

	private static final Point PAGE = new Point(2000, 3000);

	@Test
	void aSmallDrawingIsNotBlownUp() {
		PageLayout layout = PageLayout.of(new Point(100, 50), PAGE, 3, Fit.PAGE);
		assertEquals(3, layout.scale());
		assertEquals(new Rectangle(0, 0, 100, 50), layout.parts().getFirst());
	}

	@Test
	void aLargeDrawingShrinksOntoOnePage() {
		PageLayout layout = PageLayout.of(new Point(4000, 1000), PAGE, 3, Fit.PAGE);
		assertEquals(0.5, layout.scale());
		assertEquals(1, layout.parts().size());
	}

	@Test
	void tilesCoverAllOfItOnce() {
		Point drawing = new Point(3500, 2300);
		PageLayout layout = PageLayout.of(drawing, PAGE, 2, Fit.TILES);
		assertEquals(2, layout.scale());
		long area = 0;
		for (Rectangle part : layout.parts()) {
			area += (long) part.width * part.height;
			assertTrue(part.width * layout.scale() <= PAGE.x && part.height * layout.scale() <= PAGE.y, part.toString());
			for (Rectangle other : layout.parts()) {
				assertFalse(other != part && other.intersects(part), part + " " + other);
			}
		}
		assertEquals((long) drawing.x * drawing.y, area);
		assertEquals(8, layout.parts().size());
	}

	@Test
	void whatFitsIsOnePageEvenInTiles() {
		assertEquals(1, PageLayout.of(new Point(500, 500), PAGE, 2, Fit.TILES).parts().size());
	}

	@Test
	void aHugeDrawingDoesNotTakeAllThePaperThereIs() {
		PageLayout layout = PageLayout.of(new Point(500_000, 500_000), PAGE, 3, Fit.TILES);
		assertTrue(layout.parts().size() <= PageLayout.MOST_PAGES, layout.parts().size() + " pages");
	}

	@Test
	void anEmptyDrawingOrPageIsNoFault() {
		assertEquals(1, PageLayout.of(new Point(0, 0), new Point(0, 0), 1, Fit.TILES).parts().size());
	}

	@Test
	void wideDrawingsLieOnTurnedSheets() {
		assertTrue(PageLayout.landscape(new Point(2, 1)));
		assertFalse(PageLayout.landscape(new Point(1, 2)));
	}

	@Test
	void aPictureIsNeverLargerThanMemoryBears() {
		double scale = Printing.scaleFor(new Point(100_000, 50_000), 2);
		assertTrue(100_000 * scale * 50_000 * scale <= 40_000_001, "scale " + scale);
		assertEquals(2, Printing.scaleFor(new Point(1000, 1000), 2));
	}

	@Test
	void anyNameBecomesAFileName() {
		assertEquals("a b", Printing.fileName("a/\\:\nb"));
		assertEquals("Akashi", Printing.fileName("\n"));
		assertEquals("図 1", Printing.fileName("図 1"));
		assertEquals(80, Printing.fileName("x".repeat(10_000)).length());
	}
}
