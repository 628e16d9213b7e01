package org.akashi.graph.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {

	@ParameterizedTest
	@ValueSource(doubles = { 0.2, 0.9, 1.1, 3 })
	void whatIsUnderThePointerStaysThere(double factor) {
		Viewport before = new Viewport(0.8, 37, -12);
		Viewport after = before.zoomed(factor, 300, 200);
		assertEquals(before.worldX(300), after.worldX(300), 1e-9);
		assertEquals(before.worldY(200), after.worldY(200), 1e-9);
		assertEquals(0.8 * factor, after.scale(), 1e-9);
	}

	@Test
	void zoomEndsAtItsLimitsWithoutSlidingAway() {
		Viewport near = new Viewport(Viewport.LARGEST, 5, 5);
		assertEquals(near, near.zoomed(2, 400, 300));
		Viewport far = new Viewport(Viewport.SMALLEST, 5, 5);
		assertEquals(far, far.zoomed(0.5, 400, 300));
	}

	@Test
	void screenAndPlaneAreInverse() {
		Viewport viewport = new Viewport(0.37, 91, -44);
		assertEquals(123.4, viewport.worldX(viewport.screenX(123.4)), 1e-9);
		assertEquals(-7, viewport.worldY(viewport.screenY(-7)), 1e-9);
	}

	@Test
	void fittingShowsAllOfItInTheMiddle() {
		Bounds world = new Bounds(-500, 100, 4000, 800);
		Viewport viewport = Viewport.fitting(world, 800, 600, 20);
		assertTrue(viewport.screenX(-500) >= 19.9 && viewport.screenX(3500) <= 780.1);
		assertEquals(400, viewport.screenX(world.centerX()), 1e-6);
		assertEquals(300, viewport.screenY(world.centerY()), 1e-6);
	}

	@Test
	void oneCardIsNotBlownUp() {
		assertEquals(1, Viewport.fitting(new Bounds(0, 0, 100, 40), 1200, 800, 20).scale());
		assertEquals(1, Viewport.fitting(Bounds.NONE, 1200, 800, 20).scale());
	}

	@Test
	void revealingMovesNoMoreThanNeeded() {
		Viewport start = Viewport.START;
		assertEquals(start, start.revealing(new Bounds(100, 100, 50, 50), 800, 600, 10));
		Viewport right = start.revealing(new Bounds(900, 100, 50, 50), 800, 600, 10);
		assertEquals(790, right.screenX(950), 1e-9);
		assertEquals(0, right.offsetY());
		Viewport tooLarge = start.revealing(new Bounds(0, 0, 5000, 50), 800, 600, 10);
		assertEquals(400, tooLarge.screenX(2500), 1e-9);
	}

	@Test
	void whatIsSeenFollowsTheScale() {
		assertEquals(new Bounds(0, 0, 1600, 1200), new Viewport(0.5, 0, 0).seen(800, 600));
	}
}
