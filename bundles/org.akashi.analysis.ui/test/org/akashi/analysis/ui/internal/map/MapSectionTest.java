package org.akashi.analysis.ui.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.akashi.analysis.targeting.NaturalEarth;
import org.junit.jupiter.api.Test;

class MapSectionTest {

	@Test
	void theWholeWorldCannotBeMovedOrMadeSmaller() {
		assertEquals(MapSection.WORLD, MapSection.WORLD.moved(1, 1));
		assertEquals(MapSection.WORLD, MapSection.WORLD.zoomed(0.5));
	}

	@Test
	void zoomHasAnEnd() {
		assertEquals(16, MapSection.WORLD.zoomed(1000).zoom());
	}

	@Test
	void thePlaceUnderThePointerStays() {
		double dx = 0.8;
		double dy = 0.3;
		MapSection to = MapSection.WORLD.zoomed(2, dx, dy);
		// The place was at dx; now it is at (place - middle) * zoom.
		assertEquals(dx, (dx - to.x()) * to.zoom(), 1e-9);
		assertEquals(dy, (dy - to.y()) * to.zoom(), 1e-9);
	}

	@Test
	void movingStaysInTheWorld() {
		MapSection near = MapSection.WORLD.zoomed(4);
		for (int i = 0; i < 50; i++) {
			near = near.moved(0.5, 0.5);
		}
		assertTrue(near.x() <= NaturalEarth.HALF_WIDTH * 0.75 + 1e-9);
		assertEquals(4, near.zoom());
	}
}
